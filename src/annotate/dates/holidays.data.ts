import { easter, nthWeekday, toSerial } from '../../text/gregorian.ts';

/** A holiday by its lower-case words, and the day of a year that it falls on (days since 1970-01-01). */
export interface Holiday {
  readonly words: readonly string[];
  readonly id: string;
  readonly on: (year: number) => number;
  /** A week rather than a day: "Easter week", "Holy Week". */
  readonly week?: boolean;
}

const fixed =
  (month: number, day: number) =>
  (year: number): number =>
    toSerial({ year, month, day });
const nth =
  (month: number, weekday: number, n: number) =>
  (year: number): number =>
    nthWeekday(year, month, weekday, n);
const fromEaster =
  (days: number) =>
  (year: number): number =>
    easter(year) + days;
/** US election day: the Tuesday after the first Monday of November. */
const election = (year: number): number => nthWeekday(year, 11, 1, 1) + 1;

/** Names as tokens: "Jr." and "St." are two, as is a possessive. An apostrophe stands for the typographic one, too. */
const row = (id: string, on: (year: number) => number, ...names: string[]): Holiday[] =>
  names
    .flatMap((name) => (name.includes("'") ? [name, name.replaceAll("'", '’')] : [name]))
    .map((name) => ({ id, on, words: name.split(' ') }));

export const HOLIDAYS: readonly Holiday[] = [
  ...row('new-year', fixed(1, 1), "new year 's day", 'new years day'),
  ...row('new-years-eve', fixed(12, 31), "new year 's eve", 'new years eve'),
  ...row(
    'martin-luther-king-day',
    nth(1, 1, 3),
    'martin luther king day',
    'martin luther king jr . day',
    'mlk day',
  ),
  ...row('groundhog-day', fixed(2, 2), 'groundhog day'),
  ...row('valentines-day', fixed(2, 14), "valentine 's day", 'valentines day'),
  ...row('presidents-day', nth(2, 1, 3), "presidents ' day", 'presidents day', "president 's day"),
  ...row('womens-day', fixed(3, 8), "international women 's day"),
  ...row('st-patricks-day', fixed(3, 17), "st . patrick 's day", "saint patrick 's day"),
  ...row('april-fools', fixed(4, 1), "april fools ' day", "april fool 's day"),
  ...row('ash-wednesday', fromEaster(-46), 'ash wednesday'),
  ...row('palm-sunday', fromEaster(-7), 'palm sunday'),
  ...row('good-friday', fromEaster(-2), 'good friday'),
  ...row('easter', fromEaster(0), 'easter sunday', 'easter'),
  ...row('easter-monday', fromEaster(1), 'easter monday'),
  ...row('earth-day', fixed(4, 22), 'earth day'),
  ...row('may-day', fixed(5, 1), 'may day'),
  ...row('victory-day', fixed(5, 9), 'victory day'),
  ...row('mothers-day', nth(5, 7, 2), "mother 's day", "mothers ' day"),
  ...row('memorial-day', nth(5, 1, -1), 'memorial day'),
  ...row('fathers-day', nth(6, 7, 3), "father 's day"),
  ...row('juneteenth', fixed(6, 19), 'juneteenth'),
  ...row('independence-day-us', fixed(7, 4), 'fourth of july', 'the fourth of july'),
  ...row('bastille-day', fixed(7, 14), 'bastille day'),
  ...row('labor-day', nth(9, 1, 1), 'labor day', 'labour day'),
  ...row('columbus-day', nth(10, 1, 2), 'columbus day'),
  ...row('halloween', fixed(10, 31), 'halloween'),
  ...row('election-day', election, 'election day'),
  ...row('veterans-day', fixed(11, 11), 'veterans day', "veterans ' day", 'armistice day', 'remembrance day'),
  ...row('thanksgiving', nth(11, 4, 4), 'thanksgiving day', 'thanksgiving'),
  ...row('black-friday', (year) => nthWeekday(year, 11, 4, 4) + 1, 'black friday'),
  ...row('cyber-monday', (year) => nthWeekday(year, 11, 4, 4) + 4, 'cyber monday'),
  ...row('christmas-eve', fixed(12, 24), 'christmas eve'),
  ...row('christmas', fixed(12, 25), 'christmas day', 'christmas'),
  ...row('boxing-day', fixed(12, 26), 'boxing day'),
  { words: ['easter', 'week'], id: 'easter', on: easter, week: true },
  { words: ['holy', 'week'], id: 'palm-sunday', on: (year) => easter(year) - 6, week: true },
];

/** The holidays by their first word, longest name first. */
export const HOLIDAYS_BY_WORD: ReadonlyMap<string, readonly Holiday[]> = Map.groupBy(
  HOLIDAYS.toSorted((a, b) => b.words.length - a.words.length),
  (holiday) => holiday.words[0]!,
);
