import { createHash } from 'node:crypto';
import { LARGE_ARCHIVE, ONCE_QUOTED, VAST_ARCHIVE } from '../config/archive-config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Store } from '../store/open.ts';
import { putAffected } from '../store/queries/affected.ts';
import { derivedFrom, emptyDerived, forgetDerivedFrom, putDerivedFrom } from '../store/queries/derivation.ts';
import {
  touchAllBuckets,
  touchAllNames,
  touchAllRecords,
  touchRecordsOfTexts,
  touchTextsOfRecords,
  untouchAll,
} from '../store/queries/touched.ts';
import { countArticlesKept } from '../store/records.ts';
import { countTouched, eachTouched, isAnyTouched, touch } from '../store/touched.ts';
import { separateVersions } from '../store/versions.ts';
import { type Ahead, NOTHING_AHEAD, workAhead } from './ahead/index.ts';
import type { AuthorityFiles } from './curation/authority-files.ts';
import { indexCorrections } from './curation/corrections.ts';
import type { HandOf } from './curation/settle.ts';
import { deriveArticles } from './tables/derive-articles.ts';
import { deriveSaid, reportCorrections } from './tables/derive-corrections.ts';
import { deriveDecisions } from './tables/derive-decisions.ts';
import { deriveDuplicates } from './tables/derive-duplicates.ts';
import { deriveEmbeds } from './tables/derive-embeds.ts';
import { deriveDecidedNames, deriveFacts, deriveUsualTypes } from './tables/derive-facts.ts';
import { deriveFigures } from './tables/derive-figures.ts';
import {
  deriveIdentities,
  type PageFrom,
  reportAuthority,
  type Thresholds,
} from './tables/derive-identities.ts';
import { deriveLists } from './tables/derive-lists.ts';
import { deriveOutlets } from './tables/derive-outlets.ts';
import { deriveRelated } from './tables/derive-related.ts';
import { deriveReplacements } from './tables/derive-replacements.ts';
import { deriveShared } from './tables/derive-shared.ts';
import { derivePhrases, deriveSubjects } from './tables/derive-subjects.ts';
import { type Concepts, deriveTopicCounts } from './tables/derive-topics.ts';
import { SMALL_ARCHIVE } from './tables/subjects.ts';

export interface DeriveOptions {
  readonly thresholds: Thresholds;
  /** Sections without pages: `organisations`, `places`… */
  readonly leaveOut: readonly string[];
  readonly hand: AuthorityFiles;
  /** The topic scheme, by identifier. */
  readonly concepts: Concepts;
  /** Digest of the program: another one may derive otherwise. */
  readonly program: string;
  /** The store's file, where another thread may read it meanwhile. */
  readonly storeFile?: string | undefined;
  /**
   * Where tables are derived from nothing, which nobody reads meanwhile: after how many articles of the three times (`onProgress`)
   * what was written is made to stand. Where it is interrupted the next run begins from nothing again. Left out, all stands or
   * nothing.
   */
  readonly piece?: number | undefined;
  /** Hears how far it is: the touched articles are gone through three times. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Brings every table that is derived from the records up to date, and writes no row that stays as it is. What changed is
 * followed: from what people decided to the articles and names that it is about; from records to the facts, phrases and
 * fingerprints of their articles; from facts to names and buckets, from these to who is who, and back to the articles whose
 * names mean others now; from phrases to subjects and their articles; from articles to topics, lists, links
 * and what several of them print. Where something changed that bears on all of it, everything is derived from empty tables
 * in the same way.
 * Returns what of the authority files did not match.
 */
export function deriveArchive(store: Store, options: DeriveOptions): Diagnostic[] {
  const { hand } = options;
  // By itself: the thread that works ahead sees what is done before the transaction.
  store.transaction(() => separateVersions(store));
  return store.transaction(() => {
    const articles = countArticlesKept(store);
    const from: DerivedFrom = { digest: digestOf(options, articles), articles };
    const before = begin(store, from);
    deriveDecisions(store, hand);
    store.run(touchTextsOfRecords);
    store.run(touchRecordsOfTexts);
    if (isAnyTouched(store, 'record') || isAnyTouched(store, 'decided'))
      deriveTouched(store, options, { before, now: articles });
    store.run(putDerivedFrom, { value: JSON.stringify(from) });
    return [
      ...hand.diagnostics,
      ...reportCorrections(store, hand),
      ...reportAuthority(store, hand),
      ...deriveOutlets(store, hand.sourceNames, options.leaveOut),
      ...deriveEmbeds(store, hand.embeds),
    ];
  });
}

/** What the tables were last derived from, beside the records. */
interface DerivedFrom {
  readonly digest: string;
  /** How many there were. */
  readonly articles: number;
}

/**
 * Empties the tables and touches all records where what bears on all of them changed. Returns how many articles the tables
 * hold.
 */
function begin(store: Store, { digest }: DerivedFrom): number {
  const row = store.one(derivedFrom);
  const from = row && (JSON.parse(row.value) as DerivedFrom);
  if (from?.digest === digest) return from.articles;
  for (const empty of emptyDerived) store.run(empty);
  // An interrupted derivation may have left topics and phrases that no article has any more.
  store.run(untouchAll);
  store.run(putAffected, { kind: 'all', key: '' });
  store.run(touchAllRecords);
  return 0;
}

/**
 * Of what every article's rows depend on, whether articles are few, many or very many among it. Not the records, nor what
 * people decided of one of them or of a name (`deriveDecisions`).
 */
function digestOf(
  { thresholds, leaveOut, hand, concepts, program }: DeriveOptions,
  articles: number,
): string {
  const { topicRules, placeRules, sourceNames } = hand;
  const size = [articles < SMALL_ARCHIVE, articles < LARGE_ARCHIVE, articles < VAST_ARCHIVE];
  const all = [thresholds, leaveOut, [...topicRules.values()], [...placeRules], [...sourceNames]];
  return createHash('sha256')
    .update(JSON.stringify([...all, [...concepts.values()], program, size]))
    .digest('hex');
}

/**
 * The large tables, by the step that fills them where everything is derived from nothing: each article's, or bucket's, rows
 * are put once, and read after the step.
 */
const FILLED = {
  article: ['facts', 'article_subjects', 'filed_topics', 'changes', 'failed_corrections'],
  identity: ['entities', 'mentions'],
  rows: ['articles', 'reprints', 'quotes', 'figures', 'dates', 'article_topics', 'tallies'],
} as const;

/** So many touched articles are worth another thread. */
const WORTH_A_THREAD = 500;

function deriveTouched(store: Store, options: DeriveOptions, sizes: Sizes): void {
  const { storeFile, thresholds: from } = options;
  const isWorth = storeFile !== undefined && countTouched(store, 'record') >= WORTH_A_THREAD;
  const ahead = isWorth ? workAhead({ storeFile, from }) : NOTHING_AHEAD;
  try {
    deriveWith(store, options, sizes, ahead);
  } finally {
    ahead.end();
  }
}

/** How many articles the tables hold, and how many they will. */
interface Sizes {
  readonly before: number;
  readonly now: number;
}

function deriveWith(store: Store, options: DeriveOptions, sizes: Sizes, ahead: Ahead): void {
  const { thresholds, leaveOut, hand, concepts } = options;
  const handOf = indexHand(hand);
  const isWhole = sizes.before === 0;
  if (isWhole) {
    store.run(forgetDerivedFrom);
    store.fill([...FILLED.article, ...FILLED.identity, ...FILLED.rows]);
  }
  const { tick, filled } = steps(store, options, isWhole);
  for (const [article, known] of ahead.said(eachTouched(store, 'record'))) {
    tick();
    const said = deriveSaid(store, article, hand, { handOf, from: thresholds, ahead: known });
    deriveFacts(store, article, said?.facts ?? [], hand.authority);
    derivePhrases(store, article, said?.subjects ?? []);
    deriveDuplicates(store, article, said?.fingerprint);
    deriveReplacements(store, article, said);
    touch(store, 'article', article);
  }
  filled(FILLED.article);
  if (isWhole) for (const touchAll of [touchAllNames, touchAllBuckets]) store.run(touchAll);
  const labels = new Set([...concepts.values()].map(({ label }) => label.toLowerCase()));
  deriveSubjects(store, labels, sizes);
  deriveUsualTypes(store, hand.authority);
  deriveDecidedNames(store, hand.authority);
  deriveIdentities(store, pageFrom(thresholds, leaveOut, sizes.now), hand);
  filled(FILLED.identity);
  const { lists, words } = deriveArticles(store, concepts, thresholds, ahead, tick);
  filled(FILLED.rows);
  deriveTopicCounts(store, concepts, thresholds.topicScore);
  deriveLists(store, lists);
  deriveFigures(store, words);
  deriveRelated(store, isWhole, tick);
  deriveShared(store);
  store.run(untouchAll);
}

/** What is done after each article, and after each step that fills tables. */
function steps(
  store: Store,
  { piece, onProgress = () => {} }: DeriveOptions,
  isWhole: boolean,
): { tick(): void; filled(tables: readonly string[]): void } {
  const total = 3 * countTouched(store, 'record');
  const isInPieces = isWhole && piece !== undefined && total > piece;
  let done = 0;
  return {
    tick() {
      done++;
      if (isInPieces && done % piece === 0) store.commitSoFar();
      // Other articles may be touched on the way: who is who concerns them too.
      onProgress(done, Math.max(done, total));
    },
    filled(tables) {
      store.filled(tables);
      if (isInPieces) store.commitSoFar();
    },
  };
}

function indexHand({ corrections, reviews }: AuthorityFiles): HandOf {
  const byArticle = Map.groupBy(reviews, ({ article }) => article);
  return {
    correctionsOf: indexCorrections(corrections),
    reviewsOf: ({ id }) => byArticle.get(id) ?? [],
  };
}

const pageFrom = (thresholds: Thresholds, leaveOut: readonly string[], articles: number): PageFrom => ({
  articles: thresholds.personArticles ?? (articles < LARGE_ARCHIVE ? 1 : 2),
  quotes: thresholds.personQuotes ?? (articles < VAST_ARCHIVE ? 1 : ONCE_QUOTED),
  leaveOut,
});
