import type { EntityFact } from '../../model/identity.ts';
import { countBy } from './facts.ts';

// So many articles of the average are added to everybody's own, so that little is concluded from little.
const SMOOTHING = 1;
// The names in an article depend on one another; taken as independent they would prove too much.
const DAMPING = 0.5;
// A bare last name is left to the one whom everybody knows by it, more than articles alone would tell.
const PROMINENCE = 1.5;
const ROLE_WORDS = /[\p{L}]{4,}/gu;

interface Profile {
  readonly articles: number;
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Which of several people a bare surname means: naive Bayes over what else the article shows (whom it names, the
 * words of the role, publisher, month), learned from the articles that print the people's full names.
 */
export class ContextModel {
  readonly #profiles: readonly Profile[];

  constructor(people: readonly (readonly EntityFact[])[]) {
    this.#profiles = people.map((facts) => ({
      articles: facts.length,
      counts: countBy(facts.flatMap((fact) => [...signsOf(fact)])),
    }));
  }

  /** @returns the index of the likeliest candidate and the belief in it (0 to 1). */
  likeliest(fact: EntityFact, candidates: readonly number[]): readonly [index: number, belief: number] {
    const profiles = candidates.map((index) => this.#profiles[index]!);
    const articles = profiles.reduce((sum, profile) => sum + profile.articles, 0);
    const scores = profiles.map((profile) => PROMINENCE * Math.log(profile.articles));
    for (const sign of signsOf(fact)) {
      const seen = profiles.reduce((sum, { counts }) => sum + (counts.get(sign) ?? 0), 0);
      // What nobody of the name was ever seen with speaks for nobody.
      if (seen === 0) continue;
      const usual = SMOOTHING * (seen / articles);
      for (const [i, profile] of profiles.entries()) {
        const share = ((profile.counts.get(sign) ?? 0) + usual) / (profile.articles + SMOOTHING);
        scores[i]! += DAMPING * Math.log(share);
      }
    }
    const top = Math.max(...scores);
    const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
    return [candidates[scores.indexOf(top)]!, 1 / total];
  }
}

function signsOf(fact: EntityFact): Set<string> {
  const signs = new Set(fact.company);
  for (const { text } of fact.roles)
    for (const [word] of text.toLowerCase().matchAll(ROLE_WORDS)) signs.add(`role:${word}`);
  if (fact.publisher) signs.add(`publisher:${fact.publisher}`);
  if (fact.published) signs.add(`month:${fact.published.slice(0, 7)}`);
  return signs;
}
