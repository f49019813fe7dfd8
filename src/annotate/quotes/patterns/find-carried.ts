import type { Span } from '../../../model/span.ts';
import { type AttributionDraft, Overlaps } from '../attribution-draft.ts';
import { type Prose, quotationAt, spanOfItems, spanWithoutStop } from '../prose.ts';
import { TAGS, tagSet } from '../word-types.ts';
import { isReport, type Range, spanOf, subjectBefore } from './clause-parts.ts';
import { lowerAt } from './find-adjoined.ts';

const QUOTES = /^(?:quot(?:ed|es)|cited|cites)$/;
const SAYING = new Set('saying writing telling adding warning stating declaring'.split(' '));
const BE = tagSet('be');
const ADVERBS = tagSet('ly now not');
const ENDS = tagSet('stop semicolon');
const PRONOUN = tagSet('pronoun relative');
const TAIL = tagSet(
  'in by day ly now the possessive word tion s of and Capital title name-person name-organisation name-place name-other number digits clitic to',
);
const [COMMA, THAT] = ['comma', 'that'].map((name) => TAGS[name]!);
const CONFIDENCE = 0.85;
// In items: between "quoted" and "as saying".
const FURTHEST = 16;
const SHORTEST = 3;

/**
 * Words that somebody carries: `The pier will hold, Ott was quoted as saying on Friday by the Ness agency`, `state radio
 * quoted Ott as saying that it will`. Ott speaks; the agency stands with the words of saying.
 * @returns what was found, and the others without what it explains better
 */
export function findCarried(
  prose: Prose,
  taken: readonly AttributionDraft[],
): { readonly found: readonly AttributionDraft[]; readonly kept: readonly AttributionDraft[] } {
  const found: AttributionDraft[] = [];
  for (let k = 0; k + 1 < prose.starts.length; k++) {
    const sentence: Range = [prose.starts[k]!, prose.starts[k + 1]!];
    for (let verb = sentence[0] + 1; verb + 2 < sentence[1]; verb++) {
      if (!isReport(prose, verb) || !QUOTES.test(lowerAt(prose, verb))) continue;
      const draft = carriedAt(prose, verb, sentence);
      if (draft) found.push(draft);
    }
  }
  if (found.length === 0) return { found, kept: taken };
  const explained = new Overlaps(found.flatMap(({ cue, content }) => [...cue, ...content]));
  return { found, kept: taken.filter(({ cue }) => !cue.some((span) => explained.any(span))) };
}

function carriedAt(prose: Prose, verb: number, sentence: Range): AttributionDraft | undefined {
  const saying = sayingBehind(prose, verb, sentence[1]);
  if (saying < 0) return undefined;
  let be = verb - 1;
  while (be > sentence[0] && ADVERBS[prose.tags[be]!]) be--;
  const isPassive = BE[prose.tags[be]!] === 1;
  const subject = subjectBefore(prose, isPassive ? be : verb, sentence[0]);
  const source: Range | undefined = isPassive ? subject : [verb + 1, saying - 1];
  if (!subject || !source || source[1] <= source[0]) return undefined;
  const behind = tailEnd(prose, saying + 1, sentence[1]);
  const before = behind < 0 ? null : contentBefore(prose, subject[0], sentence[0]);
  const content = before ?? spanWithoutStop(prose, saying + 1, sentence[1]);
  if (!content || (before && content.end - content.start < SHORTEST)) return undefined;
  const end = before ? behind : saying + 1;
  return {
    source: [spanOf(prose, source)],
    cue: [spanOfItems(prose, verb, end)],
    content: [content],
    confidence: CONFIDENCE,
    // “It quoted Ott as saying”: a pronoun tells a reader nothing.
    ...(isPassive || PRONOUN[prose.tags[subject[1] - 1]!]
      ? {}
      : { via: { ...spanOf(prose, subject), how: 'quoted' as const } }),
    because: 'somebody is quoted as saying it',
  };
}

/** Where `as saying` stands behind a verb of quoting: the item of `saying`; −1 if nowhere in its clause. */
function sayingBehind(prose: Prose, verb: number, to: number): number {
  for (let i = verb + 1; i + 1 < to && i - verb < FURTHEST && prose.quotation[i]! < 0; i++) {
    if (ENDS[prose.tags[i]!]) return -1;
    if (lowerAt(prose, i) === 'as' && SAYING.has(lowerAt(prose, i + 1))) return i + 1;
  }
  return -1;
}

/** Where the clause ends if nothing is said behind it but when and by whom it is carried; −1 if something is. */
function tailEnd(prose: Prose, from: number, to: number): number {
  const { tags } = prose;
  let i = from;
  while (i < to && prose.quotation[i]! < 0 && TAIL[tags[i]!] && tags[i] !== THAT) i++;
  const ends = i >= to || ENDS[tags[i]!] === 1 || tags[i] === COMMA;
  return ends && (i === from || OPENS_TAIL[tags[from]!] === 1) ? i : -1;
}
const OPENS_TAIL = tagSet('in by day ly now');

/** What is said before the clause, up to its comma: a quotation alone, or the sentence so far. */
function contentBefore(prose: Prose, clause: number, from: number): Span | null {
  const { tags } = prose;
  const last = tags[clause - 1] === COMMA ? clause - 2 : clause - 1;
  if (last < from) return null;
  const said = quotationAt(prose, last);
  if (said) return { start: said.start, end: said.end };
  return tags[clause - 1] === COMMA && last - from >= SHORTEST
    ? spanWithoutStop(prose, from, last + 1)
    : null;
}
