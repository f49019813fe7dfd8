import type { Span } from '../../model/span.ts';

/** An attribution whose speaker is known: it counts as a mention in the best place. */
export interface Spoken {
  /** The likeliest. */
  readonly person: number;
  /** How likely each is that it may be: "he" hands its doubt on to the "he" that follows. */
  readonly shares: ReadonlyMap<number, number>;
  readonly start: number;
  readonly sentence: number;
  /** The sentence in which the attribution ends, in its paragraph. */
  readonly closing: number;
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
  /** How likely it is that they are somebody who is named after all: "the senator". */
  readonly doubt: number;
}

/** Who has spoken so far, in the order of the text; every question is answered in constant time. */
export class SpokenSoFar {
  readonly #all: Spoken[] = [];
  readonly #last = new Map<number, Spoken>();

  // Less likely than this somebody did not speak.
  static readonly #AT_LEAST = 0.2;

  /** The latest whom the text does not name. */
  unnamed: Unnamed | undefined;

  add(spoken: Spoken): void {
    this.#all.push(spoken);
    for (const [person, share] of spoken.shares)
      if (share >= SpokenSoFar.#AT_LEAST) this.#last.set(person, spoken);
  }

  /** The latest (1), the one before (2)… */
  back(steps: number): Spoken | undefined {
    return this.#all.at(-steps);
  }

  /** When somebody last spoke, or may have spoken. */
  lastOf(person: number): Spoken | undefined {
    return this.#last.get(person);
  }
}
