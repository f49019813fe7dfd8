import { findNames } from '../../../src/annotate/names/index.ts';
import { NameDesk, openDocument } from '../../../src/annotate/names/name-document.ts';
import { refine } from '../../../src/annotate/names/rules/refine-names.ts';
import { readArticle } from '../../../src/annotate/reading.ts';
import { clean } from '../../../src/clean/index.ts';
import { readJsonLine } from '../../../src/read/index.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { Vocabulary } from '../../../src/text/vocabulary.ts';

/** Names and entities of a text. */
export const namesIn = (text: string) => {
  const { documents } = readJsonLine(JSON.stringify({ id: 'test', text }));
  return documents[0] ? findNames([readArticle(clean(documents[0]))])[0]! : { names: [], entities: [] };
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

const TYPES = ['per', 'org', 'loc', 'misc'];

/** What the rules make of names as a tagger marked them: `[Facebook](loc) grew.` → `Facebook/org`. */
export function refined(marked: string): string[] {
  const found: { start: number; end: number; type: number }[] = [];
  let text = '';
  let at = 0;
  for (const { index, 0: whole, 1: name, 2: type } of marked.matchAll(
    /\[([^\]]+)\]\((per|org|loc|misc)\)/g,
  )) {
    text += marked.slice(at, index);
    found.push({ start: text.length, end: text.length + name!.length, type: TYPES.indexOf(type!) });
    text += name;
    at = index + whole.length;
  }
  text += marked.slice(at);
  const document = documentOf(text);
  const { tokens } = document;
  const ranges = found.map(({ start, end, type }) => {
    const first = tokens.starts.indexOf(start);
    let last = first;
    while (tokens.ends[last]! < end) last++;
    return { range: [first, last + 1] as const, type };
  });
  return refine([document], [ranges])[0]!.map(
    ({ range, type }) => `${text.slice(tokens.starts[range[0]], tokens.ends[range[1] - 1])}/${TYPES[type]}`,
  );
}
