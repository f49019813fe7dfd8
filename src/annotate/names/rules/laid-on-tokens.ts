import { once } from '../../../once.ts';
import type { TypedRange } from '../../../tagger/label-set.ts';

/**
 * Ranges by the tokens that they hold, so that what overlaps is found in the time of its own length: a text may hold as many
 * names as it has words.
 */
export class LaidOnTokens<Range extends Pick<TypedRange, 'range'>> {
  // Most rules ask where they have found something, which is seldom.
  readonly #owners: () => ReadonlyMap<number, Range>;

  /** @param ranges apart from each other; of those that are not the first holds a token */
  constructor(ranges: readonly Range[]) {
    this.#owners = once(() => ownersOf(ranges));
  }

  at(token: number): Range | undefined {
    return this.#owners().get(token);
  }

  /** Those that have a token of a range, in their order. */
  over([from, to]: TypedRange['range']): Range[] {
    const owners = this.#owners();
    const found = new Set<Range>();
    for (let i = from; i < to; i++) {
      const owner = owners.get(i);
      if (owner) found.add(owner);
    }
    return [...found];
  }
}

/** The first of some ranges that holds each token. */
function ownersOf<Range extends Pick<TypedRange, 'range'>>(ranges: readonly Range[]): Map<number, Range> {
  const owners = new Map<number, Range>();
  for (const one of ranges)
    for (let i = one.range[0]; i < one.range[1]; i++) if (!owners.has(i)) owners.set(i, one);
  return owners;
}
