import type { Score } from './measure.ts';

export interface CardFacts {
  readonly documents: number;
  readonly tokens: number;
  readonly plainDocuments: number;
  readonly features: number;
  readonly bytes: number;
  readonly seed: number;
  readonly date?: string | undefined;
  /** Scores on the dev part, where it was at hand. */
  readonly dev?: ReadonlyMap<string, Score> | undefined;
}

/** The model card of the names' weights (after Mitchell et al. 2019, "Model Cards for Model Reporting"). */
export function nameCard(facts: CardFacts): string {
  return `# Model card: names

**What it is.** A two-stage linear tagger for English news: a linear-chain conditional random field, then a second one
that also sees what the first said of the whole article. ${number(facts.features)} features,
${(facts.bytes / 1e6).toFixed(1)} MB. Types: person, organisation, place, other (peoples, events, works).

**Trained on** ${facts.date ? `(${facts.date}, ` : '('}seed ${facts.seed}) ${number(facts.documents)} articles of the CoNLL-2003 English training part
(${number(facts.tokens)} tokens; Reuters newswire of 1996), names by tag; and, without names, on the words of
${number(facts.plainDocuments)} articles of the PolNeAR training part (United States politics, 2015 and 2016): how words are usually
capitalised, and the names that a first tagger found there again and again. Hand-written lists of given names, places, peoples and organisations (facts of
general knowledge) stand in \`src/annotate/names/lexicons/\`.
\`cuttings train names --data DIR\` gives these very bytes from the same data and seed.

**Measured** on the dev part (CoNLL-2003 \`testa\`), exact span and type:

${facts.dev ? table(facts.dev) : 'The dev part was not at hand.'}

**Meant for** finding who and what an English news article names, so that a reader can browse by it. Every name is
shown with its place in the text, for people to check.

**Limits.** The annotated text is newswire of 1996, much of it sport and markets; on today's news, other genres and
headlines in capitals expect lower figures. A team or a company named like a place or a person is the commonest
error. Names of cultures that the texts seldom mention are found less well. It says nothing about who a person is.
`;
}

const number = (value: number): string => value.toString().replace(/\B(?=(\d{3})+$)/g, ',');
const percent = (share: number): string => (share * 100).toFixed(1);

function table(scores: ReadonlyMap<string, Score>): string {
  const rows = [...scores].map(
    ([type, { precision, recall, f1 }]) =>
      `| ${type} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} |`,
  );
  return ['| type | precision | recall | F1 |', '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}
