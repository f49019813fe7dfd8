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
  // Beside the other candidates.
  'nearest',
  'second nearest',
  'alone in two sentences',
  'alone in the paragraph',
  'opens the paragraph',
  'opens the last paragraph',
  'named in the last paragraph',
  'gender known',
  // Who spoke.
  'just spoke',
  'spoke last',
  'spoke before',
  'last to speak, in this paragraph',
  'last to speak, in the last paragraph',
  'last to speak, earlier',
  // Somebody whom the text does not name.
  'nobody by name',
  'somebody unnamed just spoke',
  'somebody unnamed spoke last',
  'somebody unnamed acts nearer',
] as const;

export type RankFeature = (typeof RANK_FEATURES)[number];

/** Weights of a log-linear ranking. */
export type RankWeights = Readonly<Record<RankFeature, number>>;
