import { workerData } from 'node:worker_threads';
import { type Asked, answerQuestions } from '../../processes/ask-thread.ts';
import { readStore } from '../../store/open.ts';
import { hasSettledForm, printingsOf } from '../../store/records.ts';
import { articleRows } from '../tables/article-rows.ts';
import { saidOf } from '../tables/said.ts';
import type { AheadQuestion, AheadSetting } from './questions.ts';

const asked = workerData as Asked<AheadSetting>;
const { storeFile, from } = asked.setting;
const store = readStore(storeFile);
const make = { said: saidOf, rows: articleRows };

// As JSON: a message of text costs less than one of thousands of values.
answerQuestions(asked, ({ kind, articles }: AheadQuestion): string =>
  JSON.stringify(
    articles.map((article) => {
      if (hasSettledForm(store, article)) return null;
      const [record, ...others] = printingsOf(store, article);
      return record && others.length === 0 ? make[kind](record, from) : null;
    }),
  ),
);
