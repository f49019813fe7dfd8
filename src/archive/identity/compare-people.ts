import type { FoldedName } from './folded-name.ts';
import { compareGiven } from './given-names.ts';
import { spellingKey } from './spelling-key.ts';

/** How two names that can be one person's differ: codes of `IdentityReason`. */
export type NameAgreement =
  | 'same-name'
  | 'another-spelling'
  | 'first-name-spelling'
  | 'first-name-form'
  | 'first-name-initial'
  | 'middle-name-left-out'
  | 'called-by-middle-name';

/** Why two names cannot be one person's. `generations`: "Ron Pell" is not "Ron Pell Jr." unless an article calls him both. */
export type NameDifference =
  | 'surnames'
  | 'generations'
  | 'first-names'
  | 'middle-names'
  | 'spelling-and-initial'
  | 'genders'
  | 'callings'
  | 'by-hand';

/** Whether two names can be one person's. */
export type Comparison =
  | { readonly same: false; readonly because: NameDifference }
  | { readonly same: true; readonly because: NameAgreement; readonly weak: boolean };

const no = (because: NameDifference): Comparison => ({ same: false, because });
const yes = (because: NameAgreement, weak = false): Comparison => ({ same: true, because, weak });

/** Compares two full names of one bucket. `weak`: only an initial or a dropped name speaks for it. */
export function comparePeople(a: FoldedName, b: FoldedName): Comparison {
  const surnames = compareSurnames(a.surname, b.surname);
  if (surnames === 'differ') return no('surnames');
  if (a.suffix !== b.suffix) return no('generations');
  const given = compareGivenNames(a, b);
  if (!given.same) return given;
  if (!middlesAgree(a.middle, b.middle)) return no('middle-names');
  if (surnames === 'spelling') {
    // "V. Zelenskiy" may be another's initial: two doubts at once are too many.
    return given.weak ? no('spelling-and-initial') : yes('another-spelling');
  }
  if (given.because === 'same-name' && a.middle.length !== b.middle.length)
    return yes('middle-name-left-out');
  return given;
}

/** Same, spelled otherwise ("Zelenskyy"), double against single ("Crouse-Mays", "Mays"), or different. */
export function compareSurnames(a: string, b: string): 'same' | 'spelling' | 'differ' {
  if (a === b) return 'same';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.endsWith(` ${short}`)) return 'same';
  const spell = (name: string): string => name.split(' ').map(spellingKey).join(' ');
  return spell(a) === spell(b) ? 'spelling' : 'differ';
}

function compareGivenNames(a: FoldedName, b: FoldedName): Comparison {
  const namesOf = ({ given, nickname }: FoldedName): string[] => [given!, ...(nickname ? [nickname] : [])];
  let best: Comparison = no('first-names');
  for (const x of namesOf(a)) {
    for (const y of namesOf(b)) {
      const agreement = compareGiven(x, y);
      if (agreement === 'same') return yes('same-name');
      if (agreement === 'spelling') best = yes('first-name-spelling');
      else if (agreement === 'short-form' && !best.same) best = yes('first-name-form');
      else if (agreement === 'initial' && !best.same) best = yes('first-name-initial', true);
    }
  }
  if (!best.same && (a.middle.includes(b.given!) || b.middle.includes(a.given!)))
    return yes('called-by-middle-name', true);
  return best;
}

/** "John D. Podesta" is not "John F. Podesta"; a name without a middle name agrees with both. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((name) =>
    many.some((other) =>
      name.length === 1 || other.length === 1
        ? name[0] === other[0]
        : spellingKey(name) === spellingKey(other),
    ),
  );
}
