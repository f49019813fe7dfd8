import { type AttributionDraft, Overlaps } from '../attribution-draft.ts';
import { type Prose, quotationAt, spanOfItems } from '../prose.ts';
import { isTitleCase, opensSentence } from '../quotations.ts';
import { reportingWord } from '../reporting-words.ts';
import { FACTS, Fact, TAGS, tagSet } from '../word-types.ts';

const VERBS = tagSet('ed s word');
const PRONOUNS = tagSet('pronoun');
const PERSON = tagSet('name-person');
const NAMED = tagSet('name-person name-organisation name-place name-other Capital title');
const HEADS = tagSet('word tion s');
const OPENS_PHRASE = tagSet('the possessive number quantifier this');
const IN_PHRASE = tagSet('word person tion s ed digits title possessive ing number day of and');
const ADVERBS = tagSet('ly now');
const ENDS_CLAUSE = tagSet(
  'comma stop semicolon dash quotation and but when in with to as because where about relative for now ly ing bracket',
);
const [COMMA, STOP, DASH, AND] = ['comma', 'stop', 'dash', 'and'].map((name) => TAGS[name]!);
// “…,” Ott hit back. “…,” Ott chimed in.
const PARTICLES = new Set('back in up out on off away along forth'.split(' '));
// “…,” the paper was told. What looks like a verb and is none, or says nothing.
const NO_SPEECH = new Set(
  'was has is as this its his us yes news always perhaps towards besides does times sales years days months weeks'.split(
    ' ',
  ),
);
// Past forms that no ending tells, of verbs that are no reporting words.
const IRREGULAR_PAST = new Set(
  'went began broke spoke sang spat swore wept threw cut ran sniffed thought hit put read shot let quit'.split(
    ' ',
  ),
);
// `… was quoted as saying`, `… is reported to have said`, `… quoted Sarraf as saying`.
const CARRIES = /^(?:quot|cit|report|said|hear|overheard|understood|believ|alleg|record|film|caught)/;
const SAID = new Set('saying said telling told adding having'.split(' '));
const LONGEST_PHRASE = 14;
const LONGEST_CLAUSE = 24;
const BE = tagSet('be');
const AUXILIARY = tagSet('be have now ly modal');
const CONFIDENCE = 0.85;

/** A clause beside a quotation: the items of its verb and of its subject. */
interface Clause {
  readonly verb: readonly [from: number, to: number];
  readonly source: readonly [from: number, to: number];
}

/**
 * A clause that a comma (or its like) joins to a quotation says who speaks, whatever its verb: `“We wait,” sighed Mara
 * Venn.`, `“We wait,” the keeper hit back.` The taggers know the commonest verbs; the form alone tells the others.
 * @param taken what has been found already; a quotation that somebody claims is left to them, not one without a source
 */
export function findAdjoined(prose: Prose, taken: readonly AttributionDraft[]): AttributionDraft[] {
  const found: AttributionDraft[] = [];
  let busy: Overlaps | undefined;
  for (let i = 0; i + 1 < prose.length; i++) {
    const quotation = quotationAt(prose, i);
    if (!quotation || !joinsOn(prose, i) || isTitle(prose, i)) continue;
    busy ??= new Overlaps(taken.filter(hasSource).flatMap(({ cue, content }) => [...cue, ...content]));
    if (busy.any(quotation)) continue;
    const from = prose.tags[i + 1] === COMMA ? i + 2 : i + 1;
    if (startsAnew(prose, from)) continue;
    const clause =
      carried(prose, from) ??
      verbFirst(prose, from) ??
      subjectFirst(prose, from) ??
      subjectExplained(prose, from);
    if (!clause || (prose.tags[clause.verb[1]] === AND && !endsWithComma(prose, i))) continue;
    const cue = spanOfItems(prose, ...clause.verb);
    // Behind a sentence in marks the clause is that one's, whatever else its verb was taken for.
    if (busy.any(cue) && !isWholeSentence(prose, i)) continue;
    found.push({
      source: [spanOfItems(prose, ...clause.source)],
      cue: [cue],
      content: [{ start: quotation.start, end: quotation.end }],
      confidence: CONFIDENCE,
      because: 'a clause that adjoins the quotation says who speaks',
    });
  }
  return found;
}

const hasSource = ({ source }: AttributionDraft): boolean => source.length > 0;

/** Whether a quotation ends as one that its sentence goes on behind: with a comma, or a mark that stands for it. */
function joinsOn({ reading: { text }, quotations, quotation, tags }: Prose, item: number): boolean {
  const { start, end, closed } = quotations[quotation[item]!]!;
  if (!closed || end - start < 4) return false;
  return (
    tags[item + 1] === COMMA || /[,!?…—–-]\s*["”’'»]{1,2}$/.test(text.slice(Math.max(start, end - 4), end))
  );
}

/** Whether a quotation opens its sentence; not `It was “too little,” he added`. */
function isWholeSentence({ reading: { text }, quotations, quotation }: Prose, item: number): boolean {
  const one = quotations[quotation[item]!]!;
  return (
    opensSentence(text, one) &&
    /(?:^|\n|[.?!…:”"’]\s+)$/.test(text.slice(Math.max(0, one.start - 3), one.start))
  );
}

/** `On “Talk of the Town,” Venn sighed that …`: a title in a sentence, which the clause goes on with. */
function isTitle({ reading: { text }, quotations, quotation }: Prose, item: number): boolean {
  const { start, end } = quotations[quotation[item]!]!;
  return (
    /\p{L},? $/u.test(text.slice(Math.max(0, start - 3), start)) && isTitleCase(text.slice(start, end), 1)
  );
}

/** Else `“Is it safe?” Venn smiles and says, “Yes.”` may be two sentences. */
const endsWithComma = ({ reading: { text }, quotations, quotation, tags }: Prose, item: number): boolean => {
  const { end } = quotations[quotation[item]!]!;
  return tags[item + 1] === COMMA || text.slice(end - 3, end).includes(',');
};

/** `“Who pays?” The paper folded in May.`: a capital that no name needs begins another sentence. */
const startsAnew = ({ reading: { text }, tokens, from, tags, length }: Prose, item: number): boolean =>
  item < length &&
  (PRONOUNS[tags[item]!] === 1 || OPENS_PHRASE[tags[item]!] === 1) &&
  /^(?!I\b)\p{Lu}/u.test(text.slice(tokens.starts[from[item]!]!, tokens.starts[from[item]!]! + 2));

/** `sighed Mara Venn`, `said quietly the keeper of the light`. */
function verbFirst(prose: Prose, from: number): Clause | undefined {
  const verbEnd = endOfVerb(prose, from);
  if (verbEnd < 0) return undefined;
  const first = ADVERBS[prose.tags[verbEnd]!] ? verbEnd + 1 : verbEnd;
  const end = endOfPhrase(prose, first, false);
  return end > first ? { verb: [from, verbEnd], source: [first, end] } : undefined;
}

/** `Mara Venn sighed`, `the keeper of the light hit back`. */
function subjectFirst(prose: Prose, from: number): Clause | undefined {
  const end = endOfPhrase(prose, from, true);
  if (end <= from) return undefined;
  // "A waiter once hissed": no conjunction here.
  const isAdverb = ADVERBS[prose.tags[end]!] || (end < prose.length && lowerAt(prose, end) === 'once');
  const verb = isAdverb ? end + 1 : end;
  const verbEnd = endOfVerb(prose, verb);
  if (verbEnd < 0 || (verbEnd < prose.length && !ENDS_CLAUSE[prose.tags[verbEnd]!])) return undefined;
  return { verb: [verb, verbEnd], source: [from, end] };
}

// In items: "the project's co-principal investigator".
const LONGEST_EXPLANATION = 20;

/** `Mara Venn, who keeps the light at Ness, said in announcing it`: who it is stands between two commas. */
function subjectExplained(prose: Prose, from: number): Clause | undefined {
  const named = endOfPhrase(prose, from, false);
  if (named <= from || prose.tags[named] !== COMMA) return undefined;
  const end = Math.min(prose.length, named + LONGEST_EXPLANATION);
  for (let i = named + 1; i < end && prose.quotation[i]! < 0 && prose.tags[i] !== STOP; i++) {
    if (prose.tags[i] !== COMMA) continue;
    const verb = ADVERBS[prose.tags[i + 1]!] ? i + 2 : i + 1;
    if (!isReport(prose, verb)) continue;
    return { verb: [verb, verb + 1], source: [from, i] };
  }
  return undefined;
}

function isReport(prose: Prose, item: number): boolean {
  if (item >= prose.length || prose.quotation[item]! >= 0) return false;
  const form = reportingWord(lowerAt(prose, item))?.form;
  return form === 'past' || form === 's';
}

/** `Hamid Sarraf was quoted as saying`, `state media quoted Hamid Sarraf as saying`: whoever is carried speaks. */
function carried(prose: Prose, from: number): Clause | undefined {
  let verb = -1;
  for (let i = from; i < Math.min(prose.length, from + LONGEST_CLAUSE) && prose.quotation[i]! < 0; i++) {
    if (prose.tags[i] === STOP || prose.tags[i] === COMMA) return undefined;
    const word = lowerAt(prose, i);
    if (verb < 0 && CARRIES.test(word) && i > from) verb = i;
    else if (verb >= 0 && SAID.has(word) && /^(?:as|have|having)$/.test(lowerAt(prose, i - 1))) {
      const be = BE[prose.tags[verb - 1]!];
      const source: Clause['source'] | undefined = be
        ? [from, subjectEnd(prose, from, verb)]
        : lowerAt(prose, i - 1) === 'as'
          ? [verb + 1, i - 1]
          : undefined;
      return source && source[1] > source[0] ? { verb: [verb, i + 1], source } : undefined;
    }
  }
  return undefined;
}

/** Where the subject of a verb ends: before its auxiliaries. */
function subjectEnd({ tags }: Prose, from: number, verb: number): number {
  let end = verb;
  while (end > from && AUXILIARY[tags[end - 1]!]) end--;
  return end;
}

/** Where the finite verb that begins at an item ends, its particle taken in; −1 where none begins. */
function endOfVerb(prose: Prose, item: number): number {
  if (item >= prose.length || prose.quotation[item]! >= 0 || !VERBS[prose.tags[item]!]) return -1;
  const word = lowerAt(prose, item);
  if (NO_SPEECH.has(word) || !isFiniteVerb(prose, item, word)) return -1;
  const next = item + 1;
  // "Chimed in"; not "detailed on Friday".
  const isParticle =
    next < prose.length &&
    PARTICLES.has(lowerAt(prose, next)) &&
    // “…,” chipped in Al Dunn: a person is not what somebody chips in.
    (closesClause(prose, next + 1) ||
      !ENDS_CLAUSE[prose.tags[next]!] ||
      PERSON[prose.tags[next + 1] ?? 0] === 1);
  return isParticle ? next + 1 : next;
}

function isFiniteVerb({ tags, ids, facts }: Prose, item: number, word: string): boolean {
  if (tags[item] === TAGS['ed'] || IRREGULAR_PAST.has(word)) return true;
  if (facts[ids[item]! * FACTS + Fact.reporting] === 0) return tags[item] === TAGS['s'] && word.endsWith('s');
  const form = reportingWord(word)?.form;
  return form === 'past' || form === 's';
}

/**
 * Where the noun phrase that begins at an item ends: a pronoun, a name with its title, a description.
 * @param beforeVerb the phrase has to end before a finite verb
 */
export function endOfPhrase(prose: Prose, from: number, beforeVerb: boolean): number {
  const { tags } = prose;
  if (from >= prose.length) return -1;
  if (PRONOUNS[tags[from]!]) return from + 1;
  if (
    !NAMED[tags[from]!] &&
    !OPENS_PHRASE[tags[from]!] &&
    tags[from] !== TAGS['person'] &&
    tags[from] !== TAGS['word']
  )
    return -1;
  let i = from;
  let head = false;
  for (; i < prose.length && i - from < LONGEST_PHRASE; i++) {
    const tag = tags[i]!;
    if (prose.quotation[i]! >= 0 || tag === COMMA || tag === STOP || tag === DASH) break;
    if (beforeVerb && head && endOfVerb(prose, i) > 0 && closesClause(prose, endOfVerb(prose, i))) break;
    if (NAMED[tag] || tag === TAGS['person']) head = true;
    else if (OPENS_PHRASE[tag] || IN_PHRASE[tag]) head ||= HEADS[tag] === 1;
    else break;
  }
  return head ? i : -1;
}

const closesClause = (prose: Prose, item: number): boolean =>
  item >= prose.length || ENDS_CLAUSE[prose.tags[item]!] === 1;

export const lowerAt = ({ reading, from }: Prose, item: number): string =>
  reading.vocabulary.lower(reading.words[from[item]!]!);
