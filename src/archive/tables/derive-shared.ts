import type { Store } from '../../store/open.ts';
import {
  type AlikeFigureRow,
  alikeFiguresOf,
  type ComparedQuoteRow,
  comparedQuotesOf,
  figuresBeside,
  quotesBeside,
  type SharedFindRow,
  sharedFinds,
} from '../../store/queries/shared.ts';
import { touchedInTime } from '../../store/queries/touched.ts';
import { syncBothWays } from '../../store/row-set.ts';
import { BoundedCache } from '../../text/bounded-cache.ts';
import { DAYS } from '../links/differing-figures.ts';
import { isSameFigure, isTelling } from '../links/same-figure.ts';
import { type ComparedWords, comparedWords, sharedWords } from '../links/shared-words.ts';

/**
 * Finds the quotes and figures of touched articles that others print within a week: words of one speaker, values of one
 * thing. Both ways round: whichever of the two articles is touched, the same is found.
 */
export function deriveShared(store: Store): void {
  const wordsOf = rememberedWords();
  // In time: what others say within a week is asked for, and taken to its words, article after article.
  for (const { key: article } of store.all(touchedInTime)) {
    const rows = [...sharedQuotes(store, article, wordsOf), ...sameFigures(store, article)];
    syncBothWays(store, sharedFinds, { article }, rows, mirrored);
  }
}

type WordsOf = (quote: ComparedQuoteRow) => ComparedQuoteRow & { readonly words: ComparedWords };

/** Quotes whose words are kept: what is said in a week or two of a large archive. */
const REMEMBERED = 5_000;

function rememberedWords(): WordsOf {
  const known = new BoundedCache<string, ComparedWords>(REMEMBERED);
  return (quote) => {
    const { text, kind } = quote;
    const key = `${kind}\n${text}`;
    const words = known.get(key) ?? comparedWords(text, kind === 'direct');
    known.set(key, words);
    return { ...quote, words };
  };
}

function* sharedQuotes(store: Store, article: string, wordsOf: WordsOf): Generator<SharedFindRow> {
  const own = store.all(comparedQuotesOf, { article });
  // What somebody says in a week is asked for once, however much of it is in the article.
  for (const [speaker, quotes] of Map.groupBy(own, (quote) => quote.speaker)) {
    const others = store.all(quotesBeside, { article, speaker, ...week(quotes[0]!.published) }).map(wordsOf);
    if (others.length === 0) continue;
    for (const quote of quotes.map(wordsOf))
      for (const other of others) {
        const shared = sharedWords(quote.words, other.words);
        if (shared) yield rowOf(quote, other, { there: shared.isWholeThere, here: shared.isWholeHere });
      }
  }
}

function* sameFigures(store: Store, article: string): Generator<SharedFindRow> {
  const own = new Map(
    store
      .all(alikeFiguresOf, { article })
      .filter(isTelling)
      .map((figure) => [figure.seq, figure]),
  );
  const [first] = own.values();
  if (!first) return;
  const seqs = JSON.stringify([...own.keys()]);
  for (const beside of store.all(figuresBeside, { article, seqs, ...week(first.published) })) {
    const figure = own.get(beside.own)!;
    if (isSameFigure(figure, beside)) yield rowOf(figure, beside, { there: true, here: true });
  }
}

type Place = Pick<AlikeFigureRow, 'article' | 'anchor'>;

const rowOf = (
  { article, anchor }: Place,
  other: Place,
  isWhole: { readonly there: boolean; readonly here: boolean },
): SharedFindRow => ({
  article,
  anchor,
  other: other.article,
  other_anchor: other.anchor,
  whole_there: Number(isWhole.there),
  whole_here: Number(isWhole.here),
});

const mirrored = (row: SharedFindRow): SharedFindRow => ({
  article: row.other,
  anchor: row.other_anchor,
  other: row.article,
  other_anchor: row.anchor,
  whole_there: row.whole_here,
  whole_here: row.whole_there,
});

const DAY = 86_400_000;

/** The days within a week of one; none of what is no day. */
function week(day: string): { readonly from: string; readonly before: string } {
  if (Number.isNaN(Date.parse(day))) return { from: '', before: '' };
  const at = (by: number): string => new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
  return { from: at(-DAYS), before: at(DAYS + 1) };
}
