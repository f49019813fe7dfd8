import { once } from '../../once.ts';
import { type DateOrder, orderShown } from '../../text/calendar-date.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { WordFacts } from '../../text/word-facts.ts';
import { WordTable } from '../../text/word-table.ts';
import type { Reading } from '../reading.ts';
import { LEXICON, type Lexeme } from './words.data.ts';

const LEXEMES = LEXICON.map(([, lexeme]) => lexeme);
const INDEX = new WordTable<number>(LEXICON.map(([word], index) => [word, index] as const));

/** What makes a word worth a look: the index of its lexeme + 1 in the low bits, or one of the flags, or 0. */
export const Look = { lexeme: 0xffff, digit: 0x10000, hyphen: 0x20000 } as const;

const LOOKS = new WordFacts((word) => {
  const index = INDEX.get(word, 0, word.length);
  const code = word.charCodeAt(0);
  const digit = (code >= 0x30 && code <= 0x39) || /^fy\d/i.test(word) ? Look.digit : 0;
  const hyphen = word.slice(1, -1).includes('-') ? Look.hyphen : 0;
  return digit | (index === undefined ? hyphen : index + 1);
});

const OPENS = 1;
const CLOSES = 2;
const MARKS = new WordFacts((word) =>
  /^(?:[“"«]|``)$/.test(word) ? OPENS | (word === '"' ? CLOSES : 0) : /^(?:[”»]|'')$/.test(word) ? CLOSES : 0,
);

/** A quotation so short is words of its sentence: "will “retire” on Friday". */
const SHORT = 4;

/** The number of the quotation that each token stands in, 0 outside; a quotation ends at its mark, at the latest at its paragraph. */
function quotationsOf(scan: Scan): Int32Array {
  const of = new Int32Array(scan.tokens.length);
  const { words, vocabulary } = scan.reading;
  const marks = MARKS.of(vocabulary);
  for (let i = 0, start = -1, id = 0; i < of.length; i++) {
    if (start >= 0 && scan.breaks(i)) start = -1;
    const mark = marks[words[i]!]!;
    if (start >= 0 && mark & CLOSES) {
      if (i - start > SHORT) of.fill(++id, start + 1, i);
      start = -1;
    } else if (mark & OPENS) start = i;
  }
  return of;
}

/** The tokens of an article as the finders see them: lower-case words, and which tokens can start a look. */
export class Scan {
  readonly reading: Reading;
  readonly tokens: Tokens;
  readonly text: string;
  readonly #vocabulary: Vocabulary;
  readonly #words: Int32Array;
  readonly #looks: Int32Array;
  #quotations: Int32Array | undefined;
  readonly #dateOrder: () => DateOrder | undefined;

  constructor(reading: Reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.text = reading.text;
    this.#vocabulary = reading.vocabulary;
    this.#words = reading.words;
    this.#looks = LOOKS.of(reading.vocabulary);
    this.#dateOrder = once(() => reading.article.dateOrder ?? orderShown(reading.text, reading.published));
  }

  /** Which of day and month comes first in dates of numbers: as the archive says, else as the article's other dates show. */
  get dateOrder(): DateOrder | undefined {
    return this.#dateOrder();
  }

  /** The lower-case word at a token; empty outside the text, so that looking around needs no bounds. */
  word(i: number): string {
    return i < 0 || i >= this.#words.length ? '' : this.#vocabulary.lower(this.#words[i]!);
  }

  /** The token as printed. */
  raw(i: number): string {
    return i < 0 || i >= this.#words.length ? '' : this.#vocabulary.word(this.#words[i]!);
  }

  lexeme(i: number): Lexeme | undefined {
    return LEXEMES[(this.look(i) & Look.lexeme) - 1];
  }

  /** Whether a finder may start here: bits of `Look`. */
  look(i: number): number {
    return i < 0 || i >= this.#words.length ? 0 : this.#looks[this.#words[i]!]!;
  }

  isNumber(i: number): boolean {
    return i >= 0 && i < this.tokens.length && this.tokens.kinds[i] === TokenKind.number;
  }

  isCapital(i: number): boolean {
    const code = i >= 0 && i < this.tokens.length ? this.text.charCodeAt(this.tokens.starts[i]!) : 0;
    return code >= 0x41 && code <= 0x5a;
  }

  /** The quotation that a token stands in: a number, 0 outside of any. */
  quotation(i: number): number {
    this.#quotations ??= quotationsOf(this);
    return this.#quotations[i] ?? 0;
  }

  /** True where no white space stands between a token and the one before it. */
  touches(i: number): boolean {
    return i > 0 && i < this.tokens.length && this.tokens.starts[i] === this.tokens.ends[i - 1];
  }

  /** True where a blank line stands between a token and the one before it: no expression goes on over it. */
  breaks(i: number): boolean {
    if (i <= 0 || i >= this.tokens.length) return true;
    let lines = 0;
    for (let at = this.tokens.ends[i - 1]!; at < this.tokens.starts[i]!; at++) {
      if (this.text.charCodeAt(at) === 10 && ++lines > 1) return true;
    }
    return false;
  }
}
