import type { Block } from '../../model/article.ts';
import type { TypedRange } from '../../tagger/label-set.ts';
import { titlesFor } from '../../text/person-name/lexicon.ts';
import { type Sentences, splitSentences } from '../../text/sentences.ts';
import { lowerBound } from '../../text/sorted.ts';
import { type Reading, tokenRange } from '../reading.ts';
import { foldWords, type Mention } from './entities/mention.ts';
import { NameDesk, type NameDocument, openDocument } from './name-document.ts';
import { Listed, listingOf } from './rules/listed.ts';
import { addCredited } from './rules/refine-credited.ts';
import { refine } from './rules/refine-names.ts';
import { TYPES } from './tagger/knowledge.ts';
import { nameTagger } from './tagger/load.ts';
import { OTHER, PERSON } from './type-numbers.ts';

const desk = new NameDesk();

/**
 * The names of each article, sorted. Title, byline and dateline hold names too; boilerplate is not read. Each step is taken
 * over all articles before the next, see `annotate`.
 */
export function findMentions(readings: readonly Reading[]): Mention[][] {
  const tagger = nameTagger();
  const documents: NameDocument[] = [];
  const tagged: TypedRange[][] = [];
  for (const reading of readings) {
    const document = openDocument(reading, namedSentences(reading), desk);
    documents.push(document);
    tagged.push(tagger.tag(document));
  }
  const refined = refine(documents, tagged);
  return readings.map((reading, i) => {
    const ranges = addCredited(reading.tokens, reading.article.meta, refined[i]!);
    const mentions = ranges.map((found) => toMention(reading, found)).sort((a, b) => a.start - b.start);
    if (reading.trace) explain(reading, tagged[i]!, mentions);
    return mentions;
  });
}

/** Tells what was found, and what the rules behind the tagger changed or dropped. */
function explain(reading: Reading, tagged: readonly TypedRange[], mentions: readonly Mention[]): void {
  const { text, tokens, trace } = reading;
  const left = new Map(mentions.map((mention) => [mention.tokens[1], mention]));
  for (const { range, type } of tagged) {
    const span = { start: tokens.starts[range[0]]!, end: tokens.ends[range[1] - 1]! };
    const mention = mentions.find(({ start, end }) => start < span.end && span.start < end);
    const said = `The tagger reads “${text.slice(span.start, span.end)}” as ${ARTICLES[type]!}`;
    if (!mention)
      trace?.({
        layer: 'names',
        verdict: 'dropped',
        ...span,
        because: `${said}; a handle or party tag names nobody.`,
      });
    else if (mention.type !== TYPES[type] || mention.start !== span.start || mention.end !== span.end)
      trace?.({
        layer: 'names',
        verdict: 'changed',
        ...span,
        because: `${said}; titles, marks and the rest of the article make it “${mention.text}”, ${ARTICLES[TYPES.indexOf(mention.type)]!}.`,
      });
    else trace?.({ layer: 'names', verdict: 'found', ...span, because: `${said}.` });
    left.delete(mention?.tokens[1] ?? -1);
  }
  for (const { start, end, text: name } of left.values())
    trace?.({
      layer: 'names',
      verdict: 'found',
      start,
      end,
      because: `“${name}” stands behind a courtesy title, or is the article's own publisher or author.`,
    });
}

const ARTICLES = ['a person', 'an organisation', 'a place', 'another name'];

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

const COURTESY = new Map<string, Mention['gender']>([
  ...titlesFor('man').map((title) => [title.toLowerCase(), 'male'] as const),
  ...titlesFor('woman').map((title) => [title.toLowerCase(), 'female'] as const),
]);

// Longer stems are no listed name.
const LONGEST_STEM = 40;

/** Where the name in a compound ends: `Nobel Prize`-winning, `Republican`-led. Only prizes, peoples and the like. */
function compoundEnd(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  const hyphen = name.lastIndexOf('-');
  if (hyphen <= 0 || hyphen > LONGEST_STEM || !/^-[a-z]+$/.test(name.slice(hyphen))) return end;
  return listingOf(name.slice(0, hyphen).toLowerCase()) & Listed.plainOther ? start + hyphen : end;
}

/** Where a person's name ends whose last word is a letter: the stop of "Malcolm X." is the sentence's. */
function letteredEnd({ text, tokens, sentences }: Reading, [first, next]: TypedRange['range']): number {
  const end = tokens.ends[next - 1]!;
  const isLetter = end - tokens.starts[next - 1]! === 2 && text[end - 1] === '.' && next - first > 1;
  return isLetter && sentences.ends[lowerBound(sentences.ends, next, sentences.length)] === next
    ? end - 1
    : end;
}

function toMention(reading: Reading, { range, type }: TypedRange): Mention {
  const { text, tokens } = reading;
  const start = tokens.starts[range[0]]!;
  const last = type === PERSON ? letteredEnd(reading, range) : tokens.ends[range[1] - 1]!;
  const end = type === OTHER ? compoundEnd(text, start, last) : last;
  const name = text.slice(start, end);
  const before = type === PERSON ? wordBefore(reading, range[0]) : undefined;
  const gender = before === undefined ? undefined : COURTESY.get(before);
  return {
    start,
    end,
    type: TYPES[type]!,
    tokens: range,
    text: name,
    words: foldWords(name),
    before,
    gender,
  };
}

/** The word before a name; the stop of `Mr.` may be a token of its own. */
function wordBefore({ text, tokens: { starts }, words, vocabulary }: Reading, first: number): string {
  let before = first - 1;
  if (before > 0 && text[starts[before]!] === '.') before--;
  return before < 0 ? '' : vocabulary.lower(words[before]!).replace('.', '');
}
