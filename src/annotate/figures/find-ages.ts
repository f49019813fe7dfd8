import type { Name } from '../../model/annotations.ts';
import { MONTH_WORDS } from '../../text/calendar-names.ts';
import { wordNumber } from '../../text/number-words.ts';
import { ROLE_NOUNS } from '../names/entities/roles.data.ts';
import { type Candidate, type Numeral, type Sentence, wordAt } from './candidate.ts';
import { wordSet } from './phrases.ts';
import { DECADE } from './subtokens.ts';

const UNITS = new Map<string, { unit: string; ucum: string }>(
  Object.entries({
    year: { unit: 'year', ucum: 'a' },
    years: { unit: 'year', ucum: 'a' },
    yr: { unit: 'year', ucum: 'a' },
    yrs: { unit: 'year', ucum: 'a' },
    month: { unit: 'month', ucum: 'mo' },
    months: { unit: 'month', ucum: 'mo' },
    week: { unit: 'week', ucum: 'wk' },
    weeks: { unit: 'week', ucum: 'wk' },
    day: { unit: 'day', ucum: 'd' },
    days: { unit: 'day', ucum: 'd' },
  }),
);
const OLD = wordSet('old olds');

/** "63-year-old", "five years old", "6 weeks of age". */
export function findAge(sentence: Sentence, numeral: Numeral): Candidate | null {
  const decade = ofDecade(sentence, numeral);
  if (decade) return decade;
  const unit = UNITS.get(wordAt(sentence, numeral.to));
  if (!unit || numeral.value === null) return null;
  const at = numeral.to + 1;
  const end = OLD.has(wordAt(sentence, at))
    ? at + 1
    : wordAt(sentence, at) === 'of' && wordAt(sentence, at + 1) === 'age'
      ? at + 2
      : null;
  if (end === null) return null;
  return {
    from: numeral.from,
    to: end,
    kind: 'age',
    numeral,
    value: numeral.value,
    ...unit,
    because: 'years old',
  };
}

const DECADES = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];
/** The years that a part of a decade has: "early" ends with the third, "late" begins with the sixth. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [6, 9],
};

/** "in her late 60s" is 66 to 69, "in his teens" 13 to 19. */
function ofDecade(sentence: Sentence, numeral: Numeral): Candidate | null {
  if (numeral.value !== null || numeral.form !== 'figures') return null;
  const [, glued, digit, name] = DECADE.exec(wordAt(sentence, numeral.from)) ?? [];
  const apart = PARTS[wordAt(sentence, numeral.from - 1)] ? wordAt(sentence, numeral.from - 1) : undefined;
  const tens = digit ? Number(digit) : name ? DECADES.indexOf(name) + 2 : 1;
  const [first, last] = PARTS[glued ?? apart ?? ''] ?? [tens === 1 ? 3 : 0, 9];
  return {
    ...YEARS,
    from: apart ? numeral.from - 1 : numeral.from,
    to: numeral.to,
    numeral,
    value: null,
    low: tens * 10 + Math.max(first, tens === 1 ? 3 : 0),
    high: tens * 10 + last,
    because: 'a decade of somebody’s life',
  };
}

const YEARS = { kind: 'age', unit: 'year', ucum: 'a' } as const;
const LIMITS = wordSet('under over below above');
const PEOPLE = wordSet(
  'people adults children kids women men voters those anyone everyone youth youths teens teenagers girls boys persons ' +
    'workers residents students patients americans millennials drivers employees candidates players person woman man child anybody nobody',
);
const OLDER = wordSet('older over up younger under above below');
const BE = wordSet("is was are were be turned turns turning 's ’s 'm ’m");
const APPROXIMATE = wordSet('about around nearly almost only just over barely');
const SUBJECTS = wordSet('he she who i they and');
const KIN = wordSet(
  'wife husband son daughter mother father brother sister girlfriend boyfriend partner fiancee fiancé fiancée widow uncle ' +
    'aunt cousin nephew niece grandmother grandfather grandson granddaughter twins man woman boy girl',
);
const PERSONS: ReadonlySet<string> = new Set([
  ...wordSet(ROLE_NOUNS),
  ...KIN,
  ...wordSet(
    'men women boys girls brothers sisters sons daughters pensioner teenager teen victims toddler baby motorist motorcyclist ' +
      'pedestrian passenger cyclist biker jogger hiker climber bride groom newlywed dad mum mom gran granny grandad stepfather ' +
      'stepmother stepson stepdaughter schoolboy schoolgirl pupil apprentice trucker cabbie cleaner carer builder roofer baker butcher ' +
      'bartender barman barista welder miner footballer batter bowler wicketkeeper winger left-back right-back centre-back centre-half ' +
      'full-back defender playmaker hooker prop flanker fly-half scrum-half lock skipper captain prodigy newcomer debutant all-rounder ' +
      'jockey boxer sprinter hurdler rower snowboarder surfer hotelier rapper dj presenter influencer youtuber ' +
      'vlogger socialite heir heiress royal monarch sailor gunman attacker assailant shooter killer murderer rapist paedophile pedophile ' +
      'friend flatmate roommate housemate classmate shopper customer reveller bystander onlooker patient guest fan spectator ' +
      'fugitive inmate prisoner convict robber burglar thief fraudster stalker accused complainant migrant refugee asylum-seeker ' +
      'parishioner villager local resident native backpacker tourist holidaymaker graduate undergraduate vegan american ' +
      'briton frenchman englishman scot welshman irishman scotsman german italian spaniard swiss dutchman australian canadian ' +
      'pole serb croat swede dane norwegian finn russian ukrainian brazilian argentine argentinian colombian kenyan nigerian ghanaian ' +
      'south-african moroccan egyptian japanese chinese korean indian pakistani kiwi',
  ),
]);
const MONTHS = new Set(MONTH_WORDS);

/** A bare number that its surroundings make an age: "Mr. Vale, 46,", "aged 12", "people under 30", "she is 70." */
export function ageInContext(sentence: Sentence, c: Candidate, names: readonly Name[]): Candidate | null {
  const value = c.value ?? c.high ?? null;
  if (value === null || value > 120 || c.numeral.form === 'fraction' || c.numeral.scale !== 1) return null;
  const spelled = c.numeral.form === 'words';
  const age = aged(sentence, c) ?? limited(sentence, c);
  if (age) return age;
  if (!Number.isInteger(value) || value < 1) return null;
  if (spelled) return inWords(sentence, c);
  return apposed(sentence, c, names) ?? stated(sentence, c);
}

/** "aged 63", "age 12", "ages 18 to 34", "at the age of 12". */
function aged(sentence: Sentence, c: Candidate): Candidate | null {
  const before = wordAt(sentence, c.from - 1);
  const because = '"age" before a number';
  if (/^age[ds]?$/.test(before)) return { ...c, ...YEARS, from: c.from - 1, because };
  // "aged between 30 and 35", "aged from 3 to 12"
  if (
    /^(?:between|from|about|around|just|only)$/.test(before) &&
    /^age[ds]$/.test(wordAt(sentence, c.from - 2))
  )
    return { ...c, ...YEARS, from: c.from - 2, because };
  // "daughters aged 11 and 7"
  if (isListed(sentence, c)) return { ...c, ...YEARS, because: 'another number behind "aged"' };
  if (before === 'of' && /^ages?$/.test(wordAt(sentence, c.from - 2)))
    return { ...c, ...YEARS, from: c.from - 2, because };
  return null;
}

/** Further numbers behind "aged": "aged 4, 7 and 11", unless they count something. */
function isListed(sentence: Sentence, c: Candidate): boolean {
  const next = sentence.subtokens[c.to];
  if (
    next?.type === 'word' &&
    !/^(?:and|or|when|who|were|was|are|have|has|had|in|on|at|from|with)$/.test(next.word)
  )
    return false;
  let at = c.from;
  while (/^(?:,|and|or)$/.test(wordAt(sentence, at - 1)) && at > c.from - 9) {
    at -= wordAt(sentence, at - 2) === ',' ? 2 : 1;
    const value = wordNumber(wordAt(sentence, at - 1));
    if (value === null || value > 120) return false;
    at--;
    if (/^age[ds]$/.test(wordAt(sentence, at - 1))) return true;
  }
  return false;
}

/** "people under 30", "65 and older". */
function limited(sentence: Sentence, c: Candidate): Candidate | null {
  const join = wordAt(sentence, c.to);
  if (
    (join === 'and' || join === 'or') &&
    OLDER.has(wordAt(sentence, c.to + 1)) &&
    c.value !== null &&
    c.value >= 10
  ) {
    if (join === 'or' && !/^(?:older|younger)$/.test(wordAt(sentence, c.to + 1))) return null;
    const after = `${join} ${wordAt(sentence, c.to + 1)}`;
    return { ...c, ...YEARS, after, because: 'a number and older' };
  }
  const limit = wordAt(sentence, c.from - 1);
  const than = limit === 'than' && /^(?:older|younger)$/.test(wordAt(sentence, c.from - 2));
  if (!than && !(LIMITS.has(limit) && PEOPLE.has(wordAt(sentence, c.from - 2)))) return null;
  const next = sentence.subtokens[c.to];
  if (next?.join === 'hyphen' || MONTHS.has(next?.word ?? '')) return null;
  return { ...c, ...YEARS, because: 'people under or over a number' };
}

/** "Ann Vale, 46, a teacher", "Ann Vale (46)", "his wife, 45,". */
function apposed(sentence: Sentence, c: Candidate, names: readonly Name[]): Candidate | null {
  const { subtokens } = sentence;
  // "John and Brian Vale, 22 and 19,": the second age stands behind the first.
  const second = wordAt(sentence, c.from - 1) === 'and' && subtokens[c.from - 2]?.type === 'figures';
  const listed = second ? c.from - 2 : c.from;
  // "Bea Jones, also 19,", "both 34,"
  const from = /^(?:also|both|now|then|just|only)$/.test(wordAt(sentence, listed - 1)) ? listed - 1 : listed;
  const last = subtokens[from - 1]?.raw;
  // "known as “Boyet,” 29,"
  const mark = /^[”"’]$/.test(last ?? '') && subtokens[from - 2]?.raw === ',' ? ',' : last;
  const close = subtokens[c.to]?.raw;
  const comma = mark === ',' && (close === undefined || /^[,.;)—–-]+$/.test(close) || close === 'and');
  if (!comma && !(mark === '(' && close === ')')) return null;
  const head = subtokens[mark === last ? from - 2 : from - 3];
  if (!head || c.value === null || head.type !== 'word' || MONTHS.has(head.word)) return null;
  const because = 'a number in apposition to a person';
  if (KIN.has(head.word) || isDescribed(sentence, c, from - 2)) return { ...c, ...YEARS, because };
  if (head.raw[0] === head.raw[0]!.toLowerCase() || c.value < 3) return null;
  const name = names.find(({ start, end }) => start < head.end && head.start < end);
  const isCalled = mark !== last && c.value >= 10;
  if (name && name.type !== 'person' && !isCalled) return null;
  return { ...c, ...YEARS, because };
}

/** "The striker, 22,", "her former flatmate, 31,": one person, and a number that somebody can be old. */
function isDescribed(sentence: Sentence, c: Candidate, head: number): boolean {
  const word = wordAt(sentence, head);
  if (!(PERSONS.has(word) || /-of-(?:\w+)$/.test(word)) || c.value === null || c.value < 10 || c.value > 110)
    return false;
  for (let i = head - 1; i >= 0 && i > head - 5; i--) {
    const subtoken = sentence.subtokens[i]!;
    if (/^(?:the|a|an|his|her|their|my|our|whose|[’']s?|one|two|three|four)$/.test(subtoken.word))
      return true;
    if (subtoken.type !== 'word') return false;
  }
  return false;
}

/** "She was seven when …"; "They are six and eight.": several can be "four" only together, and are no age then. */
function inWords(sentence: Sentence, c: Candidate): Candidate | null {
  const of = wordAt(sentence, c.from - 2);
  if (/^(?:he|she|who)$/.test(of) && wordAt(sentence, c.to) !== 'and') return stated(sentence, c);
  const second = wordAt(sentence, c.from - 1) === 'and';
  const [first, last] = second ? [c.from - 2, c.to - 1] : [c.from, c.to + 1];
  const pair =
    isNumberWord(sentence, first) && wordAt(sentence, first + 1) === 'and' && isNumberWord(sentence, last);
  if (!pair || !/^(?:are|were)$/.test(wordAt(sentence, first - 1))) return null;
  const next = sentence.subtokens[last + 1];
  if (wordAt(sentence, first - 2) !== 'they' || (next && !/^[.,;!?]$/.test(next.raw))) return null;
  return { ...c, ...YEARS, because: 'two persons are two numbers' };
}

const isNumberWord = (sentence: Sentence, i: number): boolean => wordNumber(wordAt(sentence, i)) !== null;

/** "who is 70.", "he turned 50", "she was 12 when": the number ends the predicate. */
function stated(sentence: Sentence, c: Candidate): Candidate | null {
  const { subtokens } = sentence;
  const from = APPROXIMATE.has(wordAt(sentence, c.from - 1)) ? c.from - 1 : c.from;
  const verb = wordAt(sentence, from - 1);
  if (!BE.has(verb) || c.value === null || c.value < 3) return null;
  const next = subtokens[c.to];
  const ends =
    !next ||
    (next.type === 'mark' && !/^[%$°/]$/.test(next.raw)) ||
    /^(?:when|and|but|now|or|while|in|on|at|years|today|this|next)$/.test(next.word);
  if (!ends) return null;
  const will = /^(?:will|would|'ll|’ll)$/.test(wordAt(sentence, from - 2));
  const subject = wordAt(sentence, from - (will ? 3 : 2));
  const turned = verb.startsWith('turn');
  if (!turned && !SUBJECTS.has(subject)) return null;
  return { ...c, ...YEARS, because: 'a person is a number' };
}
