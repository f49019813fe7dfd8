import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { projectFile } from '../../src/project.ts';
import { en } from '../../templates/strings/en.ts';

interface Subject {
  readonly title: string;
  readonly page: string;
  readonly article?: string;
  readonly words?: string;
  readonly anchor?: string;
  readonly field?: string;
  readonly value?: string;
  readonly identity?: string;
  readonly name?: string;
}
interface ReportScript {
  messageTo(contact: string, subject: Subject, strings: Readonly<Record<string, string>>): string;
}

// The script asks the page for its language when it is loaded.
globalThis.document = parseHTML('<html lang="en"></html>').document;
const { messageTo } = (await import(projectFile('public/assets/report.js'))) as ReportScript;

const MAIL = 'mailto:corrections@example.org';
const ISSUES = 'https://example.org/archive/issues/new';
const quote = (extra: Partial<Subject> = {}): Subject => ({
  title: 'The bridge',
  page: 'https://example.org/articles/2022/05/the-bridge-1a2b3c4d/#q-abc123',
  article: '1a2b3c4d',
  words: 'Nobody will get rich from this bridge',
  anchor: 'q-abc123',
  field: 'speaker',
  value: 'Odalys Brandt',
  ...extra,
});

/** What a mail program or a page of issues makes of the address. */
function opened(address: string): { fields: Record<string, string>; rows: string[][]; body: string } {
  const fields = Object.fromEntries(
    address
      .slice(address.indexOf('?') + 1)
      .split('&')
      .map((field) => field.split('=').map((part) => decodeURIComponent(part.replaceAll('+', ' '))))
      .map(([name, value]) => [name!, value!]),
  );
  const body = (fields['body'] ?? '').replaceAll('\r\n', '\n');
  const table = /^(?:article,words|id,name)[\s\S]*/m.exec(body)?.[0].replace('\n```', '') ?? '';
  return { fields, body, rows: parse(table) };
}

const HOSTILE = [
  'a\r\nBcc: everybody@example.net\r\n\r\nOther body',
  '&bcc=everybody@example.net&subject=x',
  '%0D%0ABcc:%20everybody@example.net',
  '?cc=a@b.c#x',
  '=HYPERLINK("https://evil.example","x")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '"; drop, "',
  '```\n# heading\n```',
  '\u0000\u001b[2J\u2028x\u2029',
  '\ud83d\ude00'.repeat(300),
  'word '.repeat(300),
];

describe('a message about a mistake', () => {
  it('has the page, a question, and the row that says what the archive says now', () => {
    const { fields, body, rows } = opened(messageTo(MAIL, quote(), en.mistake));
    expect(fields['subject']).toBe('Mistake in “The bridge”');
    expect(body).toContain(en.mistake.ask);
    expect(body).toContain('Page: https://example.org/articles/2022/05/the-bridge-1a2b3c4d/#q-abc123');
    expect(rows).toEqual([
      ['article', 'words', 'span', 'field', 'value', 'note'],
      ['1a2b3c4d', 'Nobody will get rich from this bridge', 'q-abc123', 'speaker', 'Odalys Brandt', ''],
    ]);
  });

  it('has a row of people.csv where it is about somebody, none where it is about a page', () => {
    const about = { title: 'Ada Holm', page: 'https://example.org/people/ada-holm-p4k7/' };
    const { body, rows } = opened(
      messageTo(MAIL, { ...about, identity: 'ada-holm-p4k7', name: 'Ada Holm' }, en.mistake),
    );
    expect(body).toContain('authority/people.csv');
    expect(rows[1]).toEqual(['ada-holm-p4k7', 'Ada Holm', '', '', '', '', '']);
    expect(opened(messageTo(MAIL, about, en.mistake)).body).not.toContain('authority');
  });

  it('keeps the parameters of a page for issues, and its words in a fence', () => {
    const address = messageTo(`${ISSUES}?labels=mistake`, quote(), en.mistake);
    expect(address.startsWith(`${ISSUES}?labels=mistake&title=`)).toBe(true);
    expect(opened(address).body).toMatch(/\n```\narticle,.*\n1a2b3c4d,.*\n```\n$/);
  });

  it.each(HOSTILE)('carries %j as words alone', (words) => {
    for (const contact of [MAIL, ISSUES]) {
      const address = messageTo(contact, quote({ words, title: words, value: words }), en.mistake);
      const { fields, rows } = opened(address);
      expect(address).toMatch(/^[\x21-\x7e]+$/);
      expect(address.length).toBeLessThan(8000);
      expect(Object.keys(fields)).toEqual([contact === MAIL ? 'subject' : 'title', 'body']);
      expect(fields['subject'] ?? fields['title']).not.toMatch(/\p{Cc}/u);
      expect(rows).toHaveLength(2);
      expect(rows[1]).toHaveLength(6);
      for (const cell of rows[1]!) expect(cell).not.toMatch(/^[=+\-@\t\r]|\p{Cc}/u);
    }
  });

  it('leaves a negative number a number', () => {
    const { rows } = opened(
      messageTo(MAIL, quote({ words: '-3.5 degrees', field: 'value', value: '-3.5' }), en.mistake),
    );
    expect(rows[1]).toEqual(['1a2b3c4d', "'-3.5 degrees", 'q-abc123', 'value', '-3.5', '']);
  });
});
