import type { Span } from '../../../model/span.ts';
import { REPORTING_CLASSES } from '../../../text/lexicon/reporting-words.data.ts';
import { type AttributionDraft, Overlaps } from '../attribution-draft.ts';
import { type Prose, spanWithoutStop } from '../prose.ts';
import { reportingWord } from '../reporting-words.ts';
import { FACTS, Fact, TAGS } from '../word-types.ts';

const [PRONOUN, COMMA] = ['pronoun', 'comma'].map((name) => TAGS[name]!);
const SPEECH = new Set<string>(REPORTING_CLASSES.parenthetical.split(' '));
const CONFIDENCE = 0.6;
// In items. Longer stretches are lists.
const LONGEST = 150;

/**
 * A sentence that a pronoun and a verb of speech interrupt: `The pier, she argued, will hold` (a cue in 95 % of 146 such
 * in PolNeAR). What stands before and behind is content.
 * @param taken what has been found already; where that overlaps, it knows better
 */
export function findParentheticals(prose: Prose, taken: readonly AttributionDraft[]): AttributionDraft[] {
  const found: AttributionDraft[] = [];
  let busy: Overlaps | undefined;
  for (let k = 0; k + 1 < prose.starts.length; k++) {
    const [from, to] = [prose.starts[k]!, prose.starts[k + 1]!];
    if (to - from > LONGEST) continue;
    for (let i = from + 1; i + 4 < to; i++) {
      if (!isParenthetical(prose, i)) continue;
      busy ??= new Overlaps(taken.flatMap(({ cue, content }) => [...cue, ...content]));
      const parts = [spanWithoutStop(prose, from, i), spanWithoutStop(prose, i + 4, to)];
      if (parts.some((part) => !part || busy?.any(part)) || busy.any(spanWithoutStop(prose, i + 2, i + 3)!))
        continue;
      found.push({
        source: [spanWithoutStop(prose, i + 1, i + 2)!],
        cue: [spanWithoutStop(prose, i + 2, i + 3)!],
        content: parts as Span[],
        confidence: CONFIDENCE,
        because: 'a pronoun and a verb of speech between commas interrupt the sentence',
      });
      break;
    }
  }
  return found;
}

/** Whether a comma, a pronoun, a finite verb of speech and a comma begin at an item. */
function isParenthetical(prose: Prose, i: number): boolean {
  const { tags, ids, facts, quotation, reading } = prose;
  if (tags[i] !== COMMA || tags[i + 1] !== PRONOUN || tags[i + 3] !== COMMA) return false;
  if (quotation[i - 1]! >= 0 || quotation[i + 4]! >= 0 || facts[ids[i + 2]! * FACTS + Fact.reporting] === 0)
    return false;
  const token = prose.from[i + 2]!;
  const verb = reportingWord(reading.vocabulary.lower(reading.words[token]!));
  return verb !== undefined && SPEECH.has(verb.group) && (verb.form === 'past' || verb.form === 's');
}
