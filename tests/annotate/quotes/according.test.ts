import { describe, expect, it } from 'vitest';
import { marked, quotesOf, wordsOf } from './markup.ts';

const found = (text: string) => quotesOf(text).map((one) => wordsOf(text, one));

describe('according to somebody', () => {
  it.each([
    '{c:According to} {s:the harbour board}, {q:the crane has stood idle since May}.',
    '{q:The crane has stood idle since May}, {c:according to} {s:the harbour board}.',
    '{q:The crane}, {c:according to} {s:Mr Okoro}, {q:reached its limit in May, much earlier than the one before}.',
    '{c:According to} {s:Leila Haddad, 41}, {q:the well ran dry in a week}.',
    '{c:According to} {s:a March letter obtained by the Vardo Times through the Freedom of Papers Act}, {q:the council was told to sell both halls}.',
    '{c:According to} {s:police}, {q:officers saw the van turn and followed it to the quay}.',
    '{q:Two in three nurses were trained abroad in 2021}, {c:according to} {s:the Nursing Council of Malawi}, {q:and half of them have left again}.',
    '{q:The lake lost a metre in ten years}, {c:according to} {s:Ines Prado, a geographer at the University of Lima}.',
    'The two lifts, which, {c:according to} {s:Haas}, {q:were built for 40 people}, stand still.',
    '{c:According to} {s:Radio Kisumu}, {q:“the nets were cut at night”}.',
    '{q:Rents rose faster than pay}, {c:according to} {s:a study by Dr. Mensah published on Friday}.',
  ])('%s', (markup) => {
    const { text, ...parts } = marked(markup);
    expect(found(text)).toContainEqual(parts);
  });

  it.each([
    'Everything went according to plan, and the ship was in the water by noon.',
    'The beds are given out according to need, not rank.',
    'The trains ran according to schedule all week.',
    'according to,“',
  ])('is nobody: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
