import { z } from 'zod';
import type { Annotations } from './annotations.ts';
import type { Article } from './article.ts';
import { pairOf, type Span } from './span.ts';

const offset = z.int().nonnegative();
const span = { start: offset, end: offset };
const pair = z.tuple([offset, offset]).readonly();
const pairs = z.array(pair).readonly();
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

const block = z.object({
  ...span,
  role: z.enum([
    'title',
    'byline',
    'dateline',
    'heading',
    'paragraph',
    'list-item',
    'quotation',
    'boilerplate',
  ]),
  reason: z.string().optional().describe('Why a boilerplate block is one'),
});

const name = z.object({
  ...span,
  text: z.string(),
  type: z.enum(['person', 'organisation', 'place', 'other']),
  entity: z.string().describe("Identifier of the article's entity that is named"),
});

const entity = z.object({
  id: z.string(),
  type: z.enum(['person', 'organisation', 'place', 'other']),
  name: z.string().describe('Fullest form that the article prints, without title'),
  roles: list(z.object({ ...span, text: z.string() })),
  gender: z.enum(['female', 'male']).optional(),
});

const dateMention = z.object({
  ...span,
  text: z.string(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().describe('TIMEX3 value (TimeML 1.2.1)'),
  edtf: z.string().nullable().describe('Extended Date/Time Format (ISO 8601-2:2019)'),
  mod: z.string().optional(),
  anchor: z
    .object({ value: z.string(), span: pair.optional() })
    .optional()
    .describe('What a relative expression was resolved against'),
});

const figure = z.object({
  ...span,
  text: z.string(),
  kind: z.enum(['money', 'percent', 'count', 'ratio', 'measure', 'temperature', 'age', 'score']),
  value: z.number().nullable(),
  unit: z.string().nullable().describe('ISO 4217, %, pp, ratio, or the name of a unit of measure'),
  ucum: z.string().optional().describe('UCUM code of a unit of measure'),
  low: z.number().optional(),
  high: z.number().optional(),
  parts: list(z.number()).optional(),
  vague: z.boolean().optional(),
  qualifier: z.string().optional(),
  of: z.string().optional().describe('What is counted or paid for'),
  quote: offset.optional().describe('Index into quotes of the attribution it stands in'),
});

const quote = z.object({
  kind: z.enum(['direct', 'mixed', 'indirect']),
  content: pairs,
  cue: pairs,
  source: pairs,
  text: z.string().describe('The words of the content; an interruption is printed as " … "'),
  speaker: z.object({ id: z.string(), name: z.string() }).nullable(),
  resolvedBy: z.string().optional(),
  group: z.string().optional().describe('The words of a source that is a group or nobody by name'),
  confidence: z.number().min(0).max(1),
});

const topic = z.object({
  id: z.string(),
  label: z.string(),
  path: list(z.string()),
  score: z.number().min(0).max(1),
  evidence: pairs,
});

const subject = z.object({
  id: z.string().describe('subject:words-of-the-phrase, the same in every article'),
  label: z.string(),
  score: z.number().min(0).max(1),
  evidence: pairs,
});

/** The public record of one article: what `cuttings extract` prints and the site's data files hold. */
export const articleRecord = z.object({
  id: z.string(),
  title: z.string().nullable(),
  published: z.string().nullable().describe('ISO 8601 date or date-time; null where unknown, never guessed'),
  language: z.string().nullable().describe('BCP 47'),
  authors: list(z.string()),
  publisher: z.string().nullable(),
  keywords: list(z.string()),
  origins: z.record(z.string(), z.string()).describe('Where each piece of metadata was found'),
  source: z.object({
    path: z.string(),
    mediaType: z.string(),
    sha256: z.string(),
    url: z.string().optional(),
  }),
  text: z.string().describe('All offsets are half-open UTF-16 code-unit ranges into this text'),
  blocks: list(block),
  quotes: list(quote),
  dates: list(dateMention),
  figures: list(figure),
  names: list(name),
  named: list(entity).describe('Who and what the article names; each of names points here'),
  topics: list(topic),
  subjects: list(subject).optional().describe('Key phrases; the archive makes topics of those that recur'),
});

export type ArticleRecord = z.infer<typeof articleRecord>;
export type QuoteRecord = ArticleRecord['quotes'][number];
/** Whether the site shows a quote: words in quotation marks always, a reported statement from a confidence on. */
export const isShown = ({ kind, confidence }: QuoteRecord, reportedConfidence: number): boolean =>
  kind !== 'indirect' || confidence >= reportedConfidence;

export type FigureRecord = ArticleRecord['figures'][number];
export type DateRecord = ArticleRecord['dates'][number];
export type NameRecord = ArticleRecord['names'][number];
export type EntityRecord = ArticleRecord['named'][number];
export type TopicRecord = ArticleRecord['topics'][number];
export type SubjectRecord = NonNullable<ArticleRecord['subjects']>[number];

/** Lays an article and its annotations out as the public record. */
export function toRecord(article: Article, found: Annotations): ArticleRecord {
  const { id, source, meta, text, blocks } = article;
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const url = source.url ?? meta.url?.value;
  return {
    id,
    title: meta.title?.value ?? null,
    published: meta.published?.value ?? null,
    language: meta.language?.value ?? null,
    authors: meta.authors?.value ?? [],
    publisher: meta.publisher?.value ?? null,
    keywords: meta.keywords?.value ?? [],
    origins: Object.fromEntries(
      Object.entries(meta).flatMap(([key, sourced]) => (sourced ? [[key, sourced.origin]] : [])),
    ),
    source: { ...source, ...(url === undefined ? {} : { url }) },
    text,
    blocks: blocks.map(({ start, end, role, reason }) => ({
      start,
      end,
      role,
      ...(reason ? { reason } : {}),
    })),
    quotes: found.quotes.map(({ content, cue, source: spoken, ...rest }) => ({
      ...rest,
      content: content.map(pairOf),
      cue: cue.map(pairOf),
      source: spoken.map(pairOf),
      text: content.map(words).join(' … '),
    })),
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
