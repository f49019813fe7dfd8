import type { TrainedRanking } from './train-ranking.ts';

/** The model card of the ranking weights (after Mitchell et al. 2019, "Model Cards for Model Reporting"). */
export function speakersCard(
  { examples, accuracy }: TrainedRanking,
  articles: number,
  date: string | undefined,
): string {
  return `# Model card: speakers

**What it is.** The weights of a log-linear ranking (16 numbers) that tells whom a pronoun or a description of a
source means, by its place in the text: where and as what the person was last named, who spoke before, how much the
article is about whom. Gender, number and printed roles are rules around it, not weights.

**Trained on** ${date ? `(${date}) ` : ''}${examples} pronouns of ${articles} articles of the PolNeAR training part (Newell, Margolin and Ruths,
LREC 2018) that need no annotation: where a single person of the pronoun's gender is named before, that person is the
right answer and the people of the other gender are the wrong ones. ${(100 * accuracy).toFixed(0)} % of them are ranked right by weights from
the other three quarters of the data, without knowing the gender.
\`cuttings train speakers --data DIR\` gives these very bytes from the same data and names model.

**Measured**: \`cuttings evaluate --data DIR\`, on resolved speakers of other articles.

**Meant for** attributing quotations in an archive where a reader sees the evidence and a person can correct it.

**Limits.** News of the United States in English, 2015 and 2016. Plural pronouns and people who are not named in the
article stay unresolved. A wrong gender of a name leads to a wrong speaker.
`;
}
