import { foldName } from '../../text/fold.ts';
import { generationOf, particleOf } from '../../text/person-name/lexicon.ts';
import { type PersonName, parsePersonName } from '../../text/person-name/parse-person-name.ts';
import { spellingKey } from './spelling-key.ts';

/** A person's name as identities compare it: its parts folded (lower case, no accents). */
export interface FoldedName {
  /** Absent in a partial name ("Ryabkov"). An initial is one letter. */
  readonly given?: string;
  /** Middle names and initials, also a maiden name before the surname ("Hillary Rodham Clinton"). */
  readonly middle: readonly string[];
  /** With the particles that short forms of it have ("von der Leyen"), without those that they leave out ("Assad"). */
  readonly surname: string;
  /** A nickname printed in quotation marks or brackets: `Robert C. "Bobby" Scott`. */
  readonly nickname?: string;
  /** The generation: `jr`, `iii`. */
  readonly suffix?: string;
}

/** Reads a printed name. `short` is what the article calls the person in short. */
export function foldPersonName(printed: string, short?: string): FoldedName {
  const name = parsePersonName(printed.replace(/[’'](?=s?$)s?/u, ''), { short });
  const suffix = name.suffix && generationOf(name.suffix);
  return {
    ...foldGiven(name),
    surname: surnameOf(name),
    ...(suffix ? { suffix } : {}),
    ...(name.nickname ? { nickname: foldName(name.nickname) } : {}),
  };
}

function foldGiven({ given, byname, familyFirst }: PersonName): Pick<FoldedName, 'given' | 'middle'> {
  const words = foldWords([...given, ...byname.slice(0, -1)]);
  // "Jong-un", "Jong Un": one given name.
  if (familyFirst) return { given: words.join('').replaceAll(' ', ''), middle: [] };
  const [first, ...middle] = words;
  return first === undefined ? { middle } : { given: first, middle };
}

function surnameOf({ dropping, particles, family, byname }: PersonName): string {
  const words = [...dropping, ...particles, ...family, ...byname.slice(-1)];
  return foldWords(words.filter((word, i) => i === words.length - 1 || isInShortForms(word)))
    .join(' ')
    .replace(/^(?:al|el) (?=\S)/, '');
}

const foldWords = (words: readonly string[]): string[] => words.map(foldName).filter((word) => word !== '');

/** "Bashar al-Assad" is "Assad", "Osama bin Laden" may be "Laden"; "de Blasio" is never "Blasio". */
function isInShortForms(particle: string): boolean {
  const kind = particleOf(particle)?.kind;
  return kind !== 'arabic' && kind !== 'filiation';
}

/** The key under which all spellings and forms of one person's name meet: of the surname's last part. */
export function surnameKey({ surname }: FoldedName): string {
  return spellingKey(surname.slice(surname.lastIndexOf(' ') + 1));
}
