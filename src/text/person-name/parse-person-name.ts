import { isGivenName, isWorldName } from './given-names.ts';
import { generationOf, isHonour, isSpanishFamilyName, isTitle, particleOf } from './lexicon.ts';
import { isSurnameFirst } from './surname-first.ts';

/** A person's name in its parts, each word as printed. */
export interface PersonName {
  /** Taken off the front: `Dr.`, `Sen.`. */
  readonly titles: readonly string[];
  /** Given names and initials, and a maiden name among them. Empty in a name without any: "Ryabkov", "van den Berg". */
  readonly given: readonly string[];
  /** With its marks: `"Bobby"`, `(Bill)`. */
  readonly nickname?: string;
  /** Small words before the family name, and those of them that go where it stands alone: `zu` in "Otto zu Stolberg". */
  readonly dropping: readonly string[];
  /** Those that stay with it: `van den` in "Jan van den Berg". */
  readonly particles: readonly string[];
  /** One word or more: `De Niro`, `García Márquez`, `Ortega y Gasset`. Empty if there is a byname instead. */
  readonly family: readonly string[];
  /** What stands in place of a family name: `of Aragon`, `the Rapper`. */
  readonly byname: readonly string[];
  /** As printed: `Jr.`, `III`. */
  readonly suffix?: string;
  /** Degrees and the like behind the name: `PhD`. */
  readonly honours: readonly string[];
  /** The family name is printed first without a comma: `Xi Jinping`. */
  readonly familyFirst: boolean;
}

/** What is known of a name beside its words. */
export interface NameHints {
  /** What the article calls the person in short: `Park` makes "Park Jin" a Park. */
  readonly short?: string | undefined;
  /** Printed in full, as bylines are: the first word of "Van Jones" is a given name. */
  readonly full?: boolean;
}

type Parts = Pick<PersonName, 'given' | 'dropping' | 'particles' | 'family'> & Partial<PersonName>;

/**
 * Splits a person's printed name. It may have titles, degrees and a nickname, may stand in capitals or with the family
 * name first behind a comma ("Berg, Jan van den", "Smith, Jr., John"). Every name can be split; whether it is a
 * person's is for the caller to know.
 */
export function parsePersonName(name: string, hints: NameHints = {}): PersonName {
  const nickname = /["“‘'(]\s*[\p{L}-]{2,}\s*["”’')]/u.exec(name)?.[0];
  const { heads, suffix, honours } = splitAtCommas(nickname ? name.replace(nickname, ' ') : name);
  const words = heads[0]!;
  const titles: string[] = [];
  while (words.length > 1 && isTitle(words[0]!)) titles.push(words.shift()!);
  const endings = takeEndings(words);
  const behind = heads.slice(1).flat();
  const parts =
    behind.length === 0
      ? upright(words, hints)
      : isOnlyParted(words, behind)
        ? upright([...words, ...behind], hints)
        : inverted(words, behind);
  const ending = suffix ?? endings.suffix;
  return {
    titles,
    byname: [],
    familyFirst: false,
    ...parts,
    ...(nickname === undefined ? {} : { nickname }),
    ...(ending === undefined ? {} : { suffix: ending }),
    honours: [...endings.honours, ...honours],
  };
}

/** Sets apart what commas part from the name: "Smith, Jr.", "Roe, Ph.D.". Two heads or more: the family name is first. */
function splitAtCommas(name: string): { heads: string[][]; suffix: string | undefined; honours: string[] } {
  const [first = '', ...behind] = name.split(',');
  const heads = [wordsOf(first)];
  const honours: string[] = [];
  let suffix: string | undefined;
  for (const part of behind) {
    const words = wordsOf(part);
    const [word, ...more] = words;
    if (word === undefined) continue;
    if (more.length === 0 && suffix === undefined && generationOf(word)) suffix = word;
    else if (words.every((one) => isHonour(one, true))) honours.push(...words);
    else heads.push(words);
  }
  return { heads, suffix, honours };
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Takes suffix and degrees off the end of a name without commas: "John Smith III MD". */
function takeEndings(words: string[]): { suffix?: string; honours: string[] } {
  const honours: string[] = [];
  while (words.length > 2 && isHonour(words.at(-1)!, false)) honours.unshift(words.pop()!);
  if (words.length < 2 || !generationOf(words.at(-1)!)) return { honours };
  return { suffix: words.pop()!, honours };
}

/** "Nicole, Tarnovano": a given name, a comma, and what nobody is given as one. */
const isOnlyParted = (before: readonly string[], behind: readonly string[]): boolean =>
  before.length === 1 && behind.length === 1 && isWorldName(before[0]!) && !isWorldName(behind[0]!);

/** "Berg, Jan van den", "van den Berg, Jan". */
function inverted(family: readonly string[], behind: readonly string[]): Parts {
  let to = behind.length;
  while (to > 1 && isParticle(behind[to - 1]!)) to--;
  let from = 0;
  while (from < family.length - 1 && isParticle(family[from]!)) from++;
  const small = [...behind.slice(to), ...family.slice(0, from)];
  return { given: behind.slice(0, to), ...sortParticles(small), family: family.slice(from) };
}

function upright(words: readonly string[], hints: NameHints): Parts {
  const byname = words.findIndex((word, i) => i > 0 && i < words.length - 1 && /^(?:of|the)$/.test(word));
  if (byname > 0)
    return {
      given: words.slice(0, byname),
      ...sortParticles([]),
      family: [],
      byname: words.slice(byname),
    };
  if (isSurnameFirst(words, isGivenName, hints.short))
    return { given: words.slice(1), ...sortParticles([]), family: words.slice(0, 1), familyFirst: true };
  const from = familyStart(words, hints.full ?? false);
  let inner = from;
  while (inner < words.length - 1 && isParticle(words[inner]!)) inner++;
  return {
    given: words.slice(0, from),
    ...sortParticles(words.slice(from, inner)),
    family: words.slice(inner),
  };
}

/** Where the family name with its particles begins. */
function familyStart(words: readonly string[], full: boolean): number {
  let from = beforeParticles(words, Math.max(0, words.length - 1));
  // "José Ortega y Gasset"; behind a particle too: "Juan de la Cruz y Mena".
  if (from > 1 && isConjunction(words[from - 1]!)) from = beforeParticles(words, from - 2);
  else if (from > 1 && from === words.length - 1 && isDouble(words[from - 1]!, words[from]!)) from--;
  return from === 0 && words.length > 1 && opensFullName(words[0]!, full) ? 1 : from;
}

/** "Ben Stiller", "Al Gore"; not "Van Hollen". */
const opensFullName = (word: string, full: boolean): boolean =>
  !isSmall(word) && (full || isGivenName(word) || particleOf(word)?.uses.has('given') === true);

function beforeParticles(words: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && isBeforeFamily(words[from - 1]!, words[from]!)) from--;
  return from;
}

/** "Gabriel García Márquez"; not "José Martin Pérez", as Martin is a given name. */
const isDouble = (a: string, b: string): boolean =>
  isSpanishFamilyName(a) && isSpanishFamilyName(b) && !isGivenName(a);

const isSmall = (word: string): boolean => word === word.toLowerCase();
const isConjunction = (word: string): boolean => isSmall(word) && particleOf(word)?.kind === 'conjunction';

/** A word that belongs to the family name behind it, small or, as English-speaking families write it, not: "De Niro". */
function isBeforeFamily(word: string, next: string): boolean {
  const particle = particleOf(word);
  if (!particle) return false;
  if (particle.kind === 'conjunction') return word === 'und' && isParticle(next);
  return isSmall(word) || !particle.uses.has('small');
}

/** A word that citations know as a particle: small, and no part of the family name. */
function isParticle(word: string): boolean {
  const kind = isSmall(word) ? particleOf(word)?.kind : undefined;
  return kind !== undefined && kind !== 'compound' && (kind !== 'conjunction' || word === 'und');
}

/** Up to the last that drops all drop: `von und zu`. */
function sortParticles(small: readonly string[]): Pick<PersonName, 'dropping' | 'particles'> {
  const to = small.findLastIndex((word) => particleOf(word)?.uses.has('drops')) + 1;
  return { dropping: small.slice(0, to), particles: small.slice(to) };
}
