import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const TEXT = 'Café owner Zoë said “no” – twice.';
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i), !big);
  return bytes;
};
const WINDOWS: Readonly<Record<string, number>> = { é: 0xe9, ë: 0xeb, '“': 0x93, '”': 0x94, '–': 0x96 };
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text], (char) => WINDOWS[char] ?? char.charCodeAt(0));

describe('encodings', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['UTF-16 LE with a mark', utf16(`\ufeff${TEXT}`, false)],
    ['UTF-16 BE with a mark', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16 LE without one', utf16(TEXT, false)],
    ['UTF-16 BE without one', utf16(TEXT, true)],
    ['Windows-1252', windows1252(`${TEXT} The café stayed open, and the owner stayed away for a week.`)],
  ])('%s', (_name, bytes) => {
    expect(decode(bytes, false).text?.startsWith(TEXT)).toBe(true);
  });

  it('believes what a page declares where it is not UTF-8', () => {
    const page = windows1252('<html><head><meta charset="windows-1252"></head><body>Zoë</body></html>');
    expect(decode(page, true)).toMatchObject({ encoding: 'windows-1252', findings: [] });
    expect(decode(page, true).text).toContain('Zoë');
  });

  it('keeps UTF-8 with a few broken bytes, and says so', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(TEXT.repeat(3)), 0xff]);
    const { text, findings } = decode(bytes, false);
    expect(text?.startsWith(TEXT)).toBe(true);
    expect(findings.map(({ code }) => code)).toEqual(['invalid-encoding']);
  });

  it('does not take a program for text', () => {
    expect(decode(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2]), false)).toMatchObject({ text: null });
  });
});
