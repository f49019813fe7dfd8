import { type Candidate, type Sentence, wordAt } from './candidate.ts';
import { MONEY_WORDS } from './currencies.ts';

/** Larger unit, smaller unit, how many of the smaller one make the larger. */
const PARTS: readonly (readonly [string, string, number])[] = [
  ['foot', 'inch', 12],
  ['yard', 'foot', 3],
  ['mile', 'yard', 1760],
  ['pound', 'ounce', 16],
  ['kilometer', 'meter', 1000],
  ['meter', 'centimeter', 100],
  ['kilogram', 'gram', 1000],
];

/** "5 feet 2 inches", "he is 5 ft 2 in", "six-foot-two", "3 dollars 50 cents", "15 dollars and 15": one quantity. */
export function mergeCompound(sentence: Sentence, a: Candidate, b: Candidate): Candidate | null {
  const gap = b.from - a.to;
  const and = gap === 1 && wordAt(sentence, a.to) === 'and';
  if ((gap !== 0 && !and) || a.value === null || b.value === null) return null;
  if (a.low !== undefined || b.low !== undefined) return null;
  if (a.kind === 'measure') return lengths(sentence, a, b);
  return a.kind === 'money' ? moneys(sentence, a, b, and) : null;
}

function lengths(sentence: Sentence, a: Candidate, b: Candidate): Candidate | null {
  const joined = (to: number, part: number): Candidate => ({
    ...a,
    to,
    value: a.value! + part,
    because: 'a quantity in two units',
  });
  const pair = PARTS.find(([large, small]) => a.unit === large && b.unit === small);
  if (pair && b.value! < pair[2]) return joined(b.to, b.value! / pair[2]);
  if (a.unit !== 'foot' || b.kind !== 'bare' || b.value! >= 12 || b.from !== a.to) return null;
  if (/^(?:in|in\.|"|″|'')$/.test(wordAt(sentence, b.to))) return joined(b.to + 1, b.value! / 12);
  const next = sentence.subtokens[b.to];
  const ends = !next || next.type === 'mark' || next.word === 'tall';
  return sentence.subtokens[b.from]!.join === 'hyphen' || ends ? joined(b.to, b.value! / 12) : null;
}

/** Cents after dollars, named or only counted; a number that counts something else is left alone. */
function moneys(sentence: Sentence, a: Candidate, b: Candidate, and: boolean): Candidate | null {
  const joined = (part: number): Candidate => ({
    ...a,
    to: b.to,
    value: a.value! + part,
    because: 'money in two units',
  });
  if (b.kind === 'money' && b.value! < 1 && !hasSign(b) && (a.unit === b.unit || isCent(sentence, b)))
    return joined(b.value!);
  // "one kuai and five mao": behind its currency even a name that means something else is its sub-unit.
  const sub = b.kind === 'bare' ? MONEY_WORDS.match(sentence, b.to) : null;
  if (sub && sub.value.code === a.unit && b.value! < sub.value.per)
    return { ...joined(b.value! / sub.value.per), to: sub.end };
  if (b.kind !== 'bare' || b.value! >= 100 || b.value! <= 0 || !Number.isInteger(b.value)) return null;
  // The first amount must end in the currency's name ("15 dollars 50"), not in a sign before it.
  if (a.numeral.to === a.to || sentence.subtokens[a.to - 1]!.type !== 'word') return null;
  const next = sentence.subtokens[b.to];
  if (next && next.type === 'word' && !(and && next.word === 'and')) return null;
  if (!and && next && next.type === 'mark' && !/^[.,;!?]+$/.test(next.raw)) return null;
  return joined(b.value! / 100);
}

const hasSign = (b: Candidate): boolean => b.from < b.numeral.from;
const isCent = (sentence: Sentence, b: Candidate): boolean => /^cents?$|^¢$/.test(wordAt(sentence, b.to - 1));
