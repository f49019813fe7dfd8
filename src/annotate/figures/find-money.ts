import { SCALES } from '../../text/number-words.ts';
import { type Candidate, type Numeral, type Sentence, wordAt } from './candidate.ts';
import { CENT_SIGNS, isLetterSign, isoCode, MONEY_SIGNS, MONEY_WORDS, type MoneyUnit } from './currencies.ts';
import { SHORT_SCALES } from './find-numerals.ts';
import { withMinus } from './minus.ts';
import { wordSet } from './phrases.ts';
import type { Settled } from './shared-name.ts';
import type { Subtoken } from './subtokens.ts';

/** Signs in letters that may stand apart from the figures: "Rs 500", "kr 200". Others must touch them: "R500". */
const APART = wordSet(
  'Rs rs Rs. Re Re. RM Rp kr kr. Kr NIS RMB KSh Ksh KSh. Kshs KShs Sh Sh. Shs Shs. Tsh Ush Php PhP GHC SFr SFr. Fr. Tk CFA FCFA DM TSh USh zł Kč Ft TL SR dlrs',
);

/** Prefixes that may stand apart from a `$` ("hk $ 5"); "us $" in lower case may be the pronoun. */
const SPACED = wordSet('c hk nt nz au sg u.s u.s. U.S U.S. US HK NT NZ AU SG');

/** Signs in other scripts mean nothing else. */
const standsApart = (sign: string): boolean => APART.has(sign) || sign.charCodeAt(0) > 0x2ff;

/** Words of a sentence that make "pounds" money. */
const MONEY_CUES = wordSet(
  '£ sterling pay pays paid paying payment cost costs costing price prices priced worth spend spends spent spending ' +
    'fine fined fee fees tax taxes taxed wage wages salary salaries budget budgets fund funds funding invest invested ' +
    'investment profit profits revenue revenues sales loan loans debt debts bill bills money cash bank banks currency ' +
    'pence euros dollars donated donation earn earns earned savings sold bought buy sell deal',
);

interface Side {
  readonly unit: MoneyUnit;
  /** First subtoken of the sign, or the subtoken after it. */
  readonly edge: number;
  readonly factor: number;
}

/** "$5 million", "US$ 200", "450 million US dollars", "€1.2bn", "75 USD million", "half a million dollars". */
export function findMoney(sentence: Sentence, numeral: Numeral): Candidate | null {
  const left = signBefore(sentence, numeral);
  const to = scaledEnd(sentence, numeral, left !== null);
  const right = left ? sameUnitBehind(sentence, to.end, left.unit) : unitBehind(sentence, numeral, to.end);
  const side = left ?? right;
  if (!side) return null;
  const after = right && numeral.scale * to.factor === 1 ? scaleBehind(sentence, right.edge) : null;
  const factor = to.factor * (left?.factor ?? 1) * (right?.factor ?? 1) * (after?.factor ?? 1);
  const exact = right && right.unit.shared === undefined ? right.unit : side.unit;
  const settled = settle(sentence, exact);
  if (settled.code === null) return null;
  const from = left?.edge ?? numeral.from;
  return signed(sentence, {
    from,
    to: shillingMark(sentence, after?.end ?? right?.edge ?? to.end),
    kind: 'money',
    numeral: to.factor > 1 ? { ...numeral, scale: to.factor } : numeral,
    value: numeral.value === null ? null : (numeral.value * factor) / side.unit.per,
    unit: settled.code,
    ...(settled.open ? { openUnit: true } : {}),
    because: left ? 'currency sign before a number' : 'currency after a number',
  });
}

const settle = ({ currency }: Sentence, { code, shared }: MoneyUnit): Settled =>
  shared
    ? (currency?.(shared) ?? { code: shared.kind === 'unknown' ? null : code, open: false })
    : { code, open: false };

/** "-$2.45bn", "minus £4m"; a dash before a space opens an item of a list. */
function signed(sentence: Sentence, candidate: Candidate): Candidate {
  const glued = sentence.subtokens[candidate.from]!.join === 'glued';
  return glued || wordAt(sentence, candidate.from - 1) === 'minus'
    ? withMinus(sentence, candidate)
    : candidate;
}

/** "Rs 500/-": the mark that closes an amount. */
const shillingMark = (sentence: Sentence, at: number): number =>
  hasShillingMark(sentence, at) ? at + 2 : at;
const hasShillingMark = ({ subtokens }: Sentence, at: number): boolean =>
  subtokens[at]?.raw === '/' &&
  subtokens[at]!.join === 'glued' &&
  /^[-–=]$/.test(subtokens[at + 1]?.raw ?? '') &&
  subtokens[at + 1]!.join === 'glued' &&
  (subtokens[at + 2]?.join !== 'glued' || subtokens[at + 2]!.type === 'mark');

/** The sign or code before the number: `$`, `US$`, `c $`, `usd$`, `EUR`, `Rs.`. */
function signBefore(sentence: Sentence, numeral: Numeral): Side | null {
  const { subtokens } = sentence;
  const { from } = numeral;
  const sign = subtokens[from - 1];
  if (!sign || from === 0) return null;
  const glued = subtokens[from]!.join === 'glued';
  const carried = signCarried(sentence, numeral);
  if (carried) return carried;
  if (sign.type === 'mark') return markBefore(subtokens, from - 1);
  // "the N1", "a K95", "COP26"
  const isNumber = !isAmount(sentence, numeral);
  const unit = isLetterSign(sign.raw) && isNumber && sign.raw !== 'R' ? undefined : MONEY_SIGNS.get(sign.raw);
  if (unit && (glued || standsApart(sign.raw))) return { unit, edge: from - 1, factor: 1 };
  const code = isoCode(sign.raw);
  if (code?.wordlike && isNumber) return null;
  if (!code || (sign.raw !== sign.raw.toUpperCase() && !glued && subtokens[from]!.type !== 'figures'))
    return null;
  // "50 rmb 20 usd": the code belongs to the number before it.
  if (!glued && subtokens[from - 2]?.type === 'figures') return null;
  if (code.wordlike && !glued) return null;
  return { unit: { code: code.code, per: 1, ambiguous: false }, edge: from - 1, factor: code.factor };
}

/** Thousands, hundredths or a scale: no number of a road, a conference or a mask. */
function isAmount({ subtokens }: Sentence, { from, to, scale }: Numeral): boolean {
  const next = subtokens[to];
  if (scale > 1 || /,\d{3}|\.\d\d$/.test(subtokens[from]!.raw)) return true;
  return next !== undefined && next.join !== 'space' && SHORT_SCALES.has(next.word);
}

/** "£10-12m", "$5m to 7m": the sign counts for the second number too, whose letter is then no unit of length. */
function signCarried(sentence: Sentence, { from, to }: Numeral): Side | null {
  const { subtokens } = sentence;
  const next = subtokens[to];
  if (next?.join !== 'glued' || !SHORT_SCALES.has(next.word)) return null;
  let at = from;
  if (subtokens[at]!.join !== 'hyphen') {
    if (!/^(?:-|–|—|to|and|or)$/.test(wordAt(sentence, at - 1))) return null;
    at--;
  }
  if (subtokens[at - 1]?.type === 'word' && subtokens[at - 1]!.join === 'glued') at--;
  if (subtokens[at - 1]?.type !== 'figures' || subtokens[at - 1]!.join !== 'glued') return null;
  const sign = subtokens[at - 2]?.type === 'mark' ? markBefore(subtokens, at - 2) : null;
  return sign && { ...sign, edge: from };
}

function markBefore(subtokens: readonly Subtoken[], at: number): Side | null {
  const sign = subtokens[at]!;
  const prefix = subtokens[at - 1];
  if (sign.raw === '.' && prefix && sign.join === 'glued') {
    const unit =
      MONEY_SIGNS.get(`${prefix.raw}.`) ?? (prefix.raw === 'Rs' ? MONEY_SIGNS.get('Rs') : undefined);
    return unit && APART.has(`${prefix.raw}.`) ? { unit, edge: at - 1, factor: 1 } : null;
  }
  const unit = MONEY_SIGNS.get(sign.raw);
  // "GH¢50": behind a figure it is a cent.
  const whole = prefix?.type === 'word' && sign.join === 'glued' && MONEY_SIGNS.get(prefix.raw + sign.raw);
  if (whole) return { unit: whole, edge: at - 1, factor: 1 };
  if (!unit) return null;
  // "10 $ 30 $": a sign right behind a number with another sign behind the next one is that number's own.
  if (prefix?.type === 'figures' && signIsBehind(subtokens, at)) return null;
  if (prefix?.type === 'word') {
    const glued = sign.join === 'glued';
    const joined = glued
      ? (MONEY_SIGNS.get(prefix.raw + sign.raw) ?? MONEY_SIGNS.get(prefix.raw.toUpperCase() + sign.raw))
      : SPACED.has(prefix.raw)
        ? MONEY_SIGNS.get(prefix.raw.toUpperCase() + sign.raw)
        : undefined;
    if (joined) return { unit: joined, edge: at - 1, factor: 1 };
    const code = isoCode(prefix.raw);
    if (code && glued)
      return { unit: { code: code.code, per: 1, ambiguous: false }, edge: at - 1, factor: 1 };
  }
  return { unit, edge: at, factor: 1 };
}

/** Whether the sign at `at` closes the amount before it: glued to it, or the next number has a sign of its own. */
function signIsBehind(subtokens: readonly Subtoken[], at: number): boolean {
  if (subtokens[at]!.join === 'glued') return true;
  if (subtokens[at + 1]?.join === 'glued') return false;
  const behindNext = subtokens[at + 2]?.raw ?? '';
  return MONEY_SIGNS.has(behindNext) || behindNext.startsWith('cent');
}

/** The number's end with `m`, `b`, `t` read as scales: only a currency makes them so. */
function scaledEnd(
  sentence: Sentence,
  { to, form }: Numeral,
  signed: boolean,
): { end: number; factor: number } {
  const { subtokens } = sentence;
  const next = subtokens[to];
  const factor =
    form === 'figures' && next && next.join !== 'space' ? SHORT_SCALES.get(next.word) : undefined;
  if (factor === undefined) return { end: to, factor: 1 };
  const currencyNext =
    hasShillingMark(sentence, to + 1) ||
    (subtokens[to + 1] !== undefined &&
      /^(?:dollars?|euros?|pounds?|shillings?|rupees?|rand|naira|pesos?|usd|eur|gbp|us|u\.s\.)$/.test(
        subtokens[to + 1]!.word,
      ));
  return signed || currencyNext ? { end: to + 1, factor } : { end: to, factor: 1 };
}

function unitBehind(sentence: Sentence, numeral: Numeral, end: number): Side | null {
  const { subtokens } = sentence;
  const vague = numeral.form === 'vague' || numeral.form === 'fraction';
  let at = end;
  if (vague && wordAt(sentence, end) === 'of') at = end + 1;
  if (numeral.form === 'fraction' && /^an?$/.test(wordAt(sentence, at))) at++;
  const next = subtokens[at];
  if (!next) return null;
  if (hasShillingMark(sentence, at) && numeral.form === 'figures')
    return { unit: MONEY_SIGNS.get('/-')!, edge: at + 2, factor: 1 };
  const phrase = MONEY_WORDS.match(sentence, at);
  if (phrase) {
    if (phrase.value.ambiguous && !meansMoney(sentence, numeral, phrase.value.code)) return null;
    return { unit: phrase.value, edge: phrase.end, factor: 1 };
  }
  if (numeral.form !== 'figures' && numeral.scale === 1) return null;
  const cents = next.join === 'glued' ? CENT_SIGNS.get(next.raw) : undefined;
  if (cents) return { unit: cents, edge: at + 1, factor: 1 };
  return signBehind(subtokens, at);
}

function signBehind(subtokens: readonly Subtoken[], at: number): Side | null {
  const next = subtokens[at]!;
  const unit = MONEY_SIGNS.get(next.raw);
  const following = subtokens[at + 1];
  const takesNext = following?.type === 'figures' && following.join === 'glued';
  if (unit && (next.type === 'mark' || standsApart(next.raw)) && !(takesNext && next.join !== 'glued')) {
    if (following?.type === 'figures' && !signIsBehind(subtokens, at)) return null;
    return { unit, edge: at + 1, factor: 1 };
  }
  const code = isoCode(next.raw);
  if (!code) return null;
  // "3 USD50 cards": a code that touches the figures behind it is theirs.
  if (following?.type === 'figures' && following.join === 'glued') return null;
  return { unit: { code: code.code, per: 1, ambiguous: false }, edge: at + 1, factor: code.factor };
}

/** "$5 million US dollars", "£5 sterling": the currency said twice is one amount. */
function sameUnitBehind(sentence: Sentence, end: number, unit: MoneyUnit): Side | null {
  const code = isoCode(sentence.subtokens[end]?.raw ?? '');
  if (code?.code === unit.code && code.factor === 1) return { unit, edge: end + 1, factor: 1 };
  const phrase = MONEY_WORDS.match(sentence, end);
  if (phrase && phrase.value.per === 1 && (phrase.value.code === unit.code || unit.code === 'USD'))
    return { unit: phrase.value, edge: phrase.end, factor: 1 };
  return null;
}

/** "75 USD million". */
function scaleBehind(sentence: Sentence, end: number): { end: number; factor: number } | null {
  const word = wordAt(sentence, end);
  const factor = SCALES.get(word);
  return factor && factor >= 1000 ? { end: end + 1, factor } : null;
}

/** Pounds are money in millions or beside other words of money; rand, won or marks in hundreds and more. */
function meansMoney(sentence: Sentence, numeral: Numeral, code: string): boolean {
  const { subtokens } = sentence;
  if (numeral.scale >= 1e6) return true;
  if (code === 'DEM' && wordAt(sentence, numeral.to) === 'mark') return isGerman(sentence);
  if (code === 'ZAR' && subtokens[numeral.to]?.raw === 'rand') return numeral.form === 'figures';
  if (code !== 'GBP') return numeral.form === 'figures' && (numeral.value ?? 0) >= 100;
  const weight = subtokens[numeral.to]?.word === 'pound' || subtokens[numeral.to]?.word === 'pounds';
  return !weight || subtokens.some(({ word }) => MONEY_CUES.has(word));
}

/** "a 100-mark note in Bonn"; not "past the 1,237 mark". */
const isGerman = ({ subtokens }: Sentence): boolean =>
  subtokens.some(({ word }) =>
    /^(?:german|germany|bonn|berlin|frankfurt|bundesbank|deutsche|d-mark|marks)$/.test(word),
  );
