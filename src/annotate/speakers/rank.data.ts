/** What the ranking of candidates looks at, in words that a reader of the weights understands. */
export const RANK_FEATURES = [
  // Where the person was last named or speaking.
  'same sentence',
  'last sentence',
  'same paragraph',
  'last paragraph',
  'earlier',
  'how far back',
  'subject',
  'object',
  'in reported words',
  // Elsewhere.
  'named in the very words',
  'named in a quotation or possessive near',
  'how often named before',
  'named in the title',
  // Who spoke.
  'just spoke',
  'spoke last',
  'spoke before',
] as const;

export type RankFeature = (typeof RANK_FEATURES)[number];

/** Weights of a log-linear ranking. */
export type RankWeights = Readonly<Record<RankFeature, number>>;

/**
 * What a known, agreeing gender speaks for somebody. Set by hand: the weights are learned where gender alone decides,
 * so that data cannot tell.
 */
export const GENDER_KNOWN = 0.3;
