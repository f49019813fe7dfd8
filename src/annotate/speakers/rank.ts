import { startOf } from '../../model/span.ts';
import { lowerBoundBy } from '../../text/sorted.ts';
import { fitFeatures, ownWords } from './description-features.ts';
import type { Discourse, Mention } from './discourse.ts';
import { type Field, fieldOf, NOBODY } from './field.ts';
import { ownNaming } from './named-by-others.ts';
import type { Features, Place, Question } from './question.ts';
import type { RankFeature } from './rank.data.ts';
import { opensWithDocument } from './same-sentence.ts';
import { InSetting } from './setting.ts';

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
  sink: Features,
  discourse: Discourse,
  place: Place,
  { kind, description }: Question,
  field: Field,
  person: number,
): void {
  const features = new InSetting(sink, field.setting);
  if (person === NOBODY) {
    nobodyFeatures(features, place, field);
    if (kind === 'thing' && opensWithDocument(discourse.reading, place.opening - 1, place.start))
      features.set('a text opens the last sentence', 1);
    if (description) ownWords(features, discourse, place, { kind, description }, field.fits);
    return;
  }
  if (description)
    fitFeatures(features, { kind, description }, field.fits, person, place.spoken.back(1)?.person === person);
  mentionFeatures(features, person, discourse, place);
  speakerFeatures(features, person, place);
  heardFeatures(features, person, place);
  fieldFeatures(features, person, field, place);
  sentenceFeatures(features, person, field, discourse, place);
  if (discourse.people[person]!.inTitle) features.set('named in the title', 1);
  if (discourse.people[person]!.entity.gender) features.set('gender known', 1);
}

function fieldFeatures(features: Features, person: number, field: Field, { spoken, block }: Place): void {
  if (field.order[0] === person) features.set('nearest', 1);
  else if (field.order[1] === person) features.set('second nearest', 1);
  if (field.aloneInTwo === person) features.set('alone in two sentences', 1);
  if (field.opensLastSentence === person) features.set('opens the last sentence', 1);
  if (field.opensSame === person) features.set('opens the same sentence', 1);
  if (field.aloneInParagraph === person) features.set('alone in the paragraph', 1);
  if (field.opensParagraph === person) features.set('opens the paragraph', 1);
  if (field.opensLast === person) features.set('opens the last paragraph', 1);
  const named = field.inLast.get(person);
  if (named) features.set('named in the last paragraph', Math.min(1, named / 3));
  const last = spoken.back(1);
  const share = last?.shares.get(person);
  if (!last || !share) return;
  if (last.block === block) features.set('last to speak, in this paragraph', share);
  else if (last.block === block - 1) features.set('last to speak, in the last paragraph', share);
  else features.set('last to speak, earlier', share);
}

// In characters: "Chief Voss for his", "Voss and her".
const RIGHT_BEFORE = 12;
const ASKED = /^(?:when )?(?:asked|pressed|questioned|challenged|quizzed) /i;

/** Who else is named in the sentence, and whether its opening tells who is asked. */
function sentenceFeatures(
  features: Features,
  person: number,
  { lastNamed, sinceSpoke }: Field,
  { reading: { text, tokens, sentences } }: Discourse,
  { start, sentence, spoken }: Place,
): void {
  if (sinceSpoke.size === 1 && sinceSpoke.has(person)) features.set('alone since the last one spoke', 1);
  const from = tokens.starts[sentences.starts[sentence] ?? 0] ?? 0;
  if (ASKED.test(text.slice(from, from + 20)) && start > from) {
    const share = spoken.back(1)?.shares.get(person);
    if (share) features.set('asked, and spoke last', share);
    if (lastNamed?.person === person) features.set('named in what is asked', 1);
  } else if (lastNamed?.person === person) {
    const between = text.slice(lastNamed.end, start);
    if (between.length <= RIGHT_BEFORE && !/[,;:“”"]/.test(between)) features.set('named right before', 1);
  }
}

function nobodyFeatures(features: Features, { spoken, block, start }: Place, field: Field): void {
  features.set('nobody by name', 1);
  const { unnamed } = spoken;
  if (unnamed && unnamed.start < start && unnamed.start > (spoken.back(1)?.start ?? -1)) {
    if (unnamed.block === block) features.set('somebody unnamed just spoke', 1 - unnamed.doubt);
    else if (unnamed.block === block - 1) features.set('somebody unnamed spoke last', 1 - unnamed.doubt);
  }
  if (field.unnamedAct > field.nearest) features.set('somebody unnamed acts nearer', 1);
  if (field.unnamedOfGender > field.nearest) features.set('somebody unnamed of that gender acts nearer', 1);
}

const LOOK_BACK = 24;

function mentionFeatures(features: Features, person: number, discourse: Discourse, place: Place): void {
  const { mentions } = discourse.people[person]!;
  const own = place.attribution.content;
  let nearest: Appearance | undefined;
  let before = 0;
  let near = false;
  for (
    let i = lowerBoundBy(mentions, place.start, startOf) - 1;
    i >= 0 && before < LOOK_BACK;
    i--, before++
  ) {
    const mention = mentions[i]!;
    if (own.some(({ start, end }) => start <= mention.start && mention.end <= end)) continue;
    if (mention.reported < 2 && !mention.modifier) nearest ??= mention;
    else if (!nearest && mention.modifier !== 'kind' && mention.block >= place.block - 1) {
      if (!near) features.set(mention.modifier ? 'owner or the like near' : 'named in a quotation near', 1);
      near = true;
    }
  }
  if (ownNaming(discourse, place, person)) features.set('named in the very words', 1);
  const spoke = place.spoken.lastOf(person);
  // Who may have spoken was where the words are, as far as it was them, and else where they were last named.
  const share = spoke && (!nearest || spoke.start >= nearest.start) ? (spoke.shares.get(person) ?? 0) : 0;
  const sum = new Map<RankFeature, number>();
  if (nearest && share < 1) appearanceFeatures(sum, nearest, place, 1 - share);
  if (spoke && share > 0) appearanceFeatures(sum, { ...spoke, sentence: spoke.closing }, place, share);
  for (const [feature, value] of sum) features.set(feature, value);
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

function appearanceFeatures(
  sum: Map<RankFeature, number>,
  nearest: Appearance,
  place: Place,
  share: number,
): void {
  const add = (feature: RankFeature, value: number): unknown =>
    sum.set(feature, (sum.get(feature) ?? 0) + share * value);
  const sentences = Math.max(0, place.opening - nearest.sentence);
  const paragraphs = place.block - nearest.block;
  add(paragraphs === 0 ? nearness(sentences) : paragraphs === 1 ? 'last paragraph' : 'earlier', 1);
  add('how far back', Math.min(1, Math.log2(1 + sentences) / 5));
  const clause = nearest.reported === undefined ? 'subject' : nearest.clause;
  if (clause) add(clause, 1);
  if (nearest.reported === 1) add('in reported words', 1);
}

const nearness = (sentences: number): RankFeature =>
  sentences === 0 ? 'same sentence' : sentences === 1 ? 'last sentence' : 'same paragraph';

function speakerFeatures(features: Features, person: number, { spoken, block, opening }: Place): void {
  const found = { 'just spoke': 0, 'spoke last': 0, 'spoke before': 0 };
  let rest = 1;
  for (let back = 1; back <= 3; back++) {
    const other = spoken.back(back);
    if (!other) break;
    const share = rest * (other.shares.get(person) ?? 0);
    if (share === 0 || block - other.block > 2) continue;
    const isJust = other.block === block && other.closing >= opening - 1;
    found[isJust ? 'just spoke' : back === 1 ? 'spoke last' : 'spoke before'] += share;
    rest -= share;
  }
  for (const feature of ['just spoke', 'spoke last', 'spoke before'] as const)
    if (found[feature] > 0) features.set(feature, found[feature]);
}

function heardFeatures(features: Features, person: number, { spoken, heard, start, block }: Place): void {
  const share = spoken.lastOf(person)?.shares.get(person);
  if (share) features.set('has spoken', share);
  const count = heard.countOf(person);
  if (count > 0) features.set('how often heard by name', Math.min(1, Math.log2(1 + count) / 4));
  const next = heard.nextAfter(start);
  if (next?.person === person && next.block <= block + 2) features.set('next to be heard by name', 1);
}
