/**
 * What page templates are written with, those of a theme as the built-in ones: `import { html } from 'cuttings/theme'`.
 * Layouts, parts and strings are templates themselves, imported from beside each other, so that a theme may put its own
 * in their place.
 */

export type { EntityType } from './model/annotations.ts';
export type { BoilerplateReason } from './model/boilerplate-reasons.data.ts';
export type { Change, HiddenLayer, TopicChange } from './model/change.ts';
export { CORRECTION_FIELDS, type CorrectionField } from './model/correction-fields.data.ts';
export { inWords } from './model/diagnose.ts';
export type { Diagnostic } from './model/diagnostic.ts';
export { type CodeWords, DIAGNOSTIC_CODES, type DiagnosticCode } from './model/diagnostic-codes.data.ts';
export type { ReportLine } from './model/diagnostic-groups.ts';
export { fill } from './model/fill.ts';
export { type IdentityReason, type ReasonWords, reasonInWords } from './model/identity-reason.ts';
export { ENTITY_NOUNS, IDENTITY_REASONS } from './model/identity-reasons.data.ts';
export type { PageRef, PageType } from './model/page.ts';
export { allOf, type StatementCounts } from './model/statement.ts';
export { type DurationUnit, parseTimex, printTimex, type Timex } from './model/timex.ts';
export { type ChartText, dotChart, MONTH_HEIGHT, type MonthPoint, monthChart, WIDTH } from './site/charts.ts';
export { dateFormat, kept, numberFormat, pluralRules, regionNames } from './site/formats.ts';
export { type Html, html, jsonScript, type Printable } from './site/html.ts';
export { type NetworkLine, networkChart } from './site/network-chart.ts';
export { type PageTemplate, pageTemplate } from './site/page-template.ts';
export {
  assetFile,
  COMPARE_PAGE,
  feedOf,
  HOME_PAGE,
  MAP_PAGE,
  MONTHS_ANCHOR,
  MONTHS_PICTURE,
  monthAnchor,
  OPEN_SEARCH_FILE,
  SEARCH_PAGE,
  SITE_JSON_FEED,
  sectionPage,
} from './site/routes.ts';
export type * from './site/views/about.ts';
export type * from './site/views/article.ts';
export type * from './site/views/articles.ts';
export { bestQuote } from './site/views/best-quote.ts';
export type * from './site/views/cards.ts';
export type * from './site/views/citation.ts';
export type * from './site/views/contents.ts';
export type * from './site/views/data.ts';
export type * from './site/views/dates.ts';
export type * from './site/views/embed.ts';
export type * from './site/views/entity.ts';
export type * from './site/views/figures.ts';
export type * from './site/views/finds.ts';
export type * from './site/views/home.ts';
export type * from './site/views/link-preview.ts';
export type * from './site/views/map.ts';
export type * from './site/views/paging.ts';
export type * from './site/views/plain.ts';
export type * from './site/views/quotes.ts';
export type * from './site/views/register.ts';
export type * from './site/views/roles.ts';
export type * from './site/views/said.ts';
export type * from './site/views/search.ts';
export type * from './site/views/shared.ts';
export type * from './site/views/sources.ts';
export type * from './site/views/topic.ts';
export type * from './site/views/topics.ts';
export type * from './site/views/view.ts';
export { linkTo } from './site/views/view.ts';
export { type Box, MAP } from './site/world-map.ts';
