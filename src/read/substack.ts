import { parse } from 'csv-parse/sync';

/** What a Substack export's table says of one post. */
export interface SubstackPost {
  readonly fields: Readonly<Record<string, string>>;
  readonly isPublished: boolean;
}

const COLUMNS = ['post_id', 'post_date', 'is_published', 'title'];

/**
 * The posts that a Substack export lists in its `posts.csv`, by the file of each, relative to the table's folder; null
 * where it is another table.
 */
export function substackPosts(text: string): ReadonlyMap<string, SubstackPost> | null {
  const rows = rowsOf(text);
  const [first] = rows;
  if (!first || COLUMNS.some((name) => !(name in first))) return null;
  return new Map(
    rows.flatMap(({ post_id: id, post_date: published, is_published: isOut, title }) =>
      id
        ? [
            [
              `posts/${id}.html`,
              {
                fields: { ...(title ? { title } : {}), ...(published ? { published } : {}) },
                isPublished: isOut?.trim().toLowerCase() === 'true',
              },
            ] as const,
          ]
        : [],
    ),
  );
}

function rowsOf(text: string): Record<string, string>[] {
  try {
    return parse(text, {
      bom: true,
      columns: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Record<string, string>[];
  } catch {
    return []; // a table of somebody else, which is told as a file that is not read
  }
}
