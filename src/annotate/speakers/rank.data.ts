const PLAIN = [
  // Where the person was last named or speaking.
  'same sentence',
  'last sentence',
  'same paragraph',
  'last paragraph',
  'earlier',
  'how far back',
  'subject',
  'object',
  'patient',
  'in reported words',
  'owner in the same sentence',
  'subject of what follows',
  // Elsewhere.
  'named in the very words',
  'named in a quotation near',
  'owner or the like near',
  'how often named before',
  'named in the title',
  // Beside the other candidates.
  'nearest',
  'second nearest',
  'alone in two sentences',
  'opens the last sentence',
  'opens the same sentence',
  'alone in the paragraph',
  'opens the paragraph',
  'opens the last paragraph',
  'named in the last paragraph',
  'gender known',
  'named right before',
  'alone since the last one spoke',
  // Who spoke.
  'just spoke',
  'spoke last',
  'spoke before',
  'last to speak, in this paragraph',
  'last to speak, in the last paragraph',
  'last to speak, earlier',
  'has spoken',
  'how often heard by name',
  'next to be heard by name',
  'asked, and spoke last',
  'named in what is asked',
  // Somebody whom the text does not name.
  'nobody by name',
  'somebody unnamed just spoke',
  'somebody unnamed spoke last',
  'somebody unnamed acts nearer',
  'somebody unnamed of that gender acts nearer',
  'a text opens the last sentence',
  // How a description fits somebody.
  'holds the very office',
  'holds an office that the noun stands for',
  'words of the description fit',
  'office that the text does not print',
  'trait that the text does not print',
  'another fits better',
  'spoke last, and may be meant',
  // What the description itself says of whether somebody is named.
  'nobody fits',
  'belongs to somebody',
  'opens with a or an',
  'narrowed by words that fit nobody',
  'noun for anybody',
  'noun for an office',
  'noun for a trait',
  'noun unknown',
  'noun not said before',
  'noun said of somebody unnamed',
] as const;

/** Features that mean more or less by where the pronoun or description stands. */
export const BY_SETTING = [
  'same sentence',
  'last sentence',
  'nearest',
  'subject',
  'alone in two sentences',
  'opens the last sentence',
  'opens the paragraph',
  'opens the last paragraph',
  'just spoke',
  'spoke last',
  'named in the very words',
  'named in the title',
  'how often heard by name',
  'last to speak, in the last paragraph',
  'has spoken',
  'nobody by name',
] as const satisfies readonly (typeof PLAIN)[number][];

/** Where a pronoun or description stands: a feature for each, with each of those above. */
export const SETTINGS = ['going on', 'one alone near', 'new paragraph'] as const;

export type Setting = (typeof SETTINGS)[number];

/** What the ranking of candidates looks at, in words that a reader of the weights understands. */
export type RankFeature = (typeof PLAIN)[number] | `${(typeof BY_SETTING)[number]}, ${Setting}`;

export const RANK_FEATURES: readonly RankFeature[] = [
  ...PLAIN,
  ...BY_SETTING.flatMap((feature) => SETTINGS.map((setting) => `${feature}, ${setting}` as const)),
];

/** What is asked: "he" or "she", "his" or "her" with a noun, "it", a description of a person, or one of a body. */
export const RANK_KINDS = ['pronoun', 'possessive', 'thing', 'description', 'body'] as const;

export type RankKind = (typeof RANK_KINDS)[number];

/** Weights of a log-linear ranking, for each kind of question. */
export type RankWeights = Readonly<Record<RankKind, Readonly<Record<RankFeature, number>>>>;
