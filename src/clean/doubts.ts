import { type Block, isProse } from '../model/article.ts';
import { diagnose } from '../model/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnostic-codes.data.ts';

/** What is needed of an article or its record to doubt it. */
interface Doubtful {
  readonly text: string;
  readonly blocks: readonly Pick<Block, 'start' | 'end' | 'role'>[];
  readonly source: { readonly path: string };
}

// Function words that make up about two fifths of English prose.
const FUNCTION_WORDS = new Set(
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other new some could'.split(
    ' ',
  ),
);
const MIN_WORDS = 40;
const SAMPLE_LENGTH = 4000;
/** Other languages that share words with English ("a", "in", "is") stay well below this. */
const MIN_SHARE = 0.15;

/** What a person should know about an article that was read well: no text below the title, or not English. */
export function doubtsAbout({ text, blocks, source }: Doubtful): Diagnostic[] {
  const prose = blocks.filter(isProse);
  const codes: DiagnosticCode[] = [];
  if (!prose.some(({ role }) => role !== 'title' && role !== 'heading')) codes.push('title-only');
  if (!isEnglish(prose.map(({ start, end }) => text.slice(start, end)).join(' '))) codes.push('not-english');
  return codes.map((code) => diagnose({ code }, source.path));
}

/** Whether enough of the words are English function words; too short a text gets the benefit of the doubt. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE_LENGTH)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  // Scripts without spaces have few but long words.
  if (words.length < MIN_WORDS && letters < MIN_WORDS * 5) return true;
  const known = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  return known >= words.length * MIN_SHARE;
}
