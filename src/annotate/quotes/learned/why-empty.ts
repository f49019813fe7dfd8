import { REPORTING_CLASSES } from '../../../text/lexicon/reporting-words.data.ts';
import type { Prose } from '../prose.ts';
import { type ReportingWord, reportingWord } from '../reporting-words.ts';
import { FACTS, Fact, tagSet } from '../word-types.ts';
import type { Judged } from './judge.ts';
import { Role } from './roles.ts';

const NEGATIONS = tagSet('not negated');
// What may stand between a negation and its verb: "has never publicly mentioned".
const INSIDE = tagSet('not negated have be do modal to ly now');
const SPEECH = new Set<string>(REPORTING_CLASSES.deniable.split(' '));
const REFUSALS = new Set(['decline', 'refuse']);
const PRONOUNS = tagSet('pronoun object relative this that');
const MARKS = tagSet('comma stop colon semicolon dash bracket endBracket mark');
// "did not say whether the pier holds" tells at least what is open.
const QUESTIONS = tagSet('because where relative');

/**
 * Why nobody says anything in what is an attribution all the same, for `cuttings explain`; null where somebody does.
 * Speech that is denied ("never mentioned the harbour", "declined to discuss it") and content that is one pronoun
 * ("said so", "told them that") tell a reader nothing.
 */
export function whyEmpty(prose: Prose, judged: Judged): string | null {
  const content = contentItems(prose, judged);
  if (content.some((item) => prose.quotation[item]! >= 0)) return null;
  if (content.length === 1 && PRONOUNS[prose.tags[content[0]!]!]) return 'its content is one pronoun';
  if (content.some((item, i) => i < 2 && QUESTIONS[prose.tags[item]!])) return null;
  return isDenied(prose, judged, content) ? 'the speech is denied' : null;
}

/** The items of the content that are no marks. */
function contentItems({ tags }: Prose, { units, roles }: Judged): number[] {
  const items: number[] = [];
  for (let u = 0; u < units.length; u++) {
    if (roles[u] !== Role.content) continue;
    for (let item = units.from[u]!; item < units.to[u]!; item++) if (!MARKS[tags[item]!]) items.push(item);
  }
  return items;
}

function isDenied(prose: Prose, { cue }: Judged, content: readonly number[]): boolean {
  const { tags, starts } = prose;
  const words: ReportingWord[] = [];
  for (let i = cue.from; i < cue.to; i++) {
    const word = reportingAt(prose, i);
    if (word) words.push(word);
  }
  const isRefusal = words.some(({ lemma }) => REFUSALS.has(lemma));
  // "declined to say": the second verb stands in the cue or opens the content.
  const refused = [...words, ...content.slice(0, 2).map((item) => reportingAt(prose, item))];
  if (isRefusal) return refused.some((word) => word && SPEECH.has(word.group));
  if (!words.some(({ group }) => SPEECH.has(group))) return false;
  for (let i = cue.to - 1; i >= starts[cue.stretch]!; i--) {
    if (NEGATIONS[tags[i]!]) return true;
    if (i < cue.from && !INSIDE[tags[i]!]) return false;
  }
  return false;
}

const reportingAt = ({ from, ids, facts, reading }: Prose, item: number): ReportingWord | undefined =>
  facts[ids[item]! * FACTS + Fact.reporting] === 0
    ? undefined
    : reportingWord(reading.vocabulary.lower(reading.words[from[item]!]!));
