import type { DATE_STRINGS as EN } from './en-dates.data.ts';

/** Seiten der Daten: was wann geschieht, und wann es gedruckt wurde. */
export const DATE_STRINGS: typeof EN = {
  decade: '{first}er Jahre',
  ofTheMonth: 'Vom Monat, von mehreren Tagen oder einer Stunde',
  promises: 'Bei Erscheinen noch bevorstehend',
  events: 'Bei Erscheinen vergangen oder am selben Tag',
  ofTheYear: 'Vom ganzen Jahr oder einem Teil, nicht von einem Monat',
  byPrinting: 'Nach der Zeit des Drucks',
  printedIn: '{of}, gedruckt: {printed}',
  toComeShort: '{n} künftig',
  tenseHow: 'Vergangen oder bevorstehend gilt vom Tag des Erscheinens aus.',
};
