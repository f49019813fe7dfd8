import { type Prose, quotationAt } from '../prose.ts';
import { TAGS, unitId } from '../word-types.ts';
import { quotationFrame } from './quotation-frame.ts';

/** A cue as a range of items in stretch `stretch`. */
export interface CueRange {
  readonly from: number;
  readonly to: number;
  readonly stretch: number;
}

/**
 * The surroundings of one cue as a short sequence of units, each an item range `[from, to)`: the items of the cue's own
 * stretch, the cue itself as one unit, the quotations of other stretches, and what stands between these as wholes.
 */
export interface Units {
  readonly length: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Their words or units: ids of `WordTypes`. */
  readonly ids: readonly number[];
  readonly tags: readonly number[];
  /** Stretches between the unit and the cue: −1 for the one before. */
  readonly offsets: readonly number[];
  /** Position of the cue among the units. */
  readonly cueAt: number;
  /** How quotations lie about the cue, see `quotationFrame`. */
  readonly frame: number;
}

const BEFORE = 2;
const AFTER = 5;
const BLOCKS_AFTER = 5;
// Longer sentences are lists and tables; the bound keeps the time linear in the text's length.
const FURTHEST = 150;
const CHUNK = unitId('chunk');
const CHUNK_SHORT = unitId('chunk', ' short');
const CUE = unitId('cue');

/** Lays the surroundings of a cue out as units. */
export function unitsAround(prose: Prose, cue: CueRange): Units {
  const { from, to: ends, ids, tags, offsets } = room;
  let length = 0;
  let cueAt = 0;
  const [first, last] = windowOf(prose, cue.stretch);
  for (let k = first; k <= last; k++) {
    const own = k === cue.stretch;
    const end = own ? Math.min(prose.starts[k + 1]!, cue.to + FURTHEST) : prose.starts[k + 1]!;
    for (let i = own ? Math.max(prose.starts[k]!, cue.from - FURTHEST) : prose.starts[k]!; i < end; ) {
      let to = i + 1;
      let id = prose.ids[i]!;
      let tag = prose.tags[i]!;
      if (i === cue.from) {
        to = cue.to;
        id = CUE;
        tag = TAGS['cue']!;
        cueAt = length;
      } else if (!own && prose.quotation[i]! < 0) {
        while (to < end && prose.quotation[to]! < 0) to++;
        id = to - i < 4 ? CHUNK_SHORT : CHUNK;
        tag = TAGS['chunk']!;
      }
      from[length] = i;
      ends[length] = to;
      ids[length] = id;
      tags[length] = tag;
      offsets[length++] = k - cue.stretch;
      i = to;
    }
  }
  const ownTags = tags.slice(0, length);
  const ownOffsets = offsets.slice(0, length);
  return {
    length,
    from: from.slice(0, length),
    to: ends.slice(0, length),
    ids: ids.slice(0, length),
    tags: ownTags,
    offsets: ownOffsets,
    cueAt,
    frame: quotationFrame(ownTags, ownOffsets, cueAt),
  };
}

// Where units are laid out: arrays that grow with every unit of every cue are copied again and again.
const room = {
  from: [] as number[],
  to: [] as number[],
  ids: [] as number[],
  tags: [] as number[],
  offsets: [] as number[],
};

/** The stretches that a cue can reach: its paragraph's, and the next paragraphs where a quotation goes on there. */
function windowOf(prose: Prose, home: number): [number, number] {
  const { starts, blockOf, quotation, tags } = prose;
  const block = blockOf[home];
  let first = home;
  while (first > 0 && home - first < BEFORE && blockOf[first - 1] === block) first--;
  let last = home;
  for (let blocks = 0; last + 1 < blockOf.length && last - home < AFTER; last++) {
    if (blockOf[last + 1] === blockOf[last]) continue;
    const final = starts[last + 1]! - 1;
    const ending = quotationAt(prose, final);
    const leadsOn = ending ? !ending.closed : tags[final] === TAGS['colon'];
    const opens = quotation[starts[last + 1]!]! >= 0;
    if (!(leadsOn && opens) || ++blocks > BLOCKS_AFTER) break;
  }
  return [first, last];
}
