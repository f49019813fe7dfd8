import type { Scene } from './scene.ts';

/** What a unit is: a token of the cue's sentence, a whole quotation, an unquoted stretch of another sentence, the cue. */
export const UnitKind = { token: 0, quotation: 1, chunk: 2, cue: 3 } as const;

/**
 * The surroundings of one cue as a short sequence, each unit a token range `[from, to)`. Quotations are taken or left
 * as wholes, as are the unquoted stretches of other sentences; only the cue's own sentence is cut into tokens.
 */
export interface Units {
  readonly length: number;
  readonly kinds: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Sentences between the unit and the cue: −1 for the one before. */
  readonly sentenceOffset: readonly number[];
  /** Position of the cue among the units. */
  readonly cueAt: number;
}

/** A cue as a range of tokens. */
export interface CueRange {
  readonly from: number;
  readonly to: number;
}

const SENTENCES_BEFORE = 2;
const SENTENCES_AFTER = 7;
const BLOCKS_AFTER = 5;

/** Lays the surroundings of a cue out as units. */
export function unitsAround(scene: Scene, cue: CueRange): Units {
  const { sentences } = scene.reading;
  const home = scene.sentenceOf[cue.from]!;
  const [first, last] = windowOf(scene, home);
  const own = scene.quotationOf[cue.from]!;
  const kinds: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const sentenceOffset: number[] = [];
  let cueAt = 0;
  const push = (kind: number, start: number, end: number, offset: number): void => {
    kinds.push(kind);
    from.push(start);
    to.push(end);
    sentenceOffset.push(offset);
  };
  const stop = sentences.ends[last]!;
  for (let s = first, i = sentences.starts[first]!; i < stop; ) {
    while (i >= sentences.ends[s]!) s++;
    const quotation = scene.quotationOf[i]!;
    if (quotation >= 0 && quotation !== own) {
      const end = Math.min(scene.quotationTokens[quotation]![1], stop);
      push(UnitKind.quotation, i, end, s - home);
      i = end;
    } else if (i === cue.from) {
      cueAt = kinds.length;
      push(UnitKind.cue, i, cue.to, 0);
      i = cue.to;
    } else if (s === home) {
      push(UnitKind.token, i, i + 1, 0);
      i++;
    } else {
      const end = chunkEnd(scene, i, sentences.ends[s]!);
      push(UnitKind.chunk, i, end, s - home);
      i = end;
    }
  }
  return { length: kinds.length, kinds, from, to, sentenceOffset, cueAt };
}

/** The sentences that a cue can reach: its paragraph's neighbours, and the paragraphs that go on with a quotation. */
function windowOf({ reading, quotationOf, quotations }: Scene, home: number): [first: number, last: number] {
  const { sentences, blockOfSentence, tokens } = reading;
  const block = blockOfSentence[home];
  let first = home;
  while (first > 0 && home - first < SENTENCES_BEFORE && blockOfSentence[first - 1] === block) first--;
  let last = home;
  for (let blocks = 0; last + 1 < sentences.length && last - home < SENTENCES_AFTER; last++) {
    if (blockOfSentence[last + 1] === blockOfSentence[last]) continue;
    const end = sentences.ends[last]! - 1;
    const quotation = quotations[quotationOf[end]!];
    const leadsOn = quotation ? !quotation.closed : reading.text[tokens.ends[end]! - 1] === ':';
    const opens = quotationOf[sentences.starts[last + 1]!]! >= 0;
    if (!(leadsOn && opens) || ++blocks > BLOCKS_AFTER) break;
  }
  return [first, last];
}

function chunkEnd({ quotationOf }: Scene, i: number, end: number): number {
  const quotation = quotationOf[i];
  let at = i + 1;
  while (at < end && quotationOf[at] === quotation) at++;
  return at;
}
