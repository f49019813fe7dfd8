import { type Candidate, type Numeral, type Sentence, wordAt } from './candidate.ts';
import { wordSet } from './phrases.ts';

/** What is in an order of its own: "the 19th seed", "ranked 5th", "in 3rd place". */
const PLACES = wordSet(
  'seed seeds seeded place placed ranked ranking spot position finished finishing finish came pick overall percentile',
);
/** "his 200th match", "Chile's 3rd title": the number of those that somebody has had. */
const POSSESSIVES = wordSet("his her its their our my ’s 's");
/** What has a number of its own even so: "her 9th grade", "Virginia's 10th Congressional District". */
const NO_PLACES = wordSet(
  'century floor storey story grade graders amendment district circuit congress congressional legislature infantry ' +
    'regiment division battalion brigade birthday anniversary street st avenue ave and or',
);
/** What bears a number as its name: "case No. 15", "the No 4 train". */
const NUMBERED_BEFORE = wordSet(
  'case bill docket act order resolution notice file flight room house plot ward court gate platform route bus train ' +
    'tram local item lot chapter article section page form licence license patent reactor unit district school cell ' +
    'account id batch model opus symphony concerto sonata issue part volume box',
);
const NUMBERED_BEHIND = wordSet(
  'train bus tram line lines route road highway street reactor unit mine pit shaft well school court iron wood jersey ' +
    'shirt car engine battalion district platform gate contracts shirts',
);
/** "No 10" and "No 11" are houses in Downing Street where nothing is ranked. */
const RANKED = wordSet('world seed seeded seeds ranked pick overall spot position hit single album');
/** Of capitalised words, those that may stand before a rank: "British No 1", "World No 38". */
const BEFORE_RANK = /^(?:the|a|an|world|at|his|her|its|their|\p{Lu}\p{Ll}+(?:ish|an|ese|ch|ss))$/u;

/**
 * "No 38", "No. 1", "the 19th seed", "his 200th match": a place in an order, or how many it makes. Other ordinals
 * are names of things ("the 25th floor") or tell one from the rest ("the 23rd victim").
 */
export function findRank(sentence: Sentence, numeral: Numeral): Candidate | null {
  const rank = (from: number, because: string): Candidate => ({
    from,
    to: numeral.to,
    kind: 'rank',
    numeral,
    value: numeral.value,
    unit: null,
    because,
  });
  if (numeral.form === 'ordinal') return isPlace(sentence, numeral) ? rank(numeral.from, 'an ordinal') : null;
  const at = signOf(sentence, numeral);
  return at !== null && isRanked(sentence, numeral, at) ? rank(at, 'a number behind "No."') : null;
}

/** The subtoken of "No", "No." before a whole number in figures. */
function signOf(sentence: Sentence, { from, to, value, form, scale }: Numeral): number | null {
  if (form !== 'figures' || scale !== 1 || to !== from + 1 || !Number.isInteger(value) || value! > 999)
    return null;
  const at = from - (wordAt(sentence, from - 1) === '.' ? 2 : 1);
  const sign = sentence.subtokens[at]?.raw ?? '';
  // "No 38 people came" denies; a full stop or what stands before tells.
  return /^(?:No\.?|no\.)$/.test(sign) || (sign === 'no' && at < from - 1) ? at : null;
}

function isRanked(sentence: Sentence, { to, value }: Numeral, at: number): boolean {
  const { subtokens } = sentence;
  const next = subtokens[to];
  if (next && next.join !== 'space' && next.type !== 'mark') return false;
  if (NUMBERED_BEHIND.has(next?.word ?? '')) return false;
  const before = subtokens[at - 1];
  // "No 38 people came"
  if (!before && wordAt(sentence, at + 1) !== '.' && !/\.$/.test(subtokens[at]!.raw)) return false;
  const place = RANKED.has(before?.word ?? '') || RANKED.has(next?.word ?? '');
  if (value === 10 || value === 11) return place;
  if (!before || NUMBERED_BEFORE.has(before.word)) return place;
  return before.type !== 'word' || !/^\p{Lu}/u.test(before.raw) || place || BEFORE_RANK.test(before.raw);
}

function isPlace({ subtokens }: Sentence, { from, to }: Numeral): boolean {
  const next = subtokens[to];
  if (PLACES.has(next?.word ?? '') || PLACES.has(subtokens[from - 1]?.word ?? '')) return true;
  if (!POSSESSIVES.has(subtokens[from - 1]?.word ?? '') || next?.type !== 'word') return false;
  return next.join === 'space' && /^\p{Ll}/u.test(next.raw) && !NO_PLACES.has(next.word);
}
