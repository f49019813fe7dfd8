import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { paceOf, progressOf } from '../../src/commands/progress.ts';

it.each([
  [0, 100, 5_000, ''],
  [10, 100, 999, ''],
  [10, 100, 2_000, ', 5.0 a second, 18 s left'],
  [1_000, 100_000, 4_000, ', 250 a second, 7 min left'],
  [100, 100_000, 60_000, ', 1.7 a second, 16 h 39 min left'],
  [100, 100, 2_000, ', 50 a second'],
  [30, null, 2_000, ', 15 a second'],
])('the pace of %d of %s after %d ms', (done, total, milliseconds, told) => {
  expect(paceOf(done, total, milliseconds)).toBe(told);
});

function shown(isTTY: boolean): { stream: NodeJS.WritableStream; text: () => string } {
  const stream = new PassThrough();
  let text = '';
  stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const terminal = {
    isTTY,
    columns: 120,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
  };
  return { stream: Object.assign(stream, terminal), text: () => text };
}

it('elsewhere than on a terminal each step is a line', () => {
  const { stream, text } = shown(false);
  const progress = progressOf(stream as never);
  progress.step('extract', 0, 3);
  progress.step('extract', 1, 3);
  progress.step('derive', 0, null);
  progress.step('derive', 1, 9);
  progress.done();
  expect(text()).toBe('Reading articles (3)\nWho is who\n');
});

it('on a terminal a step may learn on the way how much there is to do', () => {
  const { stream, text } = shown(true);
  const progress = progressOf(stream as never);
  progress.step('derive', 0, null);
  progress.step('derive', 4, 9);
  progress.step('render', 0, 7);
  progress.done();
  expect(text()).toContain('Who is who');
  expect(text()).toContain('0/7');
});
