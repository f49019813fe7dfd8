import { AMBIGUOUS_UNITS, CURRENCIES, LOWER_CODES, SUBUNITS, WORDLIKE_CODES } from './currencies.data.ts';
import { list, Phrases, rows, wordSet } from './phrases.ts';

/** A unit of money: its ISO 4217 code, and how many of it make one unit of that code (100 for cents). */
export interface MoneyUnit {
  readonly code: string;
  readonly per: number;
  /** The name alone may mean something else ("pounds"). */
  readonly ambiguous: boolean;
}

/** Names of units: "dollars", "hong kong dollars", "cents". */
export const MONEY_WORDS = new Phrases<MoneyUnit>();
/** Signs that are no letters (`€`), and signs with letters in their exact case (`HK$`, `Rs`). */
export const MONEY_SIGNS = new Map<string, MoneyUnit>();
/** Signs of sub-units, behind figures: `¢`, `p`. */
export const CENT_SIGNS = new Map<string, MoneyUnit>();

const AMBIGUOUS = wordSet(AMBIGUOUS_UNITS);
const CODES = new Set<string>();
const LOWER = wordSet(LOWER_CODES);
const WORDLIKE = wordSet(WORDLIKE_CODES);

function addCurrencies(defaults: boolean): void {
  for (const [marked = '', adjectives, names, signs] of rows(CURRENCIES)) {
    const isDefault = marked.startsWith('*');
    const code = marked.replace('*', '');
    CODES.add(code);
    const unit = { code, per: 1, ambiguous: false };
    for (const name of list(names)) {
      if (isDefault === defaults) MONEY_WORDS.add(name, { ...unit, ambiguous: AMBIGUOUS.has(name) });
      for (const adjective of list(adjectives)) MONEY_WORDS.add(`${adjective} ${name}`, unit);
    }
    for (const sign of list(signs)) if (!MONEY_SIGNS.has(sign)) MONEY_SIGNS.set(sign, unit);
  }
}
// Defaults go first: the first value of a phrase stays.
addCurrencies(true);
addCurrencies(false);

for (const [names, signs, code = '', per] of rows(SUBUNITS)) {
  const unit = { code, per: Number(per), ambiguous: false };
  for (const name of list(names)) MONEY_WORDS.add(name, { ...unit, ambiguous: AMBIGUOUS.has(name) });
  for (const sign of list(signs)) CENT_SIGNS.set(sign, unit);
}

const MAGNITUDES: Readonly<Record<string, number>> = { K: 1e3, T: 1e3, M: 1e6, B: 1e9 };

/** `USD`, and the finance pages' `MUSD`, `KSEK` with their factor. */
export function isoCode(
  raw: string,
): { readonly code: string; readonly factor: number; readonly wordlike: boolean } | null {
  const code = LOWER.has(raw) ? raw.toUpperCase() : raw;
  if (code.length === 3 && CODES.has(code)) return { code, factor: 1, wordlike: WORDLIKE.has(code) };
  const factor = code.length === 4 ? MAGNITUDES[code[0]!] : undefined;
  if (factor === undefined || !CODES.has(code.slice(1))) return null;
  return { code: code.slice(1), factor, wordlike: false };
}
