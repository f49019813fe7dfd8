import type { Reading } from '../../annotate/reading.ts';
import { describe } from '../../annotate/speakers/describe.ts';
import { NOBODY } from '../../annotate/speakers/field.ts';
import type { Question } from '../../annotate/speakers/question.ts';
import { RANK_FEATURES, type RankKind, type RankWeights } from '../../annotate/speakers/rank.data.ts';
import { featuresOf } from '../../annotate/speakers/rank.ts';
import { questionOf } from '../../annotate/speakers/resolve-description.ts';
import { pronounQuestion } from '../../annotate/speakers/resolve-pronoun.ts';
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
  /** Written for the project, and not printed anywhere. */
  readonly synthetic?: boolean;
}

/** A source whose person was marked: what is asked, the candidates' features, and which of them it is. */
export interface Example {
  /** Of the article, for folds. */
  readonly article: number;
  readonly kind: RankKind;
  readonly candidates: readonly Float64Array[];
  readonly right: number;
  /** How much it counts: 1 for what was printed. */
  readonly weight: number;
}

/**
 * How much a question of a written text counts: a quarter where print has few marked ones. Whom "he" means is taught by
 * print, and a little by them: their stories turn more often than news does, and what holds in them too holds elsewhere.
 */
const SYNTHETIC_WEIGHT: Readonly<Record<RankKind, number>> = {
  pronoun: 0.1,
  possessive: 0.1,
  thing: 0.25,
  description: 0.25,
  body: 0.25,
};

/** The marked pronouns and descriptions of some articles whose right answer is among the candidates. */
export function collectExamples(articles: readonly TrainingArticle[], weights: RankWeights): Example[] {
  const examples: Example[] = [];
  articles.forEach((article, number) => {
    walkSources(article.reading, article, weights, (step) => {
      const label = article.labels[step.index];
      const example = label && label.sure !== false ? exampleOf(step, label, number) : undefined;
      if (!example) return;
      examples.push(article.synthetic ? { ...example, weight: SYNTHETIC_WEIGHT[example.kind] } : example);
    });
  });
  return examples;
}

function exampleOf(step: Step, label: SpeakerLabel, article: number): Example | undefined {
  const { discourse, place } = step;
  const asked = askedBy(step);
  if (!asked || asked.candidates.length < 2) return undefined;
  const { question, candidates } = asked;
  const wanted = new Set([label.name, label.identity].flatMap((name) => (name ? [plainName(name)] : [])));
  const right = candidates.findIndex((index) =>
    index === NOBODY ? label.name === null : wanted.has(plainName(discourse.people[index]!.entity.name)),
  );
  if (right < 0) return undefined;
  const vectors = featuresOf(discourse, place, question, candidates).map((features) =>
    Float64Array.from(RANK_FEATURES, (feature) => features.get(feature) ?? 0),
  );
  return { article, kind: question.kind, candidates: vectors, right, weight: 1 };
}

/** What a source asks, where weights are asked at all. */
function askedBy({ discourse, place, form }: Step): { question: Question; candidates: number[] } | undefined {
  if (form.form === 'pronoun') return pronounQuestion(discourse, place, PRONOUNS[form.pronoun]!);
  if (form.form !== 'description') return undefined;
  return questionOf(discourse, place, describe(form.phrase, discourse.reading.text));
}

const plainName = (name: string): string =>
  name
    .replace(/^(?:the|mr|mrs|ms|dr|sen)\.? /i, '')
    .trim()
    .toLowerCase();
