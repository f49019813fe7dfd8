import type { ArchiveContext } from '../../store/archive-context.ts';
import { articleCard } from '../../store/queries/articles.ts';
import { type PrintedElsewhereRow, printedElsewhere } from '../../store/queries/shared.ts';
import { anchored } from '../routes.ts';
import { type ArticleCard, articleCards } from './cards.ts';
import type { Finds } from './finds.ts';

/** What of an article others print too: a table of finds and articles. */
export interface SharedFinds {
  /** The other articles, the earliest first; as many as a table has room for. */
  readonly articles: readonly ArticleCard[];
  /** In the order of the text. */
  readonly finds: readonly SharedFind[];
}

/** A quote or figure, and what each of the other articles prints of it: null where that has it not. */
export interface SharedFind {
  readonly anchor: string;
  /** As the article prints it. */
  readonly text: string;
  /** Who says it; what a figure counts. */
  readonly of: string | null;
  readonly there: readonly (PrintedThere | null)[];
}

export interface PrintedThere {
  readonly href: string;
  /** Of the words of a quote all, a part, or more than here; of a figure the same value, or another one. */
  readonly extent: 'all' | 'part' | 'more' | 'same' | 'differs';
  /** A figure as it is printed there. */
  readonly text: string | null;
}

/** Articles beside each other. */
const MOST_ARTICLES = 5;

/** Who printed which of an article's quotes and figures; null where nobody else has any of them. */
export function sharedFindsOf(
  context: ArchiveContext,
  article: string,
  { quotes, figures }: Pick<Finds, 'quotes' | 'figures'>,
): SharedFinds | null {
  const rows = context.store.all(printedElsewhere, { article });
  const byOther = [...Map.groupBy(rows, ({ other }) => other)]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, MOST_ARTICLES);
  const others = byOther
    .flatMap(([other, printed]) =>
      articleCards(context, articleCard, { article: other }).map((card) => ({ card, printed })),
    )
    .sort((a, b) => keyOf(a.card) - keyOf(b.card) || (a.card.id < b.card.id ? -1 : 1));
  const told = [
    ...quotes.map(({ anchor, said, speaker }) => ({ anchor, text: said, of: speaker?.name ?? null })),
    ...figures.map(({ anchor, text, of }) => ({ anchor, text, of })),
  ];
  const finds = told
    .map((find) => ({
      ...find,
      there: others.map(({ card, printed }) => thereOf(card, find.anchor, printed)),
    }))
    .filter(({ there }) => there.some((one) => one !== null));
  return finds.length === 0 ? null : { articles: others.map(({ card }) => card), finds };
}

const keyOf = ({ published }: ArticleCard): number => Date.parse(published?.slice(0, 10) ?? '') || 0;

/** Of several places in one article the one that has most of it. */
function thereOf(
  { href }: ArticleCard,
  anchor: string,
  printed: readonly PrintedElsewhereRow[],
): PrintedThere | null {
  const [best] = printed
    .filter((row) => row.anchor === anchor)
    .sort((a, b) => a.differs - b.differs || b.whole_there - a.whole_there || b.whole_here - a.whole_here);
  return best ? { href: anchored(href, best.other_anchor), extent: extentOf(best), text: best.text } : null;
}

function extentOf({ text, differs, whole_there, whole_here }: PrintedElsewhereRow): PrintedThere['extent'] {
  if (text !== null) return differs ? 'differs' : 'same';
  if (whole_there) return whole_here ? 'all' : 'more';
  return 'part';
}
