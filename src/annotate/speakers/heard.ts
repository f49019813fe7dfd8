import { upperBoundBy } from '../../text/sorted.ts';

/** A source that is a name. */
interface Naming {
  readonly start: number;
  readonly block: number;
  readonly person: number;
}

/** Who is named as a source where, from the first word to the last: whoever speaks by name is likelier to be "he". */
export class Heard {
  readonly #namings: readonly Naming[];
  readonly #counts = new Map<number, number>();

  /** @param namings sorted by start */
  constructor(namings: readonly Naming[]) {
    this.#namings = namings;
    for (const { person } of namings) this.#counts.set(person, (this.#counts.get(person) ?? 0) + 1);
  }

  /** How often somebody is named as a source. */
  countOf(person: number): number {
    return this.#counts.get(person) ?? 0;
  }

  /** The next to be named as a source behind an offset. */
  nextAfter(offset: number): Naming | undefined {
    return this.#namings[upperBoundBy(this.#namings, offset, ({ start }) => start)];
  }
}
