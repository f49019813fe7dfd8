import { lowerBound } from '../../../text/sorted.ts';
import { type AttributionDraft, Overlaps } from '../attribution-draft.ts';
import { type Prose, quotationAt, spanOfItems, stretchAt } from '../prose.ts';
import { opensSentence } from '../quotations.ts';
import { reportingWord } from '../reporting-words.ts';
import { TAGS, tagSet } from '../word-types.ts';
import { finiteReport, mainSubject, type Range, spanOf, subjectBefore } from './clause-parts.ts';
import { endOfPhrase, lowerAt } from './find-adjoined.ts';

const MARKS = tagSet('comma colon');
const [COMMA, AND] = ['comma', 'and'].map((name) => TAGS[name]!);
const ADVERBS = tagSet('ly now day');
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
    const quotation = quotationAt(prose, i);
    if (!quotation || prose.quotation[i - 1] === prose.quotation[i] || sure.any(quotation)) continue;
    const draft = MARKS[prose.tags[i - 1]!] ? ledIn(prose, i, i - 2) : unmarked(prose, i);
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
function ledIn(prose: Prose, item: number, last: number): AttributionDraft | undefined {
  const verb = beforeAdverbs(prose, last);
  const word = reportingWord(lowerAt(prose, verb));
  if (prose.quotation[verb]! >= 0) return undefined;
  const [sentence] = stretchAt(prose, verb);
  const source =
    word?.form === 'ing'
      ? mainSubject(prose, verb, sentence)
      : word?.form === 'past' || word?.form === 's'
        ? clauseSubject(prose, verb, sentence)
        : undefined;
  return source && draftOf(prose, item, source, verb);
}

/** `asked last week “Why so long?”`: no comma, but a verb of speech, when it was, and a sentence in marks. */
function unmarked(prose: Prose, item: number): AttributionDraft | undefined {
  const quotation = prose.quotations[prose.quotation[item]!]!;
  if (!opensSentence(prose.reading.text, quotation)) return undefined;
  const verb = beforeAdverbs(prose, item - 1);
  if (verb === item - 1 || !SAYS.has(finiteReport(prose, verb)?.lemma ?? '')) return undefined;
  const source = subjectBefore(prose, verb, stretchAt(prose, verb)[0]);
  return source && draftOf(prose, item, source, verb);
}

const SAYS = new Set('say ask tell add reply answer write announce explain'.split(' '));

function beforeAdverbs(prose: Prose, last: number): number {
  let verb = last;
  while (
    verb > 0 &&
    prose.quotation[verb]! < 0 &&
    (ADVERBS[prose.tags[verb]!] || prose.tags[verb] === COMMA || lowerAt(prose, verb) === 'last')
  )
    verb--;
  return verb;
}

/** The subject that stands in the clause itself, or before a verb that `and` joins on: `Venn smiles and says`. */
function clauseSubject(prose: Prose, verb: number, sentence: number): Range | undefined {
  const from = startOfClause(prose, verb);
  if (from < 0) return undefined;
  if (from === verb && prose.tags[from - 1] === AND) return mainSubject(prose, verb, sentence);
  return from === verb || endOfPhrase(prose, from, false) < verb ? undefined : [from, verb];
}

function draftOf(prose: Prose, item: number, source: Range, verb: number): AttributionDraft {
  const quotation = prose.quotations[prose.quotation[item]!]!;
  return {
    source: [spanOf(prose, source)],
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
