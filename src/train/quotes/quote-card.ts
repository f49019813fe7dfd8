/** What the model card of the quotes' weights tells. */
export interface CardFacts {
  readonly articles: number;
  readonly attributions: number;
  readonly features: readonly [screen: number, cue: number, role: number, accept: number];
  readonly bytes: number;
  readonly seed: number;
  readonly date?: string | undefined;
}

/** The model card of the quotes' weights (after Mitchell et al. 2019, "Model Cards for Model Reporting"). */
export function quoteCard({ articles, attributions, features, bytes, seed, date }: CardFacts): string {
  const [screen, cue, role, accept] = features.map(number);
  return `# Model card: quotes

**What it is.** Who says what in English news: direct, mixed and indirect attributions with source, cue and content.
A logistic regression screens words that are plainly no cue; a linear-chain conditional random field proposes cues
among the others; a second one finds source and content of each cue among whole quotations, neighbouring sentences and
the words of its own sentence; a logistic regression judges the proposals, and its probability is the record's
\`confidence\`. ${screen}, ${cue}, ${role} and ${accept} features, word clusters, ${(bytes / 1e6).toFixed(1)} MB.

**Trained on** ${date ? `(${date}, ` : '('}seed ${seed}) ${number(articles)} articles of the PolNeAR training part with ${number(attributions)}
attributions (politics of the United States, seven outlets, 2015 and 2016; Newell, Margolin and Ruths, LREC 2018), read
as the program reads them, names by the names model.
\`cuttings train quotes --data DIR\` gives these very bytes from the same data and seed, by the version that trained them:
it reads names and words as that version finds them.

**Measured**: \`cuttings evaluate --data DIR\`. People who annotated the same articles agree on 98 % of direct, 90 % of
mixed and 67 % of indirect attributions (F1).

**Meant for** showing readers who said what, each with its place in the text, for people to check.

**Limits.** One country's political news: expect lower figures elsewhere. An attribution is wider than a quotation:
beliefs, plans and wishes with a holder count, and where they begin is a matter of taste. A quotation inside another
is not told apart. It says nothing about whether what was said is true.
`;
}

const number = (value: number): string => value.toString().replace(/\B(?=(\d{3})+$)/g, ',');
