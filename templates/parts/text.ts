import {
  dateFormat,
  fill,
  type Html,
  html,
  kept,
  numberFormat,
  type PageView,
  pluralRules,
} from 'cuttings/theme';
import { de } from '../strings/de.ts';
import { en, type Strings } from '../strings/en.ts';

const LANGUAGES: Readonly<Record<string, Strings>> = { en, de };

/** The strings of the page's interface language; English where there are none. */
export const stringsOf = ({ site }: PageView): Strings =>
  LANGUAGES[site.language.split('-')[0]!.toLowerCase()] ?? en;

/** `1 article`, `12 articles` in the page's language. */
export function counted(
  view: PageView,
  forms: { readonly one: string; readonly other: string },
  n: number,
): string {
  const form = pluralRules(view.site.language).select(n) === 'one' ? forms.one : forms.other;
  return fill(form, { n: number(view, n) });
}

/** “Counted in the newest 1,000 articles.” */
export function countedInNewest(view: PageView, articles: number): string {
  const t = stringsOf(view);
  return fill(t.countedInNewest, { articles: counted(view, t.articles, articles) });
}

/** The same as markup, its number apart from the words. */
export function countedFact(
  view: PageView,
  forms: { readonly one: string; readonly other: string },
  n: number,
): Html {
  const form = pluralRules(view.site.language).select(n) === 'one' ? forms.one : forms.other;
  const [before, after] = form.split('{n}');
  return html`<li>${before}<strong>${number(view, n)}</strong>${after}</li>`;
}

/** The words as a title or an entry of their own: `election` → `Election`. */
export function capital(view: PageView, text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(view.site.language) + text.slice(first.length);
}

export const number = (view: PageView, n: number): string => numberFormat(view.site.language).format(n);

/** A part of one, in whole percent: `43%`. */
export const percent = (view: PageView, part: number): string =>
  numberFormat(view.site.language, { style: 'percent' }).format(part);

/** `3.4 megabytes` in short: `3.4 MB`. */
export function fileSize(view: PageView, bytes: number): string {
  const [unit, size] =
    bytes < 1e3 ? ['byte', bytes] : bytes < 1e6 ? ['kilobyte', bytes / 1e3] : ['megabyte', bytes / 1e6];
  const unitDisplay = unit === 'byte' ? 'long' : 'short';
  const form = { style: 'unit', unit, unitDisplay, maximumSignificantDigits: 2 } as const;
  return numberFormat(view.site.language, form).format(size);
}

/**
 * Words for a script in an attribute, in an order that it knows: as JSON, each would need its name and four quotation marks.
 */
export function wordList(words: readonly string[]): string {
  if (words.some((word) => word.includes('|'))) throw new Error(`A string has "|": ${words.join(', ')}`);
  return words.join('|');
}

const CALENDAR = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;

const timeOf = (iso: string): Date => new Date(`${iso}${'-01-01'.slice(iso.length - 4)}T00:00:00Z`);

/**
 * A day, month or year as people write it, or a stretch from one to another; as given where it is none of these. Kept, since
 * lists print the same days again and again.
 * @param monthForm `short` leaves the days away: `Sep 2016`
 */
const written = kept((language: string, iso: string, until: string, monthForm: 'long' | 'short'): string => {
  const [first, last] = [iso, until].map((time) => time.slice(0, monthForm === 'long' ? 10 : 7)) as [
    string,
    string,
  ];
  if (!CALENDAR.test(first) || !CALENDAR.test(last)) return first === last ? iso : `${iso} – ${until}`;
  const form = dateFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(first.length > 4 ? { month: monthForm } : {}),
    ...(first.length > 7 ? { day: 'numeric' } : {}),
  });
  // The same words for a single day, in a fiftieth of the time.
  return first === last ? form.format(timeOf(first)) : form.formatRange(timeOf(first), timeOf(last));
});

/** A day, month or year as people write it; as given where it is none of these. */
export const day = (view: PageView, iso: string, until = iso): string =>
  written(view.site.language, iso, until, 'long');

/** A month, short: `Sep 2016`. */
export const shortMonth = (view: PageView, iso: string, until = iso): string =>
  written(view.site.language, iso, until, 'short');

/** A stretch of time: `November 8, 2015 – September 7, 2016`. */
export const span = (
  view: PageView,
  first: string | null,
  last: string | null,
  form: typeof day = day,
): string => (first && last ? form(view, first, last) : stringsOf(view).undated);

/** An EDTF date as people write it: a day, month, season, quarter, half, year or decade, or a stretch; else its notation. */
export function edtfDate(view: PageView, edtf: string): string {
  const [from = '', to = from] = edtf.split('/');
  const t = stringsOf(view);
  const season = t.seasons[/^\d{4}-(\d\d)$/.exec(edtf)?.[1] ?? ''];
  if (season) return `${season} ${edtf.slice(0, 4)}`;
  if (/^\d{3}X$/.test(edtf)) return fill(t.decade, { first: `${edtf.slice(0, 3)}0` });
  return from && to ? day(view, from.split('T')[0]!, to.split('T')[0]!) : edtf;
}

// Letters of scripts written from right to left (their blocks in Unicode), and signs that turn what follows.
const TURNING =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether words could be written in another direction than the page: only then it must be asked of them. */
const mayTurn = (view: PageView, text: string): boolean =>
  stringsOf(view).direction === 'rtl' || TURNING.test(text);

/** `dir` of an element that holds words of an article, or of anybody: the words decide. */
export const direction = (view: PageView, text: string): Html | false =>
  mayTurn(view, text) && html` dir="auto"`;

/** Words of anybody within a line: whatever their direction, the rest of the line keeps its own. */
export const apart = (view: PageView, text: string): Html | string =>
  mayTurn(view, text) ? html`<bdi>${text}</bdi>` : text;

// Scripts written from right to left, by the languages that news is written in.
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** `lang` and `dir` of words that are not the interface's: an article keeps its own language. */
export function languageOf(view: PageView, language: string | null): Html | false {
  if (!language || language === view.site.language) return false;
  const direction = RIGHT_TO_LEFT.has(language.split('-')[0]!.toLowerCase()) ? 'rtl' : 'ltr';
  return html` lang="${language}" dir="${direction}"`;
}
