import { describe, expect, it } from 'vitest';
import { ReadProblem } from '../../../src/read/formats/part.ts';
import { readRtf } from '../../../src/read/formats/rtf.ts';
import { ARTICLES } from './articles.data.ts';
import { gist, readFixture } from './read-fixture.ts';

describe('Rich Text', () => {
  it.each(Object.keys(ARTICLES))('%s: title, date, authors and body', async (name) => {
    const { articles, codes } = await readFixture(`rtf/${name}.rtf`);
    expect(codes).toEqual([]);
    expect(articles.map(gist)).toEqual([ARTICLES[name]]);
  });

  it('keep a table', async () => {
    const { articles } = await readFixture('rtf/library.rtf');
    expect(articles[0]?.text).toContain('Roof\t$410,000\t$388,500');
  });

  const paragraphs = (rtf: string) =>
    [...readRtf(Buffer.from(rtf, 'latin1'))].map((part) => part.kind === 'article' && part.manuscript.text);

  it.each([
    [
      'a character set of the font',
      String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset238 B;}}\f1 Dvo\'f8\'e1k\f0  caf\'e9\par}`,
      '<p>Dvořák café</p>',
    ],
    [
      'a code page of the file',
      String.raw`{\rtf1\ansi\ansicpg1251 \'cc\'ee\'f1\'ea\'e2\'e0\par}`,
      '<p>Москва</p>',
    ],
    [
      'two bytes for one character',
      String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset128 G;}}\f0\'93\'fa\'96\'7b\par}`,
      '<p>日本</p>',
    ],
    [
      'Unicode with its stand-in',
      String.raw`{\rtf1\ansi\uc1 na\u239\'efve \uc2\u8364 EU five\uc0\u8212 gone\par}`,
      '<p>naïve € five—gone</p>',
    ],
    [
      'marks by name',
      String.raw`{\rtf1 \ldblquote Yes,\rdblquote  she said\emdash twice\~times\par}`,
      '<p>“Yes,” she said—twice\u00a0times</p>',
    ],
    [
      'what is hidden, noted, deleted or drawn',
      String.raw`{\rtf1 Left{\v  secret} in.{\footnote A note.}{\deleted gone}{\pict\bin6 }}}{{{}{\*\unknown x}{\header Page 1}\par}`,
      '<p>Left in.</p>',
    ],
    ['markup in words', String.raw`{\rtf1 a < b & c\par}`, '<p>a &lt; b &amp; c</p>'],
    [
      'a heading by the name of its style',
      String.raw`{\rtf1{\stylesheet{\s3 heading 2;}}\pard\s3 The heron\par\pard It was left.\par}`,
      '<h2>The heron</h2><p>It was left.</p>',
    ],
  ])('%s', (_what, rtf, html) => {
    expect(paragraphs(rtf)).toEqual([html]);
  });

  it.each([
    ['cut off in a word', String.raw`{\rtf1 The ferry left at \'e`],
    ['of groups that never end', `{\\rtf1 ${'{'.repeat(100_000)}words`],
    ['of groups that end too often', `{\\rtf1 words${'}'.repeat(1000)} more\\par`],
    ['of a picture that claims too much', String.raw`{\rtf1 The ferry{\pict\bin999999999 x}`],
  ])('%s does no harm', (_what, rtf) => {
    expect(paragraphs(rtf)).toHaveLength(1);
  });

  it('that is none is told of', () => {
    expect(() => paragraphs('Rich text it is not')).toThrow(ReadProblem);
  });
});
