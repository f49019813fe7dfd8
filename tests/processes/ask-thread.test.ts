import path from 'node:path';
import { expect, it } from 'vitest';
import { AskedThread } from '../../src/processes/ask-thread.ts';

const ECHO = path.join(import.meta.dirname, 'echo-thread.ts');

it('a thread answers in the order of the questions, without this one going back to its event loop', () => {
  const thread = new AskedThread<string, string>(ECHO, { prefix: '> ' });
  for (const question of ['a', 'b', 'c']) thread.ask(question);
  expect([thread.next(), thread.next()]).toEqual(['> a', '> b']);
  thread.ask('d');
  expect([thread.next(), thread.next()]).toEqual(['> c', '> d']);
  thread.end();
});

it('of a thread that fails no answer is waited for', () => {
  const thread = new AskedThread<string, string>(ECHO, { prefix: '' });
  thread.ask('a');
  expect(thread.next()).toBe('a');
  thread.ask('fail');
  expect(thread.next()).toBeUndefined();
  thread.ask('b');
  expect(thread.next()).toBeUndefined();
  thread.end();
});
