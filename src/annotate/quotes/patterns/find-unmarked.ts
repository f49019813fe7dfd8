import type { Block } from '../../../model/article.ts';
import { span } from '../../../model/span.ts';
import { tokenRange } from '../../reading.ts';
import { type AttributionDraft, Overlaps } from '../attribution-draft.ts';
import type { Prose } from '../prose.ts';
import { reportingWord } from '../reporting-words.ts';

const SPEECH = new Set([
  'say',
  'add',
  'tell',
  'reply',
  'write',
  'explain',
  'exclaim',
  'argue',
  'announce',
  'admit',
  'warn',
]);
const LONGEST = 7;
const LONGEST_CHARACTERS = 200;
const CONFIDENCE = 0.6;

/**
 * A quotation that lost its marks: a paragraph of its own, and below it one that only says who spoke (`he added.`).
 * @param taken what has been found already; a paragraph that attributes something itself is no lost quotation
 */
export function findUnmarked(prose: Prose, taken: readonly AttributionDraft[]): AttributionDraft[] {
  const found: AttributionDraft[] = [];
  const { blocks } = prose.reading;
  let busy: Overlaps | undefined;
  for (let b = 1; b < blocks.length; b++) {
    const above = blocks[b - 1]!;
    if (above.role !== 'paragraph' && above.role !== 'quotation' && above.role !== 'heading') continue;
    const roles = speakerAlone(prose, blocks[b]!);
    if (!roles) continue;
    busy ??= new Overlaps(taken.flatMap(({ cue, content }) => [...cue, ...content]));
    if (busy.any(above)) continue;
    found.push({
      ...roles,
      content: [span(above.start, above.end)],
      confidence: CONFIDENCE,
      because: 'the next paragraph says who spoke and has nothing else to attribute',
    });
  }
  return found;
}

/** Source and cue of a paragraph like `he added.` or `said the minister.`; null for any other. */
function speakerAlone({ reading }: Prose, block: Block): Pick<AttributionDraft, 'source' | 'cue'> | null {
  if (block.end - block.start > LONGEST_CHARACTERS) return null;
  const { tokens, text } = reading;
  const [from, to] = tokenRange(tokens, block.start, block.end);
  if (to - from > LONGEST || to - from < 2) return null;
  let end = to;
  const word = (i: number): string => text.slice(tokens.starts[i]!, tokens.ends[i]!);
  while (end > from && !/[\p{L}\p{N}]/u.test(word(end - 1))) end--;
  const isSpeech = (i: number): boolean => {
    const found = reportingWord(word(i).toLowerCase());
    return found !== undefined && SPEECH.has(found.group) && (found.form === 'past' || found.form === 's');
  };
  for (let i = from; i < end; i++) if (/[“”"«»:]/.test(word(i))) return null;
  const range = (a: number, b: number) => [span(tokens.starts[a]!, tokens.ends[b - 1]!)];
  if (end - from >= 2 && isSpeech(end - 1)) return { source: range(from, end - 1), cue: range(end - 1, end) };
  if (end - from >= 2 && isSpeech(from)) return { source: range(from + 1, end), cue: range(from, from + 1) };
  return null;
}
