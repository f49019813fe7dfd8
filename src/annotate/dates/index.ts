import type { DateMention, Name } from '../../model/annotations.ts';
import { type Reading, tokenRange } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { explainer } from './explain.ts';
import { find } from './find.ts';
import { dropDoubts } from './refine-doubts.ts';
import { extend } from './refine-extend.ts';
import { join } from './refine-join.ts';
import { dropNames } from './refine-names.ts';
import { resolve } from './refine-resolve.ts';
import { select } from './refine-select.ts';
import { Scan } from './scan.ts';

/**
 * Time expressions with TIMEX3 and EDTF values, sorted by start, not overlapping. Everything but boilerplate is read:
 * a dateline's date is a date. Order: propose; drop what
 * its own finder doubts; choose where proposals overlap; join neighbours; drop parts of names;
 * take in qualifying words; resolve, in reading order.
 */
export function findDates(reading: Reading, names: readonly Name[]): readonly DateMention[] {
  const scan = new Scan(reading);
  const explain = explainer(scan, reading.trace);
  const proposed: Candidate[] = [];
  for (const [from, to] of openRanges(reading)) find(scan, from, to, proposed);
  if (proposed.length === 0) return [];
  const believed = select(dropDoubts(proposed, explain), explain);
  const chosen = dropNames(scan, join(scan, believed, explain), names, explain);
  return resolve(scan, extend(scan, chosen, explain), explain);
}

/** Token ranges outside boilerplate. */
function openRanges(reading: Reading): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let from = 0;
  for (const block of reading.article.blocks) {
    if (block.role !== 'boilerplate') continue;
    const [start, end] = tokenRange(reading.tokens, block.start, block.end);
    if (start > from) ranges.push([from, start]);
    from = end;
  }
  ranges.push([from, reading.tokens.length]);
  return ranges;
}
