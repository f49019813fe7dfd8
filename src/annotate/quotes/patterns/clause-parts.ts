import { type Prose, spanOfItems } from '../prose.ts';
import { type ReportingWord, reportingWord } from '../reporting-words.ts';
import { FACTS, Fact, TAGS, tagSet } from '../word-types.ts';
import { lowerAt } from './find-adjoined.ts';

/** Items `[from, to)`. */
export type Range = readonly [from: number, to: number];

const PRONOUNS = tagSet('pronoun');
const HEADS = tagSet(
  'name-person name-organisation name-place name-other Capital title person somebody word tion s number quantifier ing endBracket',
);
const IN_PHRASE = tagSet(
  'name-person name-organisation name-place name-other Capital title person somebody word tion s number quantifier digits ing possessive clitic the this of and day bracket endBracket mark',
);
const PREPOSITIONS = tagSet('in for about with by');
const OPENS_CLAUSE = tagSet('comma stop semicolon colon dash and but when because that where relative');
const TRIMMED = tagSet('of and in for clitic ly now endBracket');
const DETERMINERS = tagSet('the possessive this number quantifier clitic');
const OPENS_PHRASE = tagSet(
  'the possessive number quantifier title person somebody Capital name-person name-organisation name-place name-other',
);
const ENDS_PHRASE = tagSet('s person Capital name-person name-organisation name-place name-other');
// “Mr.”, “Gov.”, “J. R.”
const ABBREVIATED = tagSet('title Capital name-person');
const BETWEEN = tagSet('ly now have day');
const EXPLAINS = tagSet('relative the possessive number digits title person Capital name-organisation word');
const [COMMA, STOP, DAY, IN, ED, BY] = ['comma', 'stop', 'day', 'in', 'ed', 'by'].map((name) => TAGS[name]!);
const NEAR = new Set('last this next earlier late early'.split(' '));

// In items.
const LONGEST_PHRASE = 16;
const LONGEST_EXPLANATION = 40;

/** Whether an item is a reporting word, in whatever form: a look into a table, before the word itself is asked for. */
export const isReport = ({ facts, ids }: Prose, item: number): boolean =>
  facts[ids[item]! * FACTS + Fact.reporting] !== 0;

/** The reporting word at an item that can be a finite verb, outside quotation marks; undefined for any other item. */
export function finiteReport(prose: Prose, item: number): ReportingWord | undefined {
  if (item < 0 || item >= prose.length || prose.quotation[item]! >= 0) return undefined;
  if (!isReport(prose, item)) return undefined;
  const word = reportingWord(lowerAt(prose, item));
  return word && (word.form === 'past' || word.form === 's') ? word : undefined;
}

/**
 * The subject of a finite verb, as it stands before it: `the keeper of the light`, `Venn` in `Venn last week said`, the
 * name with what is told of it in `Venn, who keeps the light, said`.
 * @param floor where its sentence begins
 */
export function subjectBefore(prose: Prose, verb: number, floor: number): Range | undefined {
  const end = beforeAdverbs(prose, verb, floor);
  if (end <= floor) return undefined;
  if (prose.tags[end - 1] !== COMMA) {
    const from = phraseEndingAt(prose, end, floor);
    return from < 0 ? undefined : [from, end];
  }
  const comma = commaBefore(prose, end - 1, floor);
  if (comma < 0 || !EXPLAINS[prose.tags[comma + 1]!]) return undefined;
  const from = phraseEndingAt(prose, comma, floor);
  return from < 0 ? undefined : [from, end - 1];
}

/** Back over auxiliaries, adverbs and times between a subject and its verb. */
function beforeAdverbs(prose: Prose, verb: number, floor: number): number {
  const { tags } = prose;
  let end = verb;
  while (end > floor) {
    const behind = tags[end];
    const isTime = behind === DAY && (NEAR.has(lowerAt(prose, end - 1)) || tags[end - 1] === IN);
    if (!BETWEEN[tags[end - 1]!] && !(isTime && end < verb)) break;
    end--;
  }
  return end;
}

/** The comma that opens what is told of somebody between two commas; −1 if there is none. */
function commaBefore({ tags, quotation }: Prose, comma: number, floor: number): number {
  for (let i = comma - 1; i > floor && comma - i < LONGEST_EXPLANATION; i--) {
    if (quotation[i]! >= 0) return -1;
    if (tags[i] === COMMA) return i;
  }
  return -1;
}

/** Where the noun phrase begins that ends at an item; −1 if none does. */
function phraseEndingAt(prose: Prose, end: number, floor: number): number {
  const { tags, quotation } = prose;
  if (PRONOUNS[tags[end - 1]!]) return end - 1;
  if (!HEADS[tags[end - 1]!]) return -1;
  let from = end;
  while (from > floor && end - from < LONGEST_PHRASE && quotation[from - 1]! < 0) {
    const tag = tags[from - 1]!;
    if (PREPOSITIONS[tag]) {
      // "In May the keeper said": not of the phrase; "the keeper of light in Ness said": of it.
      if (from - 1 === floor || OPENS_CLAUSE[tags[from - 2]!]) break;
    } else if (!IN_PHRASE[tag] && !(tag === STOP && ABBREVIATED[tags[from - 2] ?? 0])) break;
    if (finiteReport(prose, from - 1) && !DETERMINERS[tags[from - 2]!]) break;
    from--;
  }
  while (from < end && TRIMMED[tags[from]!]) from++;
  return from < end && isSomebody(tags[from]!, tags[end - 1]!) ? from : -1;
}

/** Whether a phrase, by its first and last tag, may be somebody who speaks: not a bare noun (`together`, `broken`). */
const isSomebody = (first: number, last: number): boolean =>
  OPENS_PHRASE[first] === 1 || ENDS_PHRASE[last] === 1;

/** The subject of a sentence: `Venn` in `But Venn waved him off, saying only`. */
export function mainSubject(prose: Prose, verb: number, from: number): Range | undefined {
  let first = from;
  while (first < verb && LEADS[prose.tags[first]!]) first++;
  const end = phraseEnd(prose, first, verb);
  return end > first ? [first, end] : undefined;
}

/** Where the noun phrase ends that begins at an item: before the first verb behind its head; −1 if there is no head. */
function phraseEnd(prose: Prose, from: number, to: number): number {
  const { tags, quotation } = prose;
  if (PRONOUNS[tags[from]!]) return from + 1;
  let head = false;
  let i = from;
  for (; i < to && i - from < LONGEST_PHRASE && quotation[i]! < 0; i++) {
    const tag = tags[i]!;
    if (head && isPast(prose, i)) break;
    if (HEADS[tag]) head = true;
    else if (!IN_PHRASE[tag] && !PREPOSITIONS[tag] && tag !== ED) break;
  }
  return head ? i : -1;
}

const isPast = (prose: Prose, item: number): boolean =>
  IRREGULAR_PAST.has(lowerAt(prose, item)) ||
  finiteReport(prose, item) !== undefined ||
  (prose.tags[item] === ED && !BEFORE_ADJECTIVE[prose.tags[item - 1]!]);

// The commonest past forms that no ending tells.
const IRREGULAR_PAST = new Set(
  'came went met made took gave left began became lost won held ran led stood paid saw fell rose grew sat sent spent spoke stood kept brought bought built drew drove flew got hit knew laid put set shook shot sought struck swept threw told thought took turned wore'.split(
    ' ',
  ),
);
const LEADS = tagSet('but and now ly comma');

export const FINITE_VERB = tagSet('be have do modal negated');

/** Whether a finite verb follows the phrase at an item: `the pier was safe`; not `a note of caution, which was heard`. */
export function opensClause({ tags, quotation }: Prose, from: number, to: number): boolean {
  if (CONDITIONS[tags[from]!]) return true;
  for (let i = from + 1; i < to && i - from < LONGEST_SUBJECT; i++) {
    // “The pier “would hold””: the verb is in marks.
    if (quotation[i]! >= 0) return i > from + 1;
    if (FINITE_VERB[tags[i]!]) return true;
    if (BREAKS[tags[i]!]) return false;
    if (tags[i] === ED && !BEFORE_ADJECTIVE[tags[i - 1]!] && tags[i + 1] !== BY) return true;
  }
  return false;
}
const CONDITIONS = tagSet('because where');
const BREAKS = tagSet('comma stop semicolon colon dash relative that to when because');
const BEFORE_ADJECTIVE = tagSet('the possessive this number ly');
const LONGEST_SUBJECT = 14;

/** The same words as text. */
export const spanOf = (prose: Prose, [from, to]: Range) => spanOfItems(prose, from, to);

const FINITE = tagSet('be have do modal negated ed s');
const SEMICOLON = TAGS['semicolon']!;

/** Whether there is a finite verb among some items. */
export function isClause(prose: Prose, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (prose.quotation[i]! >= 0) continue;
    if (FINITE[prose.tags[i]!]) return true;
    if (prose.tags[i] === STOP || prose.tags[i] === SEMICOLON) return false;
  }
  return false;
}

// "When the pier closed, Ott said" goes on with what Ott said.
const SUBORDINATES = tagSet('when because as');

/** Whether a sentence begins with a clause that only leads to what follows. */
export const opensSubordinate = ({ tags }: Prose, from: number): boolean =>
  SUBORDINATES[tags[from]!] === 1 || SUBORDINATES[tags[from + 1]!] === 1;

/** Verbs that may stand behind or within what is said. */
export const BEHIND = new Set(
  'say tell add claim insist argue explain warn predict note maintain write reveal announce report confirm clarify narrate assert contend stress admit acknowledge concede complain recall reply declare'.split(
    ' ',
  ),
);
