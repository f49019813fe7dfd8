import { workerData } from 'node:worker_threads';
import { type Asked, answerQuestions } from '../../src/processes/ask-thread.ts';

const asked = workerData as Asked<{ readonly prefix: string }>;

answerQuestions(asked, (question: string) => {
  if (question === 'fail') throw new Error('as it was asked to');
  return asked.setting.prefix + question;
});
