import { describe, expect, it } from 'vitest';
import { marked, namesIn, unmark } from '../annotate.ts';

describe('labels of turns', () => {
  it.each([
    '[ADA QUILL](per): I was nine then.\n\nAnd the kiln?\n\n[QUILL](per): I built it myself.',
    'CAPTAIN [LEWIS TARN](per): When the gearbox arrives.\n\nWhen?\n\n[TARN](per): Not a day before.',
    '[HANNAH ORDE](per), PRESENTER: It is tied up.\n\nFor long?\n\n[ORDE](per): For weeks.',
    '[Ada Quill](per): I was nine then.\n\nAnd the kiln?\n\n[Ada Quill](per): I built it myself.',
  ])('name people: %s', (text) => {
    expect(marked(unmark(text))).toBe(text);
  });

  it.each([
    'Key Facts: it is late.\n\nThe pier shut.\n\nKey Facts: it is dear.',
    'NOTE: it is late.\n\nNOTE: dear.',
  ])('are no people: %s', (text) => {
    expect(namesIn(text).names.filter(({ type }) => type === 'person')).toEqual([]);
  });
});
