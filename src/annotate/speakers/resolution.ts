import { startOf } from '../../model/span.ts';
import { lowerBoundBy } from '../../text/sorted.ts';
import type { Discourse } from './discourse.ts';
import type { Place } from './question.ts';

/** Who a source is: an index into `Discourse.people`, or nobody; how it was decided, and why, for `explain`. */
export interface Resolution {
  readonly person: number | null;
  readonly by: 'name' | 'role' | 'pronoun' | 'previous-quote' | 'group' | 'author' | 'none';
  /** A speaker whom the text does not name: the author of an article in the first person. */
  readonly author?: string;
  /** The words for somebody whom the text does not name, where the source itself is a pronoun. */
  readonly words?: string;
  /** How likely it is that this one is meant: 0 to 1; by how it was resolved where absent, see `CONFIDENCE`. */
  readonly confidence?: number;
  /** Who else may be meant, the likeliest first; the one that is taken is the first. */
  readonly candidates?: readonly { readonly person: number; readonly probability: number }[];
  /** How likely it is that somebody is meant who is named, where nobody was found. */
  readonly doubt?: number;
  /** The words that were taken for the source, from a statement or sentence before, are none. */
  readonly unsourced?: true;
  readonly because: string;
}

export const nobody = (because: string, by: 'group' | 'none' = 'none'): Resolution => ({
  person: null,
  by,
  because,
});

export const isPerson = (discourse: Discourse, index: number): boolean =>
  discourse.people[index]!.entity.type === 'person';
export const isBody = ({ people }: Discourse, index: number): boolean =>
  people[index]!.entity.type === 'organisation' && /\p{L}{2}/u.test(people[index]!.entity.name);
export const nameOf = (discourse: Discourse, index: number): string => discourse.people[index]!.entity.name;

export function agrees(discourse: Discourse, index: number, gender: string): boolean {
  const own = discourse.people[index]!.entity.gender;
  return own === undefined || own === gender;
}

export const inHeading = ({ reading }: Discourse, { block }: Place): boolean => {
  const role = reading.blocks[block]?.role;
  return role === 'title' || role === 'heading';
};

// So far back a mention may be, in mentions: a bound for long texts, hardly reached by articles.
const REACH = 200;

/** Everybody named before; in a heading, which comes before its text, everybody in the text that follows. */
export function everybody(discourse: Discourse, place: Place): number[] {
  const at = firstMentionFrom(discourse, place.start);
  const from = Math.max(0, at - REACH);
  const to = at > 0 && !inHeading(discourse, place) ? at : Math.min(discourse.mentions.length, at + REACH);
  const found = new Set<number>();
  for (let i = from; i < to; i++) found.add(discourse.mentions[i]!.person);
  return [...found].sort((a, b) => a - b);
}

/** Index of the first mention that starts at `offset` or later. */
export const firstMentionFrom = ({ mentions }: Discourse, offset: number): number =>
  lowerBoundBy(mentions, offset, startOf);

/**
 * How likely a speaker is right by how it was resolved, where no ranking tells: shares of the world news looked at,
 * rounded. A source that is carried over from a statement or sentence before is right less often.
 */
export const CONFIDENCE: Readonly<Record<Resolution['by'], number>> = {
  name: 0.97,
  author: 0.9,
  pronoun: 0.9,
  role: 0.7,
  'previous-quote': 0.7,
  group: 0,
  none: 0,
};
export const CARRIED = 0.8;

/** Less likely than this nobody is named: the statement stands without a speaker, with the candidates. */
export const NAMED_FROM = 0.57;

/** So many candidates stand beside a speaker at most. */
const MOST_CANDIDATES = 4;

/** Less likely than this somebody is no candidate that a reader is helped by. */
const LEAST_LIKELY = 0.05;

/** Who else may be meant, the likeliest first. */
export const candidatesIn = (
  ranked: readonly { readonly person: number; readonly probability: number }[],
): { readonly person: number; readonly probability: number }[] =>
  ranked
    .slice(0, MOST_CANDIDATES)
    .filter(({ person, probability }) => person >= 0 && probability >= LEAST_LIKELY);
