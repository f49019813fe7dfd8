import { FUNCTION_WORDS } from './lexicon/function-words.data.ts';

/** Who uses function words, each a selection of its own: see the table. */
export type FunctionWordUse = 'figures' | 'subjects' | 'comparing' | 'language';

/** The lower-case function words of a use. */
export const functionWords = (use: FunctionWordUse): string[] =>
  FUNCTION_WORDS.flatMap(([users, words]) => (users.split(' ').includes(use) ? words.split(' ') : []));
