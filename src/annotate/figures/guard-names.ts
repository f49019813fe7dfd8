import { wordAt } from './candidate.ts';
import { pluralPhrase } from './counted.ts';
import { firstRaw, type Guard, hasUnit } from './guard.ts';
import { functionWords, isPlural } from './nouns.ts';
import { wordSet } from './phrases.ts';
import { phraseBefore } from './qualifiers.ts';
import { DESIGNATORS } from './words.data.ts';

const designators = wordSet(DESIGNATORS);

export const inName: Guard = (sentence, c, { names }) => {
  if (hasUnit(c) || c.kind === 'score') return null;
  const start = sentence.subtokens[c.from]!.start;
  const end = sentence.subtokens[c.to - 1]!.end;
  const name = names.find((known) => known.start < end && start < known.end);
  if (!name) return null;
  // A name that begins behind the number may be a slip of the tagger; one that holds it is a name with a number.
  return name.start < start || name.end > end ? 'part of a name' : null;
};

/** "Boeing 747", "Route 66", "No. 2", "Chapter 11", "Article 50", "Clinton 46". */
export const named: Guard = (sentence, c) => {
  if (hasUnit(c) || c.kind === 'score' || c.kind === 'ratio') return null;
  if (firstRaw(sentence, c) === '911' && !isPlural(wordAt(sentence, c.to))) return 'the emergency number';
  const { subtokens } = sentence;
  const stop = wordAt(sentence, c.from - 1) === '.' ? 1 : 0;
  const before = subtokens[c.from - 1 - stop];
  if (!before) return null;
  if (before.word === '#' || (/^nos?$/.test(before.word) && stop > 0) || before.word === '№')
    return 'a number as a name';
  if (before.type !== 'word' || stop > 0) return null;
  const capital = /^\p{Lu}/u.test(before.raw);
  const single = !isPlural(wordAt(sentence, c.to)) || !/^[a-z]/.test(subtokens[c.to]?.raw ?? '');
  if (designators.has(before.word) && (capital || !pluralPhrase(sentence, c.to, 2)) && before.word !== 'and')
    return 'a number behind a designation';
  if (/^[A-Z]{2}$/.test(before.raw) && /^\d{5}$/.test(firstRaw(sentence, c))) return 'a postal code';
  // "Budget 3.0", "Windows 11"
  const plain =
    c.numeral.form === 'figures' &&
    c.numeral.scale === 1 &&
    /^(?:\d{1,4}|\d\.\d)$/.test(firstRaw(sentence, c));
  const version = /^\d\.0$/.test(firstRaw(sentence, c));
  const opens = !version && c.from === 1 && /^\p{Ll}/u.test(subtokens[c.to]?.raw ?? '');
  if (phraseBefore(sentence, c.from) > 0) return null;
  if (capital && plain && single && !opens && !functionWords.has(before.word))
    return 'a number behind a name';
  return null;
};

/** Spelled small numbers inside a running sentence with a capital: "the Big Ten", "Six Flags". */
export const capitalised: Guard = (sentence, c) => {
  if (hasUnit(c) || c.numeral.form !== 'words' || c.from === 0) return null;
  const { subtokens } = sentence;
  if (!/^\p{Lu}/u.test(firstRaw(sentence, c))) return null;
  const before = subtokens[c.from - 1]!;
  if (before.type === 'mark' && before.raw !== ',') return null;
  return subtokens.every(
    ({ raw, type, word }) => type !== 'word' || functionWords.has(word) || !/^\p{Ll}/u.test(raw),
  )
    ? null
    : 'a number word with a capital';
};
