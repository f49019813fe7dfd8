import type { Span } from '../../model/span.ts';

/** An attribution whose speaker is known: it counts as a mention in the best place. */
export interface Spoken {
  readonly person: number;
  readonly start: number;
  readonly sentence: number;
  readonly block: number;
  readonly content: readonly Span[];
}

/** An attribution whose source is a single person without a name: "a neighbour", "the victim". */
export interface Unnamed {
  readonly start: number;
  readonly sentence: number;
  readonly block: number;
  /** The words for them. */
  readonly words: string;
}

/** Who has spoken so far, in the order of the text; every question is answered in constant time. */
export class SpokenSoFar {
  readonly #all: Spoken[] = [];
  readonly #last = new Map<number, Spoken>();

  /** The latest whom the text does not name. */
  unnamed: Unnamed | undefined;

  add(spoken: Spoken): void {
    this.#all.push(spoken);
    this.#last.set(spoken.person, spoken);
  }

  /** The latest (1), the one before (2)… */
  back(steps: number): Spoken | undefined {
    return this.#all.at(-steps);
  }

  /** When somebody last spoke. */
  lastOf(person: number): Spoken | undefined {
    return this.#last.get(person);
  }
}
