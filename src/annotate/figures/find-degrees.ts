import { type Candidate, type Numeral, type Sentence, wordAt } from './candidate.ts';
import { withMinus } from './minus.ts';
import { wordSet } from './phrases.ts';

const SCALES = new Map<string, { unit: string; ucum: string }>(
  Object.entries({
    celsius: { unit: '°C', ucum: 'Cel' },
    celcius: { unit: '°C', ucum: 'Cel' },
    centigrade: { unit: '°C', ucum: 'Cel' },
    c: { unit: '°C', ucum: 'Cel' },
    fahrenheit: { unit: '°F', ucum: '[degF]' },
    farenheit: { unit: '°F', ucum: '[degF]' },
    f: { unit: '°F', ucum: '[degF]' },
    kelvin: { unit: 'K', ucum: 'K' },
    kelvins: { unit: 'K', ucum: 'K' },
  }),
);
const DEGREES = wordSet('degree degrees deg °');
const HEAT = wordSet(
  'temperature temperatures heat hot cold warm warmer warming cool cooler cooling weather thermometer freezing forecast ' +
    'thermostat oven outside degrees-day chill fever summer winter temps high highs low lows reached boiling',
);
const ANGLE = wordSet(
  'turn turns turned turning rotate rotates rotated rotation angle angles tilt tilted slope latitude longitude north ' +
    'south east west bend pivot spin spun incline arc view panorama circle axis heading field',
);

/** "98 degrees", "-5 degree fahrenheit", "100 °F", "10.5 celsius"; "turn left 45 degrees" is an angle. */
export function findDegrees(sentence: Sentence, numeral: Numeral): Candidate | null {
  if (numeral.value === null) return null;
  const { to } = numeral;
  const hasDegree = DEGREES.has(wordAt(sentence, to));
  const named = wordAt(sentence, to + (hasDegree ? 1 : 0));
  // A lone "C" or "F" is a temperature only behind a degree, or in capitals beside a word of heat.
  const plain =
    named.length > 1 || (/^[CF]$/.test(sentence.subtokens[to]?.raw ?? '') && isHeat(sentence, numeral));
  const scale = hasDegree || plain ? SCALES.get(named) : undefined;
  if (!hasDegree && !scale) return belowZero(sentence, numeral);
  const end = to + (hasDegree ? 1 : 0) + (scale ? 1 : 0);
  const base = { numeral, from: numeral.from, to: end, value: numeral.value };
  if (scale)
    return withMinus(
      sentence,
      {
        ...base,
        kind: 'temperature',
        ...scale,
        because: 'degrees on a named scale',
      },
      true,
    );
  const words = sentence.subtokens.map(({ word }) => word);
  if (words.some((word) => HEAT.has(word)) && !words.some((word) => /^(?:turn|rotat|angle)/.test(word)))
    return withMinus(
      sentence,
      {
        ...base,
        kind: 'temperature',
        unit: 'degree',
        ucum: 'deg',
        because: 'degrees beside a word of heat',
      },
      true,
    );
  const angular = numeral.value % 90 === 0 || words.some((word) => ANGLE.has(word));
  if (angular)
    return { ...base, kind: 'measure', unit: 'degree', ucum: 'deg', because: 'degrees of an angle' };
  // "two degrees in law": a small number in words is a count.
  if (numeral.form !== 'figures') return null;
  return withMinus(
    sentence,
    { ...base, kind: 'temperature', unit: 'degree', ucum: 'deg', because: 'degrees in figures' },
    true,
  );
}

/** Beside a word of heat, or where the figures and the letter touch: "-3C", "hit 41C", but no seat "12C". */
function isHeat(sentence: Sentence, { from, to }: Numeral): boolean {
  if (sentence.subtokens.some(({ word }) => HEAT.has(word))) return true;
  if (sentence.subtokens[to]!.join !== 'glued') return false;
  const before = wordAt(sentence, from - 1);
  return /^(?:minus|[-−–]|hit|hits|reached|reaches|topped|exceeded|exceeding|exceed|above|below)$/.test(
    before,
  );
}

/** "-3C in Moscow and minus 12 in Omsk", "minus 20 overnight": beside heat or another temperature. */
function belowZero(sentence: Sentence, numeral: Numeral): Candidate | null {
  const { from, to, form } = numeral;
  if (wordAt(sentence, from - 1) !== 'minus' || form === 'fraction' || wordAt(sentence, from - 2) === 'or')
    return null;
  const { subtokens } = sentence;
  const next = subtokens[to];
  if (next?.join === 'glued' && next.type === 'word') return null;
  const other = subtokens.find(
    ({ raw, join }, i) => /^[CF]$/.test(raw) && join === 'glued' && subtokens[i - 1]?.type === 'figures',
  );
  const scale = SCALES.get(other?.word ?? '');
  if (!scale && !subtokens.some(({ word }) => HEAT.has(word))) return null;
  const unit = scale ?? { unit: 'degree', ucum: 'deg' };
  return withMinus(
    sentence,
    {
      numeral,
      from,
      to,
      value: numeral.value,
      kind: 'temperature',
      ...unit,
      because: 'below zero beside a word of heat',
    },
    true,
  );
}
