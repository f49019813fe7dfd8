import type { Name, Via } from '../../../model/annotations.ts';
import { endOf, type Span, startOf } from '../../../model/span.ts';
import { lowerBoundBy } from '../../../text/sorted.ts';
import { phrasesOf } from '../../names/lexicon.ts';
import { ORGANISATIONS } from '../../names/lexicons/organisations.data.ts';
import { type AttributionDraft, Overlaps } from '../attribution-draft.ts';
import { nounPhraseAt, outletAt } from '../outlets.ts';
import { itemAt, namesIn, type Prose, spanOfItems, stretchAt } from '../prose.ts';
import { firstQuotation } from '../quotations.ts';
import { isAccording } from './refine-carried.ts';

// In characters: who carries it stands so near to source and verb.
const NEAR = 70;
const DAY = '(?:(?:on )?\\p{Lu}\\p{Ll}{2,5}day )?';
const CARRIES =
  '(?:quoted|cited|reported|carried|broadcast|aired|published|shown|posted|printed|relayed|screened)(?: live)?';
const WORDS =
  '(?:interview|comments|remarks|statement|speech|address|message|letter|video|briefing|conference|footage)';

interface Form {
  /** Up to the words for who carries it. */
  readonly form: RegExp;
  readonly how: Via['how'];
  /** Not only an outlet does: an organisation by name, or whoever it is. */
  readonly also?: 'organisation' | 'anybody';
  /** It stands right beside source and verb. */
  readonly close?: true;
}

/** Forms in which words are carried. */
const FORMS: readonly Form[] = [
  // “was quoted by”, “was quoted as saying on Friday by”; “quoted as saying in”
  {
    form: new RegExp(`\\b(?:quoted|cited) (?:as \\p{L}+ing )?${DAY}by `, 'gu'),
    how: 'quoted',
    also: 'anybody',
  },
  { form: new RegExp(`\\b(?:quoted|cited) as \\p{L}+ing ${DAY}(?:in|on) `, 'gu'), how: 'quoted' },
  // “as reported by”, “in comments carried by”
  { form: new RegExp(`\\b(?:as|${WORDS}) (?:\\p{L}+ly )?${CARRIES} (?:by|on|in) `, 'gu'), how: 'quoted' },
  { form: /, according to /g, how: 'quoted', close: true },
  { form: /\binterview with /g, how: 'told', also: 'organisation' },
  // “wrote in the Guardian”, “in an op-ed for Le Monde”
  {
    form: /\b(?:(?:[Ww]riting|wrote|writes|written|penned)(?: \p{L}+ly)? (?:in|for)|(?:op-ed|opinion piece|column|essay|article|commentary|guest post|letter)(?: published)? (?:in|for|to|by)) /gu,
    how: 'written',
  },
  {
    form: /\b(?:interviewed by|(?:conversation|chat) with|[Ss](?:poke|peaking) to|talking to) /g,
    how: 'told',
  },
];
/** Any of them: most drafts stand beside none, and are looked at once in place of once a form. */
const ANY_FORM = new RegExp(FORMS.map(({ form }) => form.source).join('|'), 'u');
const TELLS = /\b(?:told|tells|telling)(?= |$)/g;

/** Each draft with who carries its words, where somebody does. */
export function findCarriers(prose: Prose, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const cues = new Overlaps(drafts.flatMap(({ cue }) => cue));
  const found = drafts.map((draft) => {
    const via = draft.via ?? toldTo(prose, draft) ?? carriedBy(prose, draft, cues);
    return via ? { ...withoutHearer(prose, draft, via), via: withEntity(prose.names, via) } : draft;
  });
  const carried = found.filter(({ via }) => via).sort((a, b) => startOfVia(a) - startOfVia(b));
  return found.filter((draft) => !isCarrier(prose, draft, carried));
}

const startOfVia = ({ via }: AttributionDraft): number => via?.start ?? 0;

/** Whether a draft's source is who carries the words of another. @param carried sorted by who carries them */
function isCarrier(prose: Prose, draft: AttributionDraft, carried: readonly AttributionDraft[]): boolean {
  const [first] = draft.source;
  if (!first || draft.via?.how === 'quoted') return false;
  for (let i = lowerBoundBy(carried, first.start, startOfVia); i < carried.length; i++) {
    if (startOfVia(carried[i]!) >= first.end) return false;
    if (carries(prose, draft, first, carried[i]!)) return true;
  }
  return false;
}

/** Whether a draft has somebody say the words who only carries them. */
function carries(
  prose: Prose,
  draft: AttributionDraft,
  first: Span,
  { via, source, content, cue }: AttributionDraft,
): boolean {
  if (!via || source[0]?.start === first.start || first.end < via.end) return false;
  const said = new Overlaps(draft.content);
  const isReport = isAccording(prose, draft) && content.every((span) => said.any(span));
  return !isReport && [...content, ...cue].some((span) => said.any(span));
}

/** In `“…,” Ott told RTÉ’s Morning Show` the show is nothing that was said. */
function withoutHearer({ reading, names }: Prose, draft: AttributionDraft, via: Via): AttributionDraft {
  const hearer = via.how !== 'quoted' && nounPhraseAt(reading, names, via.start);
  if (!hearer) return draft;
  const content = draft.content.flatMap((span) => {
    if (span.start < hearer.start || span.start >= hearer.end) return [span];
    const start = hearer.end + /^[\s.,]*/.exec(reading.text.slice(hearer.end, span.end))![0].length;
    return start < span.end ? [{ start, end: span.end }] : [];
  });
  return content.length > 0 ? { ...draft, content } : draft;
}

/** `Ott told Joy FM`: whom the words of saying name next. */
function toldTo({ reading, names }: Prose, { cue }: AttributionDraft): Via | undefined {
  for (const { start, end } of cue) {
    for (const { index, 0: verb } of reading.text.slice(start, end).matchAll(TELLS)) {
      const outlet = outletAt(reading, names, start + index + verb.length + 1);
      if (outlet) return { ...outlet, how: 'told' };
    }
  }
  return undefined;
}

/** `Ott said in an interview with Joy FM`, `as quoted by BELTA`: who is named in such words beside source and verb. */
function carriedBy(prose: Prose, draft: AttributionDraft, cues: Overlaps): Via | undefined {
  const { reading, names, quotations } = prose;
  const near = nearby(prose, draft);
  if (!near) return undefined;
  const words = reading.text.slice(near.start, near.end);
  if (!ANY_FORM.test(words)) return undefined;
  for (const { form, how, also, close } of FORMS) {
    for (const { index, 0: lead } of words.matchAll(form)) {
      const start = near.start + index;
      const at = start + lead.length;
      if ((quotations[firstQuotation(quotations, start)]?.start ?? at) < at) continue;
      if (close && ![...draft.source, ...draft.cue].some(({ end }) => end === start)) continue;
      const by = outletAt(reading, names, at) ?? otherAt(prose, at, also);
      if (!by) continue;
      const others = withoutHearer(prose, draft, { ...by, how });
      if (isBeside(others, { start, end: by.end }, cues)) return { ...by, how };
    }
  }
  return undefined;
}

/** The words at an offset for one that is no outlet as far as its name tells, where the form allows it. */
function otherAt({ reading, names }: Prose, at: number, also: Form['also']): Span | undefined {
  if (!also) return undefined;
  const phrase = nounPhraseAt(reading, names, at);
  if (also === 'anybody') return phrase;
  const name = names[lowerBoundBy(names, at, startOf)];
  const isBody =
    name?.type === also && name.end === phrase?.end && !BODIES.has(reading.text.slice(name.start, name.end));
  return isBody ? phrase : undefined;
}
const BODIES = new Set(phrasesOf(ORGANISATIONS.body));

/** Source and verb with what stands around them in their sentence. */
function nearby(prose: Prose, { source, cue }: AttributionDraft): Span | undefined {
  const [verb] = cue;
  if (!verb) return undefined;
  const item = itemAt(prose, verb.start);
  if (item < 0) return undefined;
  const { start, end } = spanOfItems(prose, ...stretchAt(prose, item));
  const spans = [...source, ...cue].filter((span) => span.start >= start && span.end <= end);
  return {
    start: Math.max(start, Math.min(...spans.map(startOf)) - NEAR),
    end: Math.min(end, Math.max(...spans.map(endOf)) + NEAR),
  };
}

/** Whether words are none of what is said, and no other verb of saying stands between them and the draft's own. */
function isBeside({ cue, content }: AttributionDraft, { start, end }: Span, cues: Overlaps): boolean {
  if (content.some((span) => span.start < end && span.end > start)) return false;
  const [verb] = cue;
  const between =
    verb!.end <= start ? { start: verb!.end, end: start } : { start: end, end: Math.max(end, verb!.start) };
  return between.start >= between.end || !cues.any(between);
}

/** With the entity that the words name: the last that is no person. */
function withEntity(names: readonly Name[], via: Via): Via {
  const entity = namesIn(names, via).findLast(({ type }) => type !== 'other')?.entity;
  return entity === undefined ? via : { ...via, entity };
}
