/** First parts that keep their hyphen where a line ends behind it: "eighty-three", "well-known". */
const COMPOUND_STARTS = new Set(
  (
    'twenty thirty forty fifty sixty seventy eighty ninety self well ill ex non all half mid anti pro cross ' +
    'high low long short full part two three four five six seven eight nine ten so left right north south'
  ).split(' '),
);
/** And second parts that have one before them: "five-year-old", "Leeds-based". */
const COMPOUND_ENDS = new Set(
  'year years old based led born style term known minute hour day mile'.split(' '),
);

/**
 * Joins lines to a text, and undoes the hyphens that only end a line. What the document has elsewhere decides, then
 * what is usual: a capital or a digit behind the hyphen was there before the line ended.
 * @param words every word of the document, with hyphens inside words kept
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const before = /([\p{L}\p{N}]+)[-\u00ad]$/u.exec(text);
    const after = /^[\p{L}\p{N}]+/u.exec(line)?.[0];
    if (!before || after === undefined) text += text === '' ? line : ` ${line}`;
    else if (text.endsWith('\u00ad') || isDivided(before[1]!, after, words)) text = text.slice(0, -1) + line;
    else text += line;
  }
  return text;
}

function isDivided(start: string, end: string, words: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(end)) return false;
  const joined = (start + end).toLowerCase();
  if (words.has(joined)) return true;
  if (words.has(`${start}-${end}`.toLowerCase())) return false;
  return !COMPOUND_STARTS.has(start.toLowerCase()) && !COMPOUND_ENDS.has(end);
}

/** The words of some lines in small letters. Those that a line's end divides are in parts. */
export const wordsIn = (lines: Iterable<string>): Set<string> => {
  const words = new Set<string>();
  for (const line of lines)
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) words.add(word);
  return words;
};
