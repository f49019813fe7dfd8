import type { YearPart } from '../../model/timex.ts';
import {
  MONTH_ABBREVIATIONS,
  MONTH_NAMES,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAY_NAMES,
} from '../../text/calendar-names.ts';

/** The vocabulary of dates: what a single lower-case word can mean in a time expression. */

/** TIMEX3 units; `min` and `sec` are told from month and hour by the `T` in the value. */
export type Unit =
  | 'sec'
  | 'min'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

export type Lexeme =
  | { readonly is: 'month'; readonly month: number; readonly abbreviated?: boolean }
  | {
      readonly is: 'weekday';
      readonly weekday: number;
      readonly abbreviated?: boolean;
      readonly plural?: boolean;
    }
  /** `size`: how many of the unit it is, where that is not one. */
  | { readonly is: 'unit'; readonly unit: Unit; readonly plural: boolean; readonly size?: number }
  | { readonly is: 'season'; readonly season: YearPart; readonly plural: boolean }
  | { readonly is: 'dayPart'; readonly part: string; readonly plural?: boolean }
  | { readonly is: 'clock'; readonly time: string }
  | { readonly is: 'meridiem'; readonly pm: boolean }
  | { readonly is: 'oclock' }
  | { readonly is: 'deictic' }
  | { readonly is: 'adverb'; readonly value: string }
  | { readonly is: 'holiday' }
  | { readonly is: 'decade'; readonly tens: number }
  | { readonly is: 'half' }
  | { readonly is: 'yearPart'; readonly part: YearPart }
  | { readonly is: 'period' }
  | { readonly is: 'spelledYear' };

/** Singular, plural, unit. */
const UNITS: [string, string, Unit][] = [
  ['second', 'seconds', 'sec'],
  ['minute', 'minutes', 'min'],
  ['hour', 'hours', 'hour'],
  ['day', 'days', 'day'],
  ['weekend', 'weekends', 'weekend'],
  ['week', 'weeks', 'week'],
  ['month', 'months', 'month'],
  ['quarter', 'quarters', 'quarter'],
  ['year', 'years', 'year'],
  ['decade', 'decades', 'decade'],
  ['century', 'centuries', 'century'],
];
const SEASONS: [string, YearPart][] = [
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['fall', 'FA'],
  ['autumn', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
];
/** TimeML's parts of a day. */
const DAY_PARTS: [string, string][] = [
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
  ['overnight', 'TNI'],
];
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** Adverbs and adjectives that are a time expression by themselves. */
const ADVERBS: [string, string][] = [
  ['now', 'PRESENT_REF'],
  ['moment', 'PRESENT_REF'],
  ['soon', 'FUTURE_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['future', 'FUTURE_REF'],
  ['past', 'PAST_REF'],
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'XXXX-XX-XXTNI'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
];

/** First words of holidays that mean nothing else here; the rules of a month or unit try holidays themselves. */
const HOLIDAY_WORDS = (
  'new martin mlk groundhog valentine valentines presidents president international st saint ash palm good easter earth ' +
  'victory mother mothers memorial father juneteenth fourth bastille labor labour columbus halloween election veterans ' +
  'armistice remembrance thanksgiving black cyber christmas boxing holy'
).split(' ');

/** Every word that a scan stops at. */
export const LEXICON: readonly (readonly [string, Lexeme])[] = [
  ...MONTH_NAMES.map((word, k) => [word, { is: 'month', month: k + 1 }] as const),
  ...MONTH_ABBREVIATIONS.map(([word, month]) => [word, { is: 'month', month, abbreviated: true }] as const),
  ...WEEKDAY_NAMES.flatMap(
    (word, k) =>
      [
        [word, { is: 'weekday', weekday: k + 1 }],
        [`${word}s`, { is: 'weekday', weekday: k + 1, plural: true }],
      ] as const,
  ),
  ...WEEKDAY_ABBREVIATIONS.map(
    ([word, weekday]) => [word, { is: 'weekday', weekday, abbreviated: true }] as const,
  ),
  ...UNITS.flatMap(
    ([one, many, unit]) =>
      [
        [one, { is: 'unit', unit, plural: false }],
        [many, { is: 'unit', unit, plural: true }],
      ] as const,
  ),
  ['fortnight', { is: 'unit', unit: 'week', plural: false, size: 2 }],
  ['fortnights', { is: 'unit', unit: 'week', plural: true, size: 2 }],
  ...SEASONS.flatMap(
    ([word, season]) =>
      [
        [word, { is: 'season', season, plural: false }],
        [`${word}s`, { is: 'season', season, plural: true }],
      ] as const,
  ),
  ...DAY_PARTS.flatMap(
    ([word, part]) =>
      [
        [word, { is: 'dayPart', part }],
        [`${word}s`, { is: 'dayPart', part, plural: true }],
      ] as const,
  ),
  ['noon', { is: 'clock', time: 'T12:00' }],
  ['midday', { is: 'clock', time: 'T12:00' }],
  ["o'clock", { is: 'oclock' }],
  ['o’clock', { is: 'oclock' }],
  ['midnight', { is: 'clock', time: 'T24:00' }],
  ['am', { is: 'meridiem', pm: false }],
  ['a.m', { is: 'meridiem', pm: false }],
  ['a.m.', { is: 'meridiem', pm: false }],
  ['pm', { is: 'meridiem', pm: true }],
  ['p.m', { is: 'meridiem', pm: true }],
  ['p.m.', { is: 'meridiem', pm: true }],
  ...['today', 'tonight', 'tomorrow', 'yesterday'].map((word) => [word, { is: 'deictic' }] as const),
  ...ADVERBS.map(([word, value]) => [word, { is: 'adverb', value }] as const),
  ...DECADES.map((word, k) => [word, { is: 'decade', tens: k + 2 }] as const),
  ...HOLIDAY_WORDS.map((word) => [word, { is: 'holiday' }] as const),
  ['half', { is: 'half' }],
  ...(['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'] as const).map(
    (part) => [part.toLowerCase(), { is: 'yearPart', part }] as const,
  ),
  ['period', { is: 'period' }],
  ['nineteen', { is: 'spelledYear' }],
  ['eighteen', { is: 'spelledYear' }],
  ['two', { is: 'spelledYear' }],
  ['twenty', { is: 'spelledYear' }],
];

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words before a bare month or year that make it a date: "in May", "since 2001". */
export const BEFORE_DATE = set(
  'in since until till by before after from to through throughout during of for early late mid last next this past ' +
    'around about circa between and or following each every through beginning effective late-',
);

/** First names and surnames that months spell: dropped before or after a capitalised name ("April Ryan"). */
export const MONTHS_AS_NAMES = set('april may june august january march');

/** Days that an event has kept the year of, by `month/day`: the words behind that name it. */
export const KEPT_DAYS: ReadonlyMap<string, { readonly year: number; readonly words: ReadonlySet<string> }> =
  new Map([
    [
      '9/11',
      {
        year: 2001,
        words: set(
          'attack attacks terrorist terrorists terror hijacker hijackers hijacking hijackings commission families victims',
        ),
      },
    ],
    [
      '1/6',
      {
        year: 2021,
        words: set(
          'riot riots rioter rioters insurrection insurrectionist insurrectionists committee capitol mob pardons defendants',
        ),
      },
    ],
  ]);

/** Units of money, size and number that make four figures a quantity: "1900 people". */
export const COUNTED = set(
  'people persons men women children troops soldiers workers jobs employees votes points miles feet meters metres km ' +
    'kilometers kilometres pounds tons tonnes dollars euros yen barrels acres hectares calories degrees homes ' +
    'households students members copies units shares yards words percent hours minutes days weeks months years times ' +
    'rpm mph mm cm kg marks francs guilders rubles pesos kroner lire',
);

/** What courts and councils do to a matter that another day is set for. */
export const DEFERRED = set(
  'adjourned adjourns adjourn postponed postpones postpone deferred defers defer remanded remands rescheduled reschedules shifted ' +
    'stood relisted listed bailed fixed delayed delays extended extends moved shunted',
);

/** Verbs that do the same with a word behind: "put the vote off", "pushed back". */
export const DEFERRED_WITH: Readonly<Record<string, string>> = {
  put: 'off back',
  puts: 'off back',
  pushed: 'back',
  pushes: 'back',
  brought: 'forward',
  brings: 'forward',
  held: 'over off',
};

/** Whom and what four figures may count as well as a year may name them: "1990 residents", but "the 2016 voters". */
export const COUNTED_OR_NAMED = set(
  'residents voters inhabitants passengers prisoners inmates pupils patients refugees migrants villagers farmers teachers nurses doctors ' +
    'officers policemen volunteers ballots houses seats beds trees cattle sheep families dwellings cases applicants candidates participants ' +
    'delegates spectators fans respondents',
);
/** Words before them that only what is counted has. */
export const COUNTED_AS = set(
  'registered eligible confirmed active licensed valid full-time part-time displaced unemployed',
);

/** Words between a quantity and its unit that leave the meaning alone: "three consecutive months". */
export const FILLERS = set(
  'fiscal calendar full consecutive straight whole more additional trading business academic school working entire ' +
    'solid long successive further extra other good crucial difficult financial political',
);

/** Vague numbers before a unit. */
export const VAGUE = set('several few many some numerous couple countless various');

/** Adjectives that point from the present: -1 before, 0 around, 1 after it. */
export const POINTERS: ReadonlyMap<string, -1 | 0 | 1> = new Map<string, -1 | 0 | 1>([
  ['last', -1],
  ['past', -1],
  ['recent', -1],
  ['preceding', -1],
  ['previous', -1],
  ['prior', -1],
  ['latest', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['future', 1],
  ['following', 1],
  ['ensuing', 1],
]);

/** Pointers that look from a date named before rather than from the present. */
export const FROM_CONTEXT = set('previous prior preceding following ensuing');

/** Pointers that stand before names of the calendar ("last May"). */
export const CALENDAR_POINTERS: ReadonlyMap<string, -1 | 0 | 1> = new Map<string, -1 | 0 | 1>([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
]);

/** What may stand for a pointer before a count: "the first nine months". */
export const FIRSTS = set('first final latest initial');

/** Words after which "a year" is a stretch of time; after a quantity or a noun it is a rate ("$9 a year"). */
export const STRETCH_LEADS = set(
  'for in of within after over about than nearly almost at least lasted took take takes taking spend spent during until ' +
    'by with to and is was be been as just only barely or every from under half not through , ; : ( — – -- . already ' +
    'some " “ but that what it him her them us me up roughly around approximately before waited last ago given gave',
);

/** Words that say a mention lies ahead, or behind: read near a weekday or a month without a year. */
export const AHEAD = set(
  "will 'll ’ll wo won't won’t shall would scheduled expected expects expect plans planned planning due intends going must " +
    'upcoming slated deadline effective payable expires redeemable could should proposed hopes hope ' +
    'might may begins opens starts meet meets reconvenes resumes coming supposed',
);
/** Verbs whose simple present before a weekday is a timetable: "the county holds its fair on Friday". */
export const SCHEDULED = set(
  'holds votes opens begins starts meets returns faces heads kicks convenes hosts',
);
/** Verbs that an infinitive of purpose or plan often has: "to meet Monday". */
export const STARTERS = set(
  'be meet begin start win visit vote take hold open discuss expire report return travel leave speak address appear go close ' +
    'resume run announce decide become join play face host attend release publish plan prepare',
);
/** What happens unannounced: where the text speaks of "the blast Friday" it is over. */
export const SUDDEN = set(
  'shooting shootings slaying killing killings murder murders assassination bombing bombings explosion blast crash accident ' +
    'massacre rampage stabbing ambush derailment collapse earthquake quake attack attacks death deaths arrest arrests ' +
    'riot riots insurrection coup fire fires raid raids siege storm floods landslide landslides accidents killers',
);
/** What is judged has happened: "calling Monday's drills a warning". */
export const JUDGING = set(
  'calling called describing described condemning condemned praising praised blaming criticizing criticising denouncing ' +
    'denounced recalling welcoming welcomed hailing hailed',
);
/** Deeds of the past that a "by" measures: "completed it by the end of January". */
export const REACHED = set(
  'completed finished reached became rose fell grew ended closed lost won died arrived returned doubled tripled dropped ' +
    'climbed shrank collapsed vanished',
);
/** What has its day long before. */
export const EVENTS = set(
  'primary primaries caucus caucuses election elections vote ballot referendum runoff contest contests hearing summit ' +
    'convention inauguration deadline',
);
/** What a day's name makes news that is over: "Friday's ruling". */
export const DEEDS = new Set([
  ...SUDDEN,
  ...set(
    'ruling rulings decision announcement resignation victory victories win wins defeat loss losses results outcome',
  ),
]);
/** Words in -ed that are no past tense. */
export const NOT_PAST = set(
  'need speed indeed united hundred proceed exceed succeed breed unprecedented related based',
);
export const BEHIND = set(
  'said was were had has have did told met went came took gave made saw found won lost fell rose began held left sent ' +
    'spoke wrote died got ran broke hit led struck shot drew grew knew flew threw thought bought brought caught fought ' +
    'sold stood felt kept put paid read became since ago earlier been says shut cut spent built tried taken',
);

/** How a duration is rounded (TIMEX3 `mod`), by the words before it; the longest match wins. */
export const ROUNDERS: ReadonlyMap<string, string> = new Map([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['roughly', 'APPROX'],
  ['approximately', 'APPROX'],
  ['some', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['barely', 'LESS_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['more than', 'MORE_THAN'],
  ['longer than', 'MORE_THAN'],
  ['over', 'MORE_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
]);

/** Which part of a date is meant, by the words before it. */
export const PARTS: ReadonlyMap<string, string> = new Map([
  ['early', 'START'],
  ['earlier', 'START'],
  ['early in', 'START'],
  ['earlier in', 'START'],
  ['the beginning of', 'START'],
  ['beginning of', 'START'],
  ['the start of', 'START'],
  ['start of', 'START'],
  ['mid', 'MID'],
  ['mid -', 'MID'],
  ['the middle of', 'MID'],
  ['middle of', 'MID'],
  ['late', 'END'],
  ['later', 'END'],
  ['late in', 'END'],
  ['later in', 'END'],
  ['the end of', 'END'],
  ['end of', 'END'],
]);

/** Time zones that may follow a clock time, with their offset from UTC in minutes where it is fixed. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
]);
/** Zones whose offset depends on the season. */
export const ZONE_NAMES = set('et ct mt pt eastern central pacific');
