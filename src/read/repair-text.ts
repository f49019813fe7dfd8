/** Text that was made well again, and how many places needed it. */
export interface Repaired {
  readonly text: string;
  readonly count: number;
}

/** The byte that each character of Windows-1252 stands for, from 0x80; what the code leaves open is a control character. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, i) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(128 + i)),
    128 + i,
  ]),
);
const HIGH = `[${[...BYTES.keys()].map((char) => (/[\]\\^-]/.test(char) ? `\\${char}` : char)).join('')}]`;
const RUN = new RegExp(`${HIGH}{2,}`, 'gu');
/** What newspapers print beside ASCII: accents of Latin scripts, typographic marks, currencies. */
const PLAUSIBLE = /^[\u00a0-\u017f\u2010-\u203a\u20a0-\u20bf\u2122\u2212]+$/u;
/** “â€” without its third byte, which Windows-1252 has no character for and which many programs drop. */
const LOST_CLOSING = /â€(?![\u0080-\uffff])/g;
/** “PeÃ±a”, “Ã©tat”, “Â£12”: a capital with a sign behind it right beside small letters, which no language writes. */
const BROKEN_WORD = /\p{Ll}Ã[¡-ª¬-º¼-¿]|^(?:\P{L})?Ã[¡-ª¬-º¼-¿]\p{Ll}|^(?:\P{L})?Â£\d/u;
const MOST_PASSES = 3;

/** “Ã” and “Â” that a program took apart into letter and accent (Unicode NFD) after the encoding was lost. */
const TAKEN_APART = new RegExp(`A[\u0302\u0303](?=${HIGH})`, 'gu');

/**
 * UTF-8 that was once read as Windows-1252, as often as that happened: “â€œ” → “““, “Ã©” → “é”. Only where it is certain:
 * two places, one of three bytes, or one that cuts a word in two must be well-formed UTF-8 of what newspapers print, as
 * “É»” is well-formed too.
 */
export function repairMojibake(given: string): Repaired {
  const repaired = repairComposed(given.replace(TAKEN_APART, (sign) => sign.normalize('NFC')));
  return repaired.count > 0 ? repaired : { text: given, count: 0 };
}

function repairComposed(given: string): Repaired {
  let text = given;
  let count = 0;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const once = repairOnce(text);
    if (once.count === 0) break;
    text = once.text;
    count = Math.max(count, once.count);
  }
  return { text, count };
}

function repairOnce(text: string): Repaired {
  if (!/[ÂÃâÅ]/.test(text)) return { text, count: 0 };
  let count = 0;
  let isCertain = false;
  const repaired = text.replace(RUN, (run, at: number) => {
    const meant = utf8Of(run);
    if (meant === null) return run;
    count++;
    isCertain ||= run.length - meant.length > 1 || BROKEN_WORD.test(text.slice(Math.max(0, at - 1), at + 3));
    return meant;
  });
  if (!isCertain && count < 2) return { text, count: 0 };
  return { text: repaired.replace(LOST_CLOSING, '”'), count };
}

/** A run's bytes as UTF-8; null where they are none, or nothing that is printed. */
function utf8Of(run: string): string | null {
  try {
    const bytes = Uint8Array.from(run, (char) => BYTES.get(char)!);
    const meant = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return PLAUSIBLE.test(meant) || RUN.test(meant) ? meant : null;
  } catch {
    return null;
  } finally {
    RUN.lastIndex = 0;
  }
}

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const LIGATURES = /[\ufb00-\ufb06]/g;

/** Without what is not seen (soft hyphens, spaces of no width), and with ligatures as their letters. */
export const plainSigns = (text: string): string =>
  text.replace(INVISIBLE, '').replace(LIGATURES, (ligature) => ligature.normalize('NFKC'));

/** First halves of compounds, whose hyphen is their own wherever the line ends. */
const COMPOUNDS = new Set(
  'well self non half ex co anti pre post long short high low vice mid so semi multi north south east west one two three four five six seven eight nine ten all full part first second third old new left right'.split(
    ' ',
  ),
);
const AT_LINE_END = /(?<!\p{L})(\p{L}+)-\n[ \t]*(?=\p{Ll})/gu;

/** In lines that were broken at a column: words that were divided there, and numbers ("$12,-⏎000,000"). */
export function joinDivided(text: string): string {
  // The pattern takes a tenth of the time of all reading where there is nothing to find.
  if (!text.includes('-\n') || (text.match(AT_LINE_END)?.length ?? 0) < 2) return text;
  return text
    .replace(AT_LINE_END, (_, first: string) => (COMPOUNDS.has(first.toLowerCase()) ? `${first}-` : first))
    .replace(/\b(Ma?c)-\n[ \t]*(?=\p{Lu})/gu, '$1')
    .replace(/(\d,)-\n[ \t]*(?=\d{3})/g, '$1');
}
