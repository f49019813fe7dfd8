import type { Span } from '../../../model/span.ts';
import { type AttributionDraft, Overlaps } from '../attribution-draft.ts';
import { outletAt } from '../outlets.ts';
import { itemAt, type Prose, spanOfItems, spanWithoutStop } from '../prose.ts';
import { type ReportingWord, reportingWord } from '../reporting-words.ts';
import { TAGS, tagSet } from '../word-types.ts';
import {
  BEHIND,
  FINITE_VERB,
  finiteReport,
  isClause,
  mainSubject,
  opensClause,
  opensSubordinate,
  type Range,
  spanOf,
  subjectBefore,
} from './clause-parts.ts';
import { endOfPhrase, lowerAt } from './find-adjoined.ts';

const [THAT, TO, COMMA, STOP, SEMICOLON, AND] = [
  'that',
  'to',
  'comma',
  'stop',
  'semicolon',
  'and',
  'ed',
  'by',
].map((name) => TAGS[name]!);
/** Verbs that take a clause without `that`. */
const SAYS = new Set('say tell'.split(' '));
/** Verbs that take a clause, with its own verb. */
const CLAIMS = new Set(
  'add claim insist argue explain warn predict expect project forecast note maintain write reveal announce report confirm clarify narrate assert contend allege stress emphasise emphasize admit acknowledge concede complain recall reply respond assure inform estimate believe declare feel think fear'.split(
    ' ',
  ),
);
/** Verbs that take `to` with what somebody will do. */
const PROMISES = new Set('pledge vow promise threaten'.split(' '));
/** Verbs that take somebody, and `to` with what they are to do. */
const ORDERS = new Set('urge ask order advise instruct'.split(' '));
/** Verbs of speech in speech: `Ott said Kern had told him that …`. */
const NESTED = new Set('say tell claim warn vow pledge promise'.split(' '));

const OPENS_CLAUSE = tagSet(
  'pronoun the possessive this number quantifier somebody there person title Capital name-person name-organisation name-place name-other word s tion digits if because where relative'
    .split(' ')
    .filter((name) => name in TAGS)
    .join(' '),
);
const ADVERBIAL = tagSet('ly now day');
const PREPOSITIONS = tagSet('in to with about for');
const GOES_ON = tagSet('relative ing and but when');
const UNSURE = 0.5;
const CONFIDENCE = 0.8;
// In items.
const FURTHEST_THAT = 12;
const LONGEST = 150;
const SHORTEST = 3;

/** What a finite verb of speech has beside it. */
interface Statement {
  readonly source: Range | undefined;
  readonly verb: Range;
  readonly content: readonly (Span | null)[];
}

/**
 * Reported statements in their plainest forms, for any verb of speech that the taggers left alone: `Ott had said a
 * flight was late`, `The pier will hold, Ott said on Tuesday`, `The pier, the keeper explained, will hold`, `Ott said
 * Kern had told him the pier was safe`. The taggers learned them in the news of one country and overlook some in others
 * (in the world news looked at, all 20 such verbs that they left alone were somebody's).
 * @param taken what has been found already
 * @returns the statements found, and of the others what they do not explain better
 */
export function findStatements(
  prose: Prose,
  taken: readonly AttributionDraft[],
): { readonly found: readonly AttributionDraft[]; readonly kept: readonly AttributionDraft[] } {
  const sure = taken.filter(({ confidence, source }) => confidence >= UNSURE && source.length > 0);
  const cues = new Overlaps(sure.flatMap(({ cue, source }) => [...cue, ...source]));
  const contents = new Overlaps(sure.flatMap(({ content }) => content));
  const found: AttributionDraft[] = [];
  for (let k = 0; k + 1 < prose.starts.length; k++) {
    const sentence: Range = [prose.starts[k]!, prose.starts[k + 1]!];
    if (sentence[1] - sentence[0] > LONGEST) continue;
    for (let i = sentence[0]; i < sentence[1]; i++) {
      const word = finiteReport(prose, i) ?? pluralReport(prose, i);
      if (!word || cues.any(spanOfItems(prose, i, i + 1))) continue;
      const isNested = contents.any(spanOfItems(prose, i, i + 1));
      if (isNested && !NESTED.has(word.lemma)) continue;
      const statement = statementAt(prose, i, word, sentence, isNested);
      const parts = statement?.content.filter((part) => part !== null) ?? [];
      if (!statement || parts.length < (statement.content.length || 1)) continue;
      if (!isNested && parts.some(({ start }) => contents.any({ start, end: start + 1 }))) continue;
      found.push({
        source: statement.source ? [spanOf(prose, statement.source)] : [],
        cue: [spanOf(prose, statement.verb)],
        content: parts,
        confidence: CONFIDENCE,
        because: 'a verb of speech with its subject and a clause',
      });
    }
  }
  if (found.length === 0) return { found, kept: taken };
  const explained = new Overlaps(found.flatMap(({ cue }) => cue));
  const known = new Set(sure);
  return {
    found,
    kept: taken.filter((draft) => known.has(draft) || !draft.cue.some((span) => explained.any(span))),
  };
}

const BEFORE_PLURAL = tagSet('s ly now');

/** `The wardens report that …`: a form that is finite behind a plural, and told by `that`. */
function pluralReport(prose: Prose, item: number): ReportingWord | undefined {
  if (prose.tags[item + 1] !== THAT || !BEFORE_PLURAL[prose.tags[item - 1] ?? 0]) return undefined;
  const word = prose.quotation[item]! < 0 ? reportingWord(lowerAt(prose, item)) : undefined;
  return word?.form === 'base' ? word : undefined;
}

function statementAt(
  prose: Prose,
  item: number,
  word: ReportingWord,
  sentence: Range,
  isNested: boolean,
): Statement | undefined {
  if (word.form === 's' && reportingNoun(lowerAt(prose, item)) && !isSurelySubject(prose, item))
    return undefined;
  const source = subjectBefore(prose, item, sentence[0]) ?? firstSubject(prose, item, sentence);
  if (!source) return undefined;
  const verb: Range = [item, item + 1];
  if (
    !isNested &&
    RELATIVE[prose.tags[source[0] - 1] ?? 0] &&
    (SAYS.has(word.lemma) || CLAIMS.has(word.lemma))
  )
    return { source, verb, content: [relativeContent(prose, item + 1, sentence[1])] };
  const from = contentFrom(prose, item, word, sentence[1]);
  if (from >= 0) {
    return { source, verb, content: [spanWithoutStop(prose, from, contentEnd(prose, from, sentence[1]))] };
  }
  if (isNested || !BEHIND.has(word.lemma) || source[0] >= item) return undefined;
  const content = contentAround(prose, source, item, sentence);
  return content && { source, verb, content };
}

const RELATIVE = tagSet('relative');
const CLOSES = tagSet('comma stop semicolon dash');

/** `the pier, which Ott claims was sold, is open`: what is said of it, to the next mark. */
function relativeContent(prose: Prose, from: number, to: number): Span | null {
  if (from >= to || prose.quotation[from]! >= 0 || !VERBAL[prose.tags[from]!]) return null;
  let end = from;
  while (end < to && !CLOSES[prose.tags[end]!]) end++;
  return end - from < SHORTEST ? null : spanOfItems(prose, from, end);
}
const VERBAL = tagSet('be have do modal negated ed');

// "Their broken promises", "the ongoing projects": nouns, unless somebody stands before them.
const NOUNS = new Set(
  'promises projects claims reports forecasts estimates notes pledges stresses threats orders states'.split(
    ' ',
  ),
);
const reportingNoun = (word: string): boolean => NOUNS.has(word);
const SUBJECTS = tagSet('pronoun person relative name-person name-organisation name-place ly now comma');
const isSurelySubject = ({ tags }: Prose, item: number): boolean =>
  item > 0 && SUBJECTS[tags[item - 1]!] === 1;

/** `He is sorry and says the club must change`: the subject of a verb behind `and` is that of the sentence. */
const firstSubject = (prose: Prose, item: number, [from]: Range): Range | undefined =>
  prose.tags[item - 1] === AND && item - from >= SHORTEST ? mainSubject(prose, item, from) : undefined;

/** Where what is said begins behind its verb; −1 if nothing is said there. */
function contentFrom(prose: Prose, item: number, { lemma }: ReportingWord, to: number): number {
  const { tags } = prose;
  let i = behindAdverbs(prose, item + 1, to);
  if (ORDERS.has(lemma)) {
    return objectEnd(prose, i, to) > i ? i : -1;
  }
  const isPlain = SAYS.has(lemma) || CLAIMS.has(lemma);
  if (!isPlain && !PROMISES.has(lemma)) return -1;
  const that = thatAhead(prose, i, to);
  if (that >= 0) return SAYS.has(lemma) || opensClause(prose, that, to) ? that : -1;
  if (PROMISES.has(lemma)) return tags[i] === TO && to - i > SHORTEST ? i : -1;
  if (lemma === 'tell') {
    const object = behindOutlet(prose, i, to) ?? (isObject(prose, i) ? i + 1 : endOfPhrase(prose, i, false));
    if (object < 0) return -1;
    i = behindAdverbs(prose, object, to);
  }
  if (i + SHORTEST > to || prose.quotation[i]! >= 0 || !OPENS_CLAUSE[tags[i]!]) return -1;
  return (SAYS.has(lemma) ? isClause(prose, i, to) : opensClause(prose, i, to)) ? i : -1;
}

/** Where somebody ends of whom something is asked, `to` follows; −1 if nobody is. */
function objectEnd({ tags, quotation }: Prose, from: number, to: number): number {
  for (let i = from; i < to && i - from < FURTHEST_THAT && quotation[i]! < 0; i++) {
    if (tags[i] === TO) return i;
    if (BREAKS[tags[i]!]) return -1;
  }
  return -1;
}
const BREAKS = tagSet('comma stop semicolon colon dash that relative be have do modal negated by');

/** The item behind an outlet that is told something, whose name may end in a number: `told Radio 1` | `the talks failed`. */
function behindOutlet(prose: Prose, item: number, to: number): number | undefined {
  if (item >= to) return undefined;
  const { start } = spanOfItems(prose, item, item + 1);
  const outlet = outletAt(prose.reading, prose.names, start);
  const behind = outlet && itemAt(prose, outlet.end);
  return behind !== undefined && behind > item && behind < to ? behind : undefined;
}

const OBJECTS = tagSet('object');
const isObject = ({ tags }: Prose, item: number): boolean => OBJECTS[tags[item]!] === 1;

function behindAdverbs(prose: Prose, item: number, to: number): number {
  let i = item;
  while (
    i < to &&
    (ADVERBIAL[prose.tags[i]!] || (lowerAt(prose, i) === 'last' && ADVERBIAL[prose.tags[i + 1]!]))
  )
    i++;
  return i;
}

/** The `that` which opens what is said, behind a verb and to whom, where and when: −1 if there is none. */
function thatAhead({ tags, quotation }: Prose, from: number, to: number): number {
  for (let i = from; i < to && i - from < FURTHEST_THAT; i++) {
    if (tags[i] === THAT) return i;
    if (quotation[i]! >= 0 || tags[i] === COMMA || tags[i] === STOP || FINITE_VERB[tags[i]!]) return -1;
  }
  return -1;
}

/** What is said ends at a semicolon, at the latest with its sentence. */
function contentEnd(prose: Prose, from: number, to: number): number {
  const { tags } = prose;
  const isInfinitive = prose.tags[from] === TO;
  for (let i = from + SHORTEST; i < to; i++) {
    if (tags[i] === SEMICOLON && tags[i + 1] !== THAT) return i;
    // “Pledged to help and urged others to give”.
    if (isInfinitive && tags[i] === AND && finiteReport(prose, i + 1)?.form === 'past') return i;
  }
  return to;
}

/** What is said before a clause that closes its sentence, and behind one that interrupts it; undefined where it does neither. */
function contentAround(
  prose: Prose,
  source: Range,
  item: number,
  [from, to]: Range,
): readonly (Span | null)[] | undefined {
  const { tags } = prose;
  const comma = source[0] - 1;
  if (opensSubordinate(prose, from)) return undefined;
  if (comma - from < SHORTEST || tags[comma] !== COMMA || !isClause(prose, from, comma)) {
    if (comma - from < 1 || tags[comma] !== COMMA) return undefined;
    const tail = tailEnd(prose, item + 1, to);
    if (tail < 0 || tags[tail] !== COMMA || GOES_ON[tags[tail + 1]!] || !isClause(prose, tail, to))
      return undefined;
    return [spanOfItems(prose, from, comma), spanWithoutStop(prose, tail + 1, to)];
  }
  const tail = tailEnd(prose, item + 1, to);
  if (tail < 0) return undefined;
  const before = spanOfItems(prose, from, comma);
  if (tail >= to - 1 || tags[tail] !== COMMA || GOES_ON[tags[tail + 1]!]) return [before];
  return [before, spanWithoutStop(prose, tail + 1, to)];
}

/** Where a clause ends that says who spoke, to whom and when: at a comma or the end of its sentence; −1 if it goes on otherwise. */
function tailEnd(prose: Prose, from: number, to: number): number {
  const { tags } = prose;
  for (let i = from; i < to && i - from < FURTHEST_THAT; ) {
    if (prose.quotation[i]! >= 0) return -1;
    if (tags[i] === STOP || tags[i] === COMMA) return i;
    if (ADVERBIAL[tags[i]!] || PREPOSITIONS[tags[i]!] || isObject(prose, i)) i++;
    else {
      const end = endOfPhrase(prose, i, false);
      if (end <= i) return -1;
      i = end;
    }
  }
  return to - from < FURTHEST_THAT ? to : -1;
}
