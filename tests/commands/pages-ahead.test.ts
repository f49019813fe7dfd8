import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { pagesAhead } from '../../src/commands/pages-ahead.ts';
import { write } from './program.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-ahead-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

it('pages ahead of their site are served at their addresses until it is published', () => {
  write(work, { 'new.html': '<title>New</title>' });
  const ahead = pagesAhead('/mills/');
  /** What is answered; null where others are to answer. */
  const ask = (url: string): string | null => {
    const response = { setHeader: vi.fn(() => response), end: vi.fn<(content: string) => void>() };
    const next = vi.fn();
    ahead.answer({ url }, response, next);
    const [page] = response.end.mock.calls[0] ?? [];
    expect(next).toHaveBeenCalledTimes(page === undefined ? 1 : 0);
    if (page !== undefined)
      expect(response.setHeader).toHaveBeenCalledWith('Content-Type', 'text/html; charset=utf-8');
    return page ?? null;
  };
  expect(ask('/mills/articles/a/')).toBe(null);
  ahead.show([{ path: 'articles/a/', file: path.join(work, 'new.html') }]);
  rmSync(path.join(work, 'new.html'));
  expect(ask('/mills/articles/a/')).toBe('<title>New</title>');
  expect(ask('/mills/articles/a/?q=mill')).toBe('<title>New</title>');
  expect(ask('/mills/articles/b/')).toBe(null);
  expect(ask('//')).toBe(null);
  ahead.clear();
  expect(ask('/mills/articles/a/')).toBe(null);
});
