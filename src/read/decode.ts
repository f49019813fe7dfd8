import chardet from 'chardet';
import type { Finding } from '../model/diagnose.ts';
import { repairMojibake } from './repair-text.ts';

/** Text from bytes, or the reason why there is none; `doubts` are worth telling in either case. */
export interface Decoded {
  readonly text: string | null;
  readonly encoding: string;
  readonly findings: readonly Finding[];
}

/** How far `<meta charset>` may stand from the start of a page (HTML Standard, 13.2.3.2: 1024 bytes; pages exceed it). */
const META_WINDOW = 4096;
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i;
const XML_ENCODING = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([a-z0-9_:.-]{2,40})/i;

/**
 * Recognises the encoding and decodes: byte order mark, then UTF-16 by its zero bytes, then valid UTF-8,
 * then what an HTML page declares, then chardet's guess among the single-byte encodings.
 */
export function decode(bytes: Uint8Array, isHtml: boolean): Decoded {
  const decoded = decodeBytes(bytes, isHtml);
  if (decoded.text === null) return decoded;
  const { text, count } = repairMojibake(decoded.text);
  if (count === 0) return decoded;
  return {
    ...decoded,
    text,
    findings: [...decoded.findings, { code: 'repaired-encoding', params: { count } }],
  };
}

function decodeBytes(bytes: Uint8Array, isHtml: boolean): Decoded {
  const mark = byteOrderMark(bytes) ?? utf16ByZeros(bytes);
  if (mark) return decodeAs(mark, bytes);
  if (looksBinary(bytes)) return { text: null, encoding: 'binary', findings: [{ code: 'binary-file' }] };
  const strict = tryDecode('utf-8', bytes, true);
  if (strict !== null) return { text: strict, encoding: 'utf-8', findings: [] };
  const declared = isHtml ? declaredEncoding(bytes) : null;
  if (declared && declared !== 'utf-8') return decodeAs(declared, bytes);
  return guess(bytes);
}

/** Not UTF-8: mostly UTF-8 with a few broken bytes, or one of the single-byte encodings. */
function guess(bytes: Uint8Array): Decoded {
  const loose = tryDecode('utf-8', bytes, false) ?? '';
  const broken = count(loose, '\ufffd');
  const wellFormed = countNonAscii(loose) - broken;
  if (wellFormed > broken * 4)
    return {
      text: loose,
      encoding: 'utf-8',
      findings: [{ code: 'invalid-encoding', params: { count: broken, encoding: 'UTF-8' } }],
    };
  if (isMacRoman(bytes)) return guessed('macintosh', bytes);
  const sample = bytes.length > 65_536 ? bytes.subarray(0, 65_536) : bytes;
  const detected = chardet
    .analyse(sample)
    .find(({ name }) => /^(ISO-8859|windows-125|KOI8|Shift|EUC|Big5|GB)/i.test(name));
  // ISO-8859-1 is read as Windows-1252, as the Encoding Standard says; a weak guess is that too.
  const label = detected && detected.confidence >= 30 ? detected.name : 'windows-1252';
  return guessed(/8859-1$/.test(label) ? 'windows-1252' : label, bytes);
}

function guessed(label: string, bytes: Uint8Array): Decoded {
  const decoded = decodeAs(label, bytes);
  return {
    ...decoded,
    findings: [...decoded.findings, { code: 'guessed-encoding', params: { encoding: decoded.encoding } }],
  };
}

/**
 * Text of old Macs: its quotation marks and apostrophes are capitals with accents in the Western codes of Windows and
 * ISO ("FernÕs", "ÒWe"), which stand inside of small letters or before a capital nowhere else.
 */
function isMacRoman(bytes: Uint8Array): boolean {
  const read = new TextDecoder('windows-1252').decode(bytes.subarray(0, 65_536));
  const marks =
    read.match(/(?<=[a-z])Õ(?=[a-z\s])|(?<=^|\s)Ò(?=[A-Z])|(?<=[a-z.,!?])Ó(?=\s|$)/gm)?.length ?? 0;
  const western = read.match(/[‘’“”–—]/g)?.length ?? 0;
  return marks >= 2 && marks > western;
}

function decodeAs(label: string, bytes: Uint8Array): Decoded {
  const text = tryDecode(label, bytes, false) ?? tryDecode('windows-1252', bytes, false) ?? '';
  const broken = count(text, '\ufffd');
  const findings = broken
    ? [{ code: 'invalid-encoding' as const, params: { count: broken, encoding: label } }]
    : [];
  return { text, encoding: label, findings };
}

function tryDecode(label: string, bytes: Uint8Array, fatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: in Western text nearly every other byte is zero. */
function utf16ByZeros(bytes: Uint8Array): string | null {
  const window = Math.min(bytes.length & ~1, 1024);
  if (window < 8) return null;
  const zeros = [0, 0];
  for (let i = 0; i < window; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > window * 0.35 && even < window * 0.02) return 'utf-16le';
  if (even > window * 0.35 && odd < window * 0.02) return 'utf-16be';
  return null;
}

/** Zero bytes or many control characters: not text. */
function looksBinary(bytes: Uint8Array): boolean {
  const window = Math.min(bytes.length, 8192);
  // Before the loop: behind it, V8 never learns the types of this product while it replaces the running loop by compiled
  // code, and throws that code away for every file.
  const most = window * 0.05;
  let control = 0;
  for (let i = 0; i < window; i++) {
    const byte = bytes[i]!;
    if (byte === 0) return true;
    if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) control++;
  }
  return control > most;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, META_WINDOW));
  const label = (XML_ENCODING.exec(head) ?? META_CHARSET.exec(head))?.[1]?.toLowerCase();
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function count(text: string, char: string): number {
  let found = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) found++;
  return found;
}

function countNonAscii(text: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) found++;
  return found;
}
