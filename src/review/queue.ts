import { figureValue } from '../archive/curation/confirm.ts';
import { FEED_LENGTH } from '../export/feeds.ts';
import type { IdentityReason } from '../model/identity-reason.ts';
import { identityItemId } from '../model/item-ids.ts';
import type { Review } from '../model/review.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { reasonsOf } from '../store/identity-reasons.ts';
import { latestArticles } from '../store/queries/articles.ts';
import {
  type DoubtfulQuoteRow,
  differingReadings,
  doubtfulDates,
  doubtfulIdentities,
  doubtfulNames,
  doubtfulSpeakers,
  type EntityInDoubtRow,
  type FigureReadRow,
  guessedCurrencies,
  latestMentions,
  namesakes,
  PLAIN_REASONS,
  type ReadRow,
} from '../store/queries/review.ts';
import { askDate, askFigure, askQuote, printedName } from './ask-find.ts';
import type { AskedIdentity, AskedName, Printed, ReviewItem } from './review-item.ts';

/** What the desk asks about, each in an order of its own. */
export const QUEUES = ['speakers', 'identities', 'figures', 'dates', 'names'] as const;
export type Queue = (typeof QUEUES)[number];

/** Something to ask about: known before it is looked up, which takes an article to be read. */
export interface Waiting {
  readonly id: string;
  /** What is read into it now. */
  readonly value: string;
  ask(): ReviewItem | null;
}

/** Rows that are looked at in each queue: what stands behind so many comes when they are answered. */
const LOOKED_AT = 1000;

/** Sure enough not to be asked about. */
const SURE = 0.9;

/**
 * What a queue has to ask, what needs a person most first. What has been judged is left out as long as it reads as it did
 * then.
 */
export function* waiting(context: ArchiveContext, queue: Queue): Generator<Waiting> {
  const { store } = context;
  const limit = LOOKED_AT;
  switch (queue) {
    case 'speakers':
      for (const row of byHarm(store.all(doubtfulSpeakers, { below: SURE, limit }), inFront(context)))
        yield quoteWaiting(context, row);
      return;
    case 'identities':
      yield* mostDoubtful(
        (['person', 'organisation'] as const).flatMap((type) =>
          store.all(doubtfulIdentities, { type, limit }).flatMap((row) => [...identities(context, row)]),
        ),
      );
      return;
    case 'figures':
      for (const query of [guessedCurrencies, differingReadings])
        for (const row of store.all(query, { limit })) yield figureWaiting(context, row);
      return;
    case 'dates':
      for (const row of store.all(doubtfulDates, { limit })) yield dateWaiting(context, row);
      return;
    case 'names':
      for (const row of store.all(doubtfulNames, { limit })) {
        const id = identityItemId(row.entity, { name: row.name });
        yield { id, value: row.type, ask: () => askEntity(context, row, id) };
      }
  }
}

export const quoteWaiting = (context: ArchiveContext, row: ReadRow): Waiting => ({
  id: row.item,
  value: row.reading,
  ask: () => askQuote(context, row),
});
export const figureWaiting = (context: ArchiveContext, row: FigureReadRow): Waiting => ({
  id: row.item,
  value: figureValue(row),
  ask: () => askFigure(context, row),
});
export const dateWaiting = (context: ArchiveContext, row: ReadRow): Waiting => ({
  id: row.item,
  value: row.reading,
  ask: () => askDate(context, row),
});

/** The articles that the feed has, and the first of them the home page. */
const inFront = ({ store }: ArchiveContext): ReadonlySet<string> =>
  new Set(store.all(latestArticles, { limit: FEED_LENGTH }).map(({ id }) => id));

/**
 * A wrong speaker harms the more the less sure it is and the more readers meet it: verbatim, high on the page of somebody
 * who is much quoted, in an article that stands in the feed and on the home page.
 */
function byHarm(rows: readonly DoubtfulQuoteRow[], front: ReadonlySet<string>): DoubtfulQuoteRow[] {
  const harm = ({ confidence, quotes, before, kind, article }: DoubtfulQuoteRow): number =>
    ((1 - confidence) * Math.log2(2 + quotes) * (kind === 'direct' ? 2 : 1) * (front.has(article) ? 2 : 1)) /
    (1 + before);
  return rows
    .map((row) => ({ row, harm: harm(row) }))
    .sort((a, b) => b.harm - a.harm || (a.row.item < b.row.item ? -1 : 1))
    .map(({ row }) => row);
}

const PLAIN: ReadonlySet<IdentityReason['code']> = new Set(PLAIN_REASONS);

/** The others, from those that leave most in doubt: they are asked about first. What is not named here comes last. */
const DOUBTFUL: readonly IdentityReason['code'][] = [
  'left-open',
  'several-bearers',
  'another-calling',
  'likeliest-bearer',
  'spelling-in-company',
  'acronym-fits',
  'another-spelling',
  'called-by-middle-name',
  'first-name-spelling',
  'first-name-initial',
];

/** The order in which they come, who is named most first, stays among those of like doubt. */
function mostDoubtful<Of extends { readonly reason: IdentityReason }>(found: readonly Of[]): Of[] {
  const rank = ({ reason }: Of): number => {
    const at = DOUBTFUL.indexOf(reason.code);
    return at < 0 ? DOUBTFUL.length : at;
  };
  return [...found].sort((a, b) => rank(a) - rank(b));
}

function* identities(
  context: ArchiveContext,
  row: EntityInDoubtRow,
): Generator<Waiting & { readonly reason: IdentityReason }> {
  for (const reason of reasonsOf(context.store, row.entity)) {
    if (PLAIN.has(reason.code)) continue;
    const id = identityItemId(row.entity, { code: reason.code, name: reason.name });
    const takenFor = takenForIn(reason, row);
    yield {
      id,
      reason,
      value: takenFor ?? '',
      ask: () => askIdentity(context, row, { reason, takenFor, id }),
    };
  }
}

const takenForIn = (reason: IdentityReason, { name }: EntityInDoubtRow): string | null =>
  'known' in reason ? reason.known : reason.code === 'likeliest-bearer' ? name : null;

function askIdentity(
  context: ArchiveContext,
  { entity, bucket, name }: EntityInDoubtRow,
  { reason, takenFor, id }: Pick<AskedIdentity, 'reason' | 'takenFor' | 'id'>,
): AskedIdentity | null {
  const forms = [...new Set([reason.name, takenFor ?? name])];
  const printed = printedForms(context, entity, forms);
  if (printed.length === 0) return null;
  const others = context.store.all(namesakes, { bucket, entity }).map((one) => one.name);
  return {
    ...{ id, layer: 'identity', words: reason.name, value: takenFor ?? '', reason, takenFor, printed },
    others: others.filter((other) => other !== reason.name),
  };
}

/** Articles that are opened to show how somebody is named. */
const OPENED = 12;

/** Each form of a name in an article that prints it. */
function printedForms(
  context: ArchiveContext,
  entity: EntityInDoubtRow['entity'],
  forms: readonly string[],
): Printed[] {
  const found = new Map<string, Printed>();
  for (const { article, local } of context.store.all(latestMentions, { entity, limit: OPENED }))
    for (const form of forms) {
      const printed = found.has(form) ? null : printedName(context, article, local, form);
      if (printed && marked(printed).toLowerCase() === form.toLowerCase()) found.set(form, printed);
    }
  if (found.size > 0) return [...found.values()];
  const [first] = context.store.all(latestMentions, { entity, limit: 1 });
  const printed = first && printedName(context, first.article, first.local);
  return printed ? [printed] : [];
}

const marked = ({ passages }: Printed): string =>
  passages.flatMap(({ text, isMarked }) => (isMarked ? [text] : [])).join(' ');

/** Places where a doubtful name is shown. */
const SHOWN = 3;
/** Articles from which a name is taken at once: of more it is no slip. */
const MOST_ARTICLES = 200;

function askEntity(
  context: ArchiveContext,
  { entity, type, name }: EntityInDoubtRow,
  id: string,
): AskedName | null {
  const places = context.store.all(latestMentions, { entity, limit: MOST_ARTICLES });
  const printed = places
    .slice(0, SHOWN)
    .flatMap(({ article, local }) => printedName(context, article, local) ?? []);
  if (printed.length === 0) return null;
  return {
    ...{ id, layer: 'name', words: name, value: type, type, everywhere: true, printed },
    articles: places.map(({ article }) => article),
  };
}

/** Whether what is asked about was judged, and reads as it did then. A wrong one has been put right in the tables. */
export const isJudged = (item: Pick<Waiting, 'value'>, review: Review | undefined): boolean =>
  review !== undefined && (review.verdict === 'wrong' || review.value === item.value);
