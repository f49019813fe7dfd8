import { foldName } from '../text/fold-name.ts';
import { isSurnameFirst } from '../text/surname-first.ts';
import { isGivenName } from './given-names.ts';
import { spellingKey } from './spelling-key.ts';

/** A person's name in its parts, folded (lower case, no accents). */
export interface PersonName {
  /** Absent in a partial name ("Ryabkov"). An initial is one letter. */
  readonly given?: string;
  /** Middle names and initials, also a maiden name before the surname ("Hillary Rodham Clinton"). */
  readonly middle: readonly string[];
  readonly surname: string;
  /** A nickname printed in quotation marks or brackets: `Robert C. "Bobby" Scott`. */
  readonly nickname?: string;
  readonly suffix?: 'jr' | 'sr' | 'ii' | 'iii' | 'iv';
}

const SUFFIXES: ReadonlyMap<string, PersonName['suffix']> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
]);
const HONOURS = new Set('mr mrs ms miss dr prof sir dame lord lady phd md esq'.split(' '));

// Written before the surname and often left out: "Bashar al-Assad", "Assad".
const ARTICLES = new Set(['al', 'el', 'ul', 'ad', 'as', 'ash', 'ben', 'bin', 'ibn', 'bint']);
// Part of the surname, and of its short form: "Ursula von der Leyen", "Bill de Blasio".
const PARTICLES = new Set(
  'de da do di del della dos das du van von der den ter ten la le st san santa abu abdel abdul'.split(' '),
);
/** Splits a printed name. Titles should be off already; the commonest are taken off all the same. */
export function parsePersonName(name: string, shortForm?: string): PersonName {
  const nickname = /["“‘'(]\s*([\p{L}-]{2,})\s*["”’')]/u.exec(name);
  const bare = nickname ? name.replace(nickname[0], ' ') : name;
  const words = bare
    .replace(/[’'](?=s?$)s?/u, '')
    .split(/[\s,]+/)
    .map((word) => foldName(word))
    .filter((word) => word !== '' && !HONOURS.has(word));
  const last = words.at(-1) ?? '';
  const suffix = words.length > 1 ? SUFFIXES.get(last) : undefined;
  if (suffix) words.pop();
  const parts = surnameFirst(words, shortForm) ?? surnameLast(words);
  return {
    ...parts,
    ...(suffix ? { suffix } : {}),
    ...(nickname ? { nickname: foldName(nickname[1]!) } : {}),
  };
}

type Parts = Pick<PersonName, 'given' | 'middle' | 'surname'>;

/** "Volodymyr Zelensky", "Ursula von der Leyen", "George H. W. Bush". */
function surnameLast(words: readonly string[]): Parts {
  let from = words.length - 1;
  while (from > 0 && (PARTICLES.has(words[from - 1]!) || ARTICLES.has(words[from - 1]!))) from--;
  const surname = words
    .slice(Math.max(0, from))
    .filter((word, i, all) => i === all.length - 1 || !ARTICLES.has(word))
    .join(' ')
    .replace(/^(?:al|el) (?=\S)/, '');
  if (from <= 0) return { middle: [], surname };
  return { given: words[0]!, middle: words.slice(1, from), surname };
}

/** "Xi Jinping", "Kim Jong Un": by what the article itself calls the person in short, else by the shape of the words. */
function surnameFirst(words: readonly string[], shortForm: string | undefined): Parts | null {
  if (!isSurnameFirst(words, isGivenName, shortForm)) return null;
  const [surname, ...given] = words as [string, ...string[]];
  return { given: given.join(' ').replaceAll(' ', ''), middle: [], surname };
}

/** The key under which all spellings and forms of one person's name meet: of the surname's last part. */
export function surnameKey({ surname }: PersonName): string {
  return spellingKey(surname.slice(surname.lastIndexOf(' ') + 1));
}
