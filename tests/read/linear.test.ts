import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/read/index.ts';

/**
 * What took time with the square of its length: minutes, each, so that the test would run out of its time. How much the
 * time grows tells `npm run bench:linear`, for many more.
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
const MOST_MILLISECONDS = 30_000;

describe('reading comes to an end', () => {
  it.each(Object.entries(LONG))(
    '%s',
    (_, [format, text]) => {
      const { documents, diagnostics } = parseSource(new TextEncoder().encode(text), 'a', format);
      expect(documents.length + diagnostics.length).toBeGreaterThan(0);
    },
    MOST_MILLISECONDS,
  );
});
