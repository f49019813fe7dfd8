import type { FeatureBuffer } from '../../../tagger/feature-buffer.ts';
import { mix } from '../../../text/hash.ts';
import { Casing, type NameDocument, Seen } from '../name-document.ts';
import { WordFlag } from '../word-type.ts';
import { FACTS, Fact } from '../word-types.ts';
import type { FeatureSink } from './feature-sink.ts';
import { documentGroup, documentPair, markGroup, markPair } from './group-features.ts';
import type { Knowledge } from './knowledge.ts';
import type { Marks } from './marks.ts';
import { caseState, ownPlace, placeOf } from './word-features.ts';

// Templates: the first argument of `mix`.
const BIGRAM = 80;
const PAIR = 88;
const MIXED = 112;
const CONTEXT = 128;
const USUAL = 153;

/** One document ready for featurizing. */
export interface FeatureContext {
  readonly document: NameDocument;
  readonly knowledge: Knowledge;
  readonly marks: Marks;
}

/** The features of token `i` of sentence `s` that the text gives; see `Agreement` for what a first stage adds. */
export function textFeatures(context: FeatureContext, s: number, i: number, sink: FeatureSink): void {
  const { ids, flags, sentences, casing, firstWords, words } = context.document;
  const from = sentences.starts[s]!;
  const to = sentences.ends[s]!;
  const l2 = i - 2 >= from ? ids[i - 2]! : 0;
  const l1 = i > from ? ids[i - 1]! : 0;
  const own = ids[i]!;
  const r1 = i + 1 < to ? ids[i + 1]! : 0;
  const r2 = i + 2 < to ? ids[i + 2]! : 0;
  const place = ownPlace(casing[s]!, i === firstWords[s]);
  sink.word(l2, placeOf(-2));
  sink.word(l1, placeOf(-1));
  sink.word(own, place);
  sink.word(r1, placeOf(1));
  sink.word(r2, placeOf(2));
  conjunctions(words.facts, l2 * FACTS, l1 * FACTS, own * FACTS, r1 * FACTS, r2 * FACTS, sink);
  if (casing[s] !== Casing.running && flags[i]! & WordFlag.letters)
    mixedCase(context, from, to, i, caseState(place, flags[i]!), sink);
  if (flags[i]! & WordFlag.capital) elsewhere(context.document, i, sink);
  markFeatures(context, from, to, i, sink);
}

function conjunctions(
  facts: Int32Array,
  l2: number,
  l1: number,
  own: number,
  r1: number,
  r2: number,
  sink: FeatureSink,
): void {
  const lower = facts[own + Fact.lower]!;
  const shape = facts[own + Fact.shape]!;
  const before = facts[l1 + Fact.lower]!;
  const after = facts[r1 + Fact.lower]!;
  sink.key(mix(BIGRAM + 1, mix(before, lower)));
  sink.key(mix(BIGRAM + 2, mix(lower, after)));
  sink.key(mix(PAIR, mix(before, shape)));
  sink.key(mix(PAIR + 1, mix(after, shape)));
  sink.shapes(
    facts[l2 + Fact.shortNumber]!,
    facts[l1 + Fact.shortNumber]!,
    facts[own + Fact.shortNumber]!,
    facts[r1 + Fact.shortNumber]!,
    facts[r2 + Fact.shortNumber]!,
  );
}

/** Where capitals tell nothing: how the document, else the training texts write the word, and its neighbours. */
function mixedCase(
  { document: { words, ids, bases, seen }, knowledge }: FeatureContext,
  from: number,
  to: number,
  i: number,
  state: number,
  sink: FeatureSink,
): void {
  const { facts } = words;
  const at = seen.find(bases[i]!);
  const mixed = at < 0 ? 0 : seen.facts[at + Seen.mixed]!;
  const usual = (j: number): number => knowledge.usualCase(facts[ids[j]! * FACTS + Fact.lower]!);
  sink.key(mix(MIXED, mix(state, mixed > 0 ? facts[mixed * FACTS + Fact.shape]! : usual(i))));
  if (mixed > 0) sink.key(mix(MIXED + 1, words.types[mixed]!.rawHash));
  if (i + 1 < to) sink.key(mix(USUAL, mix(state, usual(i + 1))));
  if (i > from) sink.key(mix(USUAL + 1, mix(state, usual(i - 1))));
}

/** How the document writes a capitalised word elsewhere, and what stands beside it there. */
function elsewhere(document: NameDocument, i: number, sink: FeatureSink): void {
  const { words, ids, bases, seen } = document;
  const { facts } = words;
  const own = ids[i]! * FACTS;
  const at = seen.at(bases[i]!);
  const capital = seen.facts[at + Seen.capital]!;
  const how = (seen.facts[at + Seen.lower]! > 0 ? 1 : 0) + (capital > 1 ? 4 : capital > 0 ? 2 : 0);
  sink.group(documentGroup(how));
  sink.pair(documentPair(how), facts[own + Fact.shape]!, facts[own + Fact.shapeNumber]!);
  if (seen.facts[at + Seen.count]! > 1) sink.elsewhere(document, at, i);
}

/** The features of a place where a word stands, for its other places. */
export function placeFeatures(
  { words: { facts }, ids }: NameDocument,
  place: number,
  out: FeatureBuffer,
): void {
  const before = place > 0 ? ids[place - 1]! * FACTS : 0;
  const after = place + 1 < ids.length ? ids[place + 1]! * FACTS : 0;
  if (before > 0) out.add(mix(CONTEXT, facts[before + Fact.lower]!));
  if (after > 0) out.add(mix(CONTEXT + 1, facts[after + Fact.lower]!));
  if (before > 0 && after > 0)
    out.add(mix(CONTEXT + 2, mix(facts[before + Fact.short]!, facts[after + Fact.short]!)));
}

function markFeatures(
  { marks, document: { words, ids } }: FeatureContext,
  from: number,
  to: number,
  i: number,
  sink: FeatureSink,
): void {
  const { heads, nexts, values } = marks;
  const own = ids[i]! * FACTS;
  const short = words.facts[own + Fact.short]!;
  const number = words.facts[own + Fact.shortNumber]!;
  for (let m = heads[i]!; m > 0; m = nexts[m]!) {
    sink.group(markGroup(values[m]!, 1));
    sink.pair(markPair(values[m]!), short, number);
  }
  if (i > from) for (let m = heads[i - 1]!; m > 0; m = nexts[m]!) sink.group(markGroup(values[m]!, 0));
  if (i + 1 < to) for (let m = heads[i + 1]!; m > 0; m = nexts[m]!) sink.group(markGroup(values[m]!, 2));
}
