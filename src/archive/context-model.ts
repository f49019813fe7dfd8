import type { EntityFact } from '../model/identity.ts';

// What is added to every count, so that one unseen name does not rule a person out.
const SMOOTHING = 0.3;
// The names in an article depend on one another; taken as independent they would prove too much.
const DAMPING = 0.5;
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
    this.#profiles = people.map((facts) => {
      const counts = new Map<string, number>();
      for (const fact of facts)
        for (const sign of signsOf(fact)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
      return { articles: facts.length, counts };
    });
  }

  /** @returns the index of the likeliest candidate and the belief in it (0 to 1). */
  likeliest(fact: EntityFact, candidates: readonly number[]): readonly [index: number, belief: number] {
    const signs = signsOf(fact);
    const scores = candidates.map((index) => {
      const { articles, counts } = this.#profiles[index]!;
      let score = Math.log(articles);
      for (const sign of signs)
        score += DAMPING * Math.log(((counts.get(sign) ?? 0) + SMOOTHING) / (articles + 2 * SMOOTHING));
      return score;
    });
    const top = Math.max(...scores);
    const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
    return [candidates[scores.indexOf(top)]!, 1 / total];
  }
}

function signsOf(fact: EntityFact): Set<string> {
  const signs = new Set(fact.company);
  for (const role of fact.roles)
    for (const [word] of role.toLowerCase().matchAll(ROLE_WORDS)) signs.add(`role:${word}`);
  if (fact.publisher) signs.add(`publisher:${fact.publisher}`);
  if (fact.published) signs.add(`month:${fact.published.slice(0, 7)}`);
  return signs;
}
