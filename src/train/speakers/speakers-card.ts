import type { TrainedRanking } from './train-ranking.ts';

/** The model card of the ranking weights (after Mitchell et al. 2019, "Model Cards for Model Reporting"). */
export function speakersCard(
  { weights, examples, accuracy }: TrainedRanking,
  articles: number,
  date: string | undefined,
): string {
  return `# Model card: speakers

**What it is.** The weights of a log-linear ranking (${Object.keys(weights).length} numbers) that tells whom a pronoun or a description of a
source means, by its place in the text: how far back and as what each candidate was last named, who spoke before, who
is alone on the stage or opens the paragraph, how much the article is about whom, whether the name stands in a
quotation. Somebody whom the text does not name is a candidate too. Gender, number and printed roles are rules around
it, not weights. The probabilities of the candidates are the confidence in the speaker.

**Trained on** ${date ? `(${date}) ` : ''}${examples} pronouns of ${articles} articles of the PolNeAR training part (Newell, Margolin and Ruths,
LREC 2018), in which it was marked for this project who is meant by sources that are pronouns or descriptions.
Marks in doubt are left out, and pronouns whose person is not among the candidates. ${(100 * accuracy).toFixed(0)} % are ranked right by weights
from the other three quarters of the articles.
\`cuttings train speakers --data DIR\` gives these very bytes from the same data and names model.

**Measured**: \`cuttings evaluate speakers --data DIR\`, on resolved speakers of other articles, and on these by folds:
each article with weights that the others taught, the rules included, descriptions too.

**Meant for** attributing quotations in an archive where a reader sees the evidence and a person can correct it.

**Limits.** News of the United States in English, 2015 and 2016: on news of other kinds speakers are right less often.
Descriptions teach nothing, only pronouns of one person do. Plural pronouns and people who are not named in the article
stay unresolved. A wrong gender of a name leads to a wrong speaker.
`;
}
