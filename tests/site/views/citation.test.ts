import { expect, it } from 'vitest';
import { citationView } from '../../../src/site/views/citation.ts';
import { recordOf } from '../../archive/record.ts';
import { archiveOf } from '../../support/archive.ts';

it('has a file for each format inside its link, whatever the title holds', () => {
  const context = archiveOf([recordOf('Nothing.', { id: 'a1' })], { yml: 'title: "50% #1?"' });
  const title = 'Ä "b" <c> & {d} #e ?f %g \ud83d\nh';
  const { files } = citationView(context, recordOf('Nothing.', { id: 'a1' }), {
    title,
    path: 'articles/a1/',
  });
  for (const { href } of files) expect(href).toMatch(/^data:application\/[a-z.+-]+,[!$%&'()*+,./\w:;=@~-]+$/);
  const [bibtex, , csl] = files.map(({ href }) => decodeURIComponent(href.slice(href.indexOf(',') + 1)));
  expect(bibtex).toContain('@misc{a1,\n  title = {{Ä "b" <c> \\& \\{d\\} \\#e ?f \\%g \ufffd h}},\n');
  expect(JSON.parse(csl!)).toEqual([
    expect.objectContaining({ id: 'a1', URL: 'http://localhost:8080/articles/a1/', archive: '50% #1?' }),
  ]);
});
