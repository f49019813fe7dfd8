import { lowerBound } from '../../../text/sorted.ts';
import { type AttributionDraft, Overlaps } from '../attribution-draft.ts';
import { type Prose, spanOfItems } from '../prose.ts';
import { reportingWord } from '../reporting-words.ts';
import { tagSet } from '../word-types.ts';
import { endOfPhrase, lowerAt } from './find-adjoined.ts';

const MARKS = tagSet('comma');
const ADVERBS = tagSet('ly now');
const STARTS = tagSet('comma stop colon semicolon dash quotation and but');
// In items: "said in a statement on Monday", "the economist".
const LONGEST_SUBJECT = 14;
/** A learned attribution that is likelier than this keeps its quotation. */
const UNSURE = 0.5;
const CONFIDENCE = 0.85;

/**
 * A clause that leads in a quotation, `Asked who would pay, the keeper replies, “Nobody.”`: subject, verb of saying,
 * comma. The taggers know it but where the sentence opens with a question that was put or a condition; there they find
 * little or nothing.
 * @returns the clauses found, and the learned without those whose words they explain better
 */
export function findLedIn(
  prose: Prose,
  learned: readonly AttributionDraft[],
): { readonly found: AttributionDraft[]; readonly kept: readonly AttributionDraft[] } {
  const sure = new Overlaps(learned.filter(isSure).flatMap(partsOf));
  const found: AttributionDraft[] = [];
  for (let i = 2; i < prose.length; i++) {
    const quotation = prose.quotations[prose.quotation[i]!];
    if (!quotation || prose.quotation[i - 1] === prose.quotation[i] || !MARKS[prose.tags[i - 1]!]) continue;
    if (sure.any(quotation)) continue;
    const draft = ledIn(prose, i);
    if (draft && !draft.cue.some((span) => sure.any(span))) found.push(draft);
  }
  if (found.length === 0) return { found, kept: learned };
  const explained = new Overlaps(found.flatMap(({ cue, content }) => [...cue, ...content]));
  return {
    found,
    kept: learned.filter((draft) => isSure(draft) || !partsOf(draft).some((span) => explained.any(span))),
  };
}

/** Not what was asked by nobody in particular, whose words may run on into the clause that answers. */
const isSure = ({ confidence, source }: AttributionDraft): boolean =>
  confidence >= UNSURE && source.length > 0;

const partsOf = ({ cue, content }: AttributionDraft) => [...cue, ...content];

/** The clause before the quotation at an item. */
function ledIn(prose: Prose, item: number): AttributionDraft | undefined {
  let verb = item - 2;
  while (verb > 0 && ADVERBS[prose.tags[verb]!]) verb--;
  const form = reportingWord(lowerAt(prose, verb))?.form;
  if (form !== 'past' && form !== 's') return undefined;
  const from = startOfClause(prose, verb);
  if (from < 0 || endOfPhrase(prose, from, false) < verb) return undefined;
  const quotation = prose.quotations[prose.quotation[item]!]!;
  return {
    source: [spanOfItems(prose, from, verb)],
    cue: [spanOfItems(prose, verb, verb + 1)],
    content: [{ start: quotation.start, end: quotation.end }],
    confidence: CONFIDENCE,
    because: 'a clause with its subject leads in the quotation',
  };
}

/** Where the clause of a verb begins: behind the mark or the quotation before it, in its sentence. */
function startOfClause({ tags, quotation, starts }: Prose, verb: number): number {
  for (let i = verb - 1; i >= 0 && verb - i <= LONGEST_SUBJECT; i--) {
    if (quotation[i]! >= 0 || STARTS[tags[i]!]) return i + 1;
    if (starts[lowerBound(starts, i)] === i) return i;
  }
  return -1;
}
