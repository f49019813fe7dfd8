import { startOf } from '../../model/span.ts';
import { lowerBoundBy } from '../../text/sorted.ts';
import { isSomebody } from './describe.ts';
import { type Fits, fitFeatures, fitsOf, ownWords } from './description-features.ts';
import type { Discourse, Mention } from './discourse.ts';
import type { Features, Place, Question } from './question.ts';
import type { RankFeature } from './rank.data.ts';

/** Stands among the candidates for somebody whom the text does not name. */
export const NOBODY = -1;

/** A candidate with how much speaks for it, and how likely it is among the candidates of its source. */
export interface Ranked {
  readonly person: number;
  readonly score: number;
  /** Softmax of the scores: 0 to 1. */
  readonly probability: number;
}

/** How much speaks for each candidate, by its place in the text and by what is said of it; the likeliest first. */
export function rank(
  discourse: Discourse,
  place: Place,
  question: Question,
  candidates: readonly number[],
): Ranked[] {
  const field = fieldOf(discourse, place, question, candidates);
  const scored = candidates.map((person) => ({
    person,
    score: scoreOf(discourse, place, question, field, person),
  }));
  scored.sort((a, b) => b.score - a.score || a.person - b.person);
  const top = scored[0]?.score ?? 0;
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - top), 0);
  return scored.map((one) => ({ ...one, probability: Math.exp(one.score - top) / total }));
}

function scoreOf(
  discourse: Discourse,
  place: Place,
  question: Question,
  field: Field,
  person: number,
): number {
  const sum = new WeightedSum(discourse.weights[question.kind]);
  findFeatures(sum, discourse, place, question, field, person);
  return sum.total;
}

class WeightedSum implements Features {
  total = 0;
  readonly #weights: Readonly<Record<RankFeature, number>>;

  constructor(weights: Readonly<Record<RankFeature, number>>) {
    this.#weights = weights;
  }

  set(feature: RankFeature, value: number): void {
    this.total += this.#weights[feature] * value;
  }
}

/** What is known of each candidate at a place; each feature is 0 to about 1. */
export function featuresOf(
  discourse: Discourse,
  place: Place,
  question: Question,
  candidates: readonly number[],
): Map<RankFeature, number>[] {
  const field = fieldOf(discourse, place, question, candidates);
  return candidates.map((person) => {
    const features = new Map<RankFeature, number>();
    findFeatures(features, discourse, place, question, field, person);
    return features;
  });
}

function findFeatures(
  features: Features,
  discourse: Discourse,
  place: Place,
  { kind, description }: Question,
  field: Field,
  person: number,
): void {
  if (person === NOBODY) {
    nobodyFeatures(features, place, field);
    if (description) ownWords(features, discourse, place, { kind, description }, field.fits);
    return;
  }
  if (description)
    fitFeatures(features, { kind, description }, field.fits, person, place.spoken.back(1)?.person === person);
  mentionFeatures(features, person, discourse, place);
  speakerFeatures(features, person, place);
  fieldFeatures(features, person, field, place);
  if (discourse.people[person]!.inTitle) features.set('named in the title', 1);
  if (discourse.people[person]!.entity.gender) features.set('gender known', 1);
}

/** The candidates beside each other: who was last on the stage, and who was alone there. */
interface Field {
  /** Candidates by how near they were last named or speaking. */
  readonly order: readonly number[];
  readonly aloneInTwo: number | undefined;
  readonly aloneInParagraph: number | undefined;
  readonly opensParagraph: number | undefined;
  readonly opensLast: number | undefined;
  readonly inLast: ReadonlyMap<number, number>;
  /** Where the nearest of them stands. */
  readonly nearest: number;
  readonly unnamedAct: number;
  readonly fits: Fits;
}

// So many mentions back the candidates are looked at beside each other.
const FIELD = 60;

function fieldOf(
  discourse: Discourse,
  place: Place,
  question: Question,
  candidates: readonly number[],
): Field {
  const { mentions } = discourse;
  const fits = new Set(candidates);
  const last = new Map<number, number>();
  const inTwo = new Set<number>();
  const inParagraph = new Set<number>();
  const inLast = new Map<number, number>();
  let opensParagraph: number | undefined;
  let opensLast: number | undefined;
  const at = lowerBoundBy(mentions, place.start, startOf) - 1;
  for (let i = at; i >= 0 && at - i < FIELD; i--) {
    const mention = mentions[i]!;
    const { person, start, sentence, block, clause } = mention;
    if (!fits.has(person) || mention.modifier || mention.reported === 2 || isWithin(place, mention)) continue;
    // "Remarks by Biden he dismissed": who stands behind a preposition in the same sentence is hardly its "he".
    if (clause === 'object' && sentence === place.sentence) continue;
    if (!last.has(person)) last.set(person, start);
    if (sentence >= place.sentence - 1) inTwo.add(person);
    if (block === place.block) {
      inParagraph.add(person);
      opensParagraph = person;
    } else if (block === place.block - 1) {
      inLast.set(person, (inLast.get(person) ?? 0) + 1);
      opensLast = clause === 'subject' ? person : undefined;
    }
  }
  for (let back = 3; back >= 1; back--) {
    const spoken = place.spoken.back(back);
    if (!spoken || !fits.has(spoken.person)) continue;
    last.set(spoken.person, Math.max(spoken.start, last.get(spoken.person) ?? -1));
    if (spoken.sentence >= place.sentence - 1) inTwo.add(spoken.person);
    if (spoken.block === place.block) inParagraph.add(spoken.person);
  }
  const order = [...last].sort((a, b) => b[1] - a[1]);
  return {
    order: order.map(([person]) => person),
    aloneInTwo: inTwo.size === 1 ? [...inTwo][0] : undefined,
    aloneInParagraph: inParagraph.size === 1 ? [...inParagraph][0] : undefined,
    opensParagraph,
    opensLast,
    inLast,
    nearest: order[0]?.[1] ?? -1,
    unnamedAct: fits.has(NOBODY) ? unnamedSubject(discourse, place) : -1,
    fits: fitsOf(discourse, question, candidates),
  };
}

const isWithin = ({ attribution }: Place, { start, end }: Mention): boolean =>
  attribution.content.some((span) => span.start <= start && end <= span.end);

function fieldFeatures(features: Features, person: number, field: Field, { spoken, block }: Place): void {
  if (field.order[0] === person) features.set('nearest', 1);
  else if (field.order[1] === person) features.set('second nearest', 1);
  if (field.aloneInTwo === person) features.set('alone in two sentences', 1);
  if (field.aloneInParagraph === person) features.set('alone in the paragraph', 1);
  if (field.opensParagraph === person) features.set('opens the paragraph', 1);
  if (field.opensLast === person) features.set('opens the last paragraph', 1);
  const named = field.inLast.get(person);
  if (named) features.set('named in the last paragraph', Math.min(1, named / 3));
  const last = spoken.back(1);
  if (last?.person !== person) return;
  if (last.block === block) features.set('last to speak, in this paragraph', 1);
  else if (last.block === block - 1) features.set('last to speak, in the last paragraph', 1);
  else features.set('last to speak, earlier', 1);
}

function nobodyFeatures(features: Features, { spoken, block, start }: Place, field: Field): void {
  features.set('nobody by name', 1);
  const { unnamed } = spoken;
  if (unnamed && unnamed.start < start && unnamed.start > (spoken.back(1)?.start ?? -1)) {
    if (unnamed.block === block) features.set('somebody unnamed just spoke', 1);
    else if (unnamed.block === block - 1) features.set('somebody unnamed spoke last', 1);
  }
  if (field.unnamedAct > field.nearest) features.set('somebody unnamed acts nearer', 1);
}

// In tokens: "a 40-year-old married man".
const LONGEST_DESCRIPTION = 5;

/** Where the last sentence opens, in this paragraph or the one before, that is about somebody unnamed; else −1. */
function unnamedSubject({ reading }: Discourse, place: Place): number {
  const { tokens, words, vocabulary, sentences, blockOfSentence } = reading;
  for (let s = place.sentence; s >= 0 && blockOfSentence[s]! >= place.block - 1; s--) {
    const from = sentences.starts[s]!;
    if (tokens.starts[from]! >= place.start || !INTRODUCES.has(vocabulary.lower(words[from]!))) continue;
    for (let i = from + 1; i < Math.min(sentences.ends[s]!, from + LONGEST_DESCRIPTION); i++)
      if (isSomebody(vocabulary.lower(words[i]!))) return tokens.starts[from]!;
  }
  return -1;
}

const INTRODUCES = new Set(['a', 'an', 'one', 'another', 'the', 'this']);

const LOOK_BACK = 24;

function mentionFeatures(features: Features, person: number, discourse: Discourse, place: Place): void {
  const { mentions } = discourse.people[person]!;
  const own = place.attribution.content;
  let nearest: Appearance | undefined;
  let before = 0;
  let quoted = false;
  let near = false;
  for (
    let i = lowerBoundBy(mentions, place.start, startOf) - 1;
    i >= 0 && before < LOOK_BACK;
    i--, before++
  ) {
    const mention = mentions[i]!;
    if (own.some(({ start, end }) => start <= mention.start && mention.end <= end)) {
      if (!quoted) features.set('named in the very words', 1);
      quoted = true;
    } else if (mention.reported < 2 && !mention.modifier) nearest ??= mention;
    else if (!nearest && mention.block >= place.block - 1) {
      if (!near) features.set('named in a quotation or possessive near', 1);
      near = true;
    }
  }
  const spoke = place.spoken.lastOf(person);
  if (spoke && (!nearest || spoke.start >= nearest.start)) nearest = spoke;
  if (nearest) appearanceFeatures(features, nearest, place);
  if (isOwner(discourse, mentions, place)) features.set('owner in the same sentence', 1);
  if (followsAsSubject(discourse, mentions, place)) features.set('subject of what follows', 1);
  features.set('how often named before', Math.min(1, Math.log2(1 + before) / 5));
}

/** "Merkel's standing was dented by her decision". */
function isOwner({ reading: { text } }: Discourse, mentions: readonly Mention[], place: Place): boolean {
  for (
    let i = lowerBoundBy(mentions, place.start, startOf) - 1;
    mentions[i]?.sentence === place.sentence;
    i--
  )
    if (/^['’]s?\s/.test(text.slice(mentions[i]!.end, mentions[i]!.end + 3))) return true;
  return false;
}

/** "In her memoir, Bell wrote": whoever is the subject behind the first comma, where nobody is named before. */
export function followsAsSubject(
  { reading: { text } }: Discourse,
  mentions: readonly Mention[],
  { start, sentence }: Place,
): boolean {
  const i = lowerBoundBy(mentions, start, startOf);
  const mention = mentions[i];
  if (mention?.sentence !== sentence || mention.clause !== 'subject' || mention.modifier) return false;
  return /^[^,]*, (?:\p{L}+\.? ){0,3}$/u.test(text.slice(start, mention.start));
}

/** Where somebody was last on the stage, named or speaking; a speaker is the subject of the saying. */
type Appearance = Pick<Mention, 'start' | 'sentence' | 'block'> & Partial<Mention>;

function appearanceFeatures(features: Features, nearest: Appearance, place: Place): void {
  const sentences = place.sentence - nearest.sentence;
  const paragraphs = place.block - nearest.block;
  features.set(paragraphs === 0 ? nearness(sentences) : paragraphs === 1 ? 'last paragraph' : 'earlier', 1);
  features.set('how far back', Math.min(1, Math.log2(1 + sentences) / 5));
  const clause = nearest.reported === undefined ? 'subject' : nearest.clause;
  if (clause) features.set(clause, 1);
  if (nearest.reported === 1) features.set('in reported words', 1);
}

const nearness = (sentences: number): RankFeature =>
  sentences === 0 ? 'same sentence' : sentences === 1 ? 'last sentence' : 'same paragraph';

function speakerFeatures(features: Features, person: number, { spoken, block, sentence }: Place): void {
  for (let back = 1; back <= 3; back++) {
    const other = spoken.back(back);
    if (!other) return;
    if (other.person !== person || block - other.block > 2) continue;
    if (other.block === block && other.sentence >= sentence - 1) features.set('just spoke', 1);
    else if (back === 1) features.set('spoke last', 1);
    else features.set('spoke before', 1);
    return;
  }
}
