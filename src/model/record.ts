import { z } from 'zod';
import type { Annotations } from './annotations.ts';
import type { Article } from './article.ts';
import { isShown } from './shown.ts';
import { pairOf, type Span } from './span.ts';

const offset = z.int().nonnegative();
const span = {
  start: offset.describe('Where it begins in text'),
  end: offset.describe('Where it ends in text, exclusive'),
};
const printed = z.string().describe('The words as printed');
const pair = z.tuple([offset, offset]).readonly();
const pairs = z.array(pair).readonly();
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

const block = z.object({
  ...span,
  role: z
    .enum(['title', 'byline', 'dateline', 'heading', 'paragraph', 'list-item', 'quotation', 'boilerplate'])
    .describe('What the block is; boilerplate is not the article’s own'),
  reason: z.string().optional().describe('Why a boilerplate block is one'),
});

const entityType = z.enum(['person', 'organisation', 'place', 'other']).describe('What is named');

const name = z.object({
  ...span,
  text: printed,
  type: entityType,
  entity: z.string().describe("Identifier of the article's entity that is named"),
});

const entity = z.object({
  id: z.string().describe('Identifier inside the article'),
  type: entityType,
  name: z.string().describe('Fullest form that the article prints, without title'),
  roles: list(z.object({ ...span, text: printed })).describe(
    'Offices and descriptions that the article prints',
  ),
  gender: z
    .enum(['female', 'male'])
    .optional()
    .describe('As the article’s titles and pronouns have it; absent where they do not say'),
});

const dateMention = z.object({
  ...span,
  text: printed,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']).describe('TIMEX3 type (TimeML 1.2.1)'),
  value: z.string().describe('TIMEX3 value (TimeML 1.2.1)'),
  edtf: z.string().nullable().describe('Extended Date/Time Format (ISO 8601-2:2019)'),
  mod: z.string().optional().describe('TIMEX3 modifier: APPROX, START, MORE_THAN…'),
  anchor: z
    .object({
      value: z.string().describe('That date, as a TIMEX3 value'),
      span: pair.optional().describe('Where it is printed; absent for the day of publication'),
    })
    .optional()
    .describe('What a relative expression was resolved against'),
});

const figure = z.object({
  ...span,
  text: printed,
  kind: z
    .enum([
      'money',
      'percent',
      'count',
      'ratio',
      'measure',
      'temperature',
      'age',
      'duration',
      'rank',
      'score',
    ])
    .describe('What kind of figure it is'),
  value: z.number().nullable().describe('The number meant; null for a range, a score or a vague figure'),
  unit: z.string().nullable().describe('ISO 4217, %, pp, ratio, or the name of a unit of measure'),
  openUnit: z
    .boolean()
    .optional()
    .describe(
      'True where the currency is a guess: the likeliest of those that share the sign or name, as nothing tells which',
    ),
  ucum: z.string().optional().describe('UCUM code of a unit of measure'),
  low: z.number().optional().describe('Lower end of a range'),
  high: z.number().optional().describe('Upper end of a range'),
  parts: list(z.number()).optional().describe('The numbers of a score or a vote, in order'),
  outOf: z.number().optional().describe('The total that a count is of: 17 in “five of 17”'),
  vague: z.boolean().optional().describe('True for “dozens” and the like'),
  qualifier: z.string().optional().describe('What limits it, as printed: about, at least, more than'),
  of: z.string().optional().describe('What is counted or paid for'),
  quote: offset.optional().describe('Index into quotes of the attribution it stands in'),
});

const speaker = z.object({
  id: z
    .string()
    .describe(
      'Identifier of an entity of named, or of a speaker who is in none of names: an author, “Voss campaign”',
    ),
  name: z.string().describe('Fullest form of the name that the article prints'),
  confidence: z.number().min(0).max(1).describe('How sure it is that the source means this one, 0 to 1'),
});

const via = z.object({
  ...span,
  text: printed,
  how: z
    .enum(['quoted', 'told', 'written'])
    .describe(
      'quoted: it hands on what was said elsewhere; told: it was said to it, as in an interview; written: it printed what they wrote',
    ),
  entity: z.string().optional().describe('Identifier of the entity of named that the words name'),
});

const quote = z.object({
  kind: z
    .enum(['direct', 'mixed', 'indirect'])
    .describe('Wholly in quotation marks, partly, or reported without them'),
  content: pairs.describe('What is said: one range, or several where it is interrupted'),
  cue: pairs.describe('The words that attribute it: “said”'),
  source: pairs.describe('The words for whoever says it'),
  text: z.string().describe('The words of the content; an interruption is printed as " … "'),
  speaker: speaker
    .nullable()
    .describe('Who says it; null where nobody can be named, or where it is too doubtful'),
  candidates: list(speaker)
    .optional()
    .describe('Where it is too doubtful who says it: who may be meant, the likeliest first'),
  resolvedBy: z.string().optional().describe('How the speaker was found: name, pronoun, description…'),
  group: z.string().optional().describe('The words of a source that is a group or nobody by name'),
  confidence: z.number().min(0).max(1).describe('How sure it is that somebody says this, 0 to 1'),
  shown: z
    .boolean()
    .describe('Whether a site shows it at the default thresholds: sure enough for its kind and speaker'),
  polarity: z
    .enum(['denied', 'not-said'])
    .optional()
    .describe('Absent where it was said; denied, or refused and left open, where it was not'),
  mode: z
    .enum(['asked', 'ordered', 'hoped', 'promised', 'planned', 'believed'])
    .optional()
    .describe('What kind of act the words are, where they were not simply said'),
  via: via
    .optional()
    .describe(
      'Who carries the words of the speaker: “Reuters quoted her as saying”, “she told the Herald”; never the speaker',
    ),
});

const score = z.number().min(0).max(1).describe('How strongly the words speak for it, 0 to 1');
const evidence = pairs.describe('The words that speak for it');

const topic = z.object({
  id: z.string().describe('Identifier of the concept in the topic scheme'),
  label: z.string().describe('Name of the concept'),
  path: list(z.string()).describe('From the scheme’s top concept down to the one above, or itself'),
  score,
  evidence,
});

const subject = z.object({
  id: z.string().describe('subject:words-of-the-phrase, the same in every article'),
  label: z.string().describe('The phrase as it is mostly printed'),
  score,
  evidence,
});

const source = z.object({
  path: z.string().describe('Relative to the folder of articles'),
  mediaType: z.string().describe('As it was read: text/plain, text/html…'),
  sha256: z.string().describe('Digest of the file’s bytes'),
  url: z.string().optional().describe('Address of the original, where the file has one'),
  captured: z.string().optional().describe('When this copy was taken, where the file or its metadata says'),
});

const headline = z.string().nullable().describe('Headline; null where there is none');
const published = z
  .string()
  .nullable()
  .describe('ISO 8601 date or date-time; null where unknown, never guessed');
const authors = list(z.string()).describe('As the byline or the metadata name them');
const publisher = z.string().nullable().describe('The outlet that printed it; null where unknown');

const printing = z.object({
  id: z.string().describe('The identifier that the article would have by itself'),
  title: headline,
  published,
  authors,
  publisher,
  source: source.describe('The file that it comes from'),
});

/** The public record of one article: what `cuttings extract` prints and the site's data files hold. */
export const articleRecord = z.object({
  id: z.string().describe('Stable identifier, from the article’s id, address or path'),
  title: headline,
  published,
  publishedCertainty: z
    .enum(['stated', 'printed', 'inferred', 'decided'])
    .optional()
    .describe(
      'How sure that date is: stated by a field made for it, printed where articles print it, inferred from the name of the file or the address, or decided by the setting dateOrder or the other dates of its table',
    ),
  language: z.string().nullable().describe('BCP 47'),
  unread: z
    .literal('not-english')
    .optional()
    .describe('Why nothing but dates in ISO form was extracted: the text is not English'),
  authors,
  publisher,
  keywords: list(z.string()).describe('The publisher’s own, where the file has some'),
  replaces: list(z.string())
    .optional()
    .describe(
      'Which article it replaces, as the file or corrections.csv says: address, identifier, path or title',
    ),
  origins: z.record(z.string(), z.string()).describe('Where each piece of metadata was found'),
  source: source.describe('The file that it comes from'),
  printings: list(printing)
    .optional()
    .describe('Where else the same text was printed: the archive has one article of all files that hold it'),
  text: z.string().describe('All offsets are half-open UTF-16 code-unit ranges into this text'),
  blocks: list(block).describe('Paragraphs, headings and boilerplate: what each part of text is'),
  quotes: list(quote).describe('Who says what (attributions), in the order of text'),
  dates: list(dateMention).describe('Points and stretches of time that are named'),
  figures: list(figure).describe('Amounts, counts and measures, with value and unit'),
  names: list(name).describe('Every mention of a name'),
  named: list(entity).describe('Who and what the article names; each of names points here'),
  topics: list(topic).describe('Concepts of the topic scheme, best first'),
  subjects: list(subject).optional().describe('Key phrases; the archive makes topics of those that recur'),
});

export type ArticleRecord = z.infer<typeof articleRecord>;
export type QuoteRecord = ArticleRecord['quotes'][number];
export type FigureRecord = ArticleRecord['figures'][number];
export type DateRecord = ArticleRecord['dates'][number];
export type TopicRecord = ArticleRecord['topics'][number];
export type PrintingRecord = NonNullable<ArticleRecord['printings']>[number];

/** Lays an article and its annotations out as the public record. */
export function toRecord(article: Article, found: Annotations): ArticleRecord {
  const { id, source, meta, text, blocks } = article;
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const url = source.url ?? meta.url?.value;
  const captured = meta.captured?.value;
  return {
    id,
    title: meta.title?.value ?? null,
    published: meta.published?.value ?? null,
    ...(meta.published ? { publishedCertainty: meta.published.certainty ?? 'stated' } : {}),
    language: meta.language?.value ?? null,
    ...(article.unread ? { unread: article.unread } : {}),
    authors: meta.authors?.value ?? [],
    publisher: meta.publisher?.value ?? null,
    keywords: meta.keywords?.value ?? [],
    ...(meta.replaces ? { replaces: meta.replaces.value } : {}),
    origins: Object.fromEntries(
      Object.entries(meta).flatMap(([key, sourced]) => (sourced ? [[key, sourced.origin]] : [])),
    ),
    source: { ...source, ...(url ? { url } : {}), ...(captured ? { captured } : {}) },
    text,
    blocks: blocks.map(({ start, end, role, reason }) => ({
      start,
      end,
      role,
      ...(reason ? { reason } : {}),
    })),
    quotes: found.quotes.map(
      ({ content, cue, source: spoken, via: by, carried: _, voiceless: __, ...rest }) => ({
        ...rest,
        ...(by ? { via: { ...by, text: words(by) } } : {}),
        shown: isShown(rest),
        content: content.map(pairOf),
        cue: cue.map(pairOf),
        source: spoken.map(pairOf),
        text: content.map(words).join(' … '),
      }),
    ),
    dates: found.dates.map(({ anchor, ...date }) => ({
      ...date,
      text: words(date),
      ...(anchor
        ? { anchor: { value: anchor.value, ...(anchor.span ? { span: pairOf(anchor.span) } : {}) } }
        : {}),
    })),
    figures: found.figures.map((figure) => ({ ...figure, text: words(figure) })),
    names: found.names.map((name) => ({ ...name, text: words(name) })),
    named: found.entities.map((entity) => ({ ...entity })),
    topics: found.topics.map((topic) => ({ ...topic, evidence: topic.evidence.map(pairOf) })),
    ...(found.subjects
      ? { subjects: found.subjects.map((one) => ({ ...one, evidence: one.evidence.map(pairOf) })) }
      : {}),
  };
}
