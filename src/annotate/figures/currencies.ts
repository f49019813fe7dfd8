import {
  AMBIGUOUS_UNITS,
  CURRENCIES,
  LETTER_SIGNS,
  LOWER_CODES,
  SHARED,
  SUBUNITS,
  WORDLIKE_CODES,
} from './currencies.data.ts';
import { list, Phrases, rows, wordSet } from './phrases.ts';
import type { SharedName } from './shared-name.ts';

/** A unit of money: its ISO 4217 code, and how many of it make one unit of that code (100 for cents). */
export interface MoneyUnit {
  readonly code: string;
  readonly per: number;
  /** The name alone may mean something else ("pounds"). */
  readonly ambiguous: boolean;
  /** The currencies that the name or sign may stand for; `code` is the first of them. */
  readonly shared?: SharedName | undefined;
}

/** Names of units: "dollars", "hong kong dollars", "cents". */
export const MONEY_WORDS = new Phrases<MoneyUnit>();
/** Signs that are no letters (`€`), and signs with letters in their exact case (`HK$`, `Rs`). */
export const MONEY_SIGNS = new Map<string, MoneyUnit>();
/** Signs of sub-units, behind figures: `¢`, `p`. */
export const CENT_SIGNS = new Map<string, MoneyUnit>();

const AMBIGUOUS = wordSet(AMBIGUOUS_UNITS);
const CODES = new Set<string>();
const SHARED_NAMES = new Map<string, SharedName>();
for (const [kind, names, codes] of rows(SHARED)) {
  const shared = { kind: kind as SharedName['kind'], codes: list(codes), names: list(names) };
  for (const name of shared.names) SHARED_NAMES.set(name, shared);
}
/** Adjective and name of a currency, in lower case: "swedish crowns". */
const FULL_NAMES = new Map<string, string>();
/** The currency that an adjective before a shared name makes of it: "swedish", "crowns". */
export const fullName = (adjective: string, name: string): string | undefined =>
  FULL_NAMES.get(`${adjective} ${name}`);

const LETTERS = wordSet(LETTER_SIGNS);
/** `N`, `K`: roads and masks are numbered by them too. */
export const isLetterSign = (sign: string): boolean => LETTERS.has(sign);
const LOWER = wordSet(LOWER_CODES);
const WORDLIKE = wordSet(WORDLIKE_CODES);

function addCurrencies(defaults: boolean): void {
  for (const [marked = '', adjectives, names, signs] of rows(CURRENCIES)) {
    const isDefault = marked.startsWith('*');
    const code = marked.replace('*', '');
    CODES.add(code);
    const unit = { code, per: 1, ambiguous: false };
    for (const name of list(names)) {
      const shared = SHARED_NAMES.get(name);
      if (isDefault === defaults || shared)
        MONEY_WORDS.add(name, {
          ...unit,
          code: shared?.codes[0] ?? code,
          ambiguous: AMBIGUOUS.has(name),
          shared,
        });
      for (const adjective of list(adjectives)) {
        MONEY_WORDS.add(`${adjective} ${name}`, unit);
        FULL_NAMES.set(`${adjective} ${name}`, code);
      }
    }
    for (const sign of list(signs)) {
      const shared = SHARED_NAMES.get(sign);
      if (!MONEY_SIGNS.has(sign)) MONEY_SIGNS.set(sign, { ...unit, code: shared?.codes[0] ?? code, shared });
    }
  }
}
// Defaults go first: the first value of a phrase stays.
addCurrencies(true);
addCurrencies(false);

for (const [names, signs, code = '', per] of rows(SUBUNITS)) {
  const unit = { code, per: Number(per), ambiguous: false };
  for (const name of list(names))
    MONEY_WORDS.add(name, { ...unit, ambiguous: AMBIGUOUS.has(name), shared: SHARED_NAMES.get(name) });
  for (const sign of list(signs)) CENT_SIGNS.set(sign, { ...unit, shared: SHARED_NAMES.get(sign) });
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
