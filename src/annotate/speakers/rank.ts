import type { Attribution } from '../../model/annotations.ts';
import { startOf } from '../../model/span.ts';
import { lowerBoundBy } from '../../text/sorted.ts';
import type { Discourse, Mention } from './discourse.ts';
import { GENDER_KNOWN, type RankFeature, type RankWeights } from './rank.data.ts';
import type { SpokenSoFar } from './spoken.ts';

/** Where a pronoun or a description stands. */
export interface Place {
  readonly start: number;
  readonly sentence: number;
  readonly block: number;
  readonly attribution: Attribution;
  /** Inside the content of another attribution. */
  readonly reported: boolean;
  /** Who spoke before. */
  readonly spoken: SpokenSoFar;
}

/** How much speaks for each candidate by its place in the text alone; higher is likelier. */
export function rankByPlace(
  discourse: Discourse,
  place: Place,
  candidates: readonly number[],
): { person: number; score: number }[] {
  return candidates
    .map((person) => ({ person, score: scoreOf(discourse, place, person) }))
    .sort((a, b) => b.score - a.score || a.person - b.person);
}

function scoreOf(discourse: Discourse, place: Place, person: number): number {
  const sum = new WeightedSum(discourse.weights, discourse.people[person]!.entity.gender ? GENDER_KNOWN : 0);
  findFeatures(sum, discourse, place, person);
  return sum.total;
}

/** Takes the features of a candidate as they are found, each once. */
interface Features {
  set(feature: RankFeature, value: number): unknown;
}

class WeightedSum implements Features {
  total: number;
  readonly #weights: RankWeights;

  constructor(weights: RankWeights, start: number) {
    this.#weights = weights;
    this.total = start;
  }

  set(feature: RankFeature, value: number): void {
    this.total += this.#weights[feature] * value;
  }
}

/** What is known of a candidate at a place; each feature is 0 to about 1. */
export function featuresOf(discourse: Discourse, place: Place, person: number): Map<RankFeature, number> {
  const features = new Map<RankFeature, number>();
  findFeatures(features, discourse, place, person);
  return features;
}

function findFeatures(features: Features, discourse: Discourse, place: Place, person: number): void {
  mentionFeatures(features, person, discourse, place);
  speakerFeatures(features, person, place);
  if (discourse.people[person]!.inTitle) features.set('named in the title', 1);
}

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
  features.set('how often named before', Math.min(1, Math.log2(1 + before) / 5));
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
