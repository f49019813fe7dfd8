import { describe, expect, it } from 'vitest';
import { entityView } from '../../../src/site/views/entity.ts';
import { homeView } from '../../../src/site/views/home.ts';
import type { PageView } from '../../../src/site/views/view.ts';
import { entityScope, scopeOf } from '../../../templates/parts/scope.ts';
import { countedByKind, kindFacts } from '../../../templates/parts/statements.ts';
import { archiveOf } from '../../support/archive.ts';
import { entityOf, HARBOUR, page } from '../../support/harbour.ts';

const pageIn = (language: string): PageView => ({ site: { language } }) as PageView;
const MANY = { direct: 3748, mixed: 2737, indirect: 8860 };

describe('statements are counted by their kinds', () => {
  it.each([
    ['en', MANY, ['3,748 quotes', '2,737 partly verbatim', '8,860 reported statements']],
    ['en', { direct: 1, mixed: 1, indirect: 1 }, ['1 quote', '1 partly verbatim', '1 reported statement']],
    ['en', { direct: 0, mixed: 0, indirect: 2 }, ['2 reported statements']],
    ['en', { direct: 0, mixed: 0, indirect: 0 }, []],
    ['de', MANY, ['3.748 Zitate', '2.737 teils wörtlich', '8.860 wiedergegebene Aussagen']],
  ])('in %s: %o', (language, counts, said) => {
    expect(countedByKind(pageIn(language), counts)).toEqual(said);
    expect(kindFacts(pageIn(language), counts)).toHaveLength(said.length);
  });

  it('on pictures for link previews too', () => {
    const context = archiveOf(HARBOUR);
    expect(scopeOf(homeView(context, page(context, 'home')))).toBe(
      '5 articles, 4 quotes, 1 reported statement. From March 4, 2021 to January 2, 2022.',
    );
    const holm = entityView(context, page(context, 'person', entityOf(context, 'Ada Holm')));
    expect(entityScope(holm)).toBe(
      '1 reported statement, 3 mentions, 3 articles. From March 4, 2021 to May 10, 2021.',
    );
    expect(scopeOf(homeView(archiveOf([]), page(archiveOf([]), 'home')))).toBe('0 articles.');
  });
});
