import type { Block } from '../model/article.ts';
import { codeUnitsOf } from '../text/code-units.ts';
import { functionWords } from '../text/function-words.ts';
import { endsLikeSentence } from '../text/sentences.ts';
import { WordTable } from '../text/word-table.ts';
import { FOREIGN_WORDS } from './foreign-words.data.ts';

type Prose = readonly Pick<Block, 'start' | 'end'>[];

// Function words that make up about two fifths of English prose.
const FUNCTION_WORDS = new WordTable(functionWords('language').map((word) => [word, true] as const));
const FOREIGN = FOREIGN_WORDS.trim()
  .split('\n')
  .map((line) => new Set(line.split(' ')));
/** Letters of the longest of them. */
const LONGEST = 5;
const MIN_WORDS = 40;
const SAMPLE_LENGTH = 4000;
/** Other languages that share words with English ("a", "in", "is") stay well below this. */
const MIN_SHARE = 0.15;
/** Another language's small words make up at least as much of its prose. */
const MIN_FOREIGN = 0.1;
/** Prose without English words is in a language that is not listed: tables of results have no sentences. */
const HARDLY_ANY = 0.06;
const MIN_SENTENCES = 4;

/**
 * Whether a text is English, by its first words; too short a text gets the benefit of the doubt. What has few English
 * function words may be a table of results or prices: it is another language only if something speaks for that.
 * @param declared what the source says of its language
 */
export function isEnglish(text: string, prose: Prose, declared: string | undefined): boolean {
  const { known, words, letters } = englishWords(text, prose);
  // Scripts without spaces have few but long words.
  if (words < MIN_WORDS && letters < MIN_WORDS * 5) return true;
  if (known >= words * MIN_SHARE) return true;
  const sample = prose
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
    .slice(0, SAMPLE_LENGTH);
  return !speaksForAnother(sample, known / Math.max(1, words), declared);
}

function speaksForAnother(sample: string, english: number, declared: string | undefined): boolean {
  const letters = sample.match(/\p{L}/gu) ?? [];
  const latin = sample.match(/\p{Script=Latin}/gu) ?? [];
  if (latin.length < letters.length / 2) return true;
  if (declared !== undefined && !/^en\b/i.test(declared)) return true;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const share =
    Math.max(...FOREIGN.map((list) => words.filter((word) => list.has(word)).length)) / words.length;
  if (share >= MIN_FOREIGN && share > english) return true;
  return english < HARDLY_ANY && sentencesIn(sample) >= MIN_SENTENCES;
}

/** Lines of many words, most of them small, with a stop at the end. */
const sentencesIn = (sample: string): number =>
  sample.split('\n').filter((line) => {
    const words = line.split(/\s+/);
    const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
    return endsLikeSentence(line) && words.length >= 8 && small > words.length * 0.6;
  }).length;

function englishWords(text: string, prose: Prose): { known: number; words: number; letters: number } {
  const units = codeUnitsOf(text);
  let words = 0;
  let letters = 0;
  let known = 0;
  let left = SAMPLE_LENGTH;
  for (const { start, end } of prose) {
    const stop = Math.min(end, start + left);
    left -= stop - start + 1;
    for (let i = start; i < stop; i++) {
      const from = i;
      while (i < stop && isLetter(units[i]!)) i++;
      if (i === from) continue;
      words++;
      letters += i - from;
      if (i - from <= LONGEST && FUNCTION_WORDS.get(text, from, i)) known++;
    }
    // However many words are still to come.
    if (left <= 0 || known >= (words + left / 2 + 1) * MIN_SHARE) break;
  }
  return { known, words, letters };
}

const others = new Map<number, boolean>();

function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  let answer = others.get(code);
  if (answer === undefined) others.set(code, (answer = /\p{L}/u.test(String.fromCharCode(code))));
  return answer;
}
