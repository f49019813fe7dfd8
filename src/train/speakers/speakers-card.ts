import { RANK_FEATURES, RANK_KINDS } from '../../annotate/speakers/rank.data.ts';

/** What is told of a training. */
interface Trained {
  readonly examples: number;
  readonly articles: number;
  /** Written texts besides. */
  readonly own: number;
  /** Share of right answers by weights that other articles taught. */
  readonly accuracy: number;
}

/** The model card of the ranking weights (after Mitchell et al. 2019, "Model Cards for Model Reporting"). */
export function speakersCard(
  { examples, articles, own, accuracy }: Trained,
  date: string | undefined,
): string {
  return `# Model card: speakers

**What it is.** The weights of a log-linear ranking (${RANK_FEATURES.length} numbers for each of ${RANK_KINDS.length} kinds of question) that tells whom a
pronoun or a description of a source means. It looks at the place in the text: how far back and as what each candidate was last named (as a subject, behind a
preposition, as whom something is done to), who spoke before, how often each is heard by name in the whole article and whether that is so next, whom the last sentence is about, who is
alone on the stage or opens the paragraph, how much the article is about whom, whether the name stands in a quotation.
Sentences that open with "he" or "she" count as naming whom they most likely mean. Where it is in doubt who spoke before, each counts as having spoken as far as it is likely, so that a doubtful "he" hands
its doubt on. And, for a description, at how well it fits the printed role. Somebody whom the text does not name is a
candidate too. Some of this tells more or less where somebody is alone near, where the verb is one of going on ("added"), or where a
pronoun or its words open a paragraph; such features have a second weight there. The kinds are he and she, his and her, it, a description of a person, one of a body; what all have in
common is learned from all (feature augmentation, Daumé III, ACL 2007). Gender and number, conflicting offices and ages are rules
around the weights, and so is who is named in what is said of the source ("he told Voss"; Principle C of binding theory, Chomsky 1981) or
in the quoted words as nobody names himself ("Senator Voss’s message"). The probabilities of the candidates are the confidence in the speaker.

**Trained on** ${date ? `(${date}) ` : ''}${examples} pronouns and descriptions of ${articles} articles of the PolNeAR training part (Newell, Margolin and Ruths,
LREC 2018), in which it was marked for this project who is meant by sources that are pronouns or descriptions, and of
${own} articles of other kinds and countries that were written and marked for it (\`training/\`). These are synthetic:
invented stories in the language of such news, written without a look at what the weights make of them, with more
descriptions than news has, since few of those were marked before. Their descriptions, bodies and "it" count a quarter, their
"he" and "she" a tenth.
Marks in doubt are left out, and those whose person is not among the candidates. ${(100 * accuracy).toFixed(0)} % are ranked right by weights
from the other three quarters of the articles.
\`cuttings train speakers --data DIR\` gives these very bytes from the same data, by the version that trained them.

**Measured**: \`cuttings evaluate speakers --data DIR\`, on resolved speakers of other articles, and on these by folds:
each article with weights that the others taught, the rules included, descriptions too.

**Meant for** attributing quotations in an archive where a reader sees the evidence and a person can correct it.

**Limits.** The real articles are news of the United States, 2015 and 2016: on news of other kinds speakers are right less
often. A description of a role that the text does not print is often left open. Plural pronouns and people who are not named in the article
stay unresolved. A wrong gender of a name leads to a wrong speaker.
`;
}
