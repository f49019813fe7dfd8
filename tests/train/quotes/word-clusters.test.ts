import { expect, it } from 'vitest';
import { clusterWords } from '../../../src/train/quotes/word-clusters.ts';

it('gives each word a class, and words of like company the same', () => {
  // Days stand after "on", colours before "ships".
  const days = [3, 4, 5];
  const colours = [6, 7, 8];
  const sentences = Array.from({ length: 90 }, (_, n) =>
    n % 2 ? [0, 1, days[n % 3]!, 0, 9] : [9, 0, colours[n % 3]!, 2, 0],
  );
  const classOf = clusterWords(sentences, 10, 6, 20);
  expect(Math.max(...classOf)).toBeLessThan(6);
  expect(new Set(days.map((word) => classOf[word])).size).toBe(1);
  expect(new Set(colours.map((word) => classOf[word])).size).toBe(1);
  expect(classOf[3]).not.toBe(classOf[6]);
});

it('is deterministic', () => {
  const sentences = Array.from({ length: 50 }, (_, s) => [0, 1 + (s % 7), 1 + ((s * 3) % 11), 0]);
  expect(clusterWords(sentences, 12, 5, 8)).toEqual(clusterWords(sentences, 12, 5, 8));
});
