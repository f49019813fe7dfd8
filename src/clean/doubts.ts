import { type Block, isProse } from '../model/article.ts';
import { diagnose } from '../model/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { codeUnitsOf } from '../text/code-units.ts';
import { functionWords } from '../text/function-words.ts';
import { WordTable } from '../text/word-table.ts';

/** What is needed of an article or its record to doubt it. */
interface Doubtful {
  readonly text: string;
  readonly blocks: readonly Pick<Block, 'start' | 'end' | 'role'>[];
  readonly source: { readonly path: string };
}

// Function words that make up about two fifths of English prose.
const FUNCTION_WORDS = new WordTable(functionWords('language').map((word) => [word, true] as const));
/** Letters of the longest of them. */
const LONGEST = 5;
const MIN_WORDS = 40;
const SAMPLE_LENGTH = 4000;
/** Other languages that share words with English ("a", "in", "is") stay well below this. */
const MIN_SHARE = 0.15;

/** What a person should know about an article that was read well: no text below the title, or not English. */
export function doubtsAbout({ text, blocks, source }: Doubtful): Diagnostic[] {
  const prose = blocks.filter(isProse);
  const codes: ('title-only' | 'not-english')[] = [];
  if (!prose.some(({ role }) => role !== 'title' && role !== 'heading')) codes.push('title-only');
  if (!isEnglish(text, prose)) codes.push('not-english');
  return codes.map((code) => diagnose({ code }, source.path));
}

/** Whether enough of the first words are English function words; too short a text gets the benefit of the doubt. */
function isEnglish(text: string, prose: Doubtful['blocks']): boolean {
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
  // Scripts without spaces have few but long words.
  if (words < MIN_WORDS && letters < MIN_WORDS * 5) return true;
  return known >= words * MIN_SHARE;
}

const others = new Map<number, boolean>();

function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  let answer = others.get(code);
  if (answer === undefined) others.set(code, (answer = /\p{L}/u.test(String.fromCharCode(code))));
  return answer;
}
