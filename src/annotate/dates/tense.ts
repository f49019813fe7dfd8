import type { Scan } from './scan.ts';
import { AHEAD, BEHIND } from './words.data.ts';

const REACH = 14;

/**
 * Whether a mention lies behind (-1) or ahead (1), by the nearest verb or preposition in its sentence that tells:
 * "said Monday" against "will meet Monday". The words before count first, then those after; 0 where nothing tells.
 */
export function tenseAround(scan: Scan, from: number, to: number): -1 | 0 | 1 {
  for (let i = from - 1; i >= Math.max(0, from - REACH) && !isStop(scan, i); i--) {
    const told = told1(scan, i);
    if (told !== 0) return told;
  }
  for (let i = to; i < Math.min(scan.tokens.length, to + REACH) && !isStop(scan, i); i++) {
    const told = told1(scan, i);
    if (told !== 0) return told;
  }
  return 0;
}

function isStop(scan: Scan, i: number): boolean {
  const word = scan.word(i);
  return word === '.' || word === '!' || word === '?' || word === ';' || scan.breaks(i);
}

function told1(scan: Scan, i: number): -1 | 0 | 1 {
  const word = scan.word(i);
  if (AHEAD.has(word)) return word === 'to' ? infinitive(scan, i) : 1;
  if (BEHIND.has(word)) return -1;
  if (word.length > 4 && word.endsWith('ed') && !scan.isCapital(i) && !NOT_PAST.has(word)) {
    // "will be completed", "to be paid": the participle says nothing, what stands before it does.
    return scan.word(i - 1) === 'be' ? 0 : -1;
  }
  return 0;
}

const NOT_PAST = new Set(
  'need speed indeed united hundred proceed exceed succeed breed unprecedented related'.split(' '),
);

/** "to meet", but not "to Iraq" or "to the". */
function infinitive(scan: Scan, i: number): 0 | 1 {
  const next = scan.word(i + 1);
  return /^(?:be|meet|begin|start|visit|vote|take|hold|open|discuss|expire|report|return|travel|leave|speak|address|appear|go|close|resume|run|announce|decide)$/.test(
    next,
  )
    ? 1
    : 0;
}
