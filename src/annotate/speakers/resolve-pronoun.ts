import { parseAuthor, spokenName } from '../../text/person-name/parse-author.ts';
import { isSomebody } from './describe.ts';
import type { Discourse } from './discourse.ts';
import { NOBODY } from './field.ts';
import { isNamedAsAnother } from './named-by-others.ts';
import type { Place, Question } from './question.ts';
import type { RankKind } from './rank.data.ts';
import { followsAsSubject, rank } from './rank.ts';
import {
  agrees,
  candidatesIn,
  everybody,
  firstMentionFrom,
  isBody,
  isPerson,
  nameOf,
  nobody,
  type Resolution,
} from './resolution.ts';
import { isDocument, saidAgain, subjectOfSentence } from './same-sentence.ts';
import type { PRONOUNS } from './source-words.data.ts';

// The narrative's "he" nearly always has a name before it; how far that may be behind.
const FARTHEST = 12;
// A bound for texts of one endless paragraph.
const MENTIONS = 100;
/** A source that is a pronoun: the likeliest by place in the text of those who agree with it. */
export function resolvePronoun(discourse: Discourse, place: Place, kind: Kind): Resolution {
  if (kind === 'relative' || kind === 'which') return resolveRelative(discourse, place, kind);
  if (kind === 'plural') return nobody('a plural pronoun stands for several', 'group');
  if (kind === 'self')
    return place.reported ? nobody('the first person in the words of another') : resolveSelf(discourse);
  const fits = whoMayBe(discourse, place, kind);
  const again = saidAgain(place);
  if (again !== undefined && fits(again))
    return { person: again, by: 'pronoun', because: 'the speaker of the same words is said again' };
  if (kind === 'thing' && isDocument(discourse, place))
    return nobody('the subject of the sentence is a text, and “it” goes on with that');
  const subject = kind === 'thing' ? undefined : subjectOfSentence(discourse, place, fits);
  if (subject !== undefined)
    return {
      person: subject,
      by: 'pronoun',
      because: `the subject of the sentence, and the only ${kind} one`,
    };
  if (kind !== 'thing' && unnamedGoesOn(discourse, place))
    return {
      ...nobody('somebody whom the text does not name has just spoken, and nobody was named since', 'group'),
      words: place.spoken.unnamed!.words,
    };
  const { question, candidates } = askFor(discourse, place, kind);
  const ranked = rank(discourse, place, question, candidates);
  const [best, next] = ranked;
  if (!best) return nobody('nobody of that gender and number is named before');
  if (best.person === NOBODY)
    return {
      ...nobody('somebody whom the text does not name spoke or acted last', 'group'),
      ...(place.spoken.unnamed ? { words: place.spoken.unnamed.words } : {}),
      confidence: best.probability,
    };
  const lead =
    next && next.person !== NOBODY
      ? ` ahead of ${nameOf(discourse, next.person)} by ${(best.score - next.score).toFixed(1)}`
      : '';
  const because = `the likeliest ${kind} by place in the text${lead}`;
  return {
    person: best.person,
    by: 'pronoun',
    because,
    confidence: best.probability,
    candidates: candidatesIn(ranked),
  };
}

// So likely somebody who is named may be the one who seems to be unnamed, and "he" is still theirs.
const DOUBT = 0.1;

/** `One delegate said it was lost. “Not even one,” he said.`: where nobody else is named in between. */
function unnamedGoesOn(discourse: Discourse, { spoken, block, start }: Place): boolean {
  const { unnamed } = spoken;
  if (!unnamed || unnamed.block !== block || unnamed.start > start || unnamed.doubt > DOUBT) return false;
  if ((spoken.back(1)?.start ?? -1) > unnamed.start) return false;
  const { mentions } = discourse;
  for (let i = firstMentionFrom(discourse, unnamed.start); mentions[i] && mentions[i]!.start < start; i++) {
    const { person, reported, modifier } = mentions[i]!;
    if (reported === 0 && !modifier && isPerson(discourse, person)) return false;
  }
  return true;
}

type Kind = (typeof PRONOUNS)[string];
type Asked = Extract<Kind, 'male' | 'female' | 'anybody' | 'thing'>;

/** A pronoun's question with the candidates for its answer; undefined where no weights are asked. */
export function pronounQuestion(
  discourse: Discourse,
  place: Place,
  kind: Kind,
): { question: Question; candidates: number[] } | undefined {
  return kind === 'male' || kind === 'female' || kind === 'thing'
    ? askFor(discourse, place, kind)
    : undefined;
}

function askFor(discourse: Discourse, place: Place, gender: Asked) {
  const fits = whoMayBe(discourse, place, gender);
  const isOwn = gender === 'anybody' || OWN.test(discourse.reading.text.slice(place.start, place.start + 12));
  const kind: RankKind = isOwn ? 'possessive' : gender === 'thing' ? 'thing' : 'pronoun';
  const people = near(discourse, place).filter(fits);
  const ahead = isOwn ? subjectAhead(discourse, place) : undefined;
  if (ahead !== undefined && fits(ahead) && !people.includes(ahead)) people.push(ahead);
  // What "it" is that is no body, a text or an event, is told by rules: too few were marked to learn from.
  return {
    question: { kind, gender: gender === 'male' || gender === 'female' ? gender : undefined },
    candidates: [...people, NOBODY],
  };
}

// "His remarks"; not "according to him", "told her on Friday".
const OWN = /^(?:his|her|its) \p{L}/iu;

/** "In her memoir, Bell wrote": the subject that follows may be named for the first time. */
function subjectAhead(discourse: Discourse, place: Place): number | undefined {
  const next = discourse.mentions[firstMentionFrom(discourse, place.start)];
  return next && followsAsSubject(discourse, [next], place) ? next.person : undefined;
}

/** Whom the form of the pronoun, its clause and the quoted words leave in question. */
const whoMayBe = (discourse: Discourse, place: Place, kind: Asked): ((index: number) => boolean) =>
  kind === 'thing'
    ? (index) => isBody(discourse, index)
    : (index) =>
        isPerson(discourse, index) &&
        (kind === 'anybody' || agrees(discourse, index, kind)) &&
        !isNamedAsAnother(discourse, place, index);

/** "I" outside of quotations is the author, if there is one alone. */
function resolveSelf({ reading, indexOf, people }: Discourse): Resolution {
  const [author, another] = reading.article.meta.authors?.value ?? [];
  if (author === undefined || another !== undefined || parseAuthor(author).kind !== 'person')
    return nobody('the first person of an article whose author is not known');
  const name = spokenName(author);
  const named = people.find(({ entity }) => entity.name === name);
  const person = named ? (indexOf.get(named.entity.id) ?? null) : null;
  return { person, by: 'author', author: name, because: 'the first person of an article is its author' };
}

// Behind the name: nothing, or an explanation that ends before the pronoun.
const EXPLAINED =
  /^(?:.{0,3}|(?:,| [—–-]| \()(?:(?!\b(?:who|which|that|while|when|after|and)\b)[^,])*[,)—–] ?)$/su;
// "Voss of Florida, who", "Voss, a baker from Ennis, Clare, who", "Voss is the baker who", "Tidewatch, a charity that".
const EXPLAINED_AT_LENGTH =
  /^(?: (?:of|from|for|at) [^,.;:“”"]{1,40},|, (?:an?|the) (?:(?!\b(?:who|which|that|while|when|after|and)\b)[^.;:“”"]){1,90},| (?:is|was) (?:an?|the) [^,.;:“”"]{1,60}|, an? (?:(?!\b(?:who|which|that|and)\b)[^,.;:“”"]){1,60}) $/u;
// "It was Voss, not Ott, who": Voss.
const INSTEAD = /, (?:not|rather than|instead of) (?:\p{Lu}[\p{L}.]* ){0,3}$/u;
const CONTRASTED = /^, (?:not|rather than|instead of) [^,.;:“”"]{1,50},? $/u;
// "A longtime adviser to Voss, who": the adviser. "A contest with Voss, who": Voss.
const OF_SOMEBODY =
  /\b(?:an?|one|another) (?:[\p{L}-]+ ){0,3}([\p{L}-]+) (?:to|of|for|with) (?:\p{Lu}[\p{L}.]* ){0,3}$/iu;
const SOMEBODY_BY_ENDING = /(?:er|or|ist|ian|ant|ent|man|woman)$/;
// In characters.
const LONGEST_CLAUSE = 200;
// "Voss, whom Ott sent there, and who": the same.
const ANOTHER_CLAUSE = /\b(?:who|whom)\b[^;:“”"]{1,160}[, ](?:and|but|or) $/u;

/** "…, Smith, who said", "Ada Bell, a baker from Ennis, who said": the last person of the sentence before it. */
function resolveRelative(discourse: Discourse, place: Place, kind: 'relative' | 'which'): Resolution {
  const { start, sentence } = place;
  const { mentions, reading } = discourse;
  const opening = reading.tokens.starts[reading.sentences.starts[sentence] ?? 0] ?? 0;
  const before = reading.text.slice(Math.max(opening, start - LONGEST_CLAUSE), start);
  const first = kind === 'relative' ? ANOTHER_CLAUSE.exec(before) : null;
  if (first)
    return resolveRelative(discourse, { ...place, start: start - before.length + first.index }, kind);
  for (let i = firstMentionFrom(discourse, start) - 1; mentions[i]?.sentence === sentence; i--) {
    const { person, start: from, end, modifier } = mentions[i]!;
    // "Who" is no place and no body: "Ben Voss of Florida, who said".
    if (kind === 'relative' && !isPerson(discourse, person)) continue;
    if (INSTEAD.test(reading.text.slice(Math.max(0, from - 40), from))) continue;
    const between = reading.text.slice(end, start);
    // "Ada Bell, head of Tidewatch, a charity that": the head of the source is another, but "that" is Tidewatch.
    if (
      modifier === 'owner' ||
      (modifier && kind === 'relative') ||
      !(EXPLAINED.test(between) || CONTRASTED.test(between) || EXPLAINED_AT_LENGTH.test(between))
    )
      break;
    if (isOfSomebody(reading.text.slice(Math.max(0, from - 60), from))) break;
    return { person, by: 'pronoun', because: 'the name that the relative pronoun goes with' };
  }
  return nobody('no name that the relative pronoun goes with');
}

function isOfSomebody(before: string): boolean {
  const noun = OF_SOMEBODY.exec(before)?.[1]?.toLowerCase();
  return noun !== undefined && (isSomebody(noun) || SOMEBODY_BY_ENDING.test(noun));
}

/** Everybody named or speaking within the last paragraphs; failing that, everybody named before. */
function near(discourse: Discourse, place: Place): number[] {
  const found = new Set<number>();
  for (let back = 1; ; back++) {
    const spoken = place.spoken.back(back);
    if (!spoken || place.block - spoken.block > FARTHEST || back > FARTHEST) break;
    found.add(spoken.person);
  }
  const at = firstMentionFrom(discourse, place.start);
  for (let i = at - 1; i >= 0 && place.block - discourse.mentions[i]!.block <= FARTHEST; i--) {
    found.add(discourse.mentions[i]!.person);
    if (at - i > MENTIONS) break;
  }
  return found.size > 0 ? [...found] : everybody(discourse, place);
}
