import { type Command, command, query } from '../query.ts';

/** What the derived tables were derived from, beside the records. */
export const derivedFrom = query<{ readonly value: string }>(
  'derived from',
  "SELECT value FROM meta WHERE key = 'derived'",
);
export const putDerivedFrom = command<{ value: string }>(
  'put derived from',
  "INSERT OR REPLACE INTO meta (key, value) VALUES ('derived', $value)",
);
/** They are in the making: where that is interrupted they are derived from nothing again. */
export const forgetDerivedFrom = command('forget derived from', "DELETE FROM meta WHERE key = 'derived'");

/** Tables that are derived from the records. @internal */
export const DERIVED = [
  'articles',
  'reprints',
  'outlets',
  'quotes',
  'embeds',
  'figures',
  'dates',
  'facts',
  'decisions',
  'entities',
  'identity_reasons',
  'mentions',
  'topics',
  'article_topics',
  'article_subjects',
  'subjects',
  'months',
  'stretches',
  'tallies',
  'units',
  'families',
  'figure_groups',
  'figure_words',
  'fingerprints',
  'bands',
  'links',
  'shared_finds',
  'replacements',
  'changes',
  'failed_corrections',
  'topic_changes',
  'filed_topics',
  'redirects',
] as const;

/** Derivation in full: everything that is derived goes. */
export const emptyDerived: readonly Command[] = DERIVED.map((table) =>
  command(`empty ${table}`, `DELETE FROM ${table}`),
);
