import { endOf, type Span, startOf } from '../../../model/span.ts';
import { lowerBoundBy, upperBoundBy } from '../../../text/sorted.ts';
import type { AttributionDraft } from '../attribution-draft.ts';
import { itemAt, type Prose, spanOfItems, stretchAt } from '../prose.ts';
import { TAGS, tagSet } from '../word-types.ts';
import { finiteReport, mainSubject, type Range, subjectBefore } from './clause-parts.ts';

// Between a name and what is said of its bearer: ", who is the", " who doubles as region" (before "’s chairman").
const WHO_IS =
  /,? who (?:also )?(?:is|was|doubles as|serves as|works as)(?: also)? (?:the |an? )?(?:\p{L}+)?$/u;
// The source begins with it: "who is the secretary of the council".
const OPENS_WITH_IT = /^who (?:also )?(?:is|was|doubles as|serves as|works as)\b/;
const LONGEST = 60;
// In characters: between the subject of a sentence and what it does with others saying something.
const LONGEST_BEFORE = 300;

/** Sets right sources that begin too late or too early. */
export function refineSources(prose: Prose, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  return drafts.map((draft) => {
    const [first, ...rest] = draft.source;
    const [cue] = draft.cue;
    if (!first) return draft;
    const found =
      pronounAtEnd(prose, first) ??
      wholeName(prose, first) ??
      behindDeed(prose, first, cue) ??
      fromName(prose, first) ??
      withApposed(prose, first, cue) ??
      behindSaying(prose, first) ??
      (cue &&
        (withSaying(prose, first, cue) ??
          betweenVerbs(prose, first, cue) ??
          inWriting(prose, first, cue) ??
          acrossExplanation(prose, first, cue)));
    if (!found) return draft;
    const { source, because } = found;
    const outside = draft.content.filter(({ start, end }) => start < source.start || end > source.end);
    const content = outside.length > 0 ? outside : draft.content;
    return { ...draft, source: [source, ...rest], content, because: `${draft.because}; ${because}` };
  });
}

interface Found {
  readonly source: Span;
  readonly because: string;
}

const PRONOUN_AT_END = /[\p{L}’'] (?:he|she)$/u;

/** `When` | `Mayor Voss cut the ribbon he` promised: the subject behind a clause without a comma is its pronoun alone. */
function pronounAtEnd({ reading: { text } }: Prose, { start, end }: Span): Found | undefined {
  const last = PRONOUN_AT_END.exec(text.slice(Math.max(start, end - 6), end));
  if (!last) return undefined;
  return {
    source: { start: end - last[0].length + 2, end },
    because: 'a pronoun at its end is the whole subject',
  };
}

const SPOKEN_FOR =
  /(?:^|[\s,“"])((?:an?|the|one) (?:[\p{L}-]+ ){0,2}(?:spokes\p{L}+|source|official|officer|member|representative) (?:from|for|of|at|with|in) (?:the )?)$/iu;

/** `a spokesperson from the Ministry of` | `Trade and Health`: a source begins with its name, and with who speaks for that. */
function wholeName({ reading: { text }, names }: Prose, first: Span): Found | undefined {
  const name = names[upperBoundBy(names, first.start, endOf)];
  if (!name || name.start >= first.start || name.end > first.end) return undefined;
  const lead = SPOKEN_FOR.exec(text.slice(Math.max(0, name.start - LONGEST), name.start))?.[1];
  return {
    source: { start: name.start - (lead?.length ?? 0), end: first.end },
    because: 'a name is one from its first word',
  };
}

const DEED =
  /^ (?:ran|went|came|stood|walked|turned|rushed|burst|climbed|jumped|drove|entered|left|attacked|chased|followed)\b(?![^,]*,)/;

/** `Tighe ran at the guard` shouting “…”: what somebody did is none of who it is. */
function behindDeed(
  { reading: { text }, names }: Prose,
  first: Span,
  cue: Span | undefined,
): Found | undefined {
  const name = names[lowerBoundBy(names, first.start, startOf)];
  if (!cue || cue.start < first.end || name?.start !== first.start || name.type !== 'person')
    return undefined;
  if (!DEED.test(text.slice(name.end, first.end))) return undefined;
  return { source: { start: name.start, end: name.end }, because: 'what the source did is told beside it' };
}

/** `Ott, who is the secretary of the council, said …`: the source begins with the name, not with the office. */
function fromName({ reading: { text }, names }: Prose, first: Span): Found | undefined {
  const form = OPENS_WITH_IT.test(text.slice(first.start, first.start + 20)) ? /,? $/ : WHO_IS;
  const between = form.exec(text.slice(Math.max(0, first.start - LONGEST), first.start));
  if (!between) return undefined;
  const end = first.start - between[0].length;
  const name = names[upperBoundBy(names, end - 1, endOf)];
  if (name?.end !== end) return undefined;
  return { source: { start: name.start, end: first.end }, because: 'whoever it is stands before' };
}

/** `laughs his wife, Jill.`: behind the verb the name that stands in apposition closes the source. */
function withApposed(
  { reading: { text }, names }: Prose,
  first: Span,
  cue: Span | undefined,
): Found | undefined {
  if (!cue || first.start < cue.end || text.slice(first.end, first.end + 2) !== ', ') return undefined;
  const name = names[lowerBoundBy(names, first.end + 2, startOf)];
  if (name?.type !== 'person' || name.start !== first.end + 2) return undefined;
  if (!/^(?:[.,;]|\s*$|\s*\n)/.test(text.slice(name.end, name.end + 2))) return undefined;
  if (!OPENS_KIN.test(text.slice(first.start, first.end))) return undefined;
  return { source: { start: first.start, end: name.end }, because: 'the name stands in apposition to it' };
}
// "his wife", "the club’s secretary": one who has a name.
const OPENS_KIN = /^(?:(?:his|her|their|its|the)\b|.{2,40}['’]s )/i;

const WITH = /^[^“”"]*\bwith ((?:[^\s,;:“”"]+ ){1,10})$/u;

/** `Ott left the inquiry a wounded man, with most voters saying he lied`: who stands between `with` and the verb. */
function withSaying({ reading: { text } }: Prose, first: Span, cue: Span): Found | undefined {
  if (cue.start - first.end > LONGEST_BEFORE || !/^\p{L}+ing\b/u.test(text.slice(cue.start, cue.start + 20)))
    return undefined;
  const subject = WITH.exec(text.slice(first.end, cue.start))?.[1];
  if (subject === undefined) return undefined;
  const start = cue.start - subject.length;
  return { source: { start, end: cue.start - 1 }, because: 'its subject stands behind “with”' };
}

// "Ott said the captain, Leif Moen,", "police say they"; not "Ott, who said nothing,", "a man said to be 40".
const SAYING =
  /^(?:(?!\b(?:who|which|whose|that)\b)[^“”"])*\b(?:said|says|say) (?!(?:to|in|at|on|of|for|with)\b)(?:that )?(?=\S{2})/u;

/** `Berg said the captain, Leif Moen, said …`: of two verbs of saying the second has the subject behind the first. */
function behindSaying({ reading: { text } }: Prose, { start, end }: Span): Found | undefined {
  const lead = SAYING.exec(text.slice(start, end));
  if (!lead) return undefined;
  return {
    source: { start: start + lead[0].length, end },
    because: 'its subject stands behind another verb',
  };
}

const SAYS = /^,? (?:said|says|say) (?!(?:to|in|at|on|of|for|with)\b)(?:that )?/;

/** `Crane said Blunt said he was out`: whose the second verb is stands between the two, not before them. */
function betweenVerbs(prose: Prose, first: Span, cue: Span): Found | undefined {
  const { text } = prose.reading;
  if (cue.start - first.end > LONGEST || cue.start <= first.end) return undefined;
  const lead = SAYS.exec(text.slice(first.end, cue.start));
  const verb = itemAt(prose, cue.start);
  if (!lead || !finiteReport(prose, verb)) return undefined;
  const subject = subjectBefore(prose, verb, itemAt(prose, first.end + lead[0].length));
  return (
    subject && { source: spanOfItems(prose, ...subject), because: 'its subject stands behind another verb' }
  );
}

// "in a written statement", "in his letter", before "claimed": whoever wrote it is named before.
const IN = /\bin (?:(?:an?|his|her|their) (?:[\p{L}-]+ ){0,2})?$/u;
const WRITING =
  /^(?:(?:an?|his|her|their) )?(?:[\p{L}-]+ ){0,2}(?:statement|letter|interview|post|tweet|message|e-?mail|speech|note|affidavit|submission|video)$/iu;

/** `Irwin said nothing but in a written statement claimed the goats were his`: the statement is not who claims. */
function inWriting(prose: Prose, first: Span, cue: Span): Found | undefined {
  const { text } = prose.reading;
  if (first.end + 1 !== cue.start || !WRITING.test(text.slice(first.start, first.end))) return undefined;
  if (!IN.test(text.slice(Math.max(0, first.start - LONGEST), first.start))) return undefined;
  const verb = itemAt(prose, cue.start);
  const subject = verb < 0 ? undefined : mainSubject(prose, verb, stretchAt(prose, verb)[0]);
  return (
    subject && { source: spanOfItems(prose, ...subject), because: 'it was said in writing by the subject' }
  );
}

const COMMA = TAGS['comma']!;
const BOUNDARY = tagSet('comma stop colon semicolon dash quotation and but');
const EXPLAINS = tagSet('relative ing ed in with');
const NO_SUBJECT = tagSet('in to with about by for when because as where relative ing ed');
const BETWEEN = tagSet('have now ly');

/**
 * `Ott, hearing the case in the district court, said …`: what is told between two commas is no subject, though its last
 * words were taken for one. The subject stands before the first comma.
 */
function acrossExplanation(prose: Prose, first: Span, cue: Span): Found | undefined {
  if (first.start >= cue.start) return undefined;
  const verb = itemAt(prose, cue.start);
  const from = itemAt(prose, first.start);
  if (verb < 0 || from < 1 || from >= verb) return undefined;
  const [sentence] = stretchAt(prose, verb);
  if (from <= sentence || BOUNDARY[prose.tags[from - 1]!] || NO_SUBJECT[prose.tags[sentence]!])
    return undefined;
  const close = closingComma(prose, verb, from);
  const subject = mainSubject(prose, verb, sentence);
  if (!subject || close < 0 || !isExplained(prose, subject, from)) return undefined;
  return {
    source: spanOfItems(prose, subject[0], close),
    because: 'its subject stands before what explains it',
  };
}

/** The comma before a verb and its auxiliaries; −1 if there is none behind an item. */
function closingComma({ tags }: Prose, verb: number, from: number): number {
  let i = verb - 1;
  while (i > from && BETWEEN[tags[i]!]) i--;
  return tags[i] === COMMA && i > from ? i : -1;
}

/** Whether a comma and words that open an explanation stand behind a subject, and nothing ends the sentence before an item. */
function isExplained({ tags, quotation }: Prose, [, end]: Range, to: number): boolean {
  if (tags[end] !== COMMA || !EXPLAINS[tags[end + 1]!]) return false;
  for (let i = end; i < to; i++) if (quotation[i]! >= 0) return false;
  return true;
}
