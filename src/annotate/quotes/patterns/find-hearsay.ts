import { type AttributionDraft, Overlaps } from '../attribution-draft.ts';
import { type Prose, spanOfItems, spanWithoutStop } from '../prose.ts';
import { TAGS, tagSet } from '../word-types.ts';
import { subjectBefore } from './clause-parts.ts';
import { lowerAt } from './find-adjoined.ts';

const TOLD = new Set('said reported understood rumoured rumored alleged claimed'.split(' '));
const BE = tagSet('be');
const NO_VERB = tagSet('the possessive this name-person name-organisation name-place Capital object');
const ADVERBS = tagSet('ly now');
const ENDS = tagSet('stop semicolon colon dash');
const [TO, COMMA, AND] = ['to', 'comma', 'and'].map((name) => TAGS[name]!);
const CONFIDENCE = 0.75;
// In items.
const LONGEST = 60;

/**
 * `The nurse was said to be well and the risk is said to be “low”`: what is said, and nobody says by whom.
 * @returns what was found, and the others without what it explains better
 */
export function findHearsay(
  prose: Prose,
  taken: readonly AttributionDraft[],
): { readonly found: readonly AttributionDraft[]; readonly kept: readonly AttributionDraft[] } {
  const found: AttributionDraft[] = [];
  for (let k = 0; k + 1 < prose.starts.length; k++) {
    const [from, to] = [prose.starts[k]!, prose.starts[k + 1]!];
    for (let i = from + 1; i + 2 < to; i++) {
      if (
        prose.tags[i + 1] !== TO ||
        NO_VERB[prose.tags[i + 2]!] ||
        prose.quotation[i]! >= 0 ||
        !TOLD.has(lowerAt(prose, i))
      )
        continue;
      let be = i - 1;
      while (be > from && ADVERBS[prose.tags[be]!]) be--;
      if (!BE[prose.tags[be]!]) continue;
      const subject = subjectBefore(prose, be, from);
      const content = spanWithoutStop(prose, i + 1, endOfReport(prose, i + 2, to));
      if (!content) continue;
      found.push({
        source: [],
        cue: [spanOfItems(prose, be, i + 1)],
        content: subject ? [spanOfItems(prose, ...subject), content] : [content],
        confidence: CONFIDENCE,
        voiceless: true,
        because: 'what is said, and nobody says by whom',
      });
    }
  }
  if (found.length === 0) return { found, kept: taken };
  const cues = new Overlaps(found.flatMap(({ cue }) => cue));
  return { found, kept: taken.filter(({ cue }) => !cue.some((span) => cues.any(span))) };
}

/** Where it ends: with its sentence, or where `and` joins on another clause of the kind. */
function endOfReport(prose: Prose, from: number, to: number): number {
  const { tags } = prose;
  for (let i = from; i < to && i - from < LONGEST; i++) {
    if (ENDS[tags[i]!] && i + 1 === to) return i;
    if (tags[i] !== AND && tags[i] !== COMMA) continue;
    for (let j = i + 1; j < Math.min(to, i + 10); j++) if (BE[tags[j]!]) return i;
  }
  return Math.min(to, from + LONGEST);
}
