/** What the ranking looks at, in words that `explain` can print. */
export type RankFeature =
  | 'gender known'
  | 'same sentence'
  | 'last sentence'
  | 'same paragraph'
  | 'last paragraph'
  | 'earlier'
  | 'how far back'
  | 'opens its sentence'
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
  'gender known': 1,
  'same sentence': 1.8,
  'last sentence': 1.9,
  'same paragraph': 0.8,
  'last paragraph': 0.4,
  earlier: -0.5,
  'how far back': -0.8,
  'opens its sentence': 0.4,
  'in reported words': -0.5,
  'named in the very words': -0.7,
  'named in a quotation or possessive near': 0.6,
  'how often named before': 1.2,
  'named in the title': 0.6,
  'just spoke': 2,
  'spoke last': 1.3,
  'spoke before': 0.3,
};
