import { type Block, isProse } from '../model/article.ts';
import { diagnose, type Finding } from '../model/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type DateOrder, datesInDoubt, orderShown } from '../text/calendar-date.ts';

/** What is needed of an article or its record to doubt it. */
interface Doubtful {
  readonly text: string;
  readonly published: string | null;
  readonly blocks: readonly Pick<Block, 'start' | 'end' | 'role'>[];
  readonly dates: readonly { readonly text: string }[];
  readonly source: { readonly path: string };
  readonly unread?: 'not-english' | undefined;
}

/**
 * What a person should know about an article that was read well: no text below the title, not English, dates in its text
 * whose day and month could be either.
 * @param order which of them comes first, as the archive's settings say
 */
export function doubtsAbout(article: Doubtful, order?: DateOrder): Diagnostic[] {
  const { blocks, source, unread } = article;
  const hasText = blocks.some(
    (block) => isProse(block) && block.role !== 'title' && block.role !== 'heading',
  );
  const findings: Finding[] = [
    ...(hasText ? [] : [{ code: 'title-only' } as const]),
    ...(unread ? [{ code: unread }] : []),
    ...orderInDoubt(article, order),
  ];
  return findings.map((finding) => diagnose(finding, source.path));
}

/** Dates as 04/05/24, where no other date of the article shows how they are meant. */
function orderInDoubt({ text, published, dates }: Doubtful, order: DateOrder | undefined): Finding[] {
  const [first, ...others] = dates.flatMap((date) => datesInDoubt(date.text));
  if (first === undefined || orderShown(text, published)) return [];
  const code = order ? 'decided-date-in-text' : 'ambiguous-date-in-text';
  return [{ code, params: { count: others.length + 1 }, detail: first }];
}
