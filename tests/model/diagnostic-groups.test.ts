import { expect, it } from 'vitest';
import { diagnose } from '../../src/model/diagnose.ts';
import { reportLines } from '../../src/model/diagnostic-groups.ts';

it('a list has one line for what asks for one decision, however many files it is said of', () => {
  const inDoubt = Array.from({ length: 3000 }, (_, i) =>
    diagnose({ code: 'ambiguous-date-in-text', params: { count: 2 }, detail: '04/05/24' }, `${i}.md`),
  );
  const pictures = ['a.jpg', 'b.jpg', 'c.png'].map((name) => diagnose({ code: 'unknown-format' }, name));
  const broken = ['a.html', 'b.html'].map((name) => diagnose({ code: 'no-article-found' }, name));
  expect(
    reportLines([...inDoubt, ...pictures, ...broken]).map(({ diagnostic, more }) => [
      diagnostic.place.path,
      more,
    ]),
  ).toEqual([
    ['a.html', 0],
    ['b.html', 0],
    ['0.md', 2999],
    ['a.jpg', 1],
    ['c.png', 0],
  ]);
});
