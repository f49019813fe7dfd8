// Behind the text, so that looking a few units ahead needs no bounds.
const MARGIN = 4;
const SPACE = 0x20;
// In code units. A block or an article fits: making an array costs more than filling it.
const ROOM = 1 << 16;
const room = new Uint16Array(ROOM + MARGIN);
const roomBytes = Buffer.from(room.buffer);

/**
 * The UTF-16 code units of a text, with some spaces behind them: an array of numbers is read several times as fast as
 * a string by `charCodeAt`. Valid until the next call, longer than the text.
 */
export function codeUnitsOf(text: string): Uint16Array {
  const { length } = text;
  const fits = length <= ROOM;
  const units = fits ? room : new Uint16Array(length + MARGIN);
  const bytes = fits ? roomBytes : Buffer.from(units.buffer);
  bytes.write(text, 'utf16le');
  for (let i = length; i < length + MARGIN; i++) units[i] = SPACE;
  return units;
}
