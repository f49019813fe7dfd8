import { type Candidate, type Numeral, type Sentence, wordAt } from './candidate.ts';
import { withMinus } from './minus.ts';
import { Phrases, wordSet } from './phrases.ts';

interface PercentUnit {
  readonly unit: '%' | 'pp';
  readonly per: number;
  /** "points" alone: percentage points only beside polls and shares. */
  readonly needsCue: boolean;
}

const UNITS = new Phrases<PercentUnit>();
for (const name of [
  '%',
  'percent',
  'per cent',
  'percents',
  'pct',
  'pct.',
  'percentage',
  'percentages',
  'p.c.',
  'pc',
])
  UNITS.add(name, { unit: '%', per: 1, needsCue: false });
for (const share of ['percentage', 'percent', 'per cent', '%'])
  for (const point of ['point', 'points', 'pts'])
    UNITS.add(`${share} ${point}`, { unit: 'pp', per: 1, needsCue: false });
for (const name of ['pp', 'ppt', 'ppts', 'p.p.']) UNITS.add(name, { unit: 'pp', per: 1, needsCue: false });
for (const name of ['basis point', 'basis points', 'bps', 'bp'])
  UNITS.add(name, { unit: 'pp', per: 100, needsCue: false });
for (const name of ['point', 'points', 'pts']) UNITS.add(name, { unit: 'pp', per: 1, needsCue: true });

const POLL_CUES = wordSet(
  'poll polls polling survey surveys lead leads leading led ahead behind margin margins trail trails trailing trailed edge ' +
    'advantage percent % percentage voters voter approval rating favorability favourability swing error gap deficit ' +
    'bounce bump turnout majority respondents election elections primary primaries caucus caucuses ballots ballot candidate ' +
    'candidates nominee presidential republican republicans democrat democrats democratic gop unemployment inflation',
);
const OTHER_POINTS = wordSet(
  'dow nasdaq index indexes ftse nikkei dax s&p 500 500-stock stocks shares rebounds assists steals blocks scored scorer touchdown ' +
    'touchdowns quarterback basketball nba credit bullet license licence league standings playoff',
);
/** What moves by half a point, where nobody plays or is polled. */
const RATE_CUES = wordSet(
  'rate rates interest fed ecb boe rba rbi bank banks central monetary policy policymakers basis percentage % percent yield yields ' +
    'inflation cut cuts hike hikes rise increase reduction easing tightening borrowing lending repo mortgage growth poll polls lead',
);
const PLAYED = wordSet(
  'chess grandmaster tournament match game games round golf cup ryder gymnast judges league standings title tie championship draw',
);
const IDIOMS = wordSet(
  'wrong right sure certain true correct committed behind honest clear confident focused accurate agree agreed false ' +
    'positive opposed against supportive with',
);

/** "46 percent", "2.5%", "4.5 points", "half a percentage point", "25 basis points". */
export function findPercent(sentence: Sentence, numeral: Numeral): Candidate | null {
  let at = numeral.to;
  if (numeral.form === 'fraction' || (numeral.value ?? 1) < 1) {
    if (wordAt(sentence, at) === 'of') at++;
    if (/^(?:an?|one|1)$/.test(wordAt(sentence, at))) at++;
  }
  const found = UNITS.match(sentence, at);
  if (!found || numeral.value === null) return null;
  const { unit, per, needsCue } = found.value;
  // "50bp", "5pc"; "5 PC" is a constable.
  if (/^(?:pc|bp)$/.test(wordAt(sentence, at)) && !/^[a-z]+$/.test(sentence.subtokens[at]!.raw)) return null;
  const part = numeral.value < 1 && numeral.form !== 'figures';
  if (needsCue && !(part ? ratePoints(sentence) : pollPoints(sentence, found.end))) return null;
  const candidate = {
    from: numeral.from,
    to: found.end,
    numeral,
    value: numeral.value / per,
    unit,
    because: `a number before "${wordAt(sentence, at)}"`,
  };
  // "You are 100 percent right" measures nothing.
  if (numeral.value >= 100 && IDIOMS.has(wordAt(sentence, found.end)) && unit === '%')
    return { ...candidate, kind: 'other', because: 'idiom: wholly' };
  return withMinus(sentence, { ...candidate, kind: 'percent' });
}

/** Points are those of a poll where the sentence speaks of one, or compares, and not of a game or a stock index. */
function pollPoints(sentence: Sentence, end: number): boolean {
  const { subtokens } = sentence;
  if (subtokens.some(({ word }) => OTHER_POINTS.has(word))) return false;
  return (
    /^(?:higher|lower)$/.test(wordAt(sentence, end)) || subtokens.some(({ word }) => POLL_CUES.has(word))
  );
}

/** "a quarter-point cut", "the Bank by half a point"; no half a point of a chess player. */
const ratePoints = ({ subtokens }: Sentence): boolean =>
  subtokens.some(({ word }) => RATE_CUES.has(word)) && !subtokens.some(({ word }) => PLAYED.has(word));
