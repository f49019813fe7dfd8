import type { Reading } from '../../reading.ts';
import { foldWords, type Mention } from './mention.ts';

/**
 * Where every word has a capital, a name may have run on into the words behind it: "Ann Voss Opens Pier". A person's
 * name in a title or heading is cut where the running text says that it ends.
 */
export function cutHeadlines(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const inHeading = (one: Mention): boolean => isInHeading(reading, one);
  const long = mentions.filter((one) => one.type === 'person' && one.words.length > 2 && inHeading(one));
  if (long.length === 0) return [...mentions];
  const printed = new Set(
    mentions.filter((one) => one.type === 'person' && !inHeading(one)).map(({ words }) => words.join(' ')),
  );
  return mentions.map((mention) => {
    const length = long.includes(mention) ? nameLength(mention.words, printed) : mention.words.length;
    return length === mention.words.length ? mention : cut(reading, mention, length);
  });
}

/** Whether a mention stands in a title or heading. */
export const isInHeading = ({ blocks }: Reading, { start }: Mention): boolean =>
  blocks.some(
    ({ role, start: from, end }) => (role === 'title' || role === 'heading') && from <= start && start < end,
  );

/** How many of the words are the name: up to a full name that the text prints, or to a last name that stands alone. */
function nameLength(words: readonly string[], printed: ReadonlySet<string>): number {
  for (let length = words.length; length >= 2; length--)
    if (printed.has(words.slice(0, length).join(' '))) return length;
  for (let length = words.length; length >= 2; length--) if (printed.has(words[length - 1]!)) return length;
  return words.length;
}

function cut({ text, tokens }: Reading, mention: Mention, length: number): Mention {
  const [from, to] = mention.tokens;
  for (let last = from; last < to; last++) {
    const end = tokens.ends[last]!;
    const words = foldWords(text.slice(mention.start, end));
    if (words.length >= length)
      return { ...mention, end, tokens: [from, last + 1], text: text.slice(mention.start, end), words };
  }
  return mention;
}
