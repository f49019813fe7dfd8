import { GIVEN_NAMES } from '../../text/person-name/given-names.data.ts';
import { spellingKey } from './spelling-key.ts';

/** Every name → the full names that it may stand for (line numbers of the table). */
const FULL_NAMES: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const found = new Map<string, Set<number>>();
  for (const [line, names] of GIVEN_NAMES.trim().split('\n').entries()) {
    for (const name of names.split(' ')) {
      const lines = found.get(name);
      if (lines) lines.add(line);
      else found.set(name, new Set([line]));
    }
  }
  return found;
})();
const FIRST_OF_LINE = GIVEN_NAMES.trim()
  .split('\n')
  .map((names) => names.slice(0, names.indexOf(' ') < 0 ? undefined : names.indexOf(' ')));

/** How two given names agree. */
export type GivenAgreement = 'same' | 'spelling' | 'short-form' | 'initial' | 'differs';

/** Compares two folded given names (`bill`, `william`); an initial agrees with every name that it begins. */
export function compareGiven(a: string, b: string): GivenAgreement {
  if (a === b) return 'same';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : 'differs';
  if (spellingKey(a) === spellingKey(b)) return 'spelling';
  const ofA = FULL_NAMES.get(a);
  const ofB = FULL_NAMES.get(b);
  if (!ofA || !ofB) return 'differs';
  for (const line of ofA) if (ofB.has(line)) return 'short-form';
  return 'differs';
}

/** The full name that a given name surely stands for (`bill` → `william`), else its spelling key. For stable keys. */
export function canonicalGiven(given: string): string {
  const lines = FULL_NAMES.get(given);
  if (lines?.size === 1) for (const line of lines) return spellingKey(FIRST_OF_LINE[line]!);
  return spellingKey(given);
}
