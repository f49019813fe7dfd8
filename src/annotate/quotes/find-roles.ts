import type { Span } from '../../model/span.ts';
import { type Scene, spanOfTokens } from './scene.ts';
import { UnitKind, type Units } from './units.ts';

/** Source and content of one cue. */
export interface Roles {
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

const CLAUSE_STARTS = new Set(
  'that and but when as because if while after before or so where though although since'.split(' '),
);
const BETWEEN = new Set(
  'also has had have later then once even only again just is was were been not he'.split(' '),
);

/** Source and content by the cue's place among its units; null where they are not found. */
export function findRoles(scene: Scene, units: Units): Roles | null {
  const word = (u: number): string => wordOf(scene, units, u);
  const { cueAt } = units;
  const isQuotation = (u: number): boolean => units.kinds[u] === UnitKind.quotation;
  const isMark = (u: number): boolean => !/[\p{L}\p{N}]/u.test(word(u));
  let sourceEnd = cueAt;
  while (
    sourceEnd > 0 &&
    (BETWEEN.has(word(sourceEnd - 1)) || word(sourceEnd - 1).endsWith('ly')) &&
    word(sourceEnd - 1) !== 'he'
  )
    sourceEnd--;
  let sourceStart = sourceEnd;
  const ends = (u: number): boolean =>
    units.kinds[u] !== UnitKind.token || isMark(u) || CLAUSE_STARTS.has(word(u));
  if (!word(cueAt).startsWith('according')) while (sourceStart > 0 && !ends(sourceStart - 1)) sourceStart--;
  let before = sourceStart;
  let after = cueAt + 1;
  if (sourceStart === sourceEnd) {
    sourceStart = cueAt + 1;
    sourceEnd = sourceStart;
    while (sourceEnd < units.length && !ends(sourceEnd)) sourceEnd++;
    before = cueAt;
    after = sourceEnd;
  }
  if (sourceStart === sourceEnd) return null;
  const source = [spanOfTokens(scene, units.from[sourceStart]!, units.to[sourceEnd - 1]!)];
  let left = before - 1;
  while (left >= 0 && units.kinds[left] === UnitKind.token && isMark(left)) left--;
  const content: Span[] = [];
  if (left >= 0 && isQuotation(left)) content.push(spanOfTokens(scene, units.from[left]!, units.to[left]!));
  let right = after;
  while (right < units.length && isMark(right) && !isQuotation(right)) right++;
  if (content.length > 0) {
    if (right < units.length && isQuotation(right))
      content.push(spanOfTokens(scene, units.from[right]!, units.to[right]!));
  } else {
    let end = right;
    while (end < units.length && units.sentenceOffset[end] === 0) end++;
    while (end > right && isMark(end - 1) && !isQuotation(end - 1)) end--;
    if (end > right) content.push(spanOfTokens(scene, units.from[right]!, units.to[end - 1]!));
    else if (right < units.length && isQuotation(right))
      content.push(spanOfTokens(scene, units.from[right]!, units.to[right]!));
  }
  return content.length > 0 ? { source, content } : null;
}

const wordOf = ({ reading, tokens }: Scene, { from, to }: Units, u: number): string =>
  reading.text.slice(tokens.starts[from[u]!]!, tokens.ends[to[u]! - 1]!).toLowerCase();
