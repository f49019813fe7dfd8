import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { WordTable } from '../../text/word-table.ts';
import type { Reading } from '../reading.ts';
import { LEXICON, type Lexeme } from './words.data.ts';

const LEXEMES = new WordTable<Lexeme>(LEXICON);

/** The tokens of an article as the finders see them: lower-case words on demand, and which tokens can start a look. */
export class Scan {
  readonly reading: Reading;
  readonly tokens: Tokens;
  readonly text: string;
  readonly #words: (string | undefined)[] = [];

  constructor(reading: Reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.text = reading.text;
  }

  /** The lower-case word at a token; empty outside the text, so that looking around needs no bounds. */
  word(i: number): string {
    if (i < 0 || i >= this.tokens.length) return '';
    let word = this.#words[i];
    if (word === undefined) {
      word = this.raw(i).toLowerCase();
      this.#words[i] = word;
    }
    return word;
  }

  /** The token as printed. */
  raw(i: number): string {
    return i < 0 ? '' : this.text.slice(this.tokens.starts[i], this.tokens.ends[i]);
  }

  lexeme(i: number): Lexeme | undefined {
    if (i < 0 || i >= this.tokens.length) return undefined;
    return LEXEMES.get(this.text, this.tokens.starts[i]!, this.tokens.ends[i]!);
  }

  isNumber(i: number): boolean {
    return i >= 0 && i < this.tokens.length && this.tokens.kinds[i] === TokenKind.number;
  }

  isCapital(i: number): boolean {
    const code = i >= 0 && i < this.tokens.length ? this.text.charCodeAt(this.tokens.starts[i]!) : 0;
    return code >= 0x41 && code <= 0x5a;
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
