import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.ts';
import { archiveOf } from '../support/archive.ts';
import { HARBOUR } from '../support/harbour.ts';
import { exportAll, outputFolder } from './exported.ts';

const { files, read } = outputFolder();
await exportAll(archiveOf(HARBOUR), files());
const lines = read('data/articles.ndjson').trimEnd().split('\n');
const isRecord = new Ajv2020({ strict: false }).compile(JSON.parse(read('data/schema.json')) as object);

describe('the records', () => {
  it('are one a line, the earliest first and the undated last, as they were extracted', () => {
    expect(lines.map((line) => JSON.parse(line) as ArticleRecord)).toEqual(
      ['h1', 'h5', 'h2', 'h3', 'h4'].map((id) => HARBOUR.find((record) => record.id === id)),
    );
  });

  it('follow the schema that lies beside them', () => {
    for (const line of lines) expect(isRecord(JSON.parse(line))).toBe(true);
  });

  it('the schema refuses what is no record', () => {
    const record = JSON.parse(lines[0]!) as ArticleRecord;
    expect(isRecord({ ...record, text: undefined, published: 7 })).toBe(false);
    expect(isRecord({ ...record, quotes: [{ ...record.quotes[0], kind: 'shouted' }] })).toBe(false);
    expect(isRecord({ ...record, figures: [{ ...record.figures[0], start: -1 }] })).toBe(false);
    expect(isRecord({ ...record, names: [{ ...record.names[0], type: 'ship' }] })).toBe(false);
  });

  it('each lie beside their page', () => {
    const page = 'articles/2021/03/gates-close-h1/';
    expect(JSON.parse(read(`${page}index.json`))).toEqual(HARBOUR[0]);
  });
});

it('of an empty archive are an empty file', async () => {
  await exportAll(archiveOf([]), files('empty'));
  expect(read('empty/data/articles.ndjson')).toBe('');
});
