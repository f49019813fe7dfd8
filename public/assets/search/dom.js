// What the parts of the search page make their elements and sentences with.

export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/** Fills the `{name}` places of a string. */
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);

/** Words that an attribute has for a script, in their order (`wordList` in `templates/parts/text.ts`). */
export const wordsIn = (list) => list.split('|');

const language = document.documentElement.lang;
const plurals = new Intl.PluralRules(language);
const numerals = new Intl.NumberFormat(language);
const days = new Intl.DateTimeFormat(language, {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});

export const number = (n) => numerals.format(n);

/** `1 article`, `12 articles`, from `{ one, other }`. */
export const counted = (forms, n) => fill(forms[plurals.select(n)] ?? forms.other, { n: number(n) });
/** The same of a count that is told to its first two digits from a hundred on (`src/search/name-index.ts`): `1,900+ articles`. */
export const countedAtLeast = (forms, n) =>
  n < 100 ? counted(forms, n) : fill(forms.other, { n: `${number(n)}+` });

const months = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });

/** A day as people write it; what is not a whole day stays as it is. */
export const day = (iso) => (/^\d{4}-\d\d-\d\d$/.test(iso) ? days.format(new Date(`${iso}T00:00:00Z`)) : iso);
/** The same of a month. */
export const month = (iso) =>
  /^\d{4}-\d\d$/.test(iso) ? months.format(new Date(`${iso}-01T00:00:00Z`)) : iso;
