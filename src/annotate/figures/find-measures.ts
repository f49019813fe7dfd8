import { type Candidate, type Numeral, type Sentence, wordAt } from './candidate.ts';
import { list, Phrases, rows, wordSet } from './phrases.ts';
import type { Subtoken } from './subtokens.ts';
import { TIME_UNITS, UNITS } from './units.data.ts';

interface Unit {
  readonly name: string;
  readonly ucum: string;
  readonly quantity: string;
}

const WORDS = new Phrases<Unit>();
const SYMBOLS = new Map<string, Unit>();
const TIMES = new Map<string, { readonly name: string; readonly ucum: string }>();
for (const [name = '', ucum = '', quantity = '', words, symbols] of rows(UNITS)) {
  const unit = { name, ucum, quantity };
  for (const word of list(words)) WORDS.add(word, unit);
  for (const symbol of list(symbols)) if (!SYMBOLS.has(symbol)) SYMBOLS.set(symbol, unit);
}
for (const [words, ucum = '', name = ''] of rows(TIME_UNITS))
  for (const word of list(words)) TIMES.set(word, { name, ucum });

const TURNS = wordSet('turn turns');
const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };
const ONE_OF = wordSet('bit foot');
/** Words that would be units but for what follows: "two bar owners", "three yard signs". */
const NOT_BEFORE = wordSet('owners owner signs sign soldiers soldier sales sale');

/** "10 miles", "7.62mm", "190,000 square meters", "50 km/h", "a half turn", "20 (kg)". */
export function findMeasure(sentence: Sentence, numeral: Numeral): Candidate | null {
  if (numeral.value === null) return null;
  // "not one bit", "one foot on the board"
  if (ONE_OF.has(wordAt(sentence, numeral.to)) && wordAt(sentence, numeral.from) === 'one') return null;
  const height = feetAndInches(sentence, numeral);
  if (height) return height;
  const found = unitAt(sentence, numeral, unitStart(sentence, numeral));
  if (!found) return null;
  const speed = perTime(sentence, found.unit, found.end);
  const { unit, end } = speed ?? found;
  const after = wordAt(sentence, end);
  if (NOT_BEFORE.has(after)) return null;
  return {
    from: numeral.from,
    to: end,
    kind: 'measure',
    numeral,
    value: numeral.value,
    unit: unit.name,
    ...(unit.ucum ? { ucum: unit.ucum } : {}),
    because: `a number before the unit ${unit.name}`,
  };
}

/** Whether a unit of measure stands at subtoken `at`, behind figures. */
export const isMeasured = (sentence: Sentence, at: number): boolean =>
  WORDS.match(sentence, at) !== null || symbolAt(sentence.subtokens, at) !== null;

/** "half a mile", "three quarters of a mile". */
function unitStart(sentence: Sentence, numeral: Numeral): number {
  let at = numeral.to;
  if (numeral.form !== 'fraction') return at;
  if (wordAt(sentence, at) === 'of') at++;
  if (/^an?$/.test(wordAt(sentence, at))) at++;
  return at;
}

function unitAt(sentence: Sentence, numeral: Numeral, at: number): { unit: Unit; end: number } | null {
  const { subtokens } = sentence;
  if (numeral.form === 'fraction' && TURNS.has(wordAt(sentence, at)))
    return { unit: { name: 'turn', ucum: 'circ', quantity: 'angle' }, end: at + 1 };
  const close = BRACKETS[subtokens[at]?.raw ?? ''];
  if (close && subtokens[at + 2]?.raw === close) {
    const unit = SYMBOLS.get(subtokens[at + 1]!.raw);
    return unit ? { unit, end: at + 3 } : null;
  }
  const words = WORDS.match(sentence, at);
  if (words) return { unit: words.value, end: words.end };
  const digits = subtokens[numeral.from]!.type === 'figures' || numeral.form === 'fraction';
  return digits ? symbolAt(subtokens, at) : null;
}

/** The symbol behind figures; `km / h` is put together. A lone capital or `t` must touch the figures. */
function symbolAt(subtokens: readonly Subtoken[], at: number): { unit: Unit; end: number } | null {
  const first = subtokens[at];
  if (!first) return null;
  if (subtokens[at + 1]?.raw === '/' && subtokens[at + 1]!.join === 'glued' && subtokens[at + 2]) {
    const whole = SYMBOLS.get(`${first.raw}/${subtokens[at + 2]!.raw}`);
    if (whole) return { unit: whole, end: at + 3 };
  }
  const unit = SYMBOLS.get(first.raw) ?? (first.raw.length > 1 ? SYMBOLS.get(first.word) : undefined);
  if (!unit) return null;
  if (first.raw.length === 1 && first.raw !== 'm' && first.join === 'space') return null;
  // "9in", but "5 in the match" and "9-in-10"
  if (first.raw === 'in' && first.join !== 'glued') return null;
  // "5m people": millions, not metres.
  const next = subtokens[at + 1];
  if (first.raw === 'm' && first.join === 'glued' && next?.type === 'word' && /[^s]s$/.test(next.word))
    return null;
  return { unit, end: at + 1 };
}

/** "50 meters per millisecond", "50 km/ms": a length over a time is a speed; volume per day stays a volume. */
function perTime(sentence: Sentence, unit: Unit, end: number): { unit: Unit; end: number } | null {
  if (unit.quantity !== 'length') return null;
  const per = wordAt(sentence, end);
  if (per !== 'per' && !(per === '/' && sentence.subtokens[end]!.join === 'glued')) return null;
  const time = TIMES.get(wordAt(sentence, end + 1));
  if (!time) return null;
  const name = `${unit.name} per ${time.name}`;
  return { unit: { name, ucum: unit.ucum && `${unit.ucum}/${time.ucum}`, quantity: 'speed' }, end: end + 2 };
}

const HEIGHT = /^['’′](\d{1,2})$/;
/** `5'10"`, `6'2`: feet and inches with their marks. */
function feetAndInches(sentence: Sentence, numeral: Numeral): Candidate | null {
  const inches = HEIGHT.exec(sentence.subtokens[numeral.to]?.raw ?? '');
  if (!inches || numeral.form !== 'figures' || numeral.value! > 9 || Number(inches[1]) >= 12) return null;
  const mark = /^(?:"|”|″|'')$/.test(sentence.subtokens[numeral.to + 1]?.raw ?? '');
  return {
    from: numeral.from,
    to: numeral.to + (mark ? 2 : 1),
    kind: 'measure',
    numeral,
    value: numeral.value! + Number(inches[1]) / 12,
    unit: 'foot',
    ucum: '[ft_i]',
    because: 'feet and inches by their marks',
  };
}
