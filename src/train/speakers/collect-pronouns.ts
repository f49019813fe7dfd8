import type { Reading } from '../../annotate/reading.ts';
import { RANK_FEATURES, type RankWeights } from '../../annotate/speakers/rank.data.ts';
import { featuresOf, NOBODY } from '../../annotate/speakers/rank.ts';
import { agrees, isPerson } from '../../annotate/speakers/resolution.ts';
import { near } from '../../annotate/speakers/resolve-pronoun.ts';
import { PRONOUNS } from '../../annotate/speakers/source-words.data.ts';
import { type SpeakerEvidence, type Step, walkSources } from '../../annotate/speakers/walk-sources.ts';

/** Who is meant by a source: as an annotator marked it. */
export interface SpeakerLabel {
  /** The fullest form that the article prints; null where it names nobody. */
  readonly name: string | null;
  /** The usual full name. */
  readonly identity: string | null;
  /** False where the annotator was in doubt. */
  readonly sure?: boolean | undefined;
}

/** An article with its names and its annotated attributions, and for some of them who is meant. */
export interface TrainingArticle extends SpeakerEvidence {
  readonly reading: Reading;
  /** One for each attribution; undefined where nobody marked it. */
  readonly labels: readonly (SpeakerLabel | undefined)[];
}

/** A pronoun whose person was marked: the candidates' features, and which of them it is. */
export interface Example {
  /** Of the article, for folds. */
  readonly article: number;
  readonly candidates: readonly Float64Array[];
  readonly right: number;
}

/** The marked pronouns of some articles whose right answer is among the candidates. */
export function collectPronouns(articles: readonly TrainingArticle[], weights: RankWeights): Example[] {
  const examples: Example[] = [];
  articles.forEach((article, number) => {
    walkSources(article.reading, article, weights, (step) => {
      const label = article.labels[step.index];
      const example = label && label.sure !== false ? exampleOf(step, label, number) : undefined;
      if (example) examples.push(example);
    });
  });
  return examples;
}

function exampleOf(
  { discourse, place, form }: Step,
  label: SpeakerLabel,
  article: number,
): Example | undefined {
  const gender = form.form === 'pronoun' ? PRONOUNS[form.pronoun] : undefined;
  if (gender !== 'male' && gender !== 'female') return undefined;
  const people = near(discourse, place).filter(
    (index) => isPerson(discourse, index) && agrees(discourse, index, gender),
  );
  const wanted = new Set([label.name, label.identity].flatMap((name) => (name ? [plainName(name)] : [])));
  const right =
    label.name === null
      ? people.length
      : people.findIndex((index) => wanted.has(plainName(discourse.people[index]!.entity.name)));
  if (right < 0 || people.length === 0) return undefined;
  const candidates = featuresOf(discourse, place, [...people, NOBODY]).map((features) =>
    Float64Array.from(RANK_FEATURES, (feature) => features.get(feature) ?? 0),
  );
  return { article, candidates, right };
}

const plainName = (name: string): string =>
  name
    .replace(/^(?:the|mr|mrs|ms|dr|sen)\.? /i, '')
    .trim()
    .toLowerCase();
