import type { Candidate, Finder, Meaning } from './candidate.ts';
import type { Scan } from './scan.ts';

const DAYS: Record<string, number> = { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 };

/** "today", "yesterday", "the day before yesterday", "tonight". */
export const findDeictic: Finder = (scan, i) => {
  const word = scan.word(i);
  let count = DAYS[word];
  if (count === undefined || isProgramme(scan, i)) return null;
  let from = i;
  const lead = scan.word(i - 1);
  if (scan.word(i - 2) === 'day' && (lead === 'before' || lead === 'after')) {
    count += lead === 'before' ? -1 : 1;
    from = scan.word(i - 3) === 'the' ? i - 3 : i - 2;
  }
  const meaning: Meaning = { kind: 'offset', unit: 'day', count, from: 'published' };
  if (word !== 'tonight') return { from, to: i + 1, rule: word, type: 'DATE', meaning };
  return { from, to: i + 1, rule: word, type: 'TIME', meaning, time: 'TNI' };
};

/** "BBC Today", "The Tonight Show"; but "The Ferry Sails Tonight". */
const isProgramme = (scan: Scan, i: number): boolean =>
  /^[A-Z][a-z]+$/.test(scan.raw(i)) && /^(?:[A-Z]{2,}|The)$/.test(scan.raw(i - 1)) && !scan.breaks(i);

/** "now", "recently", "the future", "daily": what TimeML calls references and sets of one word. */
export const findAdverb: Finder = (scan, i) => {
  const lexeme = scan.lexeme(i);
  if (lexeme?.is !== 'adverb') return null;
  const word = scan.word(i);
  const { value } = lexeme;
  const type: Candidate['type'] = /^P?[TX\d]/.test(value) || /^P\d/.test(value) ? 'SET' : 'DATE';
  const next = scan.lexeme(i + 1);
  if (word === 'future' || word === 'past') return asNoun(scan, i, value);
  if (word === 'moment') return theMoment(scan, i, value);
  if (word === 'soon' && !isPlanned(scan, i)) return null;
  if (type === 'SET' && isPaper(scan, i)) return null;
  if (next?.is === 'unit' || next?.is === 'season') return null;
  if (word === 'now' && /^(?:that|,)$/.test(scan.word(i + 1)) && isLead(scan, i)) return null;
  const more = word === 'recently' && /^(?:more|most)$/.test(scan.word(i - 1));
  return { from: more ? i - 1 : i, to: i + 1, rule: word, type, meaning: { kind: 'value', value } };
};

/** "the Daily News", "Harbour Weekly", "the party daily Granma": a paper. */
function isPaper(scan: Scan, i: number): boolean {
  const named = scan.isCapital(i + 1);
  if (scan.isCapital(i)) return named || (i > 0 && scan.isCapital(i - 1));
  const short = scan.raw(i + 1) === scan.raw(i + 1).toUpperCase();
  return named && !short && (scan.word(i - 1) === 'the' || scan.isCapital(i - 1));
}

/** "Now, he says": a discourse marker rather than a time. */
const isLead = (scan: Scan, i: number): boolean => scan.word(i + 1) === 'that' && scan.isCapital(i);

const MODALS = /^(?:will|would|may|might|could|should|can|to|['’]ll)$/;

/** "may soon leave"; "as soon as", "soon after" are told by what follows. */
const isPlanned = (scan: Scan, i: number): boolean =>
  MODALS.test(scan.word(i - 1)) && !/^(?:after|as|before)$/.test(scan.word(i + 1));

/** "at the moment"; what follows "the moment of …", "the moment the bell rang" is another time. */
function theMoment(scan: Scan, i: number, value: string): Candidate | null {
  if (scan.word(i - 1) !== 'the' || scan.word(i - 2) !== 'at') return null;
  if (!/^(?:[.,;:?!)"”']|''|)$/.test(scan.word(i + 1)) && !scan.breaks(i + 1)) return null;
  return {
    from: i - 1,
    to: i + 1,
    rule: 'the moment',
    type: 'DATE',
    meaning: { kind: 'value', value },
  };
}

const ADJECTIVES = /^(?:near|foreseeable|distant|immediate|recent)$/;
const AFTER_NOUN =
  /^(?:[.,;:?!)"”']|''|and|or|is|was|that|when|as|to|for|than|if|but|it|with|the|we|he|she|they|has|have|had|are|will|at|by|on|in|-|--|—|–)$/;

/** "the future", "in the near future", "in the past"; not "the future king", "the past year". */
function asNoun(scan: Scan, i: number, value: string): Candidate | null {
  const adjective = ADJECTIVES.test(scan.word(i - 1)) ? i - 2 : i - 1;
  if (scan.word(adjective) !== 'the') return null;
  const next = scan.word(i + 1);
  if (next === 'of' || !(next === '' || AFTER_NOUN.test(next) || scan.breaks(i + 1))) return null;
  return {
    from: adjective,
    to: i + 1,
    rule: `the ${scan.word(i)}`,
    type: 'DATE',
    meaning: { kind: 'value', value },
  };
}
