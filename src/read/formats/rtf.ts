import { escapeMarkup } from '../../text/escape.ts';
import { type Part, ReadProblem } from './part.ts';
import {
  RTF_CHARACTERS,
  RTF_CHARSETS,
  RTF_CODE_PAGES,
  RTF_LEFT_OUT,
  RTF_PARAGRAPH_ENDS,
} from './rtf-controls.data.ts';

/** Rich Text (RTF 1.9.1): its paragraphs, headings, lists and tables as HTML. */
export function* readRtf(bytes: Uint8Array): Generator<Part> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!/^\s*\{\\rtf/.test(source.slice(0, 100)))
    throw new ReadProblem({ code: 'damaged-file', detail: 'no {\\rtf' });
  yield { kind: 'article', place: '', manuscript: { markup: 'html', text: new RtfReader().read(source) } };
}

/** What holds until the group ends that it was said in. */
interface State {
  /** Words are not of the running text. */
  isLeftOut: boolean;
  isHidden: boolean;
  /** Where words go that are not the text: names of styles and fonts. */
  table: 'fonttbl' | 'stylesheet' | undefined;
  encoding: string;
  /** Bytes that stand behind each Unicode character for readers that do not know it. */
  fallbackLength: number;
}

/** Of the open paragraph; `\pard` sets it back. */
interface ParagraphState {
  style: number;
  /** 0 for the highest heading; -1 for none. */
  outline: number;
  isListed: boolean;
  isInTable: boolean;
}

const PLAIN: Readonly<ParagraphState> = { style: 0, outline: -1, isListed: false, isInTable: false };
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;
const MAX_DEPTH = 500;

class RtfReader {
  readonly #html: string[] = [];
  readonly #stack: State[] = [];
  readonly #fonts = new Map<number, string>();
  readonly #headings = new Map<number, number>();
  #state: State = {
    isLeftOut: false,
    isHidden: false,
    table: undefined,
    encoding: 'windows-1252',
    fallbackLength: 1,
  };
  #paragraph: ParagraphState = { ...PLAIN };
  #line = '';
  #cells: string[] = [];
  #bytes: number[] = [];
  #toSkip = 0;
  #entry = 0;
  #opened = '';
  #tooDeep = 0;

  read(source: string): string {
    const token = new RegExp(TOKEN);
    for (let found = token.exec(source); found; found = token.exec(source)) {
      const [, word, number, hex, symbol, brace, text] = found;
      // Bytes as they are, of a picture.
      if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0));
      else if (hex !== undefined) this.#byte(Number.parseInt(hex, 16));
      else if (text !== undefined) this.#text(text);
      else {
        this.#flushBytes();
        if (brace === '{') this.#open();
        else if (brace === '}') this.#close();
        else if (word !== undefined) this.#control(word, number === undefined ? undefined : Number(number));
        else if (symbol !== undefined) this.#control(symbol, undefined);
      }
    }
    this.#endParagraph();
    this.#endTable();
    return this.#html.join('').replaceAll('</ul><ul>', '');
  }

  #open(): void {
    if (this.#stack.length >= MAX_DEPTH) this.#tooDeep++;
    else this.#stack.push({ ...this.#state });
    this.#opened = '{';
  }

  #close(): void {
    if (this.#tooDeep > 0) this.#tooDeep--;
    else this.#state = this.#stack.pop() ?? this.#state;
  }

  #control(word: string, value: number | undefined): void {
    const opened = this.#opened;
    this.#opened = '';
    const state = this.#state;
    if (word === '*' && opened) state.isLeftOut = true;
    else if (RTF_LEFT_OUT.has(word)) state.isLeftOut = true;
    else if (word === 'fonttbl' || word === 'stylesheet') state.table = word;
    else if (state.table) this.#inTable(word, value);
    else if (word === 'u') this.#unicode(value ?? 0);
    else if (word === 'uc') state.fallbackLength = Math.max(0, Math.min(value ?? 1, 10));
    else if (word === 'f') state.encoding = this.#fonts.get(value ?? 0) ?? this.#encoding;
    else if (word === 'ansicpg') this.#encoding = state.encoding = encodingOf(value);
    else if (word === 'v' || word === 'deleted') state.isHidden = value !== 0;
    else if (word === 'plain') state.isHidden = false;
    else if (!state.isLeftOut) this.#layOut(word, value);
  }

  #encoding = 'windows-1252';

  /** Names of styles tell headings; fonts tell in which character set bytes are. */
  #inTable(word: string, value: number | undefined): void {
    if (word === 'f' || word === 's') this.#entry = value ?? 0;
    else if (word === 'fcharset' && this.#state.table === 'fonttbl')
      this.#fonts.set(this.#entry, RTF_CHARSETS[value ?? 0] ?? this.#encoding);
  }

  #layOut(word: string, value: number | undefined): void {
    const character = RTF_CHARACTERS[word];
    if (character !== undefined) this.#write(character);
    else if (RTF_PARAGRAPH_ENDS.has(word)) this.#endParagraph();
    else if (word === 'line') this.#line += '<br>';
    else if (word === 'pard') this.#paragraph = { ...PLAIN };
    else if (word === 's') this.#paragraph.style = value ?? 0;
    else if (word === 'outlinelevel') this.#paragraph.outline = value ?? -1;
    else if (word === 'ls') this.#paragraph.isListed = true;
    else if (word === 'intbl') this.#paragraph.isInTable = true;
    else if (word === 'cell' || word === 'nestcell') this.#endCell();
    else if (word === 'row' || word === 'nestrow') this.#endRow();
  }

  #text(text: string): void {
    this.#opened = '';
    if (this.#state.table === 'stylesheet') this.#styleName(text);
    if (this.#isUnseen && this.#toSkip === 0) return;
    for (let i = 0; i < text.length; i++) this.#byte(text.charCodeAt(i));
  }

  #styleName(text: string): void {
    const level = /^\s*heading (\d)/i.exec(text)?.[1];
    if (level !== undefined) this.#headings.set(this.#entry, Number(level));
    else if (/^\s*(?:title|headline);/i.test(text)) this.#headings.set(this.#entry, 1);
  }

  #byte(byte: number): void {
    if (this.#toSkip > 0) this.#toSkip--;
    else if (!this.#isUnseen) this.#bytes.push(byte);
  }

  get #isUnseen(): boolean {
    const { isLeftOut, isHidden, table } = this.#state;
    return isLeftOut || isHidden || table !== undefined;
  }

  /** Bytes that stand together make characters together: some character sets have two for one. */
  #flushBytes(): void {
    if (this.#bytes.length === 0) return;
    const text = new TextDecoder(this.#state.encoding).decode(Uint8Array.from(this.#bytes));
    this.#bytes = [];
    this.#write(text);
  }

  #unicode(value: number): void {
    // Half of a pair at a time, and negative above 32767.
    this.#write(String.fromCharCode(value & 0xffff));
    this.#toSkip = this.#state.fallbackLength;
  }

  #write(text: string): void {
    if (!this.#isUnseen) this.#line += escapeMarkup(text);
  }

  #takeLine(): string {
    this.#flushBytes();
    const line = this.#line.trim();
    this.#line = '';
    return line;
  }

  #endParagraph(): void {
    // Several paragraphs of one cell stand in its one line.
    if (this.#paragraph.isInTable) {
      this.#line += ' ';
      return;
    }
    const line = this.#takeLine();
    if (!line) return;
    this.#endTable();
    const { style, outline, isListed } = this.#paragraph;
    const level = outline >= 0 && outline < 6 ? outline + 1 : this.#headings.get(style);
    if (level !== undefined) this.#html.push(`<h${level}>${line}</h${level}>`);
    else this.#html.push(isListed ? `<ul><li>${line}</li></ul>` : `<p>${line}</p>`);
  }

  #endCell(): void {
    this.#cells.push(`<td>${this.#takeLine()}</td>`);
  }

  #isTableOpen = false;

  #endRow(): void {
    if (this.#cells.length === 0) return;
    if (!this.#isTableOpen) this.#html.push('<table>');
    this.#isTableOpen = true;
    this.#html.push(`<tr>${this.#cells.join('')}</tr>`);
    this.#cells = [];
  }

  #endTable(): void {
    this.#endRow();
    if (this.#isTableOpen) this.#html.push('</table>');
    this.#isTableOpen = false;
  }
}

function encodingOf(codePage = 1252): string {
  const label = RTF_CODE_PAGES[codePage] ?? `windows-${codePage}`;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'windows-1252';
  }
}
