import type { ArticleMeta } from '../model/article.ts';
import { readDate } from '../text/calendar-date.ts';
import { MONTH_WORDS, monthNumber } from '../text/calendar-names.ts';

const YEAR = String.raw`(1[5-9]\d{2}|20\d{2})`;
const MONTH_NAMES = [...MONTH_WORDS].sort((a, b) => b.length - a.length).join('|');
/** Ways in which a file's name or a part of an address states a day, the surest first; year, month and day in this order. */
const FORMS: readonly RegExp[] = [
  // gazette_2022-01-19_bridge.txt / 2024.03.05-pier.txt / 2024_03_05
  new RegExp(String.raw`(?<!\d)${YEAR}([-._])(\d{2})\2(\d{2})(?!\d)`, 'g'),
  // 20220119-bridge.txt / bridge_20220119.txt
  new RegExp(String.raw`(?<![\p{L}\d])${YEAR}()(\d{2})(\d{2})(?=$|[-_ .])`, 'gu'),
];
// bridge 5 March 2024.txt / june-28-2018.md
const DAY_MONTH = new RegExp(
  String.raw`(?<!\d)(\d{1,2})[-_ .]{1,2}(${MONTH_NAMES})[-_ .]{1,2}${YEAR}(?!\d)`,
  'i',
);
const MONTH_DAY = new RegExp(
  String.raw`(?<!\p{L})(${MONTH_NAMES})[-_ .]{1,2}(\d{1,2})[-_ .,]{1,2}${YEAR}(?!\d)`,
  'iu',
);
// 2022/01/19/bridge.txt / 2024/mar/05/bridge
const IN_FOLDERS = new RegExp(String.raw`(?:^|\/)${YEAR}\/(\d{1,2}|${MONTH_NAMES})\/(\d{1,2})(?:\/|$)`, 'i');

/**
 * The date that a path or an address states, if it states exactly one: its last part first, then the folders. Weaker
 * than anything that the file itself says.
 */
export function dateInPath(path: string): ArticleMeta {
  const parts = path.split(/[?#]/)[0]!.split('/');
  const date = datesIn(parts.pop() ?? '') ?? inFolders(path) ?? datesIn(parts.reverse().find(hasDate) ?? '');
  const read = date === undefined ? undefined : readDate(date);
  return read && 'iso' in read
    ? { published: { value: read.iso, origin: 'file-name', certainty: 'inferred' } }
    : {};
}

const hasDate = (part: string): boolean => datesIn(part) !== undefined;

/** The one day in a name. */
function datesIn(name: string): string | undefined {
  for (const form of FORMS) {
    const dates = new Set(
      [...name.matchAll(form)].map(([, year, , month, day]) => `${year}-${month}-${day}`),
    );
    const [only] = dates;
    if (dates.size > 0) return dates.size === 1 && 'iso' in readDate(only!) ? only : undefined;
  }
  const spelled = DAY_MONTH.exec(name);
  if (spelled) return iso(spelled[3]!, spelled[2]!, spelled[1]!);
  const american = MONTH_DAY.exec(name);
  return american ? iso(american[3]!, american[1]!, american[2]!) : undefined;
}

function inFolders(path: string): string | undefined {
  const found = IN_FOLDERS.exec(path);
  return found ? iso(found[1]!, found[2]!, found[3]!) : undefined;
}

function iso(year: string, month: string, day: string): string {
  const number = monthNumber(month) ?? Number(month);
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
