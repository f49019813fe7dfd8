import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/read/index.ts';
import { processorTime } from '../support/processor-time.ts';

/**
 * What took time with the square of its length: minutes, each. How much the time grows tells `npm run bench:linear`, for many more.
 */
const LONG: Readonly<Record<string, readonly ['text' | 'markdown' | 'html', string]>> = {
  'one word': ['text', 'a'.repeat(400_000)],
  'struck-out words': ['markdown', 'a~~b'.repeat(40_000)],
  'lines underlined': ['markdown', 'a\n===\n'.repeat(20_000)],
  tildes: ['markdown', 'a~'.repeat(40_000)],
  'anchors in front matter': ['markdown', `---\ntitle: A\nx: ${'&a '.repeat(80_000)}\n---\n\nWords.\n`],
  'aliases in front matter': ['markdown', `---\ntitle: A\nx: ${'*a '.repeat(80_000)}\n---\n\nWords.\n`],
  'frames in frames': ['html', `<title>A</title><p>Words.${'<iframe>'.repeat(300_000)}`],
  'templates in templates': ['html', `<title>A</title><p>Words.${'<template>'.repeat(300_000)}`],
  'elements in a frame': ['html', `<title>A</title><p>Words.<iframe>${'<i>'.repeat(300_000)}`],
};

/** Many times what it takes, and half of what it took. */
const MOST_SECONDS = 30;

describe('reading comes to an end', () => {
  it.each(Object.entries(LONG))('%s', async (_, [format, text]) => {
    const seconds = await processorTime(() => {
      const { documents, diagnostics } = parseSource(new TextEncoder().encode(text), 'a', format);
      expect(documents.length + diagnostics.length).toBeGreaterThan(0);
    });
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });
});
