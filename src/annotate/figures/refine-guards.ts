import type { Candidate, Sentence } from './candidate.ts';
import type { Around, Guard } from './guard.ts';
import {
  address,
  dialled,
  enumerator,
  identifier,
  inAddress,
  inCode,
  openPoint,
  road,
  table,
  telephone,
} from './guard-codes.ts';
import { hour, inDate, isOther, noDuration, year } from './guard-dates.ts';
import { capitalised, inName, named } from './guard-names.ts';
import { alone, fractionAlone, hyphenIdiom, idiom, ordinal, pronounOne, zero } from './guard-words.ts';

/** In this order: the first that speaks explains the drop. */
const GUARDS: readonly Guard[] = [
  isOther,
  noDuration,
  inAddress,
  openPoint,
  road,
  telephone,
  dialled,
  table,
  identifier,
  enumerator,
  inCode,
  year,
  address,
  named,
  inDate,
  inName,
  capitalised,
  ordinal,
  hyphenIdiom,
  fractionAlone,
  pronounOne,
  zero,
  hour,
  idiom,
  alone,
];

/** A rank has a form of its own: only a date or a name can hold it. */
const OF_RANKS: readonly Guard[] = [inAddress, inDate, inName];

/** Why a candidate is no figure, or null where it is one. */
export function dropReason(sentence: Sentence, candidate: Candidate, around: Around): string | null {
  for (const guard of candidate.kind === 'rank' ? OF_RANKS : GUARDS) {
    const reason = guard(sentence, candidate, around);
    if (reason) return reason;
  }
  return null;
}
