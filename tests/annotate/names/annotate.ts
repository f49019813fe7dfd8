import { findNames } from '../../../src/annotate/names/index.ts';
import { NameDesk, openDocument } from '../../../src/annotate/names/name-document.ts';
import { readArticle } from '../../../src/annotate/reading.ts';
import { clean } from '../../../src/clean/index.ts';
import { readJsonLine } from '../../../src/read/index.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { Vocabulary } from '../../../src/text/vocabulary.ts';

/** Names and entities of a text. */
export const namesIn = (text: string) => {
  const { documents } = readJsonLine(JSON.stringify({ id: 'test', text }));
  return documents[0] ? findNames(readArticle(clean(documents[0]))) : { names: [], entities: [] };
};

const vocabulary = new Vocabulary();
const desk = new NameDesk();

/** A text of one block as the tagger sees it. */
export function documentOf(text: string) {
  const tokens = tokenize(text);
  const words = vocabulary.numbersOf(tokens);
  return openDocument({ tokens, words, vocabulary }, splitSentences(tokens, [[0, tokens.length]]), desk);
}

const SIGN = { person: 'per', organisation: 'org', place: 'loc', other: 'misc' } as const;

/** The text with its names marked: `[Ann Voss](per) left [Rome](loc).` */
export function marked(text: string): string {
  let out = '';
  let at = 0;
  for (const { start, end, type } of namesIn(text).names) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}](${SIGN[type]})`;
    at = end;
  }
  return out + text.slice(at);
}

/** What `marked` should give → the bare text. */
export const unmark = (text: string): string => text.replace(/\[([^\]]+)\]\((?:per|org|loc|misc)\)/g, '$1');
