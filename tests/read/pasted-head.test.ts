import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/read/parse-source.ts';
import { splitPastedHead } from '../../src/read/pasted-head.ts';
import { readDate } from '../../src/text/calendar-date.ts';

const STORY = 'The mill on the Tern burned for two days.\n\n“We smelled it first,” said Ida Moss.\n';

describe('the head of a text that was copied from a page', () => {
  it.each([
    [
      'The Tern Courier\nThursday, May 6, 2021\n\nMill burns for two days\nBy Ada Quill, Science Editor\n\n',
      'The Tern Courier',
    ],
    ['6 May 2021\nHerald of the North\nMill burns for two days\nBy Ada Quill\n', 'Herald of the North'],
    [
      '\n\nMorning & Evening News\n\n2021-05-06\n\nMill burns for two days\n\nBY ADA QUILL\n\n',
      'Morning & Evening News',
    ],
    ['Tern Post\nMay 6, 2021\nMill burns for two days\nBy Ada Quill and Tom Ash\n\n', 'Tern Post'],
  ])('%j', (head, publisher) => {
    const found = splitPastedHead(head + STORY, undefined);
    const { published = '', ...others } = found?.fields ?? {};
    expect(others).toEqual({ title: 'Mill burns for two days', publisher });
    expect(readDate(published)).toEqual({ iso: '2021-05-06' });
    expect(found?.body).toMatch(/^Mill burns for two days\n\nBy ada quill.*\n\nThe mill on the Tern/i);
  });

  it.each([
    'Mill burns for two days\nMay 6, 2021\nThe mill burned.\nBy noon it had fallen.',
    'The Tern Courier\nMay 6, 2021\nMill burns for two days\nThe mill on the Tern burned.',
    'The Tern Courier\nMay 2021\nMill burns for two days\nBy Ada Quill',
    'The mill burned for two days.\nMay 6, 2021\nMill burns\nBy Ada Quill',
    'The Tern Courier\nMay 6, 2021',
  ])('%j has none', (text) => {
    expect(splitPastedHead(text, undefined)).toBeNull();
  });

  it('whose day is in doubt is a head all the same, and the doubt is told', () => {
    const text = `Tern Post\nPublished: 05/06/21\nMill burns for two days\nBy Ada Quill\n\n${STORY}`;
    const readAs = (name: string) => {
      const { documents, diagnostics } = parseSource(new TextEncoder().encode(text), name, 'text');
      const { title, published } = documents[0]!.meta;
      return [title?.value, published?.value, ...diagnostics.map(({ code }) => code)];
    };
    expect(readAs('mill.txt')).toEqual(['Mill burns for two days', undefined, 'ambiguous-date']);
    expect(readAs('2021-06-05-mill.txt')).toEqual(['Mill burns for two days', '2021-06-05']);
  });

  it('is metadata of the text, each piece as printed there', () => {
    const text = `Tern Post\nMay 6, 2021\nMill burns for two days\nBy Ada Quill\n\n${STORY}`;
    const [document] = parseSource(new TextEncoder().encode(text), 'mill.txt', 'text').documents;
    expect(document?.meta).toMatchObject({
      title: { value: 'Mill burns for two days', origin: 'text' },
      published: { value: '2021-05-06', origin: 'text', certainty: 'printed' },
      publisher: { value: 'Tern Post', origin: 'text' },
    });
    expect(document?.text).toBe(`Mill burns for two days\n\nBy Ada Quill\n\n${STORY}`);
  });
});
