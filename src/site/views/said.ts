import type { ArchiveConfig } from '../../config/archive-config.ts';
import type { IdentityKey } from '../../model/ids.ts';
import { type PageRef, partsOfSaid } from '../../model/page.ts';
import type { StatementCounts } from '../../model/statement.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { entityCard, entityDetail, topicsQuoting } from '../../store/queries/entities.ts';
import { quotesOfPart, tallyOfPart, topicsOfSpeaker, yearsOfSpeaker } from '../../store/queries/quotes.ts';
import { topicById } from '../../store/queries/topics.ts';
import { quoteSearch, REGISTER_OF, registerPage, saidInPage, saidOnPage } from '../routes.ts';
import { type QuoteCard, quoteCards } from './cards.ts';
import { type CountedLink, type Link, type PageView, pageView } from './view.ts';

/** What somebody says on a topic, or in a year: the newest of it. */
export interface SaidView extends PageView {
  readonly speaker: Link;
  /** One of the two is null. */
  readonly topic: Link | null;
  readonly year: string | null;
  readonly said: StatementCounts;
  readonly quotes: readonly QuoteCard[];
  /** Where all of it is found. */
  readonly search: string;
  /** The speaker's pages of this type: what they have enough of, without numbers that each statement more would change. */
  readonly pages: { readonly topics: readonly Link[]; readonly years: readonly Link[] };
}

/** A speaker's topics and years, none where one year has all; only what has a page is a link, or has a topic's page. */
export interface WaysIntoSaid {
  readonly topics: readonly CountedLink[];
  readonly years: readonly CountedLink[];
}

/** Statements that make a page: half of what a list shows at once. */
export const leastOfSaid = ({ thresholds }: Pick<ArchiveConfig, 'thresholds'>): number =>
  Math.ceil(thresholds.pageSize / 2);

const searchFor = (speaker: string, topic: string | null, year: string | null): string =>
  quoteSearch({ speaker, ...(topic === null ? {} : { topic }), ...(year === null ? {} : { year }) });

export function saidView(context: ArchiveContext, ref: PageRef): SaidView {
  const { store, href, config } = context;
  const part = partsOfSaid(ref.key);
  const { speaker, topic: id, year } = part;
  const { name, path, quotes } = store.one(entityCard, { entity: speaker })!;
  const { type } = store.one(entityDetail, { entity: speaker })!;
  const topic = id === null ? null : store.one(topicById, { topic: id })!;
  const said = store.one(tallyOfPart, { ...part })!;
  const register = REGISTER_OF[type];
  return {
    ...pageView(context, ref, {
      title: `${name}: ${topic?.label ?? year}`,
      description: name,
      breadcrumbs: [
        { text: register, href: href(registerPage(register)) },
        { text: name, href: href(path) },
      ],
    }),
    speaker: { text: name, href: href(path) },
    topic: topic && { text: topic.label, href: href(topic.path) },
    year,
    said,
    quotes: quoteCards(context, quotesOfPart, { ...part, limit: config.thresholds.pageSize }),
    search: href(searchFor(speaker, topic?.label ?? null, year)),
    pages: pagesOfSaid(context, { speaker, path, quotes }),
  };
}

/** Pages of what somebody says, on topics by their names and in years, the latest first. */
function pagesOfSaid(
  { store, config, href }: ArchiveContext,
  {
    speaker,
    path,
    quotes,
  }: { readonly speaker: IdentityKey; readonly path: string; readonly quotes: number },
): SaidView['pages'] {
  const least = leastOfSaid(config);
  return {
    topics: store
      .allOnce(topicsOfSpeaker, { speaker, least })
      .map(({ label, path: topic }) => ({ text: label, href: href(saidOnPage(path, topic)) })),
    years: yearsOfSaid(store.allOnce(yearsOfSpeaker, { speaker }), quotes, least).map((year) => ({
      text: year,
      href: href(saidInPage(path, year)),
    })),
  };
}

/** The years that have a page of what somebody says in them: not the one that has all of it. */
export const yearsOfSaid = (
  years: readonly { readonly year: string; readonly count: number }[],
  quotes: number,
  least: number,
): string[] => years.flatMap(({ year, count }) => (count >= least && count < quotes ? [year] : []));

/** Topics of a speaker that are named, those with pages of their own aside. */
const TOPICS = 12;

/** @param total of all that the speaker says */
export function waysIntoSaid(
  context: ArchiveContext,
  speaker: IdentityKey,
  path: string,
  total: number,
): WaysIntoSaid {
  const { store, href, config } = context;
  const least = leastOfSaid(config);
  return {
    topics: store
      .allOnce(topicsQuoting, { entity: speaker, least })
      // Each page of what they say is led to.
      .filter(({ count }, at) => at < TOPICS || count >= least)
      .map(({ label, path: topic, count }) => ({
        text: label,
        href: href(count >= least ? saidOnPage(path, topic) : topic),
        count,
      })),
    years: store
      .allOnce(yearsOfSpeaker, { speaker })
      .filter(({ count }) => count < total)
      .map(({ year, count }) => ({
        text: year,
        href: count >= least ? href(saidInPage(path, year)) : '',
        count,
      })),
  };
}
