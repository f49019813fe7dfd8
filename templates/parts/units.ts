import type { PageView } from '../../src/site/views/view.ts';
import { capital, stringsOf } from './text.ts';

/** The name of a register of figures: `US dollars`, `Square feet`, `Percentages`. */
export function familyName(view: PageView, kind: string, unit: string | null): string {
  if (kind === 'money' && unit) return capital(view, currencyName(view.site.language, unit));
  if (kind === 'measure' && unit) return capital(view, measureName(view, unit));
  return stringsOf(view).families[kind] ?? kind;
}

function currencyName(language: string, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return currency;
  const form = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'name' });
  return form.formatToParts(2).find(({ type }) => type === 'currency')!.value;
}

const KNOWN_UNITS = new Set(Intl.supportedValuesOf('unit'));

/** Several of a unit in the page's language; where that is not known, the unit as the data have it. */
function measureName(view: PageView, unit: string): string {
  const { language } = view.site;
  const own = stringsOf(view).units[unit];
  if (own) return own;
  if (KNOWN_UNITS.has(unit)) {
    const form = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
    return form.formatToParts(2).find(({ type }) => type === 'unit')!.value;
  }
  if (!language.startsWith('en')) return unit;
  return unit.replace(
    /^(.*?)(foot|inch|[a-z]{2,})(?= per |$)/,
    (_, before: string, noun: string) => before + several(noun),
  );
}

const several = (noun: string): string =>
  noun === 'foot' ? 'feet' : noun === 'inch' ? 'inches' : noun.endsWith('s') ? noun : `${noun}s`;
