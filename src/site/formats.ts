import { BoundedCache } from '../text/bounded-cache.ts';

/** Products that are kept: more than a page asks for, and bounded, since an archive has no end of them. */
const KEPT = 5_000;

/** A maker whose products are kept: Intl's objects take longer to make than most pages take to print. */
export function kept<Of extends readonly unknown[], Made extends string | object>(
  make: (...of: Of) => Made,
): (...of: Of) => Made {
  const products = new BoundedCache<string, Made>(KEPT);
  return (...of) => {
    const [first] = of;
    // Most are asked for by a language alone; the other keys begin with a number.
    const key = of.length === 1 && typeof first === 'string' ? `:${first}` : keyOf(of);
    const found = products.get(key);
    if (found !== undefined) return found;
    const made = make(...of);
    products.set(key, made);
    return made;
  };
}

/** Another for all other arguments. Most are words, and JSON takes three times as long to make of them. */
function keyOf(of: readonly unknown[]): string {
  let key = '';
  for (const one of of) {
    const words = typeof one === 'string' ? one : JSON.stringify(one);
    key += `${words.length}:${words}`;
  }
  return key;
}

export const numberFormat = kept(
  (language: string, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);
export const dateFormat = kept(
  (language: string, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
);
export const regionNames = kept((language: string) => new Intl.DisplayNames(language, { type: 'region' }));
export const pluralRules = kept((language: string) => new Intl.PluralRules(language));
