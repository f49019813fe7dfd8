import { type Candidate, type Sentence, wordAt } from './candidate.ts';
import { MONEY_SIGNS } from './currencies.ts';
import { isContent } from './nouns.ts';
import { wordSet } from './phrases.ts';

/** A number in eighths or with a half or quarter behind a hyphen: "1/8", "11-1/2". */
const EIGHTHS = /(?:^|[^\d/])(?:\d{1,4}[- ])?[1-9]\d?\/(?:8|16|32)(?![\d/])|\d[- ][13]\/[24](?![\d/])/;
const SHARES = /\b(?:stocks?|shares)\b/i;
const BEFORE_PRICE = wordSet(
  'at to around near from up down off by about gained lost added rose fell dropped slipped climbed shed jumped advanced ' +
    'eased declined',
);
const BEHIND_PRICE = wordSet('earlier late early yesterday today apiece points point');

/**
 * "The stock fell 1/8 to 11-1/2": a price without a sign. The exchanges that quote in eighths are those of the dollar
 * (New York until 2001).
 */
export function sharePrice(sentence: Sentence, c: Candidate): Candidate | null {
  const { subtokens, text, currency } = sentence;
  if (c.numeral.scale !== 1 || c.numeral.value === null || subtokens[c.from]!.type !== 'figures') return null;
  if (!BEFORE_PRICE.has(wordAt(sentence, c.from - 1))) return null;
  if (isContent(sentence, c.to) && !BEHIND_PRICE.has(wordAt(sentence, c.to))) return null;
  const words = text.slice(subtokens[0]!.start, subtokens.at(-1)!.end);
  if (!EIGHTHS.test(words) || !SHARES.test(words)) return null;
  const { code, shared } = MONEY_SIGNS.get('$')!;
  const settled = shared && currency ? currency(shared) : { code, open: true };
  return {
    ...c,
    kind: 'money',
    unit: settled.code,
    ...(settled.open ? { openUnit: true } : {}),
    because: 'a price of shares in eighths',
  };
}
