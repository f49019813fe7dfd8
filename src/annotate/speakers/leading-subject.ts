import type { Discourse, Mention } from './discourse.ts';
import { firstMentionFrom } from './resolution.ts';

// "While Ada waits, Mara …": who is named behind them is the subject of a clause that leads in another.
const LEADS_IN =
  /^(?:while|after|before|when|as|if|although|though|since|because|unless|until|once|with|unlike)$/i;
// Before a name that opens the main clause: ", Mara", ", former mayor Mara Venn", ", it was Mara".
const OPENS_MAIN = /, (?:(?:it|that) was )?(?:[\p{L}.’'-]+ ){0,4}$/u;

// "The village where her coach, Mara": named in a clause that only tells of something else.
const EMBEDDED = /.\b(?:who|whom|whose|which|where) [^;:“”"]{0,60}$/u;

/**
 * Whom a sentence is about, near enough: the first of those who fit that it names in the narrative, behind a clause that
 * only leads in.
 */
export function leadingSubject(
  discourse: Discourse,
  sentence: number,
  fits: (person: number) => boolean,
): number | undefined {
  const { sentences, tokens, text } = discourse.reading;
  const first = sentences.starts[sentence];
  if (first === undefined) return undefined;
  const start = tokens.starts[first]!;
  const named: Mention[] = [];
  for (let i = firstMentionFrom(discourse, start); discourse.mentions[i]?.sentence === sentence; i++) {
    const mention = discourse.mentions[i]!;
    const isActing =
      !mention.modifier && mention.clause !== 'patient' && !EMBEDDED.test(text.slice(start, mention.start));
    if (fits(mention.person) && isActing && mention.reported === 0) named.push(mention);
  }
  if (named.length < 2 || !LEADS_IN.test(text.slice(start, tokens.ends[first]))) return named[0]?.person;
  const main = named
    .slice(1)
    .find(({ start: at }) => OPENS_MAIN.test(text.slice(Math.max(start, at - 60), at)));
  return (main ?? named[0])!.person;
}
