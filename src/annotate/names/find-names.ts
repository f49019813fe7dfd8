import type { TypedRange } from '../../learn/index.ts';
import type { Block } from '../../model/article.ts';
import { type Sentences, splitSentences } from '../../text/sentences.ts';
import { type Reading, tokenRange } from '../reading.ts';
import { openDocument } from './document.ts';
import { foldWords, type Mention } from './entities/mention.ts';
import { TYPES } from './knowledge.ts';
import { PERSON } from './labels.ts';
import { nameTagger } from './load.ts';
import { refine } from './refine-names.ts';
import { WordTypes } from './word-type.ts';

const words = new WordTypes();

/** The names of an article, sorted. Title, byline and dateline hold names too; boilerplate is not read. */
export function findMentions(reading: Reading): Mention[] {
  const document = openDocument(reading.tokens, namedSentences(reading), words);
  const ranges = refine(document, nameTagger().tag(document));
  return ranges.map((found) => toMention(reading, found)).sort((a, b) => a.start - b.start);
}

/** The sentences of the prose, then bylines and datelines. */
function namedSentences({ tokens, sentences, article }: Reading): Sentences {
  const isAside = ({ role }: Block): boolean => role === 'byline' || role === 'dateline';
  const asides = article.blocks.filter(isAside).map(({ start, end }) => tokenRange(tokens, start, end));
  if (asides.length === 0) return sentences;
  const more = splitSentences(tokens, asides);
  return {
    length: sentences.length + more.length,
    starts: Int32Array.of(...sentences.starts, ...more.starts),
    ends: Int32Array.of(...sentences.ends, ...more.ends),
  };
}

const COURTESY: Readonly<Record<string, Mention['gender']>> = {
  mr: 'male',
  sir: 'male',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
};

function toMention({ text, tokens }: Reading, { range, type }: TypedRange): Mention {
  const start = tokens.starts[range[0]]!;
  const end = tokens.ends[range[1] - 1]!;
  const name = text.slice(start, end);
  const mention = { start, end, type: TYPES[type]!, tokens: range, text: name, words: foldWords(name) };
  if (type !== PERSON) return mention;
  const before = wordBefore(text, tokens, range[0]);
  return { ...mention, before, gender: Object.hasOwn(COURTESY, before) ? COURTESY[before] : undefined };
}

/** The word before a name; the stop of `Mr.` may be a token of its own. */
function wordBefore(text: string, { starts, ends }: Reading['tokens'], first: number): string {
  let before = first - 1;
  if (before > 0 && text[starts[before]!] === '.') before--;
  return before < 0 ? '' : text.slice(starts[before], ends[before]).toLowerCase().replace('.', '');
}
