import { TAGS, tagSet } from '../word-types.ts';

const [COLON, COMMA] = ['colon', 'comma'].map((name) => TAGS[name]!);
/** 2 a long quotation, 1 a term in quotation marks, 0 neither. */
const QUOTED = tagSet('term');
QUOTED[TAGS['quotation']!] = 2;

/**
 * How quotations lie about a cue, as one number: which kind stands before it in its stretch and how near, which behind
 * it and after what, and whether the stretches before and after are quotations.
 */
export function quotationFrame(tags: readonly number[], offsets: readonly number[], cueAt: number): number {
  let [left, leftGap, right, rightGap, before, after] = [0, 0, 0, 0, 0, 0];
  for (let u = cueAt - 1; u >= 0; u--) {
    const quoted = QUOTED[tags[u]!]!;
    if (offsets[u] !== 0) {
      if (offsets[u] === -1 && offsets[u + 1] === 0) before = quoted;
      break;
    }
    if (quoted <= left) continue;
    left = quoted;
    leftGap = gapOf(cueAt - 1 - u);
  }
  for (let u = cueAt + 1; u < tags.length; u++) {
    const quoted = QUOTED[tags[u]!]!;
    if (offsets[u] !== 0) {
      after = quoted;
      break;
    }
    if (quoted <= right) continue;
    right = quoted;
    rightGap = gapOf(u - cueAt - 1) * 3 + (tags[u - 1] === COLON ? 2 : tags[u - 1] === COMMA ? 1 : 0);
  }
  return ((((left * 4 + leftGap) * 3 + right) * 12 + rightGap) * 3 + before) * 3 + after;
}

const gapOf = (units: number): number => (units === 0 ? 0 : units < 4 ? 1 : units < 9 ? 2 : 3);
