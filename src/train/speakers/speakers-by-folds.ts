import { resolveSpeakers } from '../../annotate/speakers/index.ts';
import type { Quote } from '../../model/annotations.ts';
import type { TrainingArticle } from './collect-examples.ts';
import { trainRanking } from './train-ranking.ts';

const FOLDS = 4;

/**
 * The speakers of each article by weights that other articles taught: every fourth article is in one fold, and `own`
 * teach in all.
 */
export function speakersByFolds(
  articles: readonly TrainingArticle[],
  own: readonly TrainingArticle[],
): { id: string; quotes: Quote[] }[] {
  const weights = Array.from(
    { length: FOLDS },
    (_, fold) => trainRanking([...articles.filter((_, i) => i % FOLDS !== fold), ...own]).weights,
  );
  return articles.map((article, i) => ({
    id: article.reading.article.id,
    quotes: resolveSpeakers(article.reading, article, weights[i % FOLDS]),
  }));
}
