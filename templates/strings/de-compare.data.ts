import type { COMPARE_STRINGS as EN } from './en-compare.data.ts';

/** Zwei Personen oder zwei Quellen nebeneinander; was mehrere Artikel drucken. */
export const COMPARE_STRINGS: typeof EN = {
  compareTitle: 'Nebeneinander',
  compareHow:
    'Zwei Personen oder zwei Quellen: zu welchen Themen und wann sie zitiert werden, und was jede zu einem davon sagt.',
  compareBy: 'Vergleichen',
  compareOne: 'Die eine',
  compareOther: 'Die andere',
  compareNow: 'Vergleichen',
  compareWith: 'Mit jemand anderem vergleichen',
  compareWithSource: 'Mit einer anderen Quelle vergleichen',
  comparing: {
    comparing: 'Wird gezählt …',
    nobody: '„{name}“ wird in diesem Archiv nicht zitiert.',
    on: '{name} zu „{topic}“',
    nothingOn: 'Nichts.',
    allOf: 'Alle {n} in der Suche',
  },
  elsewhere: {
    title: 'Dasselbe anderswo',
    how: 'Was jemand hier sagt, im selben Wortlaut in anderen Artikeln, und dieselben Zahlen zur selben Sache: binnen einer Woche.',
    here: 'In diesem Artikel',
    link: '{n} seiner Zitate und Zahlen anderswo',
    extents: {
      all: 'derselbe Wortlaut',
      part: 'zum Teil',
      more: 'und mehr',
      same: 'dasselbe',
      differs: 'weicht ab',
    },
  },
};
