/** What the ranking looks at, in words that `explain` can print. */
export type RankFeature =
  | 'gender known'
  | 'same sentence'
  | 'last sentence'
  | 'same paragraph'
  | 'last paragraph'
  | 'earlier'
  | 'how far back'
  | 'subject'
  | 'object'
  | 'in reported words'
  | 'named in the very words'
  | 'named in a quotation or possessive near'
  | 'how often named before'
  | 'named in the title'
  | 'just spoke'
  | 'spoke last'
  | 'spoke before';

/**
 * Weights of a log-linear ranking, in the order of their kind: place of the nearest mention, what it is there, how
 * much the article is about the person, who spoke before. Fitted by softmax regression (L2 = 1) on the pronouns of
 * the PolNeAR train part that have a single person of their gender before them, against the people of the other
 * gender, and rounded; `gender known` is set by hand, since that data cannot tell it.
 */
export const RANK_WEIGHTS: Readonly<Record<RankFeature, number>> = {
  'gender known': 0.3,
  'same sentence': 2.0,
  'last sentence': 1.9,
  'same paragraph': 1.0,
  'last paragraph': 0.3,
  earlier: -0.9,
  'how far back': -0.7,
  subject: 0.8,
  object: 0.2,
  'in reported words': -0.6,
  'named in the very words': -0.1,
  'named in a quotation or possessive near': 0.6,
  'how often named before': 1.4,
  'named in the title': 0.2,
  'just spoke': 0.9,
  'spoke last': 0.7,
  'spoke before': -0.1,
};
