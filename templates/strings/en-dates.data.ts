/** Pages of dates: what happens when, and when that was printed. */
export const DATE_STRINGS = {
  decade: '{first}s',
  ofTheMonth: 'Of the month, of several days or of an hour',
  promises: 'Still to come when printed',
  events: 'Past or of the day when printed',
  ofTheYear: 'Of the year or a part of it, not of one month',
  byPrinting: 'By when it was printed',
  printedIn: '{of}, as printed in {printed}',
  toComeShort: '{n} to come',
  tenseHow: 'Past and still to come are told from the day on which the article was printed.',
};
