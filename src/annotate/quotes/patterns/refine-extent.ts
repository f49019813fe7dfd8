import { endOf, type Span, startOf } from '../../../model/span.ts';
import { lowerBound, upperBoundBy } from '../../../text/sorted.ts';
import type { AttributionDraft } from '../attribution-draft.ts';
import { itemAt, type Prose, spanOfItems, stretchAt } from '../prose.ts';
import { firstQuotation, kindOf, opensSentence } from '../quotations.ts';
import { tagSet } from '../word-types.ts';

/**
 * Drops what is narrated before a clause that leads in a whole sentence: in `Taking it in, Brand said, “This is the end.”`
 * the first words are the article's, not Brand's. Where the quotation goes on with the sentence (`If it rains, Brand
 * said, “we shall leave”`) they are part of what was said.
 */
export function dropLeads(prose: Prose, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  return drafts.map((draft) => {
    const [lead, next] = draft.content;
    const [source] = draft.source;
    const [cue] = draft.cue;
    if (!lead || !next || !source || !cue) return draft;
    const clause = Math.min(source.start, cue.start);
    if (lead.end > clause || next.start < Math.max(source.end, cue.end)) return draft;
    if (holdsQuotation(prose, lead.start, lead.end)) return draft;
    if (!opensSentence(prose.reading.text, next)) return draft;
    return { ...draft, content: draft.content.slice(1) };
  });
}

// Not "wanted to".
const ENDS_OPEN =
  /\b(?:about|after|at|before|by|during|for|from|in|into|of|on|over|towards?|upon|with|(?:note|letter|e-?mail|message|memo|speech) to)$/;
// "Asking not to be named".
const NO_WORDS = /^(?:(?:him|her|them|me|us)$|\p{Ll}{2,}ing (?!that\b|in\b|is\b|was\b))/u;

/**
 * Drops what stands behind the verb of a quotation and is not said: to whom, of whom or how it was: `“It holds,” Ott wrote in
 * a note to | clients`.
 */
export function dropTails(prose: Prose, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const { reading, quotations } = prose;
  return drafts.map((draft) => {
    const tail = draft.content.at(-1);
    const verb = draft.cue.at(-1);
    const quoted = draft.content.slice(0, -1);
    if (!tail || !verb || quoted.length === 0 || tail.start < verb.end) return draft;
    if (quoted.some(({ end }) => end > verb.start) || holdsQuotation(prose, tail.start, tail.end))
      return draft;
    if (kindOf(reading.text, quotations, quoted) !== 'direct') return draft;
    const isOpen =
      ENDS_OPEN.test(reading.text.slice(Math.max(verb.start, verb.end - 12), verb.end)) ||
      NO_WORDS.test(reading.text.slice(tail.start, tail.end));
    return isOpen ? { ...draft, content: quoted } : draft;
  });
}

// Behind a closing mark, without a subject: what whoever speaks did besides.
const BUT_DID =
  /[,.]["”’'] (?=but (?:\p{Ll}+ly )?(?:\p{Ll}{2,}ed|did|does|has|had|was|would|could|gave|made|left|went|took|kept|chose|said|says)\b)/u;

/** Ends what is said before what the speaker did besides: `called it “a mess,” | but stopped short of closing it`. */
export function endAtDeeds(
  { reading: { text } }: Prose,
  drafts: readonly AttributionDraft[],
): AttributionDraft[] {
  return drafts.map((draft) => {
    const last = draft.content.at(-1);
    const verb = draft.cue.at(-1);
    const found = last && verb && last.start >= verb.end && BUT_DID.exec(text.slice(last.start, last.end));
    if (!found) return draft;
    const end = last.start + found.index + found[0].length - 1;
    return { ...draft, content: [...draft.content.slice(0, -1), { start: last.start, end }] };
  });
}

// What leads on to where or how it was said, and the words for that: “in a | statement released on Monday that the pier …”.
const PLACED = /\b(?:in|to|at|during|on|with|from)(?: (?:an?|his|her|their|its|the))? $/;
const TELLS = /\b(?:told|tells|telling)$/;
const PLACE = /^(?!that\b)[\p{L}\p{N}’'-]+(?: (?!that\b)[\p{L}\p{N}’'-]+){0,9} (?=that )/u;
const HEARER =
  /^(?!(?:that|so|such|lies|stories|jokes|tales)\b)[\p{L}’'-]+(?: (?!(?:that|the|an?)\b)[\p{L}’'-]+){0,2} (?=that )/u;

/** Reported words begin at their `that`: where, how and to whom they were said is none of them. */
export function beginAtThat(
  { reading: { text } }: Prose,
  drafts: readonly AttributionDraft[],
): AttributionDraft[] {
  return drafts.map((draft) => {
    const [said, ...rest] = draft.content;
    const verb = draft.cue.at(-1);
    if (!said || !verb || said.start < verb.end) return draft;
    const words = text.slice(said.start, Math.min(said.end, said.start + 120));
    const between = text.slice(verb.end, said.start);
    const isTold = between === ' ' && TELLS.test(text.slice(verb.start, verb.end));
    const lead = isTold
      ? HEARER.exec(words)
      : between.length < 40 && PLACED.test(between) && PLACE.exec(words);
    if (!lead) return draft;
    return { ...draft, content: [{ start: said.start + lead[0].length, end: said.end }, ...rest] };
  });
}

// Not "from Ott:", "a statement by Ott:", "in the words of Ott:".
const BEFORE_OTHERS = /(?<!\b(?:words|those)\s)\b(?:about|against|at|for|of|on|over|than|to|with)\s+$/i;
const LONGEST_BEFORE = 40;

/** Begins what is said at its mark where whom it concerns stands before it: `Ott said of Ada Fern: “…”`. */
export function openAtMarks(prose: Prose, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const { reading, names, quotations } = prose;
  return drafts.map((draft) => {
    const [first, ...rest] = draft.content;
    const [cue] = draft.cue;
    if (!first || !cue || first.start < cue.end) return draft;
    const mark = quotations[firstQuotation(quotations, first.start)];
    if (!mark || mark.start <= first.start || mark.end > first.end) return draft;
    const name = names[upperBoundBy(names, mark.start, endOf) - 1];
    if (!name || name.start < first.start) return draft;
    if (reading.text.slice(name.end, mark.start).trimEnd() !== ':') return draft;
    const lead = reading.text.slice(first.start, name.start);
    if (lead !== '' && !(lead.length < LONGEST_BEFORE && BEFORE_OTHERS.test(lead))) return draft;
    return { ...draft, content: [{ start: mark.start, end: first.end }, ...rest] };
  });
}

const MODALS = tagSet('modal be have do negated');
const MARKS = tagSet('comma colon semicolon dash stop bracket');
// In items.
const LONGEST_SUBJECT = 5;

/** `Wages must` | `rise, or nurses will go, Ott argues`: what is said before its verb begins with the sentence, not behind a modal. */
export function beginAtSubject(prose: Prose, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  return drafts.map((draft) => {
    const [said, ...rest] = draft.content;
    const [verb] = draft.cue;
    const item = said ? itemAt(prose, said.start) : -1;
    const isBefore = said && verb && said.end < verb.start && prose.reading.text[said.end] === ',';
    if (!isBefore || item < 1) return draft;
    const [from] = stretchAt(prose, item);
    if (item === from || item - from > LONGEST_SUBJECT || !MODALS[prose.tags[item - 1]!]) return draft;
    for (let i = from; i < item; i++) if (prose.quotation[i]! >= 0 || MARKS[prose.tags[i]!]) return draft;
    return { ...draft, content: [{ start: spanOfItems(prose, from, item).start, end: said.end }, ...rest] };
  });
}

/**
 * Drops what a mere colon attributes where a verb attributes the same words, or where the name is somebody else's place in
 * the sentence: in `Voss told Kern: “…”` and in `a blunt message to Kern: “…”` Kern is no label, though a name and a colon
 * stand before the words.
 */
export function dropLabels(
  { reading: { text } }: Prose,
  drafts: readonly AttributionDraft[],
): AttributionDraft[] {
  const wordsOf = ({ content }: AttributionDraft): string =>
    content.map(({ start, end }) => `${end}:${text.slice(start, end).trim().length}`).join();
  const isTold = ({ cue }: AttributionDraft): boolean =>
    cue.some(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
  const told = new Set(drafts.filter(isTold).map(wordsOf));
  const isLabelled = (draft: AttributionDraft): boolean =>
    !isTold(draft) && draft.cue.length > 0 && draft.content.length > 0;
  const isOthers = ({ source: [first] }: AttributionDraft): boolean =>
    first !== undefined &&
    BEFORE_OTHERS.test(text.slice(Math.max(0, first.start - LONGEST_BEFORE), first.start));
  return drafts.filter((draft) => !isLabelled(draft) || !(told.has(wordsOf(draft)) || isOthers(draft)));
}

/**
 * Ends what is said where another clause begins that says who speaks: `Ott thought he was fouled and coach Stone said:
 * “…”`, `“It means nothing.” And added: “…”`. Not where the other's words are part of it: `Ott said Stone had said …`.
 */
export function endAtOthers(prose: Prose, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const clauses = drafts.flatMap((draft) => clauseOf(draft)).sort((a, b) => a.start - b.start);
  const starts = Float64Array.from(clauses, startOf);
  return drafts.map((draft) => {
    let isCut = false;
    const content = draft.content.flatMap((span) => {
      for (let i = lowerBound(starts, span.start); clauses[i] && clauses[i]!.start < span.end; i++) {
        const end = clauses[i]!.draft === draft ? undefined : cutAt(prose, span, clauses[i]!);
        if (end === undefined) continue;
        isCut = true;
        return end > span.start ? [{ start: span.start, end }] : [];
      }
      return [span];
    });
    if (!isCut || content.length === 0) return draft;
    return { ...draft, content, because: `${draft.because}; it ends where another speaks` };
  });
}

/** Who speaks and the verb, with the words that follow. */
interface Clause extends Span {
  readonly draft: AttributionDraft;
  readonly said: Span;
  /** Whether it has a subject of its own: not “and added”. */
  readonly hasSubject: boolean;
}

function clauseOf(draft: AttributionDraft): Clause[] {
  const [cue] = draft.cue;
  const [said] = draft.content;
  if (!cue || !said || said.start < cue.end) return [];
  const source = draft.source.at(-1);
  const subject = source && source.end <= cue.start && cue.start - source.end < BESIDE ? source : undefined;
  return [{ start: (subject ?? cue).start, end: cue.end, draft, said, hasSubject: subject !== undefined }];
}

// In characters: "Stone, who was sent off, said".
const BESIDE = 40;
const AND = /(?:^|[\s,;]+)(?:and|but|while|whereas|then)\s*$/i;
const OPENS_WITH_AND = /^(?:and|but|while|whereas) /i;

/** Where a span ends before the clause of another in it; undefined where it is all one. */
function cutAt(
  { reading: { text }, quotations }: Prose,
  span: Span,
  { start, end, said, hasSubject }: Clause,
): number | undefined {
  if (end > span.end) return undefined;
  const before = text.slice(span.start, start);
  const quotation = quotations[firstQuotation(quotations, span.start)];
  const isWhole = quotation?.start === span.start && quotation.closed && quotation.end <= start;
  // Behind a whole sentence in marks another one begins.
  if (isWhole && !opensSentence(text, quotation)) return undefined;
  const from = isWhole ? quotation.end : span.start;
  const joint = AND.exec(text.slice(from, start));
  if (isWhole || joint?.index === 0) return joint?.index === 0 || from === start ? from : undefined;
  // “… and Stone said: “…””: words in marks are told apart from what is reported.
  const isOther =
    said.start >= span.end || quotations[firstQuotation(quotations, said.start)]?.start === said.start;
  if (!isOther || !hasSubject) return undefined;
  if (joint) return from + joint.index;
  return OPENS_WITH_AND.test(text.slice(start, start + 8)) ? from + before.trimEnd().length : undefined;
}

function holdsQuotation({ quotations }: Prose, start: number, end: number): boolean {
  const one = quotations[firstQuotation(quotations, start)];
  return one !== undefined && one.start < end;
}
