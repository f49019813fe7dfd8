import { parseArchiveConfig } from '../../src/config/load.ts';
import { archiveContext } from '../../src/store/archive-context.ts';
import { openStore } from '../../src/store/open.ts';

/** An archive of one article whose every word means harm to some reader of its data. */
const TITLE = '<img src=x onerror=alert(1)> & ]]> \u0007';
export const store = openStore(':memory:');
export const context = archiveContext(
  store,
  parseArchiveConfig('title: "Mills & <b>weirs</b>"\nbaseUrl: https://example.org/mills/\n'),
);
store.run(
  "INSERT INTO articles VALUES ('a', ?, 'articles/2021/03/a/', '2021-03-04T08:00:00+02:00', '2021', '2021-03', ?, 'x', ?, 9, 0, 1, 0)",
  TITLE,
  '=HYPERLINK("x")',
  TITLE,
);
store.run(
  "INSERT INTO figures VALUES ('a', 0, 'f-0', 'temperature', 'temperature', '-5 degrees', -5, NULL, NULL, 'Cel', -5, NULL, NULL, '+5 is warmer', NULL, NULL)",
);
