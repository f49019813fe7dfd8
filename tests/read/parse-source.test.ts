import { describe, expect, it } from 'vitest';
import { formatOf, isTextFormat } from '../../src/read/formats.ts';
import { parseSource } from '../../src/read/parse-source.ts';

const read = (path: string, text: string | Uint8Array) => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const format = formatOf(path);
  if (!format || !isTextFormat(format)) throw new Error(`no format: ${path}`);
  return parseSource(bytes, path, format);
};
const codes = (path: string, text: string | Uint8Array) =>
  read(path, text).diagnostics.map(({ code }) => code);

describe('reading one file', () => {
  it('takes metadata from front matter and leaves the body as text', () => {
    const { documents, diagnostics } = read(
      'a.md',
      '---\ntitle: Ferry sails again\ndate: 2021-05-04\nauthor: Ada Quill\naccessed: 2021-06-01\n---\n\nThe *ferry* left `port`.\n\n- one\n- two\n',
    );
    expect(diagnostics).toEqual([]);
    const [document] = documents;
    expect(document?.meta.title).toEqual({ value: 'Ferry sails again', origin: 'front-matter' });
    expect(document?.meta.published?.value).toBe('2021-05-04');
    expect(document?.meta.captured?.value).toBe('2021-06-01');
    expect(document?.text).toBe('The ferry left port.\n\none\n\ntwo');
  });

  it('reads no program in front matter', () => {
    const source = '---js\n{ title: process.exit(3) }\n---\n\nBody of the article.\n';
    expect(codes('a.md', source)).toEqual(['refused-front-matter']);
    expect(read('a.md', source).documents[0]?.text).toBe('Body of the article.');
  });

  it('tells the line of broken front matter and uses the body', () => {
    const { documents, diagnostics } = read('a.md', '---\ntitle: fine\nauthor: "open\n---\n\nBody.\n');
    expect(documents[0]?.text).toBe('Body.');
    expect(diagnostics[0]).toMatchObject({ code: 'broken-front-matter', place: { path: 'a.md' } });
    expect(diagnostics[0]?.place.line).toBeGreaterThanOrEqual(3);
  });

  it('tells the line of broken TOML and uses the body', () => {
    const { documents, diagnostics } = read(
      'a.md',
      '+++\ntitle = "fine"\nauthor = Ada Quill\n+++\n\nBody.\n',
    );
    expect(documents[0]?.text).toBe('Body.');
    expect(diagnostics).toMatchObject([{ code: 'broken-front-matter', place: { path: 'a.md', line: 3 } }]);
  });

  it('tells TOML without an end, and takes plus signs over a text for what they are', () => {
    expect(codes('a.md', '+++\ntitle = "Ferry"\n\nBody.\n')).toEqual(['unclosed-front-matter']);
    expect(codes('a.md', '+++\n\nThe ferry left.\n')).toEqual([]);
  });

  it('tells broken JSON on top and uses the body; and JSON without an end', () => {
    const { documents, diagnostics } = read('a.md', '{\n  "title": Ferry\n}\n\nBody.\n');
    expect(documents[0]?.text).toBe('Body.');
    expect(diagnostics).toMatchObject([{ code: 'broken-front-matter', place: { path: 'a.md', line: 1 } }]);
    expect(codes('a.md', '{\n  "title": "Ferry"\n\nBody.\n')).toEqual(['unclosed-front-matter']);
  });

  it.each([
    ['empty.txt', '', 'empty-file'],
    ['blank.txt', ' \n\t\n', 'empty-file'],
    ['picture.txt', new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13, 1, 2, 3]), 'binary-file'],
    ['long.txt', 'word '.repeat(300_000), 'text-too-long'],
    ['broken.json', '{"text": ', 'broken-json'],
    ['list.json', '[{"title": "no text"}]', 'bad-record'],
    ['menu.html', '<html><body><nav><a href="/">Home</a></nav></body></html>', 'no-article-found'],
  ])('%s becomes a diagnostic and no document', (path, text, code) => {
    const { documents, diagnostics } = read(path, text);
    expect(documents).toEqual([]);
    expect(diagnostics.map((it) => it.code)).toContain(code);
  });

  it('keeps an ambiguous date out and says so', () => {
    const { documents, diagnostics } = read('a.md', '---\ndate: 03/04/2022\n---\nBody.\n');
    expect(documents[0]?.meta.published).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['ambiguous-date']);
  });

  it('takes the date from the file name only where nothing better is known', () => {
    expect(read('2022-01-19-bridge.txt', 'Bridge opens\nIt opened.').documents[0]?.meta.published).toEqual({
      value: '2022-01-19',
      origin: 'file-name',
      certainty: 'inferred',
    });
  });

  it('reads records one a line and goes on behind a bad one', () => {
    const { documents, diagnostics } = read(
      'all.jsonl',
      '{"id":"a","text":"One.","date":"4 May 2021"}\nnot json\n\n{"id":"b","text":"Two."}\n',
    );
    expect(documents.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    expect(documents[0]?.meta.published?.value).toBe('2021-05-04');
    expect(diagnostics.map(({ code, place }) => [code, place.line])).toEqual([['broken-json', 2]]);
  });
});
