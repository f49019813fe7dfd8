import { describe, expect, it } from 'vitest';
import type { TraceNote } from '../../../../src/model/annotations.ts';
import { quotesOf } from '../markup.ts';

/** What is found, with why it is empty. */
function readingOf(text: string) {
  const notes: TraceNote[] = [];
  const quotes = quotesOf(text, (note) => notes.push(note));
  const found = notes.filter(({ layer, verdict }) => layer === 'quotes' && verdict === 'found');
  return { quotes, because: found.map((note) => note.because).join('\n') };
}

describe('an attribution in which nobody says anything', () => {
  it.each([
    ['Mara Venn never mentioned the closing of the harbour in her speech.', 'the speech is denied'],
    ['The governor has not said that the pier will close in winter.', 'the speech is denied'],
    ['The governor declined to say that the pier will close in winter.', 'the speech is denied'],
    [
      'The winter will be long. Nobody believed it, but Mara Venn told them that.',
      'its content is one pronoun',
    ],
  ])('is kept, and is none for a page: %s', (text, why) => {
    const { quotes, because } = readingOf(text);
    expect(because).toContain(why);
    expect(Math.min(...quotes.map(({ confidence }) => confidence))).toBeLessThanOrEqual(0.5);
  });

  it.each([
    'The governor denied that the pier will close in winter.',
    'The governor did not say whether the pier will close in winter.',
    'It is not true that the pier will close in winter, Mara Venn said.',
    'Mara Venn said that the pier will not close in winter.',
    'Mara Venn does not believe that the pier will close in winter.',
    'Mara Venn never said that “the pier will close in winter.”',
  ])('is told from one that says something: %s', (text) => {
    const { quotes, because } = readingOf(text);
    expect(quotes.length).toBeGreaterThan(0);
    expect(because).not.toMatch(/denied|one pronoun/);
  });
});
