import type { Store } from '../../store/open.ts';
import { comparedFigures, emptyFigureGroups, insertFigureGroup } from '../../store/queries/figures.ts';
import { differingFigures } from '../links/differing-figures.ts';

/** Finds the figures of different articles that seem to be about one thing and differ. */
export function deriveFigures(store: Store): void {
  store.run(emptyFigureGroups);
  differingFigures(store.all(comparedFigures)).forEach((group, grp) => {
    for (const { article, seq, family } of group) store.run(insertFigureGroup, { grp, article, seq, family });
  });
}
