import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exportWhole } from '../../src/export/shards.ts';
import { quotesOf, tableDownloads } from '../../src/export/tables.ts';
import { recordOf } from '../archive/record.ts';
import { archiveOf } from '../support/archive.ts';
import { entityOf, HARBOUR } from '../support/harbour.ts';
import { exportAll, outputFolder } from './exported.ts';
import { context } from './hostile.ts';

const { files, read } = outputFolder();

describe('tables', () => {
  it('hold no formulas, and negative numbers as numbers', () => {
    const site = files();
    for (const table of tableDownloads(context)) exportWhole(context, site, table);
    const [header, row] = read('data/figures.csv').split('\n');
    expect(header).toMatch(/^article,title,published,publisher,kind,text,value/);
    expect(row).toContain(`"'=HYPERLINK(""x"")",temperature,'-5 degrees,-5,`);
    expect(row).toContain("'+5 is warmer");
    expect(row).toContain('https://example.org/mills/articles/2021/03/a/#f-0');
  });
});

describe('the tables of an archive', async () => {
  const harbour = archiveOf(HARBOUR);
  await exportAll(harbour, files('harbour'));
  const rows = (name: string) =>
    parse(read(`harbour/data/${name}`), { columns: true }) as Record<string, string>[];
  const columns = (name: string): string => read(`harbour/data/${name}`).split('\n')[0]!;

  it('have these columns', () => {
    expect(columns('quotes.csv')).toBe(
      'article,title,published,publisher,kind,text,speaker,group,candidates,cue,source,confidence,statement,polarity,mode,via,via_how,resolved_by,speaker_confidence,speaker_key,via_key,topics,link',
    );
    expect(columns('figures.csv')).toBe(
      'article,title,published,publisher,kind,text,value,low,high,unit,open_unit,out_of,qualifier,of,sentence,topics,link',
    );
    expect(columns('dates.csv')).toBe('article,title,published,type,text,value,edtf,tense,sentence,link');
    expect(columns('people.csv')).toBe(
      'id,type,name,articles,mentions,direct,mixed,indirect,first_seen,last_seen,key,link',
    );
  });

  it('have a row for each quote that is shown, earliest first, the undated last', () => {
    expect(rows('quotes.csv').map(({ text }) => text)).toEqual([
      'The gates will stay closed until the last boat is in',
      '<img src=x onerror=alert(1)> is what I was told',
      'No boat is in',
      'None',
      'the gates were open',
    ]);
    expect(rows('quotes.csv')[4]).toMatchObject({
      article: 'h4',
      title: 'notes.txt',
      published: '',
      publisher: '',
      kind: 'indirect',
      speaker: 'Ada Holm',
      confidence: '0.9',
      topics: '',
    });
    expect(rows('quotes.csv')[0]!['topics']).toBe('Rain');
  });

  it('say who may have said what nobody is sure of', async () => {
    const [doubted] = recordOf(
      '[Ada Holm](name) met [Bo Lund](name). “[Stay](quote:Bo Lund),” he said.',
    ).quotes;
    const candidates = [
      { id: 'person/bo-lund', name: 'Bo Lund', confidence: 0.5 },
      { id: 'person/ada-holm', name: 'Ada Holm', confidence: 0.25 },
    ];
    const record = { ...HARBOUR[0]!, quotes: [{ ...doubted!, speaker: null, group: 'he', candidates }] };
    await exportAll(archiveOf([record]), files('doubted'));
    const [row] = parse(read('doubted/data/quotes.csv'), { columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({ speaker: '', group: 'he', candidates: 'Bo Lund (0.5); Ada Holm (0.25)' });
  });

  it('give words back as they were, whatever signs stand in them', () => {
    const hostile = rows('quotes.csv')[1]!;
    expect(hostile).toMatchObject({
      title: '<script>alert("h5")</script> & more',
      publisher: '"><b>Hack</b>',
      speaker: 'Eve <b>Roe</b>',
    });
  });

  it('lead to the place', () => {
    for (const { link } of [...rows('quotes.csv'), ...rows('figures.csv'), ...rows('dates.csv')])
      expect(link).toMatch(/^http:\/\/localhost:8080\/articles\/[a-z0-9/-]+\/#[qfd]-[a-z0-9-]+$/);
  });

  it('have figures, dates and everybody named', () => {
    expect(rows('figures.csv').map(({ value, unit }) => [value, unit])).toEqual([
      ['12', ''],
      ['30', ''],
    ]);
    expect(rows('dates.csv').map(({ value, tense }) => [value, tense])).toEqual([
      ['2021-05-03', 'future'],
      ['2021-05-03', 'past'],
      ['1998', 'past'],
    ]);
    expect(
      rows('people.csv').map(({ type, name, articles, direct, indirect }) => [
        type,
        name,
        articles,
        direct,
        indirect,
      ]),
    ).toEqual([
      ['person', 'Eve <b>Roe</b>', '1', '1', '0'],
      ['person', 'Ada Holm', '3', '0', '1'],
      ['person', 'Bo Lund', '2', '3', '0'],
      ['person', 'Carla Voss', '1', '0', '0'],
      ['organisation', 'Sea Board', '1', '0', '0'],
      ['place', 'Lindquay', '1', '0', '0'],
    ]);
  });

  it('of one speaker have those quotes alone', () => {
    const own = parse([...quotesOf(harbour, entityOf(harbour, 'Bo Lund'))].join(''), { columns: true }) as {
      speaker: string;
    }[];
    expect(own.map(({ speaker }) => speaker)).toEqual(['Bo Lund', 'Bo Lund', 'Bo Lund']);
  });

  it('of an empty archive have their columns alone', async () => {
    await exportAll(archiveOf([]), files('empty'));
    expect(read('empty/data/people.csv')).toBe(
      'id,type,name,articles,mentions,direct,mixed,indirect,first_seen,last_seen,key,link\n',
    );
  });
});
