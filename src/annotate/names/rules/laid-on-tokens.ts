import type { TypedRange } from '../../../tagger/label-set.ts';

/**
 * Ranges by the tokens that they hold, so that what overlaps is found in the time of its own length: a text may hold as many
 * names as it has words.
 */
export class LaidOnTokens<Range extends Pick<TypedRange, 'range'>> {
  readonly #owners = new Map<number, Range>();

  /** @param ranges apart from each other; of those that are not the first holds a token */
  constructor(ranges: readonly Range[]) {
    for (const one of ranges)
      for (let i = one.range[0]; i < one.range[1]; i++) if (!this.#owners.has(i)) this.#owners.set(i, one);
  }

  at(token: number): Range | undefined {
    return this.#owners.get(token);
  }

  /** Those that have a token of a range, in their order. */
  over([from, to]: TypedRange['range']): Range[] {
    const found = new Set<Range>();
    for (let i = from; i < to; i++) {
      const owner = this.#owners.get(i);
      if (owner) found.add(owner);
    }
    return [...found];
  }
}
