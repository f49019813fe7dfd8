import type { Name } from '../../model/annotations.ts';
import { endOf, type Span, startOf } from '../../model/span.ts';
import { isHonourBehindName, isTitle } from '../../text/person-name/lexicon.ts';
import { upperBoundBy } from '../../text/sorted.ts';
import { TokenKind } from '../../text/tokens.ts';
import { reportingWord } from '../quotes/reporting-words.ts';
import { firstFrom, type Reading } from '../reading.ts';
import { isCountryman, isOfNoOffice, isSomebody } from './describe.ts';
import { ADVERBS, DEFINITE, ENDS_PHRASE, INDEFINITE, POSSESSIVE, PRONOUNS } from './source-words.data.ts';
import type { Unit } from './unit.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const PHRASE_ENDS = words(ENDS_PHRASE);
const DETERMINERS = words(`${DEFINITE} ${INDEFINITE} ${POSSESSIVE}`);
const ENDS_SUBJECT = words(`${ENDS_PHRASE} ${ADVERBS} and`);

const GENERATION = words('younger elder');
// In -ly: "Clinton ally James Carville" is not Clinton.
const NO_ADVERBS = words('ally family assembly supply bully butterfly monopoly anomaly reply');

/** How a source refers: by one name, by several, by a pronoun, by a description, or not at all. */
export type SourceForm =
  | { readonly form: 'name'; readonly name: Name }
  | { readonly form: 'names' }
  | { readonly form: 'pronoun'; readonly pronoun: keyof typeof PRONOUNS }
  | { readonly form: 'description'; readonly phrase: readonly Unit[] }
  | { readonly form: 'implicit' };

/** A source as it is read: its words by part, and how it refers. */
export interface Source {
  readonly parts: readonly (readonly Unit[])[];
  readonly form: SourceForm;
}

/** Reads a source. `names` are the article's, sorted by start. */
export function readSource(reading: Reading, spans: readonly Span[], names: readonly Name[]): Source {
  const parts = spans.map((span) => unitsOf(reading, span, names));
  const forms = parts.map(
    (units) => subjectOfHeadline(reading, units) ?? formOf(behindPlace(reading, behindAgent(reading, units))),
  );
  // Of a source in several parts ("Ann Voss … she") the name says most, else the first part.
  const form = forms.find((one) => one.form === 'name') ?? forms[0] ?? { form: 'implicit' };
  return { parts, form };
}

/** `Fern Endorses Moss: “…”`, `Velden snubs Moss, says …`: in a headline, whoever does what is done to another speaks. */
function subjectOfHeadline({ blocks }: Reading, units: readonly Unit[]): SourceForm | undefined {
  const [first, verb, ...rest] = units;
  if (!first?.name || !verb || verb.name || verb.mark || !rest.some(({ name }) => name)) return undefined;
  const role = blocks[upperBoundBy(blocks, first.start, startOf) - 1]?.role;
  if (role !== 'title' && role !== 'heading') return undefined;
  const { lower } = verb;
  const isVerb = lower.length > 3 && lower.endsWith('s') && !isSomebody(lower.slice(0, -1));
  return isVerb ? { form: 'name', name: first.name } : undefined;
}

function formOf(all: readonly Unit[]): SourceForm {
  const units = behindParticiple(all);
  const spoken = units.filter(({ mark }) => !mark);
  if (spoken.length === 0) return { form: 'implicit' };
  const [first] = spoken;
  // "he", "she herself", "Cruz himself"
  if (first && !first.name && Object.hasOwn(PRONOUNS, first.lower) && spoken.length <= 2 && !hasHead(spoken))
    return { form: 'pronoun', pronoun: first.lower };
  return headOf(units);
}

/** "Questioned by Ann Holt, the widow, Sal Green,": of two people the one behind `by` only did what comes before. */
function behindAgent({ text }: Reading, units: readonly Unit[]): readonly Unit[] {
  const [first, ...rest] = units;
  const people = rest.filter(({ name }) => name?.type === 'person');
  if (first?.name?.type !== 'person' || people.length === 0 || rest[0]?.lower !== ',') return units;
  return /\bby $/.test(text.slice(Math.max(0, first.name.start - 4), first.name.start))
    ? rest.slice(1)
    : units;
}

/** "At a rally in Velden, Mr. Voss": of a place behind a preposition and a person, the person. */
function behindPlace({ text }: Reading, units: readonly Unit[]): readonly Unit[] {
  const [first, second] = units;
  const person = units.findIndex(({ name }) => name?.type === 'person');
  if (!first?.name || first.name.type === 'person' || second?.lower !== ',' || person < 0) return units;
  const behind = units.slice(0, person).findLastIndex(({ lower }) => lower === ',');
  return IN.test(text.slice(Math.max(0, first.start - 6), first.start)) ? units.slice(behind + 1) : units;
}

const IN = /\b(?:in|at|from|near|to|of)(?: the)? $/i;

/** "Writing in the Echo, the bishop, Paul Flint,": who speaks is named behind what they were doing. */
function behindParticiple(units: readonly Unit[]): readonly Unit[] {
  const comma = units.findIndex(({ lower }) => lower === ',');
  const [first] = units;
  const isLead = first && !first.name && /^\p{Ll}{3,}ing$/u.test(first.lower) && comma > 1;
  return isLead && comma + 1 < units.length ? units.slice(comma + 1) : units;
}

const hasHead = (units: readonly Unit[]): boolean => units.some((unit, i) => i > 0 && !isReflexive(unit));
const isReflexive = ({ lower }: Unit): boolean =>
  lower.endsWith('self') || lower === 'himself' || lower === "'s";

/** The names in sources that only say more of the head: "*Clinton* adviser Mike Schmidt". */
export function modifiersOf(sources: readonly Source[]): Set<Name> {
  const found = new Set<Name>();
  for (const { parts, form } of sources) {
    if (form.form !== 'name') continue;
    for (const units of parts) for (const { name } of units) if (name && name !== form.name) found.add(name);
  }
  return found;
}

/** Splits a part of a source into words, marks and names; a name is one unit. */
function unitsOf(
  { tokens, text, words, vocabulary }: Reading,
  { start, end }: Span,
  names: readonly Name[],
): Unit[] {
  const units: Unit[] = [];
  for (let i = firstFrom(tokens, start); i < tokens.length && tokens.starts[i]! < end; i++) {
    const from = tokens.starts[i]!;
    const name = nameAt(names, from);
    if (name && name.start < end && !isMember(text, name, units) && !isFromThere(text, name, units)) {
      units.push({ start: from, end: name.end, lower: '', name, mark: false });
      while (i + 1 < tokens.length && tokens.starts[i + 1]! < name.end) i++;
      continue;
    }
    const to = Math.min(tokens.ends[i]!, end);
    const word = to === tokens.ends[i] ? vocabulary.lower(words[i]!) : text.slice(from, to).toLowerCase();
    const lower = word.includes('’') ? word.replace('’', "'") : word;
    units.push({ start: from, end: to, lower, mark: tokens.kinds[i] === TokenKind.punctuation });
  }
  return withoutBrackets(units);
}

const MEMBER =
  /^(?:republican|democrat|conservative|liberal|libertarian|independent|tory|socialist|communist)$/i;

/** "The Brazilian": somebody from there, and no name. Not "The Australian" where it is taken for a newspaper. */
const isFromThere = (text: string, { start, end, type }: Name, before: readonly Unit[]): boolean =>
  type !== 'organisation' &&
  type !== 'person' &&
  before.length === 1 &&
  before[0]!.lower === 'the' &&
  isCountryman(text.slice(start, end).toLowerCase());

/** "The California Republican": whoever is of a party, and not the party. */
const isMember = (text: string, { start, end }: Name, before: readonly Unit[]): boolean =>
  before.some(({ lower }) => DETERMINERS.has(lower)) && MEMBER.test(text.slice(start, end));

/** "Virgin Islands (BVI) Governor John Hale": a short form in brackets parts no phrase. */
function withoutBrackets(units: readonly Unit[]): Unit[] {
  const open = units.findIndex(({ lower }) => lower === '(');
  const close = units.findIndex(({ lower }) => lower === ')');
  const next = units[close + 1];
  if (open <= 0 || close - open !== 2 || !next || next.mark) return [...units];
  return [...units.slice(0, open), ...units.slice(close + 1)];
}

/** The name that covers an offset. */
function nameAt(names: readonly Name[], offset: number): Name | undefined {
  const name = names[upperBoundBy(names, offset, endOf)];
  return name && name.start <= offset ? name : undefined;
}

/**
 * The head of a source's noun phrase: the name that ends the first phrase (Clinton adviser *Mike Schmidt*), or that
 * stands in apposition to it (another critic, *Laurence Tribe*); else the description itself.
 */
function headOf(units: readonly Unit[]): SourceForm {
  const phrase: Unit[] = [];
  let appositionFrom = -1;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.name) {
      const after = units[i + 1];
      // "The ODM MP": not the party; "the “Tideline” star": not the film.
      const noun = isTitled(units, i) ? units[i + 2] : after;
      const isOwner = unit.name.type !== 'person' && noun !== undefined && isSomebody(noun.lower);
      if (!isOwner && endsPhrase(after, units[i + 2])) {
        if (after?.lower === 'and' || after?.lower === '&') return { form: 'names' };
        // "The younger Mr. Voss": one of the family, and the surname does not say which.
        if (phrase.some(({ lower }) => GENERATION.has(lower))) return { form: 'description', phrase };
        return { form: 'name', name: unit.name };
      }
      phrase.push(unit);
    } else if (unit.mark && /^['’]$/.test(unit.lower) && phrase.at(-1)?.name) {
      // "Sanders’ lawyer": the mark stands for another 's.
      phrase.push({ ...unit, lower: "'s", mark: false });
    } else if (unit.lower === ',' && isOnlyAdjective(phrase, units[i + 1])) {
      // "The bespectacled, 71-year-old diplomat".
    } else if (unit.mark && phrase.length > 0 && unit.lower !== '.' && !isQuote(unit)) {
      appositionFrom = i + 1;
      break;
    } else if (phrase.length > 0 && (PHRASE_ENDS.has(unit.lower) || isDoingTo(unit, phrase, units[i + 1]))) {
      const titled = unit.lower === 'of' ? bearerOfTitle(units, i, phrase) : undefined;
      if (titled) return { form: 'name', name: titled };
      appositionFrom = nextComma(units, i) + 1;
      break;
    } else if (!unit.mark) phrase.push(unit);
  }
  const name = appositionFrom > 0 ? appositionOf(units, appositionFrom) : undefined;
  if (name) return { form: 'name', name };
  return { form: 'description', phrase };
}

// "Acting Mr. Voss" of a title that was cut.
const ADJECTIVES_IN_ING = words(
  'acting incoming outgoing sitting presiding reigning visiting remaining surviving',
);

/** `Voters backing Voss`: what the head does to somebody, who is not the head. */
const isDoingTo = ({ lower }: Unit, phrase: readonly Unit[], next: Unit | undefined): boolean =>
  next?.name?.type === 'person' &&
  /^\p{Ll}{3,}ing$/u.test(lower) &&
  !ADJECTIVES_IN_ING.has(lower) &&
  !DETERMINERS.has(phrase.at(-1)!.lower);

/** Whether a comma stands between two adjectives: there is no noun before it, nor a new phrase behind it. */
function isOnlyAdjective(phrase: readonly Unit[], next: Unit | undefined): boolean {
  const [first, second] = phrase;
  if (phrase.length !== 2 || !DETERMINERS.has(first!.lower) || !next || next.name || next.mark) return false;
  const isAdjective = /(?:ed|ous|ful|ive|ish|less|est)$/.test(second!.lower) && !isSomebody(second!.lower);
  return isAdjective && !ENDS_SUBJECT.has(next.lower) && !DETERMINERS.has(next.lower);
}

const isQuote = ({ lower }: Unit): boolean => /^["'“”‘’`]+$/.test(lower);

/** Whether quotation marks stand around a unit. */
const isTitled = (units: readonly Unit[], i: number): boolean =>
  [units[i - 1], units[i + 1]].every((unit) => unit !== undefined && isQuote(unit));

function endsPhrase(after: Unit | undefined, afterNext: Unit | undefined): boolean {
  if (!after) return true;
  // "Neil Ford KC"
  if (isHonourBehindName(after.lower) && (!afterNext || afterNext.mark)) return true;
  // "Rep. Ann Voss": a title that was taken for a name.
  if (after.lower === '.' && afterNext?.name) return false;
  if (after.lower === "'s") return afterNext === undefined || afterNext.mark;
  // Plural possessives: "Sanders’ campaign manager".
  if (after.mark) return !/^['’]$/.test(after.lower) || afterNext === undefined || afterNext.mark;
  // "Voss continued", "Voss said the search": the verb is no part of the source, and its noun phrase ends before it.
  if (afterNext === undefined && after.lower.endsWith('ed') && !after.name) return true;
  const form = after.name ? undefined : reportingWord(after.lower)?.form;
  if (form === 'past') return true;
  return ENDS_SUBJECT.has(after.lower) || (/(?:ly|self)$/.test(after.lower) && !NO_ADVERBS.has(after.lower));
}

function nextComma(units: readonly Unit[], from: number): number {
  for (let i = from; i < units.length; i++) if (units[i]!.lower === ',') return i;
  return units.length;
}

/**
 * "Secretary of State John Kerry", "Speaker of the House Rep. Paul Ryan": an office without article, then its holder. Not
 * "critics of former Mayor Ann Voss", "mother of victim Ann Voss".
 */
function bearerOfTitle(units: readonly Unit[], of: number, phrase: readonly Unit[]): Name | undefined {
  const head = phrase.at(-1)!.lower;
  if (phrase.length > 2 || DETERMINERS.has(phrase[0]!.lower)) return undefined;
  if (isOfNoOffice(head) || (head.endsWith('s') && !isTitle(head))) return undefined;
  for (let i = of + 2; i < Math.min(units.length, of + 6); i++) {
    const unit = units[i]!;
    if (unit.name?.type === 'person') return endsPhrase(units[i + 1], units[i + 2]) ? unit.name : undefined;
    if ((unit.mark && unit.lower !== '.') || PHRASE_ENDS.has(unit.lower)) return undefined;
  }
  return undefined;
}

/** A person named right behind the comma, titles aside: "his partner at the firm, Dr. Lawrence Cummings,". */
function appositionOf(units: readonly Unit[], from: number): Name | undefined {
  for (let i = from; i < Math.min(units.length, from + 6); i++) {
    const unit = units[i]!;
    if (unit.name?.type === 'person') return endsPhrase(units[i + 1], units[i + 2]) ? unit.name : undefined;
    if ((unit.mark && unit.lower !== '.' && !isQuote(unit)) || PHRASE_ENDS.has(unit.lower)) return undefined;
  }
  return undefined;
}
