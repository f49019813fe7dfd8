import { type AttributionDraft, Overlaps } from '../attribution-draft.ts';
import { type Prose, quotationAt, spanOfItems, stretchAt } from '../prose.ts';
import { reportingWord } from '../reporting-words.ts';
import { TAGS, tagSet } from '../word-types.ts';
import { isReport, mainSubject, type Range, spanOf, subjectBefore } from './clause-parts.ts';
import { lowerAt } from './find-adjoined.ts';

/** Verbs that give a name to something: each with the words between it and what is named. */
const CALLS = new Set(
  'call describe dub label term brand refer characterise characterize denounce dismiss decry'.split(' '),
);
const TAKES_AS = new Set('describe refer characterise characterize denounce dismiss decry'.split(' '));
// What ends a clause on the way back from the marks to the verb.
const BREAKS = tagSet('stop semicolon colon dash be have do modal negated relative');
const SURE = 0.6;
const CONFIDENCE = 0.75;
// In items: "the massacre by his son, Omar Ott,".
const FURTHEST = 16;

/**
 * What somebody calls something, where the words in marks stand far behind the verb: `called the closure of the hall, once
 * the pride of Ness, “a theft”`, `calling the vote a “farce”`, `referred to as “spying”`. The taggers lose the thread there.
 * @returns what was found, and the others without what it explains better
 */
export function findCalled(
  prose: Prose,
  taken: readonly AttributionDraft[],
): { readonly found: readonly AttributionDraft[]; readonly kept: readonly AttributionDraft[] } {
  const contents = new Overlaps(
    taken.filter(({ confidence }) => confidence >= SURE).flatMap(({ content }) => content),
  );
  const found: AttributionDraft[] = [];
  for (let i = 2; i < prose.length; i++) {
    const quotation = quotationAt(prose, i);
    if (!quotation || prose.quotation[i - 1] === prose.quotation[i] || contents.any(quotation)) continue;
    const draft = calledAt(prose, i);
    if (draft) found.push(draft);
  }
  if (found.length === 0) return { found, kept: taken };
  const explained = new Overlaps(found.flatMap(({ cue, content }) => [...cue, ...content]));
  return {
    found,
    kept: taken.filter(
      ({ confidence, cue, content }) =>
        confidence >= SURE || ![...cue, ...content].some((span) => explained.any(span)),
    ),
  };
}

function calledAt(prose: Prose, item: number): AttributionDraft | undefined {
  const [sentence] = stretchAt(prose, item);
  const verb = verbBefore(prose, item, sentence);
  if (verb < 0) return undefined;
  const word = reportingWord(lowerAt(prose, verb))!;
  const source: Range | undefined =
    word.form === 'ing' ? mainSubject(prose, verb, sentence) : subjectOf(prose, verb, sentence);
  if (!source) return undefined;
  let from = verb + 1;
  // “Called a meeting to discuss the “tour””.
  for (let i = from + 1; i < item; i++) if (prose.tags[i] === TO) return undefined;
  if (TAKES_AS.has(word.lemma)) {
    // “Referred to the raid as “spying””.
    while (from < item && lowerAt(prose, from) !== 'as' && lowerAt(prose, from) !== 'to') from++;
    if (from === item) return undefined;
    from = lowerAt(prose, from) === 'to' && lowerAt(prose, from + 1) === 'as' ? from + 2 : verb + 1;
  }
  return {
    source: [spanOf(prose, source)],
    cue: [spanOfItems(prose, verb, from)],
    content: [spanOfItems(prose, from, item + 1)],
    confidence: CONFIDENCE,
    because: 'somebody calls something so',
  };
}

/** The subject of a finite verb: its own, or that of the sentence where `and` joins it on. */
function subjectOf(prose: Prose, verb: number, sentence: number): Range | undefined {
  return (
    subjectBefore(prose, verb, sentence) ??
    (AND[prose.tags[verb - 1]!] ? mainSubject(prose, verb, sentence) : undefined)
  );
}
const AND = tagSet('and');
const TO = TAGS['to']!;

/** The verb of calling before the marks, in their clause; −1 where another verb or none stands there. */
function verbBefore(prose: Prose, item: number, sentence: number): number {
  for (let i = item - 1; i >= sentence && item - i <= FURTHEST && prose.quotation[i]! < 0; i--) {
    if (isReport(prose, i)) {
      const word = reportingWord(lowerAt(prose, i));
      if (word && CALLS.has(word.lemma) && word.form !== 'base') return i;
    }
    if (BREAKS[prose.tags[i]!]) return -1;
  }
  return -1;
}
