import type { ComparedFigure } from '../../store/queries/figures.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/calendar-names.ts';
import { HAPPENINGS, PARTS, SHARES } from './same-thing.data.ts';

/** Words on either side of a figure in which its sentence tells what happens to what is counted. */
const BESIDE = 7;

/** What a sentence says of its figure, for comparing it with another of the same unit. */
export interface Told {
  /** Words of what is counted. */
  readonly counted: ReadonlySet<string>;
  /** Rows of `HAPPENINGS`. */
  readonly happenings: ReadonlySet<number>;
  readonly names: ReadonlySet<string>;
  /** Names behind "in", "at", "near"…: where it happens. */
  readonly places: ReadonlySet<string>;
  /** Months and years. */
  readonly times: ReadonlySet<string>;
  readonly value: number;
  readonly bound: 'least' | 'most' | 'about' | null;
}

/**
 * Reads a figure's sentence. Null where nothing can be compared: the figure is a part of another one ("three other
 * Americans", "two of the people"), or the sentence tells nothing that happens, or names nothing.
 * @param counted the words of what is counted
 */
export function readTold(
  { sentence, text, value, qualifier }: ComparedFigure,
  counted: readonly string[],
): Told | null {
  const at = sentence.indexOf(text);
  if (at < 0 || counted.length === 0) return null;
  const before = tokensOf(clauseEnd(sentence.slice(0, at)));
  const after = tokensOf(clauseStart(sentence.slice(at + text.length)));
  const inFigure = tokensOf(text).slice(1);
  // "three other", "of the two", "the two".
  if ([before.at(-1), ...inFigure, after[0]].some((word) => word !== undefined && PARTS.has(word)))
    return null;
  if (before.at(-1) === 'of' && SHARES.has(before.at(-2) ?? '')) return null;
  const happenings = happeningsIn([...before.slice(-BESIDE), ...after.slice(0, BESIDE)]);
  const names = namesIn(sentence);
  if (happenings.size === 0 || names.size === 0) return null;
  return {
    counted: new Set(counted),
    happenings,
    names,
    places: placesIn(sentence),
    times: new Set((sentence.match(/\p{L}{3,}|\b(?:19|20)\d\d\b/gu) ?? []).filter(isTime)),
    value,
    bound: boundOf(qualifier),
  };
}

/** Whether two sentences tell of the same thing, with values that cannot both be right. */
export const contradict = (a: Told, b: Told): boolean =>
  isAlike(a.counted, b.counted) &&
  isMeeting(a.happenings, b.happenings) &&
  isMeeting(a.names, b.names) &&
  isMeetingOrUntold(a.places, b.places) &&
  isMeetingOrUntold(a.times, b.times) &&
  !isWithin(a, b) &&
  !isWithin(b, a) &&
  !isRounding(a.value, b.value);

const isAlike = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));
const isMeeting = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((one) => b.has(one));
const isMeetingOrUntold = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size === 0 || b.size === 0 || isMeeting(a, b);

/** What "about" may be away from. */
const ABOUT = 0.1;

/** Whether a figure's bound allows the other's value. */
function isWithin({ bound, value }: Told, { value: other }: Told): boolean {
  if (bound === 'least') return other >= value;
  if (bound === 'most') return other <= value;
  return bound === 'about' && Math.abs(other - value) <= ABOUT * Math.abs(value);
}

function boundOf(qualifier: string | null): Told['bound'] {
  if (qualifier === null) return null;
  if (/\b(?:least|more|over|above|exceed\w*|upward\w*|minimum)\b/i.test(qualifier)) return 'least';
  return /\b(?:most|less|fewer|under|below|up to|maximum)\b/i.test(qualifier) ? 'most' : 'about';
}

/** Whether one is the other rounded: to as many digits as it has, or to two. */
function isRounding(a: number, b: number): boolean {
  const digits = Math.min(digitsOf(a), digitsOf(b));
  return Math.abs(a) >= 10 && Math.abs(b) >= 10 && a.toPrecision(digits) === b.toPrecision(digits);
}

/** Significant digits, at least two. */
const digitsOf = (value: number): number =>
  Math.max(2, String(value).replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length);

// A clause ends where another begins; a comma between digits does not.
const clauseEnd = (before: string): string => before.split(/[;:–—()]|\.\s/).at(-1)!;
const clauseStart = (after: string): string => after.split(/[;:–—()]|\.\s/)[0]!;

const tokensOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];

const ROW_OF = new Map<string, number>();
const STEMS: [stem: string, row: number][] = [];
for (const [row, words] of HAPPENINGS.entries())
  for (const word of words.split(' '))
    if (word.endsWith('*')) STEMS.push([word.slice(0, -1), row]);
    else ROW_OF.set(word, row);

const happeningsIn = (words: readonly string[]): Set<number> =>
  new Set(
    words.flatMap((word) => ROW_OF.get(word) ?? STEMS.find(([stem]) => word.startsWith(stem))?.[1] ?? []),
  );

const TIMES: ReadonlySet<string> = new Set([...MONTH_NAMES].map((name) => name.toLowerCase()));
const isTime = (word: string): boolean =>
  /^\d/.test(word) || (/^\p{Lu}/u.test(word) && TIMES.has(word.toLowerCase()));
const DAYS: ReadonlySet<string> = new Set([...WEEKDAY_NAMES].map((name) => name.toLowerCase()));

/** Capitalised words that begin no sentence, without titles, months and weekdays. */
export function namesIn(sentence: string): Set<string> {
  const found = sentence.matchAll(/(?<=[\p{L}\p{N},’'-]\s)\p{Lu}[\p{L}’-]{2,}/gu);
  return new Set(
    Array.from(found, ([word]) => word.toLowerCase().replace(/’s$/, '')).filter((word) => !isNoName(word)),
  );
}

const isNoName = (word: string): boolean =>
  TIMES.has(word) || DAYS.has(word) || /^(?:mrs?|dr|gen|sen|rep|the)$/.test(word);

const PLACE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]ff|[Oo]utside|[Aa]round|[Aa]cross|[Tt]hrough|of|to)\s(?:the\s(?:\p{Ll}+\s){0,3}of\s|(?:the\s)?)((?:\p{Lu}[\p{L}’-]+\s?)+)/gu;

function placesIn(sentence: string): Set<string> {
  const words = Array.from(sentence.matchAll(PLACE), ([, place]) =>
    place!.toLowerCase().trim().split(/\s+/),
  ).flat();
  return new Set(words.filter((word) => !isNoName(word)));
}
