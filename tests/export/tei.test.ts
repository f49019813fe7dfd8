import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { describedArticle } from '../../src/export/described-article.ts';
import { teiOfArticle } from '../../src/export/tei.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { articlesToDescribe } from '../../src/store/queries/exports.ts';
import { recordOf } from '../archive/record.ts';
import { archiveOf } from '../support/archive.ts';
import { HARBOUR } from '../support/harbour.ts';
import { xmlErrors } from '../support/open-data.ts';

function teiOf(records: readonly ArticleRecord[], yml = ''): Record<string, string> {
  const context = archiveOf(records, { yml });
  return Object.fromEntries(
    context.store
      .all(articlesToDescribe)
      .map((row) => [`${row.id}.xml`, teiOfArticle(context, describedArticle(context, row))]),
  );
}
const textOf = (xml: string): string =>
  parseHTML(xml.slice(xml.indexOf('<body>'), xml.indexOf('</text>'))).document.documentElement!.textContent!;

/** The record with its blocks as they are told: role and words. */
function blocked(
  record: ArticleRecord,
  blocks: readonly (readonly [role: string, words: string])[],
): ArticleRecord {
  let at = 0;
  return {
    ...record,
    blocks: blocks.map(([role, words]) => {
      const start = record.text.indexOf(words, at);
      at = start + words.length;
      return { start, end: at, role } as ArticleRecord['blocks'][number];
    }),
  };
}

describe('an article in TEI', () => {
  it('follows the schema, whatever it holds', async () => {
    const files = teiOf(HARBOUR, 'publisher: A & B\nlicence: https://creativecommons.org/licenses/by/4.0/');
    expect(await xmlErrors('tei', files)).toEqual([]);
    expect(Object.keys(files)).toHaveLength(5);
  });

  it('has the words of the text, all of them', () => {
    const files = teiOf(HARBOUR);
    for (const { id, text, blocks } of HARBOUR)
      expect(textOf(files[`${id}.xml`]!).replace(/\s+/g, ' ').trim(), id).toBe(
        blocks
          .map(({ start, end }) => text.slice(start, end))
          .join(' ')
          .replace(/\s+/g, ' '),
      );
  });

  it('marks who is named, what is said by whom, days and measures', () => {
    const xml = teiOf(HARBOUR)['h1.xml']!;
    const [, person] = /<person xml:id="(e\d+)"><persName>Bo Lund<\/persName>/.exec(xml)!;
    expect(xml).toContain(
      `<said xml:id="q1.1" who="#${person}" direct="true" rend="direct">The gates will stay closed until the last boat is in</said>`,
    );
    expect(xml).toContain(`said <persName ref="#${person}">Bo Lund</persName>`);
    expect(xml).toContain('<date type="date" when="2021-05-03">May 3</date>');
    expect(xml).toMatch(/<measure type="count" quantity="12"[^>]*>12<\/measure>/);
  });

  it('divides the text at headings, and keeps each kind of block apart', async () => {
    const text =
      'Gates shut\nBy Ann Roe\nRain fell.\nWhat next\nBoats:\nred one\nblue one\nAll good\nRead more';
    const record = blocked(recordOf(text, { id: 'b', title: 'Gates shut' }), [
      ['title', 'Gates shut'],
      ['byline', 'By Ann Roe'],
      ['paragraph', 'Rain fell.'],
      ['heading', 'What next'],
      ['paragraph', 'Boats:'],
      ['list-item', 'red one'],
      ['list-item', 'blue one'],
      ['quotation', 'All good'],
      ['boilerplate', 'Read more'],
    ]);
    const files = teiOf([record]);
    expect(await xmlErrors('tei', files)).toEqual([]);
    expect(files['b.xml']).toContain(`<div>
<head>Gates shut</head>
<byline>By Ann Roe</byline>
<p>Rain fell.</p>
</div>
<div>
<head>What next</head>
<p>Boats:</p>
<list>
<item>red one</item>
<item>blue one</item>
</list>
<quote>All good</quote>
<p><seg type="boilerplate">Read more</seg></p>
</div>`);
  });

  it('leaves out a mark that crosses another, and joins what is said over two paragraphs', async () => {
    const record = recordOf('“[One day](quote:Ada Holm),” said [Ada Holm](name). Two days.', { id: 'x' });
    const second = record.text.indexOf('Two');
    const [quote] = record.quotes;
    const across = {
      ...record,
      blocks: [
        { start: 0, end: second - 1, role: 'paragraph' as const },
        { start: second, end: record.text.length, role: 'paragraph' as const },
      ],
      quotes: [{ ...quote!, content: [quote!.content[0]!, [second, second + 3] as const] }],
      dates: [
        {
          start: second + 1,
          end: second + 8,
          text: 'wo days',
          type: 'DURATION' as const,
          value: 'P2D',
          edtf: null,
        },
      ],
    };
    const files = teiOf([across]);
    expect(await xmlErrors('tei', files)).toEqual([]);
    expect(files['x.xml']).toMatch(/xml:id="q1\.1"[^>]* next="#q1\.2">One day<\/said>/);
    expect(files['x.xml']).toMatch(/xml:id="q1\.2"[^>]* prev="#q1\.1">Two<\/said> days\./);
    expect(files['x.xml']).not.toContain('<date type');
  });

  it('takes no season or quarter for a month', () => {
    const record = recordOf('It rained in [spring](date:2021-21).', { id: 's' });
    const dates = record.dates.map((date) => ({ ...date, edtf: '2021-21' }));
    expect(teiOf([{ ...record, dates }])['s.xml']).toContain('<date type="date">spring</date>');
  });
});
