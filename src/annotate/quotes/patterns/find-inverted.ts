import { type AttributionDraft, Overlaps } from '../attribution-draft.ts';
import { type Prose, spanOfItems } from '../prose.ts';
import { TAGS, tagSet } from '../word-types.ts';
import { BEHIND, finiteReport, isClause, opensSubordinate, type Range } from './clause-parts.ts';
import { endOfPhrase } from './find-adjoined.ts';

const SOMEBODY = tagSet('name-person person title pronoun');
const [COMMA, STOP] = ['comma', 'stop'].map((name) => TAGS[name]!);
const CONFIDENCE = 0.8;
// In items.
const SHORTEST = 3;

/**
 * A clause that closes its sentence verb first, `The bridge will shut for two years, says engineer Tom Alder.`: the rest of
 * the sentence is what was said. The taggers know it behind quotation marks; without them they at times take the words
 * before the verb for who speaks, and the speaker for what is said.
 * @returns what was found, and the others without what it explains better
 */
export function findInverted(
  prose: Prose,
  taken: readonly AttributionDraft[],
): { readonly found: readonly AttributionDraft[]; readonly kept: readonly AttributionDraft[] } {
  const found: AttributionDraft[] = [];
  for (let k = 0; k + 1 < prose.starts.length; k++) {
    const sentence: Range = [prose.starts[k]!, prose.starts[k + 1]!];
    for (let verb = sentence[0] + SHORTEST + 1; verb + 1 < sentence[1]; verb++) {
      const draft = prose.tags[verb - 1] === COMMA ? invertedAt(prose, verb, sentence) : undefined;
      if (draft) found.push(draft);
    }
  }
  // Who was found to have said what stands before a verb may be known better.
  const sure = taken.filter(({ cue, content }) => content.some(({ start }) => start < cue[0]!.start));
  const known = new Overlaps(sure.flatMap(({ cue }) => cue));
  const fresh = found.filter(({ cue }) => !cue.some((span) => known.any(span)));
  const verbs = new Overlaps(fresh.flatMap(({ cue }) => cue));
  return { found: fresh, kept: taken.filter(({ cue }) => !cue.some((span) => verbs.any(span))) };
}

function invertedAt(prose: Prose, verb: number, [from, to]: Range): AttributionDraft | undefined {
  const word = finiteReport(prose, verb);
  if (!word || !BEHIND.has(word.lemma) || prose.quotation[verb - 2]! >= 0) return undefined;
  const end = endOfPhrase(prose, verb + 1, false);
  if (end <= verb + 1 || !closes(prose, end, to)) return undefined;
  const named = prose.tags.slice(verb + 1, end).some((tag) => SOMEBODY[tag] === 1);
  // “…, said a police statement.”: whoever it is, behind `said` at the end it is who said it.
  if (!named && (word.lemma !== 'say' || end < to - 1)) return undefined;
  if (opensSubordinate(prose, from) || !isClause(prose, from, verb - 1)) return undefined;
  return {
    source: [spanOfItems(prose, verb + 1, end)],
    cue: [spanOfItems(prose, verb, verb + 1)],
    content: [spanOfItems(prose, from, verb - 1)],
    confidence: CONFIDENCE,
    because: 'a clause behind what is said has its verb first',
  };
}

/** Whether a clause ends here: with its sentence, not with the stop of `Ms.`, or at a comma. */
const closes = ({ tags }: Prose, item: number, to: number): boolean =>
  item >= to || tags[item] === COMMA || (tags[item] === STOP && item + 1 === to);
