import { type Html, html } from '../../src/site/html.ts';
import type { PageView } from '../../src/site/views/view.ts';
import { de } from '../strings/de.ts';
import { en, type Strings } from '../strings/en.ts';

const LANGUAGES: Readonly<Record<string, Strings>> = { en, de };

/** The strings of the page's interface language; English where there are none. */
export const stringsOf = ({ site }: PageView): Strings =>
  LANGUAGES[site.language.split('-')[0]!.toLowerCase()] ?? en;

/** Fills `{name}` places of a string. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, key: string) => String(values[key] ?? place));

/** `1 article`, `12 articles` in the page's language. */
export function counted(
  view: PageView,
  forms: { readonly one: string; readonly other: string },
  n: number,
): string {
  const form = new Intl.PluralRules(view.site.language).select(n) === 'one' ? forms.one : forms.other;
  return fill(form, { n: number(view, n) });
}

export const number = (view: PageView, n: number): string =>
  new Intl.NumberFormat(view.site.language).format(n);

/** A day, month or year as people write it; as given where it is none of these. */
export function day(view: PageView, iso: string): string {
  const [year, month, date] = iso.slice(0, 10).split('-');
  if (!year || !/^\d{4}$/.test(year)) return iso;
  const time = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(date ?? 1)));
  return new Intl.DateTimeFormat(view.site.language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(date ? { day: 'numeric' } : {}),
  }).format(time);
}

// Scripts written from right to left, by the languages that news is written in.
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** `lang` and `dir` of words that are not the interface's: an article keeps its own language. */
export function languageOf(view: PageView, language: string | null): Html | false {
  if (!language || language === view.site.language) return false;
  const direction = RIGHT_TO_LEFT.has(language.split('-')[0]!.toLowerCase()) ? 'rtl' : 'ltr';
  return html` lang="${language}" dir="${direction}"`;
}
