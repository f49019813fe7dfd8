import { wordNumber } from '../../text/number-words.ts';
import { type Candidate, type Sentence, wordAt } from './candidate.ts';
import { functionWords, isContent, isPlural, verbs } from './nouns.ts';
import { wordSet } from './phrases.ts';
import { headBefore, namedBefore, subjectOf, valuedObject } from './subject.ts';

const DETERMINERS = wordSet('the a an all its his her their our my these those this that some any such');
const LONGEST = 6;

/** What a figure counts, measures, pays for or is said of; undefined rather than a guess. */
export function countedBy(sentence: Sentence, c: Candidate): string | undefined {
  const behind = countedBehind(sentence, c);
  if (behind !== undefined) return behind;
  if (c.kind === 'age') return namedBefore(sentence, c);
  if (c.kind === 'count') return endsClause(sentence, c.to) ? numberOf(sentence, c.from) : undefined;
  if (c.kind !== 'money' && c.kind !== 'percent' && c.kind !== 'measure') return undefined;
  return headBefore(sentence, c) ?? valuedObject(sentence, c) ?? subjectOf(sentence, c);
}

const REACH = 14;

/** "put the number of jobs at 380", "the number of beds fell to 88": what a number at the end of a clause is the number of. */
export function numberOf(sentence: Sentence, from: number): string | undefined {
  for (let i = from - 1; i > 0 && i > from - REACH && !isStop(sentence, i); i--)
    if (wordAt(sentence, i) === 'number' && wordAt(sentence, i + 1) === 'of')
      return pluralPhrase(sentence, skipDeterminers(sentence, i + 2), 2);
  return undefined;
}

const isStop = ({ subtokens }: Sentence, i: number): boolean => /^[.;:?!“”"]$/.test(subtokens[i]!.raw);

/** Whether no word stands behind that could be what is counted. */
export function endsClause({ subtokens }: Sentence, to: number): boolean {
  const next = subtokens[to];
  return !next || (/^[.,;:?!)”"’]+$/.test(next.raw) && subtokens[to + 1]?.join !== 'glued');
}

/** What stands behind it. */
function countedBehind(sentence: Sentence, c: Candidate): string | undefined {
  const next = sentence.subtokens[c.to];
  if (!next) return undefined;
  if (c.kind === 'count') {
    if (/^(?:plus|odd|strong|\+)$/.test(next.word) && next.join !== 'space')
      return pluralPhrase(sentence, c.to + 1, 2);
    if (next.join === 'hyphen') return hyphenated(sentence, c.to);
    if (next.word === 'of') return pluralPhrase(sentence, skipDeterminers(sentence, c.to + 1), 2);
    return pluralPhrase(sentence, skipFillers(sentence, c.to), c.value === 1 ? 1 : 2);
  }
  if (c.kind === 'ratio') {
    const at = next.word === 'of' ? skipDeterminers(sentence, c.to + 1) : skipDeterminers(sentence, c.to);
    // "14 times its price"
    const single = at > c.to && wordAt(sentence, c.to - 1) === 'times' ? 1 : 2;
    return pluralPhrase(sentence, at, single);
  }
  // "a 40-minute period"; what stands behind "40 minutes" is mostly not what took them.
  if (c.kind === 'duration' && sentence.subtokens[c.to - 1]!.join !== 'hyphen') return undefined;
  if (c.kind === 'score') return next.type === 'word' && isContent(sentence, c.to) ? next.raw : undefined;
  if (c.kind === 'age') return agedOne(sentence, c);
  return c.kind === 'temperature' ? undefined : massPhrase(sentence, c);
}

/** "57-nation bloc" counts nations: the piece that is printed. */
function hyphenated({ subtokens }: Sentence, at: number): string {
  let end = at + 1;
  while (subtokens[end]?.join === 'hyphen' && end < at + 3) end++;
  return subtokens
    .slice(at, end)
    .map(({ raw }) => raw)
    .join('-');
}

/** "5 more people", "three or more states": words between number and noun. */
function skipFillers(sentence: Sentence, at: number): number {
  let i = at;
  if (wordAt(sentence, i) === 'or' && /^(?:more|so|fewer)$/.test(wordAt(sentence, i + 1))) i += 2;
  while (/^(?:more|other|of|the|additional|plus|odd|extra)$/.test(wordAt(sentence, i)) && i < at + 4) i++;
  return i;
}

const skipDeterminers = (sentence: Sentence, at: number): number => {
  let i = at;
  while (DETERMINERS.has(wordAt(sentence, i)) && i < at + 3) i++;
  return i;
};

/**
 * The words up to the first plural: "most recent reputable polls", "troops, tanks and aircraft" up to "troops".
 * A coordinated plural goes along ("generals and admirals"). For one thing (`least` 1) a singular will do.
 */
export function pluralPhrase(sentence: Sentence, at: number, least: 1 | 2): string | undefined {
  const { subtokens, text } = sentence;
  let end = at;
  while (end < at + LONGEST && (isContent(sentence, end) || links(sentence, at, end))) {
    end++;
    if (!isPlural(wordAt(sentence, end - 1)) || least === 1 || isPossessor(sentence, end - 1)) continue;
    // "United States senators", "House Republicans": a capitalised plural may still be an adjective.
    const capital = /^\p{Lu}/u.test(subtokens[end - 1]!.raw);
    if (capital && isContent(sentence, end) && isPlural(wordAt(sentence, end))) continue;
    return text.slice(
      subtokens[at]!.start,
      subtokens[ofPhrase(sentence, coordinated(sentence, end)) - 1]!.end,
    );
  }
  if (least !== 1 || end === at || end - at > 3) return undefined;
  return text.slice(subtokens[at]!.start, subtokens[end - 1]!.end);
}

const isPossessor = (sentence: Sentence, i: number): boolean =>
  /^(?:['’]s?)$/.test(wordAt(sentence, i + 1)) && sentence.subtokens[i + 1]!.join === 'glued';

/** What may stand inside a phrase: "the state's clinics", "current and former aides". */
function links(sentence: Sentence, at: number, i: number): boolean {
  if (i === at || !isContent(sentence, i + 1)) return false;
  const word = wordAt(sentence, i);
  return /^['’]s?$/.test(word) ? sentence.subtokens[i]!.join === 'glued' : word === 'and' || word === 'or';
}

/** "and admirals" after "generals": one more plural right behind "and" or "or", if the phrase ends there. */
function coordinated(sentence: Sentence, end: number): number {
  const and = wordAt(sentence, end);
  if (and !== 'and' && and !== 'or') return end;
  const next = end + 1;
  return isPlural(wordAt(sentence, next)) && isContent(sentence, next) ? next + 1 : end;
}

/** "rounds of talks", "types of cancer": the kind of thing that is counted by a head that says little. */
function ofPhrase(sentence: Sentence, end: number): number {
  const next = end + 1;
  if (wordAt(sentence, end) !== 'of' || !/^\p{Ll}/u.test(sentence.subtokens[next]?.raw ?? '')) return end;
  const to = isContent(sentence, next + 1) && !isPlural(wordAt(sentence, next)) ? next + 2 : next + 1;
  return isContent(sentence, next) && endsPlainly(sentence, next, to) ? to : end;
}

/** "68-year-old Ann Vale", "people under 30". */
function agedOne(sentence: Sentence, c: Candidate): string | undefined {
  const limit = wordAt(sentence, c.from - 1);
  if (/^(?:under|over|below|above)$/.test(limit) && isContent(sentence, c.from - 2))
    return wordAt(sentence, c.from - 2);
  if (wordAt(sentence, c.to - 1) !== 'old') return undefined;
  const named = /^\p{Lu}/u.test(sentence.subtokens[c.to]?.raw ?? '');
  let end = c.to;
  while (
    end < c.to + 4 &&
    isContent(sentence, end) &&
    /^\p{Lu}/u.test(sentence.subtokens[end]!.raw) === named
  )
    end++;
  if (end === c.to || (!named && !endsPlainly(sentence, c.to, end))) return undefined;
  return sentence.text.slice(sentence.subtokens[c.to]!.start, sentence.subtokens[end - 1]!.end);
}

/** "in security aid", "of capital", "worth of goods", "army contract": the phrase behind an amount, if it ends plainly. */
function massPhrase(sentence: Sentence, c: Candidate): string | undefined {
  const { subtokens, text } = sentence;
  let at = c.to;
  if (wordAt(sentence, at) === 'worth') at++;
  // "200 million dollars in aid", but "19 percent in August" says when.
  if (wordAt(sentence, at) === 'of' || (c.kind === 'money' && wordAt(sentence, at) === 'in'))
    at = skipDeterminers(sentence, at + 1);
  else if (at > c.to || subtokens[at]?.join === 'glued') return undefined;
  // "3 billion dollars next year" says when.
  if (/^(?:last|next)$/.test(wordAt(sentence, at))) return undefined;
  let end = at;
  while (end < at + 5 && (isContent(sentence, end) || links(sentence, at, end))) {
    // "a merger announced on Monday": the phrase ends before the participle.
    if (end > at && /(?:ed|^last|^next)$/.test(wordAt(sentence, end))) break;
    end++;
    if (isPlural(wordAt(sentence, end - 1)) && !isPossessor(sentence, end - 1)) break;
  }
  // "14 percent of the Latino vote": behind its article a noun that is a verb elsewhere.
  if (end > at && DETERMINERS.has(wordAt(sentence, at - 1)) && NOUNS_TOO.has(wordAt(sentence, end))) end++;
  return endsPlainly(sentence, at, end)
    ? text.slice(subtokens[at]!.start, subtokens[end - 1]!.end)
    : undefined;
}

const NOUNS_TOO = wordSet('vote support use cost cut call need lead show read build run');

/** No verb or adverb was taken for a noun, as far as the words show: "$5 million annually", "1 percent accumulated". */
function endsPlainly(sentence: Sentence, at: number, end: number): boolean {
  const { subtokens } = sentence;
  if (
    end === at ||
    end - at > 4 ||
    /\d/.test(subtokens[at]!.raw) ||
    wordNumber(subtokens[at]!.word) !== null ||
    subtokens[end]?.join === 'hyphen'
  )
    return false;
  const last = wordAt(sentence, end - 1);
  if (
    end === at + 1 &&
    /^(?:shy|short|high|low|total|overall|latest|weaker|stronger|firmer|easier|wider|longer|taller|richer|poorer|cheaper|faster)$/.test(
      last,
    )
  )
    return false;
  if (/(?:ed|ly|ing)$/.test(last) || /(?:ed|ly)$/.test(wordAt(sentence, at))) return false;
  const next = subtokens[end];
  return (
    isPlural(last) || !next || next.type !== 'word' || functionWords.has(next.word) || verbs.has(next.word)
  );
}
