import { AskedThread } from '../../processes/ask-thread.ts';
import { projectModule } from '../../project.ts';
import type { AheadOf, AheadQuestion, AheadSetting } from './questions.ts';

/**
 * What follows from an article's record alone, worked out by another thread while this one asks and writes the tables. It
 * sees the store as it was when last made to stand, and answers only for articles whose record stands as it was extracted and
 * is the only one of its text: of the others, and where it does not answer, null is told, and whoever asks does it.
 */
export interface Ahead {
  said(articles: Iterable<string>): Iterable<readonly [article: string, AheadOf['said'] | null]>;
  rows(articles: Iterable<string>): Iterable<readonly [article: string, AheadOf['rows'] | null]>;
  end(): void;
}

export const NOTHING_AHEAD: Ahead = { said: alone, rows: alone, end: () => {} };

function* alone(articles: Iterable<string>): Generator<readonly [string, null]> {
  for (const article of articles) yield [article, null];
}

/** Articles in a question, and questions that are asked before the first answer is taken. */
const AT_ONCE = 32;
const QUESTIONS = 3;

export function workAhead(setting: AheadSetting): Ahead {
  const thread = new AskedThread<AheadQuestion, string>(projectModule('src/archive/ahead/worker'), setting);
  function* ahead<Kind extends keyof AheadOf>(
    kind: Kind,
    all: Iterable<string>,
  ): Generator<readonly [string, AheadOf[Kind] | null]> {
    const asked: (readonly string[])[] = [];
    const answered = function* () {
      const articles = asked.shift()!;
      const answer = thread.next();
      const made = answer === undefined ? [] : (JSON.parse(answer) as (AheadOf[Kind] | null)[]);
      for (const [at, article] of articles.entries()) yield [article, made[at] ?? null] as const;
    };
    for (const articles of inStretches(all)) {
      thread.ask({ kind, articles });
      asked.push(articles);
      if (asked.length >= QUESTIONS) yield* answered();
    }
    while (asked.length > 0) yield* answered();
  }
  return {
    said: (articles) => ahead('said', articles),
    rows: (articles) => ahead('rows', articles),
    end: () => thread.end(),
  };
}

function* inStretches(articles: Iterable<string>): Generator<readonly string[]> {
  let stretch: string[] = [];
  for (const article of articles) {
    stretch.push(article);
    if (stretch.length < AT_ONCE) continue;
    yield stretch;
    stretch = [];
  }
  if (stretch.length > 0) yield stretch;
}
