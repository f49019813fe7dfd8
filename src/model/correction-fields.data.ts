/** The fields that `corrections.csv` may name, and what each does: documented on the site's method page. */
export const CORRECTION_FIELDS = {
  speaker: 'Who says the quoted words: a name, or nobody',
  hide: 'Takes the quote, figure, date or name away',
  value: 'The value of a figure, or the TIMEX3 value of a date',
  unit: 'The unit of a figure: USD, %, kilometer',
  qualifier: 'What limits a figure: at least, nearly',
  of: 'What a figure counts or pays for',
  type: 'What a name names: person, organisation, place or other',
  title: 'The title of the article',
  publisher: 'Who published the article',
  language: 'The language of the article, BCP 47',
  replaces: 'The article that this one replaces: its address, identifier, path or title',
  authors: 'The authors of the article, with semicolons between',
} as const;
export type CorrectionField = keyof typeof CORRECTION_FIELDS;
