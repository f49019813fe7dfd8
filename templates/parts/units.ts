import { type FigureCard, fill, type Html, html, numberFormat, type PageView } from 'cuttings/theme';
import { capital, number, stringsOf } from './text.ts';

/** The name of a register of figures: `US dollars`, `Square feet`, `Percentages`. */
export function familyName(view: PageView, kind: string, unit: string | null): string {
  if (kind === 'money' && unit) return capital(view, currencyName(view.site.language, unit));
  if ((kind === 'measure' || kind === 'duration') && unit) return capital(view, measureName(view, unit));
  return stringsOf(view).families[kind] ?? kind;
}

function currencyName(language: string, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return currency;
  const form = numberFormat(language, { style: 'currency', currency, currencyDisplay: 'name' });
  return form.formatToParts(2).find(({ type }) => type === 'currency')!.value;
}

const KNOWN_UNITS = new Set(Intl.supportedValuesOf('unit'));

/** A unit as browsers know it: `mile per hour` is their `mile-per-hour`. */
function knownUnit(unit: string): string | null {
  const parts = unit.split(' per ');
  return parts.length <= 2 && parts.every((part) => KNOWN_UNITS.has(part)) ? parts.join('-per-') : null;
}

/** `n` of a unit in the page's language; where that is not known, the unit as the data have it. */
function measureName(view: PageView, unit: string, n = 2): string {
  const { language } = view.site;
  const own = stringsOf(view).units[unit];
  if (own) return own.split('|').at(n === 1 ? 0 : -1)!;
  const known = knownUnit(unit);
  if (known) {
    const form = numberFormat(language, { style: 'unit', unit: known, unitDisplay: 'long' });
    return form.formatToParts(n).find(({ type }) => type === 'unit')!.value;
  }
  if (n === 1) return unit;
  if (!language.startsWith('en')) return unit;
  return unit.replace(
    /^(.*?)(foot|inch|[a-z]{2,})(?= per |$)/,
    (_, before: string, noun: string) => before + several(noun),
  );
}

const several = (noun: string): string =>
  noun === 'foot' ? 'feet' : noun === 'inch' ? 'inches' : noun.endsWith('s') ? noun : `${noun}s`;

/** `1,200,000`, but `2.7 trillion` where nothing is lost by it: nobody counts twelve noughts. */
function inShort(view: PageView, n: number): string {
  if (Math.abs(n) < 1e9 || n % 1e6 !== 0) return number(view, n);
  return numberFormat(view.site.language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 6,
  }).format(n);
}

/** The value of a figure, with a question mark behind a currency that is a guess; `guessed` says below what it means. */
export const markedValue = (
  view: PageView,
  figure: Pick<FigureCard, 'value' | 'low' | 'high' | 'unit' | 'openUnit' | 'outOf'>,
): Html =>
  html`${figure.outOf === null ? figureValue(view, figure) : outOf(view, figure)}${figure.openUnit && '?'}`;

/** Once below some figures: what the question mark behind a currency means. */
export const guessed = (view: PageView, figures: readonly Pick<FigureCard, 'openUnit'>[]): Html | false =>
  figures.some(({ openUnit }) => openUnit) && html`<p class="meta">? – ${stringsOf(view).openUnit}</p>`;

const outOf = (view: PageView, { value, outOf: total }: Pick<FigureCard, 'value' | 'outOf'>): string =>
  fill(stringsOf(view).outOf, { value: inShort(view, value ?? 0), total: inShort(view, total ?? 0) });

/** The value of a figure with its unit: `1,200,000 EUR`, `3.9 billion EUR`, `3–5%`, `6 miles`. */
export function figureValue(
  view: PageView,
  { value, low, high, unit }: Pick<FigureCard, 'value' | 'low' | 'high' | 'unit'>,
): string {
  const { language } = view.site;
  const numeral = (n: number | null): string => (n === null ? '…' : inShort(view, n));
  const known = unit === '%' ? 'percent' : unit && knownUnit(unit);
  if (value === null && low === null && high === null) return '–';
  if (known) {
    const form = numberFormat(language, {
      style: 'unit',
      unit: known,
      unitDisplay: known === 'percent' ? 'short' : 'long',
    });
    if (value !== null) return form.format(value);
    if (low !== null && high !== null) return form.formatRange(low, high);
  }
  const numerals = value === null ? `${numeral(low)}–${numeral(high)}` : numeral(value);
  if (unit === null || unit === 'ratio') return numerals;
  // Names are words; codes and symbols (EUR, pp, t) have no plural.
  const isName = /^[a-z]{3}/.test(unit);
  return `${numerals} ${isName ? measureName(view, unit, value ?? 2) : unit}`;
}
