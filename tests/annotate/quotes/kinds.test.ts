import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/index.ts';
import { clean } from '../../../src/clean/index.ts';
import { isShown } from '../../../src/model/shown.ts';
import { readJsonLine } from '../../../src/read/index.ts';
import { KINDS, type KindOfNews } from './kinds.data.ts';

interface Statement {
  readonly speaker: string;
  readonly words: readonly string[];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The text without its marks, and the statements that they tell. */
function readMarks({ text }: KindOfNews): { readonly plain: string; readonly statements: Statement[] } {
  const found = new Map<string, Statement>();
  const plain = text.replace(
    /\{(\d+)(?: ([^:{}]*))?:([^{}]*)\}/g,
    (_, number: string, speaker = '', said: string) => {
      const before = found.get(number);
      found.set(number, {
        speaker: before?.speaker ?? speaker,
        words: [...(before?.words ?? []), ...wordsOf(said)],
      });
      return said;
    },
  );
  return { plain, statements: [...found.values()] };
}

/** The quotes that a page would show. */
function shownOf(news: KindOfNews, text: string): Statement[] {
  const line = JSON.stringify({ id: 'x', title: news.title, text, published: news.published });
  const [found] = annotate([clean(readJsonLine(line).documents[0]!)]);
  return found!.quotes
    .filter((quote) => isShown(quote))
    .map(({ content, speaker }) => ({
      speaker: speaker?.name ?? '',
      words: wordsOf(content.map(({ start, end }) => text.slice(start, end)).join(' ')),
    }));
}

/** Share of the shorter one's words that both have. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  const common = a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return common.length / Math.max(1, Math.min(a.length, b.length));
}

/** Pairs statements with what is shown, best first, each used once; two are one where three quarters of the words are. */
function compare(news: KindOfNews): {
  readonly right: number;
  readonly beside: number;
  readonly wrong: string[];
} {
  const { plain, statements } = readMarks(news);
  const shown = new Set(shownOf(news, plain));
  const wrong: string[] = [];
  let right = 0;
  for (const statement of statements) {
    const best = [...shown]
      .map((one) => ({ one, share: shared(statement.words, one.words) }))
      .filter(({ share }) => share >= 0.75)
      .sort((a, b) => b.one.words.length * b.share - a.one.words.length * a.share)[0]?.one;
    if (best) shown.delete(best);
    if (best?.speaker === statement.speaker) right++;
    else
      wrong.push(
        `${statement.speaker}: ${statement.words.join(' ')} (${best ? `got ${best.speaker}` : 'missed'})`,
      );
  }
  for (const { speaker, words } of shown) wrong.push(`beside: ${speaker}: ${words.join(' ')}`);
  return { right, beside: shown.size, wrong };
}

describe('statements in news of kinds that no data have', () => {
  it.each(KINDS.map((news) => ({ ...news, of: readMarks(news).statements.length })))(
    '$kind: at least $right of $of are found with their speaker, and $beside at most shown beside them',
    (news) => {
      const { right, beside, wrong } = compare(news);
      expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(news.right);
      expect(beside, wrong.join('\n')).toBeLessThanOrEqual(news.beside);
    },
  );
});
