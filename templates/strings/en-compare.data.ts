/** Two people or two sources side by side, `comparing` is handed to the page's script; what several articles print. */
export const COMPARE_STRINGS = {
  compareTitle: 'Side by side',
  compareHow:
    'Two people or two sources: on which topics and when they are quoted, and what each says on one of them.',
  compareBy: 'Compare',
  compareOne: 'One',
  compareOther: 'The other',
  compareNow: 'Compare',
  compareWith: 'Compare with somebody else',
  compareWithSource: 'Compare with another outlet',
  comparing: {
    comparing: 'Counting …',
    nobody: '“{name}” is not quoted in this archive.',
    on: '{name} on “{topic}”',
    nothingOn: 'Nothing.',
    allOf: 'All {n} in the search',
  },
  elsewhere: {
    title: 'The same elsewhere',
    how: 'What a speaker says here, in the same words in other articles, and the same figures of the same thing: within a week.',
    here: 'In this article',
    link: '{n} of its quotes and figures elsewhere',
    extents: {
      all: 'the same words',
      part: 'in part',
      more: 'and more',
      same: 'the same',
      differs: 'differs',
    },
  },
};
