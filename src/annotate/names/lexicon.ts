import { hashText } from '../../learn/index.ts';
import { tokenize } from '../../text/tokens.ts';
import { GIVEN_NAMES } from './lexicons/given-names.data.ts';
import { ORGANISATIONS } from './lexicons/organisations.data.ts';
import { PEOPLES, PLACES } from './lexicons/places.data.ts';
import { WORDS } from './lexicons/words.data.ts';
import { PhraseTable, PhraseTableBuilder } from './phrase-table.ts';
import { maskDigits, plainMarks } from './word-type.ts';

interface Lexicon {
  readonly phrases: PhraseTable;
  /** By row: the numbers of the lists that hold the phrase. */
  readonly lists: readonly (readonly number[])[];
}

let lexicon: Lexicon | undefined;

/** All hand-written lists as one table; built at first use. */
export function lexicons(): Lexicon {
  lexicon ??= build();
  return lexicon;
}

/** Entries between commas; line breaks within an entry are spaces. */
export const phrasesOf = (list: string): string[] =>
  list
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

/** Entries between any white space. */
export const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);

function build(): Lexicon {
  const builder = new PhraseTableBuilder();
  const lists: number[][] = [];
  const all = [
    ...Object.values(GIVEN_NAMES).map(wordsOf),
    ...[...Object.values(PLACES), PEOPLES, ...Object.values(ORGANISATIONS), ...Object.values(WORDS)].map(
      phrasesOf,
    ),
  ];
  all.forEach((entries, number) => {
    for (const entry of entries) {
      const row = builder.add(lowerHashes(entry));
      lists[row] ??= [];
      lists[row].push(number);
    }
  });
  const { keys, prefixes } = builder.keys();
  return { phrases: new PhraseTable(keys, prefixes), lists };
}

/** The phrase's words as `WordType.lowerHash` has them. */
function lowerHashes(phrase: string): number[] {
  const { starts, ends, length } = tokenize(phrase);
  return Array.from({ length }, (_, i) =>
    hashText(maskDigits(plainMarks(phrase.slice(starts[i], ends[i])).toLowerCase())),
  );
}
