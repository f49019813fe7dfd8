import type { ArticleRecord } from '../../model/record.ts';
import { isShown } from '../../model/shown.ts';
import type { Span } from '../../model/span.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import type { NamedRow } from '../../store/queries/entities.ts';
import type { BodyMark } from '../annotated-body.ts';
import type { Finds } from './finds.ts';

/** Where the panels show the record of a find. */
const recordAnchor = (anchor: string): string => `r-${anchor}`;

/**
 * What is marked in an article's text: its finds, and the names of whoever has a page.
 * @param finds all of the article's, in the order of its record: their fragments are hashes of their words, made once
 */
export function marksOf(
  context: ArchiveContext,
  record: ArticleRecord,
  finds: Finds,
  named: readonly NamedRow[],
): BodyMark[] {
  const from = context.config.thresholds;
  const quotes = record.quotes
    .filter((quote) => isShown(quote, from))
    .flatMap(({ content }, at) => {
      const { anchor } = finds.quotes[at]!;
      return content.map(([start, end], part) => ({
        layer: 'quote' as const,
        start,
        end,
        ...(part === 0 ? { id: anchor } : {}),
        record: recordAnchor(anchor),
      }));
    });
  const mark = (layer: 'figure' | 'date', { start, end }: Span, { anchor }: { readonly anchor: string }) => ({
    layer,
    start,
    end,
    id: anchor,
    record: recordAnchor(anchor),
  });
  const figures = record.figures.map((figure, at) => mark('figure', figure, finds.figures[at]!));
  const dates = record.dates.map((date, at) => mark('date', date, finds.dates[at]!));
  const people = pagesOfPeople(context, record, named);
  const names = record.names.map(({ start, end, entity }) => {
    const href = people.get(entity);
    return { layer: 'name' as const, start, end, ...(href ? { href } : {}) };
  });
  return [...quotes, ...figures, ...dates, ...names];
}

/**
 * Where those whom an article names are told of, by their identifiers in it. Who is called by one word alone may be somebody
 * else of that name.
 */
function pagesOfPeople(
  context: ArchiveContext,
  record: ArticleRecord,
  named: readonly NamedRow[],
): Map<string, string> {
  const names = new Map(record.named.map((entity) => [entity.id, entity.name]));
  const isSure = (local: string, name: string): boolean =>
    /\s/.test(names.get(local) ?? '') || !/\s/.test(name);
  return new Map(
    named.flatMap(({ local, type, name, path, listed }) =>
      type === 'person' && listed && isSure(local, name) ? [[local, context.href(path)]] : [],
    ),
  );
}

/** Blocks that the text shows as something other than its words. */
export const labelsOf = ({ blocks }: ArticleRecord): ArticleRecord['blocks'] =>
  blocks.filter(({ role }) => role === 'boilerplate' || role === 'title' || role === 'byline');
