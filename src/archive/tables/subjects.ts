import type { Filable, FilableTopic } from './filable.ts';

/** A key phrase over the archive. */
export interface Tally {
  /** Articles that have it. */
  readonly articles: number;
  /** Its highest score in one article. */
  readonly score: number;
  /** Its printed forms, with how many articles print each. */
  readonly labels: ReadonlyMap<string, number>;
}

/** One article says enough of a subject of this score: it stands in the title, or keeps coming back. */
const SALIENT = 0.5;
/** In a small archive, what speaks for a topic is enough: there is little that could recur. */
const SALIENT_IN_FEW = 0.34;
/** In an archive of fewer articles than this no phrase is too common; in others, one in more than the share says nothing. */
export const SMALL_ARCHIVE = 20;
const COMMON_SHARE = 0.3;
const MOST_PER_ARTICLE = 6;

/** Most articles that a subject may have in an archive of so many. */
export const mostOf = (articles: number): number =>
  articles < SMALL_ARCHIVE ? articles : articles * COMMON_SHARE;

/**
 * The label of a subject of the archive, or null for a phrase that is none: phrases of two articles or more are, and
 * of one that dwells on it; not what nearly every article says, nor what the topic scheme has a concept for.
 * @param articles how many articles the archive has
 * @param taken labels of the scheme's concepts, in lower case
 */
export function subjectLabel(
  { articles: count, score, labels }: Tally,
  articles: number,
  taken: ReadonlySet<string>,
): string | null {
  const salient = articles < SMALL_ARCHIVE ? SALIENT_IN_FEW : SALIENT;
  if (count > mostOf(articles) || (count < 2 && score < salient)) return null;
  const label = commonest(labels);
  return taken.has(label.toLowerCase()) ? null : label;
}

/** The form that most articles print; of two, the one in small letters, then the first in code-unit order. */
function commonest(labels: ReadonlyMap<string, number>): string {
  const capitals = (label: string): number => label.replace(/[^A-Z]/g, '').length;
  const [best] = [...labels].sort(
    ([a, m], [b, n]) => n - m || capitals(a) - capitals(b) || (a < b ? -1 : a > b ? 1 : 0),
  );
  return best?.[0] ?? '';
}

/**
 * An article's topics with those of its key phrases that are subjects of the archive behind them, so that they get topic
 * pages.
 * @param labelOf the label of a subject, null for a phrase that is none
 */
export function withSubjects(
  { topics, subjects }: Pick<Filable, 'topics' | 'subjects'>,
  labelOf: (subject: string) => string | null,
): FilableTopic[] {
  const known = new Set(topics.map(({ id }) => id));
  const own: FilableTopic[] = [];
  for (const subject of subjects) {
    const { id } = subject;
    const label = known.has(id) ? null : labelOf(id);
    if (label !== null && own.length < MOST_PER_ARTICLE) own.push({ ...subject, label });
  }
  return [...topics, ...own];
}
