/** Two people or two sources side by side; `comparing` is handed to the page's script. */
export const COMPARE_STRINGS = {
  compareTitle: 'Side by side',
  compareHow:
    'Two people or two sources: on which topics and when they are quoted, and what each says on one of them.',
  compareBy: 'Compare',
  compareOne: 'One',
  compareOther: 'The other',
  compareNow: 'Compare',
  compareWith: 'Compare with somebody else',
  comparing: {
    comparing: 'Counting …',
    nobody: 'Nobody who is quoted is called so.',
    allOf: 'All {n} in the search',
  },
};
