import { deriveLists, ListChanges } from '../../src/archive/tables/derive-lists.ts';
import { parseArchiveConfig } from '../../src/config/load.ts';
import { archiveContext } from '../../src/store/archive-context.ts';
import { openStore } from '../../src/store/open.ts';
import { articles } from '../../src/store/queries/articles.ts';
import { figures } from '../../src/store/queries/figures.ts';
import { syncRows } from '../../src/store/row-set.ts';

/** An archive of one article whose every word means harm to some reader of its data. */
const TITLE = '<img src=x onerror=alert(1)> & ]]> \u0007';
export const store = openStore(':memory:');
export const context = archiveContext(
  store,
  parseArchiveConfig('title: "Mills & <b>weirs</b>"\nbaseUrl: https://example.org/mills/\n'),
);
const lists = new ListChanges();
const article = {
  id: 'a',
  title: TITLE,
  path: 'articles/2021/03/a/',
  published: '2021-03-04T08:00:00+02:00',
  year: '2021',
  month: '2021-03',
  publisher: '=HYPERLINK("x")',
  source: 'x',
  lead: TITLE,
  words: 9,
  quotes: 0,
  figures: 1,
  dates: 0,
};
lists.count('articles', syncRows(store, articles, { id: 'a' }, [article]));
const figure = {
  article: 'a',
  seq: 0,
  item: 'f',
  anchor: 'f-0',
  family: 'temperature',
  kind: 'temperature',
  text: '-5 degrees',
  value: -5,
  low: null,
  high: null,
  unit: 'Cel',
  open_unit: 0,
  out_of: null,
  magnitude: -5,
  qualifier: null,
  of_what: null,
  sentence: '+5 is warmer',
  quote: null,
  published: null,
};
lists.countFigures(syncRows(store, figures, { article: 'a' }, [figure]));
deriveLists(store, lists);
