import { type Command, command } from '../query.ts';

/** Tables that are derived from the records, in the order in which they are emptied before a derivation. */
const DERIVED = [
  'articles',
  'quotes',
  'figures',
  'dates',
  'facts',
  'entities',
  'identity_reasons',
  'mentions',
  'topics',
  'article_topics',
  'article_order',
  'quote_order',
  'figure_order',
  'stretches',
  'families',
  'figure_groups',
  'links',
  'changes',
  'topic_changes',
  'redirects',
] as const;

/** Derivation: everything that is derived goes. */
export const emptyDerived: readonly Command[] = DERIVED.map((table) =>
  command(`empty ${table}`, `DELETE FROM ${table}`),
);
