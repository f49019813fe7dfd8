import { findDates } from '../../../src/annotate/dates/index.ts';
import { readArticle } from '../../../src/annotate/reading.ts';
import type { DateMention, Name, Trace } from '../../../src/model/annotations.ts';
import type { Article, Block } from '../../../src/model/article.ts';
import type { ArticleId } from '../../../src/model/ids.ts';

/** An article of one paragraph, without a reader. */
export function articleOf(text: string, published: string | null, blocks?: readonly Block[]): Article {
  return {
    id: 'test' as ArticleId,
    source: { path: 'test.txt', mediaType: 'text/plain', sha256: '' },
    meta: published === null ? {} : { published: { value: published, origin: 'json' } },
    text,
    body: { type: 'root', children: [] },
    blocks: blocks ?? [{ start: 0, end: text.length, role: 'paragraph' }],
  };
}

export function datesOf(
  text: string,
  published: string | null = null,
  names: readonly Name[] = [],
  trace?: Trace,
): readonly DateMention[] {
  return findDates(readArticle(articleOf(text, published), trace), names);
}

/** Takes the marks `[words](notation)` out of a text. */
export function unmark(marked: string): string {
  return marked.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/**
 * Writes mentions into a text as `[words](notation)`: the value, `SET`, `DURATION` or `TIME` before it where the value
 * does not tell the type, the mod after it.
 */
export function mark(text: string, dates: readonly DateMention[]): string {
  let out = '';
  let at = 0;
  for (const date of dates) {
    out += `${text.slice(at, date.start)}[${text.slice(date.start, date.end)}](${notation(date)})`;
    at = date.end;
  }
  return out + text.slice(at);
}

function notation({ type, value, mod }: DateMention): string {
  const usual = /^P[\dXT]/.test(value) ? 'DURATION' : /T(?:\d|[A-Z]{2}$)/.test(value) ? 'TIME' : 'DATE';
  return `${type === usual ? '' : `${type} `}${value}${mod === undefined ? '' : ` ${mod}`}`;
}
