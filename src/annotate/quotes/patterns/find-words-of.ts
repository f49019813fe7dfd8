import { type AttributionDraft, Overlaps } from '../attribution-draft.ts';
import { itemOfWords, type Prose, spanOfItems, spanWithoutStop } from '../prose.ts';
import { TAGS, tagSet } from '../word-types.ts';

const [COMMA, STOP] = ['comma', 'stop'].map((name) => TAGS[name]!);
// How somebody is named or described: "Ada Bell", "its keeper", "one official", "the harbour master".
const OPENS_SOURCE = tagSet('name-person name-organisation name-place Capital possessive the number person');
const PHRASE = ['in', 'the', 'words', 'of'];
const CONFIDENCE = 0.8;
// In items: a longer source would be a sentence of its own.
const LONGEST_SOURCE = 15;

/**
 * `In the words of Ada Bell, the pier will hold.` and `The pier will hold, in the words of its keeper.`: the rest of the
 * sentence is what was said. The taggers can hardly know the phrase (it stands twice in PolNeAR train).
 * @param taken what has been found already; where it explains the phrase, it knows better
 */
export function findWordsOf(prose: Prose, taken: readonly AttributionDraft[]): AttributionDraft[] {
  const found: AttributionDraft[] = [];
  // Few texts have the phrase, and these words of it are never written with a capital.
  if (!prose.reading.text.includes('words of')) return found;
  let busy: Overlaps | undefined;
  for (let k = 0; k + 1 < prose.starts.length; k++) {
    const [from, to] = [prose.starts[k]!, prose.starts[k + 1]!];
    const at = itemOfWords(prose, PHRASE, from, to);
    if (at < 0 || (at > from && prose.tags[at - 1] !== COMMA)) continue;
    const first = at + PHRASE.length;
    const end = sourceEnd(prose, first, to);
    if (end < 0) continue;
    // In the middle of a sentence it may speak for a word or two only.
    const closes = at > from && prose.tags[end] !== COMMA;
    const content =
      at === from
        ? spanWithoutStop(prose, end + 1, to)
        : closes
          ? spanWithoutStop(prose, from, at - 1)
          : quotationAt(prose, end + 1, to);
    if (!content) continue;
    busy ??= new Overlaps(taken.flatMap(({ source, cue }) => [...source, ...cue]));
    if (busy.any(spanOfItems(prose, at, end))) continue;
    found.push({
      source: [spanOfItems(prose, first, end)],
      cue: [spanOfItems(prose, at, first)],
      content: [content],
      confidence: CONFIDENCE,
      because: 'the sentence is in somebody’s words',
    });
  }
  return found;
}

/** `Sales, in the words of one trader, “went up like a cork”`: inside a sentence it is the quotation that follows. */
const quotationAt = (prose: Prose, item: number, to: number) =>
  item < to && prose.quotation[item]! >= 0 ? spanOfItems(prose, item, item + 1) : null;

/** Where the source ends that begins at an item: at a comma or a full stop; −1 if it is nobody. */
function sourceEnd({ tags, quotation }: Prose, first: number, to: number): number {
  if (first >= to || OPENS_SOURCE[tags[first]!] === 0) return -1;
  for (let i = first + 1; i < to && i - first <= LONGEST_SOURCE; i++) {
    if (tags[i] === COMMA || tags[i] === STOP) return i;
    if (quotation[i]! >= 0) return -1;
  }
  return -1;
}
