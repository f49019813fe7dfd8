import { foldName } from '../../text/fold.ts';
import { PLACE_VARIANTS } from './places.data.ts';

const CANONICAL: ReadonlyMap<string, string> = new Map(
  PLACE_VARIANTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [usual, ...variants] = line.split('|').map((name) => foldName(name));
      return variants.map((variant) => [variant, usual!] as const);
    }),
);

/** The folded usual name of a place, under which its other names and spellings meet: `Kiev` → `kyiv`. */
export function canonicalPlace(name: string): string {
  const folded = foldName(name).replace(/^the (?=.)/, '');
  return CANONICAL.get(folded) ?? folded;
}
