/**
 * The names of months and weekdays, in order: the name, the abbreviation that newspapers print (with or without a
 * stop), and others that are met. May, June and July are seldom abbreviated, May never.
 */
export const MONTHS: readonly (readonly [name: string, ...abbreviations: string[]])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** ISO 8601 counts them from Monday. */
export const WEEKDAYS: readonly (readonly [name: string, ...abbreviations: string[]])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];
