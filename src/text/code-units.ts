// Behind the text, so that looking a few units ahead needs no bounds.
const MARGIN = 4;
const SPACE = 0x20;

/**
 * The UTF-16 code units of a text, with some spaces behind them: an array of numbers is read several times as fast as
 * a string by `charCodeAt`.
 */
export function codeUnitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length + MARGIN);
  const bytes = Buffer.from(units.buffer);
  bytes.write(text, 'utf16le');
  units.fill(SPACE, text.length, text.length + MARGIN);
  return units;
}
