import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/read/index.ts';

/** What took time with the square of its length: a quarter of a minute and more, each. `npm run bench:linear` tries others. */
const LONG: Readonly<Record<string, readonly ['text' | 'markdown' | 'html', string]>> = {
  'one word': ['text', 'a'.repeat(200_000)],
  'struck-out words': ['markdown', 'a~~b'.repeat(20_000)],
  'lines underlined': ['markdown', 'a\n===\n'.repeat(10_000)],
  tildes: ['markdown', 'a~'.repeat(20_000)],
  'anchors in front matter': ['markdown', `---\ntitle: A\nx: ${'&a '.repeat(40_000)}\n---\n\nWords.\n`],
  'aliases in front matter': ['markdown', `---\ntitle: A\nx: ${'*a '.repeat(40_000)}\n---\n\nWords.\n`],
  'frames in frames': ['html', `<title>A</title><p>Words.${'<iframe>'.repeat(150_000)}`],
  'templates in templates': ['html', `<title>A</title><p>Words.${'<template>'.repeat(150_000)}`],
  'elements in a frame': ['html', `<title>A</title><p>Words.<iframe>${'<i>'.repeat(150_000)}`],
};

describe('reading takes time as the text is long', () => {
  it.each(Object.entries(LONG))('%s', (_, [format, text]) => {
    const begun = performance.now();
    parseSource(new TextEncoder().encode(text), 'a', format);
    expect(performance.now() - begun).toBeLessThan(8000);
  });
});
