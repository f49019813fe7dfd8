import type { Reading } from '../../annotate/reading.ts';
import { RANK_FEATURES, type RankWeights } from '../../annotate/speakers/rank.data.ts';
import { featuresOf } from '../../annotate/speakers/rank.ts';
import { near } from '../../annotate/speakers/resolve-pronoun.ts';
import { PRONOUNS } from '../../annotate/speakers/source-words.data.ts';
import { type SpeakerEvidence, type Step, walkSources } from '../../annotate/speakers/walk-sources.ts';
import type { Entity } from '../../model/annotations.ts';

/** An article with its names and its annotated attributions. */
export interface TrainingArticle extends SpeakerEvidence {
  readonly reading: Reading;
}

/** A pronoun whose person is sure: the candidates' features, and which of them it is. */
export interface Example {
  readonly candidates: readonly Float64Array[];
  readonly right: number;
}

/**
 * Nobody has marked whom pronouns mean in the training part. But where a single person of the pronoun's gender is
 * named before, it is sure; and the people of the other gender are the wrong answers to learn from, for the ranking
 * itself knows nothing of gender.
 */
export function collectPronouns(articles: readonly TrainingArticle[], weights: RankWeights): Example[] {
  const examples: Example[] = [];
  for (const article of articles)
    walkSources(article.reading, article, weights, (step) => {
      const example = exampleOf(step);
      if (example) examples.push(example);
    });
  return examples;
}

function exampleOf({ discourse, place, form }: Step): Example | undefined {
  const gender = form.form === 'pronoun' ? PRONOUNS[form.pronoun] : undefined;
  if (gender !== 'male' && gender !== 'female') return undefined;
  const entityOf = (index: number): Entity => discourse.people[index]!.entity;
  const people = near(discourse, place).filter((index) => entityOf(index).type === 'person');
  const right = people.filter((index) => entityOf(index).gender === gender);
  if (right.length !== 1 || people.length < 2) return undefined;
  const candidates = people.map((index) => {
    const features = featuresOf(discourse, place, index);
    return Float64Array.from(RANK_FEATURES, (feature) => features.get(feature) ?? 0);
  });
  return { candidates, right: people.indexOf(right[0]!) };
}
