// Behind the text, so that looking a few units ahead needs no bounds.
const MARGIN = 4;
const SPACE = 0x20;

let units = new Uint16Array(1 << 14);
let bytes = Buffer.from(units.buffer);

/**
 * The UTF-16 code units of a text, with some spaces behind them: an array of numbers is read several times as fast as
 * a string by `charCodeAt`. The array is used again: it holds the text until the next call.
 */
export function codeUnitsOf(text: string): Uint16Array {
  if (text.length + MARGIN > units.length) {
    units = new Uint16Array(text.length + MARGIN + (1 << 12));
    bytes = Buffer.from(units.buffer);
  }
  bytes.write(text, 'utf16le');
  units.fill(SPACE, text.length, text.length + MARGIN);
  return units;
}
