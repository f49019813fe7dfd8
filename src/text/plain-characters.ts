/** Most control characters, halves of surrogate pairs, and two noncharacters: what XML 1.0 (section 2.2) and UTF-8 cannot carry. */
const NONE = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Surrogate}/gu;

/** The same but for surrogates: to look for them takes half as long, and most texts have none of either. */
const CONTROL = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ufffe\uffff]/;

/** The characters that Windows-1252 has where Unicode has controls of the second set: one for one was taken for the other. */
const MEANT = Array.from({ length: 32 }, (_, i) =>
  new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + i)),
).map((char) => (/[\x80-\x9f]/.test(char) ? ' ' : char));

function inPlaceOf(character: string): string {
  if (character === '\v' || character === '\f') return '\n';
  const code = character.charCodeAt(0);
  if (code >= 0xd800) return '\ufffd';
  return code >= 0x80 ? MEANT[code - 0x80]! : ' ';
}

/**
 * A text with characters alone that every output can carry and no terminal obeys: the one rule for all that is read. It is
 * as long as before, code unit by code unit, so that no place in it moves. Line feeds, tabs and carriage returns stay.
 */
export const plainCharacters = (text: string): string =>
  text.isWellFormed() && !CONTROL.test(text) ? text : text.replace(NONE, inPlaceOf);

/** The same for all texts in a value of JSON's kinds, whatever its depth; keys are left as they are. */
export function plainValue<Value>(value: Value): Value {
  if (typeof value === 'string') return plainCharacters(value) as Value;
  if (Array.isArray(value)) return value.map(plainValue) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue(inner)])) as Value;
}
