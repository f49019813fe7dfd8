import type { Store } from '../store/open.ts';
import { type ComparedFigure, differingFigures } from './differing-figures.ts';

/** Finds the figures of different articles that seem to be about one thing and differ. */
export function deriveFigures(store: Store): void {
  const figures = store.all<ComparedFigure>(
    `SELECT article, seq, family, of_what AS "of", value, substr(published, 1, 10) AS published, sentence FROM figures
     WHERE of_what IS NOT NULL AND value IS NOT NULL AND length(published) >= 10 ORDER BY published, article, seq`,
  );
  differingFigures(figures).forEach((group, number) => {
    for (const { article, seq } of group)
      store.run('INSERT INTO figure_groups VALUES (?, ?, ?)', number, article, seq);
  });
}
