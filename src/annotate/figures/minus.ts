import type { Candidate, Sentence } from './candidate.ts';
import { wordSet } from './phrases.ts';

const MINUS = wordSet('- − –');

/** Takes in a minus that belongs to the number: "-3%", "minus 20 degrees"; in "5 -3%" and "plus or minus" it does not. */
export function withMinus({ subtokens }: Sentence, candidate: Candidate, loose = false): Candidate {
  const { from, value } = candidate;
  const sign = subtokens[from - 1];
  const before = subtokens[from - 2];
  if (!sign || value === null || before?.type === 'figures') return candidate;
  // "(-2.0% at constant currency)"
  const glued =
    subtokens[from]!.join === 'glued' &&
    (sign.join === 'space' || (before?.raw === '(' && sign.join === 'glued'));
  const word = sign.word === 'minus' && before?.word !== 'or';
  if (!word && !(MINUS.has(sign.word) && (glued || from === 1 || loose))) return candidate;
  return { ...candidate, from: from - 1, value: -value };
}
