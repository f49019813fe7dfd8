import { type Description, isSomebody } from './describe.ts';
import type { Discourse, Mention } from './discourse.ts';
import type { Place } from './question.ts';
import { firstMentionFrom, isBody, isPerson, nameOf, type Resolution } from './resolution.ts';

// In characters: "supporting the plan of the council, ".
const LONGEST_BETWEEN = 100;
// What says more of somebody before the name comes: "one pastor *from Ennis*, Karl Ott,".
const SAYS_MORE = /^ (?:\p{Ll}+ing|of|for|from|with|in|at|behind) [^,;:“”"()]*, (?:(?:Mr|Mrs|Ms|Dr)\.? )?$/u;
const LAST_WORD = /([\p{L}’'-]+), (?:\p{L}+\.? )?$/u;
// "Karl Ott,", "Karl Ott of Ennis, Clare,".
const SET_OFF = /^(?: (?:of|from|for|at|in) [^,;:.“”"()]{1,60})?,/u;

/** "One pastor supporting Voss, Karl Ott of Ennis, said": the name that a description leads to. */
export function namedBehind(
  discourse: Discourse,
  { attribution: { source }, sentence }: Place,
  description: Description,
): Resolution | undefined {
  const { text } = discourse.reading;
  const end = source.at(-1)?.end;
  if (end === undefined || description.definite) return undefined;
  for (let i = firstMentionFrom(discourse, end); discourse.mentions[i]; i++) {
    const mention = discourse.mentions[i]!;
    if (mention.sentence !== sentence || mention.start - end > LONGEST_BETWEEN) return undefined;
    const between = text.slice(end, mention.start);
    if (!SAYS_MORE.test(between) || !isOfItsKind(discourse, mention, description)) continue;
    // "A man accusing the mayor, Karl Ott,": the name goes with the nearer noun.
    if (isSomebody(LAST_WORD.exec(between)?.[1]?.toLowerCase() ?? '')) return undefined;
    if (!SET_OFF.test(text.slice(mention.end, mention.end + LONGEST_BETWEEN))) return undefined;
    return resolved(discourse, mention.person, 'the name that the description leads to');
  }
  return undefined;
}

// What goes on within the apposition: "a policy institute *focused on* health", "a charity *that*".
const GOES_ON =
  /^ (?:who|that|which|\p{Ll}+ing|(?:also )?(?:based|dedicated|devoted|established|focused|founded|known|led|run|set up))\b/u;

/** "Tidewatch, a charity devoted to seals": the name that a description says more of. */
export function namedBefore(
  discourse: Discourse,
  { attribution: { source }, start }: Place,
  description: Description,
): Resolution | undefined {
  const { text } = discourse.reading;
  const last = discourse.mentions[firstMentionFrom(discourse, start) - 1];
  const end = source.at(-1)?.end ?? start;
  if (!last || description.possessed || !isOfItsKind(discourse, last, description)) return undefined;
  if (text.slice(last.end, start) !== ', ' || !GOES_ON.test(text.slice(end, end + LONGEST_BETWEEN)))
    return undefined;
  return resolved(discourse, last.person, 'the name that the description says more of');
}

const isOfItsKind = (discourse: Discourse, { person }: Mention, { kind, plural }: Description): boolean =>
  !plural && (kind === 'body' ? isBody(discourse, person) : isPerson(discourse, person));

const resolved = (discourse: Discourse, person: number, because: string): Resolution => ({
  person,
  by: 'role',
  because: `${nameOf(discourse, person)}: ${because}`,
  confidence: APPOSED,
});

const APPOSED = 0.9;
