import type { PageRef, PageType } from '../../model/page.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { pageContext } from '../page-context.ts';
import { aboutView } from './about.ts';
import { articleView } from './article.ts';
import { articlesView } from './articles.ts';
import { dataView } from './data.ts';
import { datesView } from './dates.ts';
import { embedView } from './embed.ts';
import { entityView } from './entity.ts';
import { figuresView } from './figures.ts';
import { findsView } from './finds.ts';
import { homeView } from './home.ts';
import { mapView } from './map.ts';
import { changesView, plainView, redirectView } from './plain.ts';
import { quotesView } from './quotes.ts';
import { registerView } from './register.ts';
import { saidView } from './said.ts';
import { searchView } from './search.ts';
import { sourcesView, sourceView } from './sources.ts';
import { topicView } from './topic.ts';
import { topicsView } from './topics.ts';
import type { PageView } from './view.ts';

const BUILDERS: Readonly<Record<PageType, (context: ArchiveContext, ref: PageRef) => PageView>> = {
  home: homeView,
  article: articleView,
  finds: findsView,
  articles: articlesView,
  person: entityView,
  entity: entityView,
  said: saidView,
  register: registerView,
  map: mapView,
  topic: topicView,
  topics: topicsView,
  quotes: quotesView,
  embed: embedView,
  figures: figuresView,
  dates: datesView,
  source: sourceView,
  sources: sourcesView,
  search: searchView,
  compare: plainView,
  data: dataView,
  about: aboutView,
  changes: changesView,
  'not-found': plainView,
  redirect: redirectView,
};

/** The view of one page, built from the store: plain data, all that its template may know. */
export const viewOf = (context: ArchiveContext, ref: PageRef): PageView =>
  BUILDERS[ref.type](pageContext(context, ref), ref);
