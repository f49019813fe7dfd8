import { endOf, type Span, startOf } from '../../../model/span.ts';
import { lowerBoundBy } from '../../../text/sorted.ts';
import { type AttributionDraft, byOffset, firstOffset } from '../attribution-draft.ts';
import { isOutlet } from '../outlets.ts';
import { itemAt, type Prose, spanOfItems, stretchAt } from '../prose.ts';
import { TAGS, tagSet } from '../word-types.ts';
import type { Range } from './clause-parts.ts';
import { lowerAt } from './find-adjoined.ts';

/**
 * Where an outlet only hands words on, whose they are: in `Kyodo reported, citing Mori, that …` Mori speaks, in `“…,” Ott
 * said, Interfax reported` Ott does. The outlet carries them.
 */
export const refineCarried = (prose: Prose, drafts: readonly AttributionDraft[]): AttributionDraft[] =>
  innermost(prose, turnCited(prose, drafts));

const CITES = /^(?:citing|quoting)$/;
const CITED = /^(?:cited|quoted)$/;
const [COMMA, RELATIVE] = ['comma', 'relative'].map((name) => TAGS[name]!);
const ENDS = tagSet(
  'comma stop semicolon colon dash quotation that relative because as when and but bracket',
);
const NAMED = tagSet('name-person name-organisation');
const SPEAKS = tagSet('name-person name-organisation person somebody');
// Who is cited without a name; records, figures and reasons are cited too, and say nothing.
const SOMEBODY =
  /^(?:sources?|police|diplomats?|residents|witness(?:es)?|insiders?|authorities|relatives|doctors|medics|prosecutors|ministry|spokes\w+|colleagues|officers?|investigators|agency|governor|mayor|president|commander)$/;

/** `, citing police commander Haddad`, and in it the words for who is cited. */
interface Citing extends Span {
  readonly cited: Span;
}

function turnCited(prose: Prose, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  if (!/\b(?:citing|quoting|which (?:cited|quoted))\b/.test(prose.reading.text)) return [...drafts];
  return drafts.flatMap((draft) => {
    const [source] = draft.source;
    const [verb] = draft.cue;
    const citing = source && verb && citingBeside(prose, verb);
    if (!citing) return [draft];
    const outlet = outletIn(prose, { start: source.start, end: Math.min(source.end, citing.start) });
    // The words `citing Haddad` are no statement of their own.
    if (verb.start >= citing.start && verb.end <= citing.cited.start) return outlet ? [] : [draft];
    if (!outlet) return [draft];
    const content = draft.content.flatMap((span) => apart(prose, span, citing));
    const because = `${draft.because}; an outlet cites somebody, who speaks`;
    if (content.length === 0) return [draft];
    return [{ ...draft, source: [citing.cited], content, via: { ...outlet, how: 'quoted' }, because }];
  });
}

/** Some words without the commas and spaces at their end, however many. */
function withoutCommas(words: string): string {
  let bare = words.trimEnd();
  while (bare.endsWith(',')) bare = bare.slice(0, -1).trimEnd();
  return bare;
}

/** The words for an outlet that close a span: `Reuters` in `According to Reuters`. */
function outletIn({ reading: { text } }: Prose, { start, end }: Span): Span | undefined {
  if (end <= start) return undefined;
  const words = withoutCommas(text.slice(start, end));
  const lead = /^according to /i.exec(words)?.[0].length ?? 0;
  return isOutlet(words.slice(lead)) ? { start: start + lead, end: start + words.length } : undefined;
}

/** Where somebody is cited in the sentence of a verb, outside quotation marks. */
function citingBeside(prose: Prose, verb: Span): Citing | undefined {
  const { tags, quotation } = prose;
  const item = itemAt(prose, verb.start);
  if (item < 0) return undefined;
  const [from, end] = stretchAt(prose, item);
  for (let i = from + 1; i + 1 < end; i++) {
    if (quotation[i]! >= 0) continue;
    const word = lowerAt(prose, i);
    const opens = CITES.test(word)
      ? tags[i - 1] === COMMA && i
      : CITED.test(word) && tags[i - 1] === RELATIVE && i - 1;
    if (!opens) continue;
    const cited = citedAt(prose, [i + 1, end]);
    const { start } = spanOfItems(prose, opens, i + 1);
    return cited && { start, end: cited.end, cited };
  }
  return undefined;
}

/** Who is cited: the phrase up to the next mark, with the name in apposition to it; undefined if it is nobody. */
function citedAt(prose: Prose, [from, end]: Range): Span | undefined {
  const { tags } = prose;
  let to = from;
  while (to < end && !ENDS[tags[to]!]) to++;
  const isSomebody = (item: number): boolean =>
    SPEAKS[tags[item]!] === 1 || SOMEBODY.test(lowerAt(prose, item));
  const items = Array.from({ length: to - from }, (_, k) => from + k);
  if (!items.some(isSomebody)) return undefined;
  const closes = (item: number): boolean => item >= end || ENDS[tags[item]!] === 1;
  let apposed = to + 1;
  while (apposed < end && NAMED[tags[apposed]!]) apposed++;
  const isApposed =
    tags[to] === COMMA && apposed > to + 1 && closes(apposed) && !items.some((item) => NAMED[tags[item]!]);
  return spanOfItems(prose, from, isApposed ? apposed : to);
}

/** A span of content without the words that cite. */
function apart({ reading: { text } }: Prose, span: Span, citing: Citing): Span[] {
  if (citing.end <= span.start || citing.start >= span.end) return [span];
  const before = withoutCommas(text.slice(span.start, citing.start));
  const lead = /^[\s,]*/.exec(text.slice(citing.end, span.end))![0].length;
  const parts = [
    { start: span.start, end: span.start + before.length },
    { start: citing.end + lead, end: span.end },
  ];
  return parts.filter(({ start, end }) => end - start > SHORTEST);
}
// In characters.
const SHORTEST = 3;

// In characters: "on Monday" may stand beside what is carried, no words of the outlet's own.
const MOST_BESIDE = 24;

/** Of `“…,” Ott said, Interfax reported` the inner statement alone, which the outlet carries. */
function innermost(prose: Prose, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const outlets = new Map<AttributionDraft, Span>();
  for (const draft of drafts) {
    const [source] = draft.source;
    const outlet = source && draft.content.length > 0 && outletIn(prose, source);
    if (outlet) outlets.set(draft, outlet);
  }
  if (outlets.size === 0) return [...drafts];
  const others = drafts.filter((draft) => !outlets.has(draft)).sort(byOffset);
  const carriers = new Map<AttributionDraft, Span>();
  const dropped = new Set<AttributionDraft>();
  for (const [outer, outlet] of outlets) {
    const inner = innerOf(outer, others);
    if (!inner) continue;
    carriers.set(inner, outlet);
    // “According to BELTA, Ott said …” is a report of BELTA's too.
    if (!isAccording(prose, outer)) dropped.add(outer);
  }
  return drafts.flatMap((draft) => {
    if (dropped.has(draft)) return [];
    const outlet = carriers.get(draft);
    if (!outlet) return [draft];
    const because = `${draft.because}; an outlet reports it`;
    return [{ ...draft, via: { ...outlet, how: 'quoted' as const }, because }];
  });
}

/** The statement that is all that an outlet's is. @param others sorted by their first offset */
function innerOf(outer: AttributionDraft, others: readonly AttributionDraft[]): AttributionDraft | undefined {
  const start = Math.min(...outer.content.map(startOf));
  for (let i = lowerBoundBy(others, start - MOST_BESIDE, firstOffset); i < others.length; i++) {
    const inner = others[i]!;
    if (firstOffset(inner) >= start + MOST_BESIDE) return undefined;
    if (isWhole(outer, inner)) return inner;
  }
  return undefined;
}

/** Whether a draft is led in by `according to`; not `“…,” Ott said, according to BELTA`. */
export const isAccording = (
  { reading: { text } }: Prose,
  { cue: [verb], content }: AttributionDraft,
): boolean =>
  verb !== undefined &&
  /^according/i.test(text.slice(verb.start, verb.end)) &&
  content.every(({ start }) => start > verb.end);

/** Whether what an outlet says is no more than that somebody says something. */
function isWhole({ content }: AttributionDraft, inner: AttributionDraft): boolean {
  if (inner.source.length === 0 || inner.cue.length === 0) return false;
  const [start, end] = [Math.min(...content.map(startOf)), Math.max(...content.map(endOf))];
  const verb = inner.cue[0]!;
  const to = Math.max(...[...inner.source, ...inner.cue, ...inner.content].map(endOf));
  if (verb.start < start || verb.end > end) return false;
  return Math.abs(firstOffset(inner) - start) + Math.max(0, end - to) < MOST_BESIDE;
}
