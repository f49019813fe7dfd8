import { parseAuthor } from '../../text/person-name/parse-author.ts';
import type { Discourse } from './discourse.ts';
import { NOBODY, type Place, rankByPlace } from './rank.ts';
import {
  agrees,
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
const MOST_CANDIDATES = 4;
/** A source that is a pronoun: the likeliest by place in the text of those who agree with it. */
export function resolvePronoun(
  discourse: Discourse,
  place: Place,
  kind: (typeof PRONOUNS)[string],
): Resolution {
  if (kind === 'relative') return resolveRelative(discourse, place);
  if (kind === 'plural') return nobody('a plural pronoun stands for several', 'group');
  if (kind === 'self')
    return place.reported ? nobody('the first person in the words of another') : resolveSelf(discourse);
  const fits =
    kind === 'thing'
      ? (index: number) => isBody(discourse, index)
      : (index: number) => isPerson(discourse, index) && agrees(discourse, index, kind);
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
  const candidates = near(discourse, place).filter(fits);
  if (kind !== 'thing') candidates.push(NOBODY);
  const ranked = rankByPlace(discourse, place, candidates);
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
    candidates: ranked.slice(0, MOST_CANDIDATES).filter(({ person }) => person !== NOBODY),
  };
}

/** "I" outside of quotations is the author, if there is one alone. */
function resolveSelf({ reading, indexOf, people }: Discourse): Resolution {
  const [author, another] = reading.article.meta.authors?.value ?? [];
  if (author === undefined || another !== undefined || parseAuthor(author).kind !== 'person')
    return nobody('the first person of an article whose author is not known');
  const named = people.find(({ entity }) => entity.name === author);
  const person = named ? (indexOf.get(named.entity.id) ?? null) : null;
  return { person, by: 'author', author, because: 'the first person of an article is its author' };
}

/** "…, Smith, who said": the name right before. */
function resolveRelative(discourse: Discourse, { start }: Place): Resolution {
  const mention = discourse.mentions[firstMentionFrom(discourse, start) - 1];
  if (!mention || start - mention.end > 2 || mention.modifier)
    return nobody('no name right before the relative pronoun');
  return { person: mention.person, by: 'pronoun', because: 'the name right before the relative pronoun' };
}

/** Everybody named or speaking within the last paragraphs; failing that, everybody named before. */
export function near(discourse: Discourse, place: Place): number[] {
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
