/**
 * The ways in which one foreign name is spelled in English (Zelensky, Zelenskyy, Zelenskiy). Two names of one spelling
 * key *may* be one; whether they are is for the callers to decide from more evidence.
 */

/** What is replaced, by what, and a pair of names that shows it; applied in order to one folded word. */
const SPELLINGS: readonly (readonly [pattern: RegExp, by: string, example: string])[] = [
  [/(?:iy|yy|ij|yi|ii|yj|(?<=[^aeou])y|ei|i)$/, 'i', 'Zelenskyy, Zelenskiy, Zelensky'],
  [/^mac(?=[^aeiouhk])/, 'mc', 'MacDonald, McDonald'],
  [/^y(?=e)/, '', 'Yevgeny, Evgeny'],
  [/^tch/, 'ch', 'Tchaikovsky, Chaikovsky'],
  [/shch|sch(?=[aeiouy])/g, 'sh', 'Khrushchev, Khruschev'],
  [/zh/g, 'j', 'Nazhin, Najin'],
  [/kh/g, 'h', 'Khussein, Hussein'],
  [/gh/g, 'g', 'Baghdadi, Bagdadi'],
  [/dh/g, 'd', 'Gadhafi, Gadafi'],
  [/ph/g, 'f', 'Rudolph, Rudolf'],
  [/ck/g, 'k', 'Beck, Bek'],
  [/q/g, 'k', 'Qassem, Kassem'],
  [/cz/g, 'ch', 'Hliniecz, Hliniech'],
  [/ts|tz/g, 'z', 'Netzer, Netser'],
  [/w/g, 'v', 'Lewandowski, Levandovski'],
  [/(?<=[^aeiou])y(?=[^aeiou])/g, 'i', 'Volodymyr, Volodimir'],
  [/ia|ja|iya/g, 'ya', 'Natalia, Nataliya'],
  [/iu|ju/g, 'yu', 'Liudmila, Lyudmila'],
  [/io|jo/g, 'yo', 'Fiodor, Fyodor'],
  [/ks|x/g, 'ks', 'Alexei, Aleksei'],
  [/ue(?=[^aeiouy])/g, 'u', 'Mueller, Müller'],
  [/oe(?=[^aeiouy].)/g, 'o', 'Schroeder, Schröder'],
  [/ou/g, 'u', 'Bashour, Bashur'],
  [/oo/g, 'u', 'Mahmood, Mahmud'],
  [/ee/g, 'i', 'Waheed, Wahid'],
  [/(.)\1+/g, '$1', 'Hussein, Husein'],
];

const spellingKeys = new Map<string, string>();

/** A folded word under which its usual English spellings meet. Pure; the cache only saves time and is bounded. */
export function spellingKey(word: string): string {
  let key = spellingKeys.get(word);
  if (key === undefined) {
    key = word;
    if (word.length > 3) for (const [pattern, by] of SPELLINGS) key = key.replace(pattern, by);
    if (spellingKeys.size > 50_000) spellingKeys.clear();
    spellingKeys.set(word, key);
  }
  return key;
}
