import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { exportArticleForms } from '../../src/export/article-forms.ts';
import type { ArchiveContext } from '../../src/store/archive-context.ts';
import { archiveOf } from '../support/archive.ts';
import { HARBOUR, page } from '../support/harbour.ts';
import { outputFolder } from './exported.ts';

const { files, folder, read } = outputFolder();
const FORMS = ['text.txt', 'annotations.jsonld', 'tei.xml'];

/** Writes the forms of an article below a folder, and tells where its page stands there. */
function pageOf(context: ArchiveContext, id: string, below: string): string {
  exportArticleForms(context, files(below), id);
  return `${below}/${page(context, 'article', id).path}`;
}
const formsBeside = (place: string): string[] =>
  FORMS.filter((name) => existsSync(path.join(folder, place, name)));

it('the forms beside an article are those that are asked for', () => {
  const forms = (openData: string) =>
    formsBeside(pageOf(archiveOf(HARBOUR, { yml: `openData: [${openData}]` }), 'h1', `asked-${openData}`));
  expect(forms('annotations')).toEqual(['text.txt', 'annotations.jsonld']);
  expect(forms('tei')).toEqual(['tei.xml']);
  expect(forms('tei, annotations')).toEqual(FORMS);
});

it('formats of whole tables put nothing beside an article, nor does the default', () => {
  expect(formsBeside(pageOf(archiveOf(HARBOUR), 'h1', 'default'))).toEqual([]);
  const tables = archiveOf(HARBOUR, { yml: 'openData: [sqlite, parquet]' });
  expect(formsBeside(pageOf(tables, 'h1', 'tables'))).toEqual([]);
});

it('the text is the one that the annotations have their places in', () => {
  const place = pageOf(archiveOf(HARBOUR, { yml: 'openData: [annotations]' }), 'h5', 'places');
  const text = read(`${place}text.txt`);
  expect(text).toBe(HARBOUR.find(({ id }) => id === 'h5')!.text);
  const parts = [
    ...read(`${place}annotations.jsonld`).matchAll(
      /"exact":("(?:[^"\\]|\\.)*").*?"start":(\d+),"end":(\d+)/gs,
    ),
  ];
  expect(parts.length).toBeGreaterThan(1);
  for (const [, exact, start, end] of parts)
    expect(text.slice(Number(start), Number(end))).toBe(JSON.parse(exact!));
});

it('a report that is too doubtful for the page is in none of its forms', () => {
  const place = pageOf(archiveOf(HARBOUR, { yml: 'openData: [annotations, tei]' }), 'h4', 'doubtful');
  expect(read(`${place}tei.xml`).match(/<said /g)).toHaveLength(1);
  expect(read(`${place}annotations.jsonld`)).toContain('"exact":"the gates were open"');
  expect(read(`${place}annotations.jsonld`)).not.toContain('"exact":"shut"');
});
