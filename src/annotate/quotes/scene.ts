import type { Name } from '../../model/annotations.ts';
import type { Span } from '../../model/span.ts';
import type { Tokens } from '../../text/tokens.ts';
import { firstFrom, type Reading } from '../reading.ts';
import { findQuotations, type Quotation } from './quotations.ts';

/** An article as the quote finder sees it: its reading, its quotations, and which of them each token stands in. */
export interface Scene {
  readonly reading: Reading;
  readonly tokens: Tokens;
  readonly quotations: readonly Quotation[];
  /** Index into `quotations` of the one that a token stands in, its marks included; −1 outside. */
  readonly quotationOf: Int32Array;
  /** First token and the one behind the last of each quotation. */
  readonly quotationTokens: readonly (readonly [from: number, to: number])[];
  /** The sentence of each token; −1 outside prose. */
  readonly sentenceOf: Int32Array;
  readonly names: readonly Name[];
  /** Index into `names` of the name that a token belongs to; −1 outside names. */
  readonly nameOf: Int32Array;
}

export function setScene(reading: Reading, names: readonly Name[]): Scene {
  const { tokens, sentences, text } = reading;
  const quotations = findQuotations(text);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  const quotationTokens = quotations.map(({ start, end }, q) => {
    const range = [firstFrom(tokens, start), firstFrom(tokens, end)] as const;
    quotationOf.fill(q, range[0], range[1]);
    return range;
  });
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  for (let s = 0; s < sentences.length; s++) sentenceOf.fill(s, sentences.starts[s], sentences.ends[s]);
  const nameOf = new Int32Array(tokens.length).fill(-1);
  names.forEach(({ start, end }, n) => {
    nameOf.fill(n, firstFrom(tokens, start), firstFrom(tokens, end));
  });
  return { reading, tokens, quotations, quotationOf, quotationTokens, sentenceOf, names, nameOf };
}

/** The text span of the tokens `[from, to)`. */
export const spanOfTokens = ({ tokens }: Scene, from: number, to: number): Span => ({
  start: tokens.starts[from]!,
  end: tokens.ends[to - 1]!,
});
