import { expect, it } from 'vitest';
import { readAuthorityFiles } from '../../../src/archive/curation/authority-files.ts';
import { readSourceNames } from '../../../src/archive/curation/source-names.ts';
import { deriveOutlets } from '../../../src/archive/tables/derive-outlets.ts';
import { planPages } from '../../../src/site/plan.ts';
import { articleView } from '../../../src/site/views/article.ts';
import { redirectView } from '../../../src/site/views/plain.ts';
import { sourceView } from '../../../src/site/views/sources.ts';
import { followAffected, readAffected } from '../../../src/store/affected.ts';
import { archiveOf } from '../../support/archive.ts';
import { recordOf } from '../record.ts';

const records = ['wash-post', 'Washington Post', 'Quay'].map((publisher, n) =>
  recordOf('Nothing happened.', {
    id: `a${n}`,
    title: `Day ${n}`,
    publisher,
    published: `2021-03-0${n + 1}`,
  }),
);
const handOf = (rows: string) => ({
  ...readAuthorityFiles(import.meta.dirname),
  sourceNames: readSourceNames({ path: 'authority/sources.csv', text: `name,aliases,url,note\n${rows}` })
    .names,
});

it('two spellings of an outlet are one, everywhere, and its other addresses lead to its page', () => {
  const context = archiveOf(records, {
    hand: handOf('Washington Post,wash-post,https://post.example/,A daily.\n'),
    yml: 'title: Cuttings',
  });
  const pages = [...planPages(context)];
  const refs = pages.filter(({ type }) => type === 'source');
  expect(refs.map(({ path }) => path)).toEqual(['sources/washington-post/', 'sources/quay/']);
  const view = sourceView(context, refs[0]!);
  expect([view.name, view.profile?.total, view.profile?.url, view.profile?.note]).toEqual([
    'Washington Post',
    2,
    'https://post.example/',
    'A daily.',
  ]);
  const first = articleView(context, pages.find(({ type, key }) => type === 'article' && key === 'a0')!);
  expect(first.article.publisher).toBe('Washington Post');
  expect(first.citation.outlet).toBe('Washington Post');
  const redirect = pages.find(({ type }) => type === 'redirect')!;
  expect(redirect.path).toBe('sources/wash-post/');
  expect(redirectView(context, redirect).target).toBe('/sources/washington-post/');
});

it('a change of its note is news to its page', () => {
  const context = archiveOf(records, { hand: handOf('Quay,,,Old.\n') });
  const note = followAffected(context.store, false);
  deriveOutlets(context.store, handOf('Quay,,,New.\n').sourceNames, []);
  note();
  expect([...readAffected(context.store).source]).toEqual(['quay']);
});
