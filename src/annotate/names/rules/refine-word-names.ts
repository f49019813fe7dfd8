import type { TypedRange } from '../../../tagger/label-set.ts';
import { isCutTitle } from '../../../text/person-name/lexicon.ts';
import { isNeverSmall, usualCase } from '../entities/person-evidence.ts';
import { ROLE_NOUNS } from '../entities/roles.data.ts';
import { wordsOf } from '../lexicon.ts';
import { Casing, type NameDocument } from '../name-document.ts';
import { PERSON } from '../type-numbers.ts';
import { isCapital, type WordType } from '../word-type.ts';
import { LaidOnTokens } from './laid-on-tokens.ts';
import { Listed } from './listed.ts';
import { WORD_NAMES } from './word-names.data.ts';

const WORDS = new Set(wordsOf(WORD_NAMES));
const ROLES = new Set(wordsOf(ROLE_NOUNS));
const FAMILY = /^\p{Lu}\p{Ll}[\p{L}’'-]+$/u;
// Behind these a day is a name: "identified as Sunday Ekanem"; not "on Sunday Ekanem said".
const LEADS = /^(?:as|named|called|with|and|of|for|to|from|against|widow|late|suspect)$/;

/**
 * People whose given name is a word: Sunday `Ekanem`, Beauty `Mashonganyika`. The word behind it must be one that texts
 * never have, and no list knows.
 */
export function addWordNames(document: NameDocument, found: readonly TypedRange[]): TypedRange[] {
  const { types, sentences, casing } = document;
  const laid = new LaidOnTokens(found);
  const added: TypedRange[] = [];
  for (let s = 0; s < sentences.length; s++) {
    if (casing[s] !== Casing.running) continue;
    for (let i = sentences.starts[s]!; i + 1 < sentences.ends[s]!; i++)
      if (
        isCapital(types[i]!) &&
        isCapital(types[i + 1]!) &&
        WORDS.has(types[i]!.text) &&
        isApart(laid, i) &&
        isBearer(document, i, s) &&
        isFamily(types[i + 1]!, laid.at(i + 1))
      )
        added.push({ range: [i, i + 2], type: PERSON });
  }
  if (added.length === 0) return [...found];
  const over = new LaidOnTokens(added);
  return [...found.filter(({ range }) => over.over(range).length === 0), ...added].sort(
    (a, b) => a.range[0] - b.range[0],
  );
}

/** Whether two words are part of no longer name. */
const isApart = (laid: LaidOnTokens<TypedRange>, at: number): boolean =>
  laid.over([at, at + 2]).every(({ range }) => range[0] >= at && range[1] <= at + 2);

/** Whether a word may be somebody's given name where it stands. */
function isBearer({ types, firstWords }: NameDocument, at: number, sentence: number): boolean {
  if ((types[at]!.listing & Listed.calendar) === 0) return true;
  const before = types[at - 1];
  const lower = before?.lower.replace(/\.$/, '') ?? '';
  const isLed = LEADS.test(lower) || ROLES.has(lower) || isCutTitle(lower) || lower === ',';
  return firstWords[sentence] !== at && isLed;
}

/** Whether a word is a family name: never seen in texts, or a person's name to the tagger that texts never write small. */
const isFamily = ({ text, lower, listing }: WordType, name: TypedRange | undefined): boolean =>
  FAMILY.test(text) &&
  listing === 0 &&
  (usualCase(lower) === 0 || (name?.type === PERSON && isNeverSmall(lower)));
