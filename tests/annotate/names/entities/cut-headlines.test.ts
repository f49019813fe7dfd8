import { describe, expect, it } from 'vitest';
import { cutHeadlines } from '../../../../src/annotate/names/entities/cut-headlines.ts';
import { foldWords, type Mention } from '../../../../src/annotate/names/entities/mention.ts';
import { readArticle, tokenRange } from '../../../../src/annotate/reading.ts';
import type { ArticleId } from '../../../../src/model/ids.ts';

/** What is left of the names in `[…]` of a title and of its text. */
function cut(title: string, body: string): string[] {
  const bare = (part: string): string => part.replace(/[[\]]/g, '');
  const text = `${bare(title)}\n\n${bare(body)}`;
  const reading = readArticle({
    id: 'a' as ArticleId,
    source: { path: 'a.txt', mediaType: 'text/plain', sha256: '' },
    meta: {},
    text,
    body: { type: 'root', children: [] },
    blocks: [
      { start: 0, end: bare(title).length, role: 'title' },
      { start: bare(title).length + 2, end: text.length, role: 'paragraph' },
    ],
  });
  let at = 0;
  const mentions = [...`${title}\n\n${body}`.matchAll(/\[([^\]]*)\]/g)].map((match): Mention => {
    const start = text.indexOf(match[1]!, at);
    const end = (at = start + match[1]!.length);
    const tokens = tokenRange(reading.tokens, start, end);
    return { start, end, type: 'person', tokens, text: match[1]!, words: foldWords(match[1]!) };
  });
  return cutHeadlines(reading, mentions).map((one) => {
    expect(text.slice(one.start, one.end)).toBe(one.text);
    return one.text;
  });
}

describe('names in headlines', () => {
  it.each([
    ['at the full name of the text', '[Ann Voss Opens] Pier', '[Ann Voss] came.', ['Ann Voss', 'Ann Voss']],
    ['at a last name of the text', '[Ann Voss Opens] Pier', '[Voss] came.', ['Ann Voss', 'Voss']],
    [
      'not where the text has it whole',
      '[Ann Voss Moor] Opens Pier',
      '[Ann Voss Moor] came.',
      ['Ann Voss Moor', 'Ann Voss Moor'],
    ],
    ['not without evidence', '[Ann Voss Moor] Opens Pier', '[Karl Ott] came.', ['Ann Voss Moor', 'Karl Ott']],
    ['only in headings', 'Pier Opens', '[Ann Voss Moor] met [Ann Voss].', ['Ann Voss Moor', 'Ann Voss']],
  ])('are cut %s', (_what, title, body, expected) => {
    expect(cut(title, body)).toEqual(expected);
  });
});
