import { foldLetters } from '../fold.ts';
import { HUNGARIAN_GIVEN, SURNAMES_FIRST, UNMISTAKABLE } from './surname-first.data.ts';

type Group = keyof typeof SURNAMES_FIRST;

const table = (list: string): Map<string, number> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((name, index) => [name, index]),
  );
const GROUPS = (Object.keys(SURNAMES_FIRST) as Group[]).map((group) => ({
  group,
  ranks: table(SURNAMES_FIRST[group]),
}));
const ALONE = table(UNMISTAKABLE);
const HUNGARIAN = table(HUNGARIAN_GIVEN);

// "Jinping", "Keqiang": one or two syllables of pinyin (ISO 7098), and nothing else: not "Solo", not "Barker".
const PINYIN =
  /^(?:(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|a|e|i|u|v)|r(?:ang|eng|ong|uan|ao|ou|an|en|ui|un|uo|e|i|u)|[bpmfw]o)'?){1,2}$/;
// "Jong", "Kuan", "Yew", "Hsien": one syllable as Koreans and Chinese outside the mainland write them.
const SYLLABLE =
  /^(?:ts|hs|ch|sh|ss|[bcdghjklmnprstwy])?[wy]?(?:aeo|yeo|ieu|iew|eou|yew|aw|ew|ow|[aeiou]{1,2}|y)(?:ng|[hklmnpt])?$/;
// "Phu", "Trong", "Xuan": one syllable of Vietnamese without its accents.
const VIETNAMESE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:uye|uyu|ie|ye|uo|ua|uy|oa|oe|ai|ay|ao|au|eo|eu|ia|iu|oi|ui|uu|[aeiouy])[uiyo]?(?:ch|ng|nh|[cmnpt])?$/;

/**
 * Whether a name has the family name first, as Chinese, Koreans, Vietnamese and Hungarians write theirs:
 * `Xi Jinping`, `Kim Jong-un`, `Nguyen Phu Trong`, `Orbán Viktor`; not `Kim Kardashian`, `Lee Harvey Oswald`, `Min Jin Lee`.
 * The family name must be one of the tables, and what follows must have the shape of a given name of that language.
 * @param words the name's words as printed, without titles and suffixes
 * @param isGiven whether a word is a usual given name in English: `Lee Ann Young` is not Korean
 * @param short what the article calls the person in short: `Park` makes `Park Jin` a Park
 */
export function isSurnameFirst(
  words: readonly string[],
  isGiven: (word: string) => boolean,
  short?: string,
): boolean {
  if (words.length < 2 || words.length > 4) return false;
  const [first, ...given] = words.map(bare) as [string, ...string[]];
  const called = short === undefined ? undefined : bare(short);
  if (called === given.at(-1)) return false;
  const parts = given.flatMap((word) => word.split(/[-‐ ]/));
  const hyphenated = given.length === 1 && parts.length === 2;
  // "Jong-un" can hardly be anything else; "Ann Young" can.
  const foreign = hyphenated || !parts.some(isGiven);
  const shaped = (shape: RegExp): boolean => parts.every((part) => shape.test(part));
  return (
    GROUPS.some(({ group, ranks }) => {
      const rank = ranks.get(first);
      if (rank === undefined || !foreign) return false;
      // "Min Jin Lee": the commoner family name is the family name.
      if (given.length === 2 && (ranks.get(given[1]!) ?? rank) < rank) return false;
      if (group === 'pinyin') return given.length <= 2 && shaped(PINYIN);
      if (group === 'vietnamese') return (parts.length > 1 || ALONE.has(first)) && shaped(VIETNAMESE);
      return (parts.length === 2 || (parts.length === 1 && called === first)) && shaped(SYLLABLE);
    }) || isHungarian(first, given, isGiven)
  );
}

/** "Orbán Viktor", "Polgár Judit": a Hungarian given name behind a word that is none. */
const isHungarian = (first: string, given: readonly string[], isGiven: (word: string) => boolean): boolean =>
  given.length === 1 && HUNGARIAN.has(given[0]!) && !HUNGARIAN.has(first) && !isGiven(first);

const bare = (word: string): string => foldLetters(word).replaceAll('’', "'");
