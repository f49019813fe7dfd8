import { readOwnFile } from '../../config/own-file.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { mentionsRemoved, type Removals } from '../../model/removals.ts';
import type { Review } from '../../model/review.ts';
import { type Authority, PEOPLE_COLUMNS, readAuthority } from './authority.ts';
import type { Correction } from './correction.ts';
import { CORRECTION_COLUMNS, readCorrections } from './corrections.ts';
import { type AskedEmbed, EMBED_COLUMNS, readEmbeds } from './embeds.ts';
import { PLACE_COLUMNS, type PlaceRules, readPlaceRules } from './place-rules.ts';
import { REMOVAL_COLUMNS, readRemovals } from './removals.ts';
import { REVIEW_COLUMNS, readReviews } from './reviews.ts';
import { readSourceNames, SOURCE_COLUMNS, type SourceNames } from './source-names.ts';
import type { TableFile } from './table.ts';
import { readTopicRules, TOPIC_COLUMNS, type TopicRules } from './topic-rules.ts';

/** Everything that people decided about an archive: the CSV files of its folder `authority/`. */
export interface AuthorityFiles {
  readonly authority: Authority;
  readonly corrections: readonly Correction[];
  readonly topicRules: TopicRules;
  /** What people have judged of what was found. */
  readonly reviews: readonly Review[];
  readonly embeds: readonly AskedEmbed[];
  readonly placeRules: PlaceRules;
  readonly sourceNames: SourceNames;
  /** What was asked to be taken down; none of it stands in the other tables. */
  readonly removals: Removals;
  readonly diagnostics: readonly Diagnostic[];
}

/** The files of `authority/`, and the columns that each may have. */
export const AUTHORITY_FILE_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  'people.csv': PEOPLE_COLUMNS,
  'corrections.csv': CORRECTION_COLUMNS,
  'topics.csv': TOPIC_COLUMNS,
  'embeds.csv': EMBED_COLUMNS,
  'places.csv': PLACE_COLUMNS,
  'sources.csv': SOURCE_COLUMNS,
  'removals.csv': REMOVAL_COLUMNS,
  'reviewed.csv': REVIEW_COLUMNS,
};

/** Reads the authority files of an archive; a missing one counts as empty. Throws `CuttingsError` as `readOwnFile` does. */
export function readAuthorityFiles(folder: string): AuthorityFiles {
  const table = (name: string): TableFile => ({
    path: `authority/${name}`,
    text: readOwnFile(folder, `authority/${name}`),
  });
  const people = readAuthority(table('people.csv'));
  const corrections = readCorrections(table('corrections.csv'));
  const topics = readTopicRules(table('topics.csv'));
  const reviewed = readReviews(table('reviewed.csv'));
  const embeds = readEmbeds(table('embeds.csv'));
  const places = readPlaceRules(table('places.csv'));
  const sources = readSourceNames(table('sources.csv'));
  const { removals, diagnostics } = readRemovals(table('removals.csv'));
  const isKept = (row: unknown): boolean => !mentionsRemoved(JSON.stringify(row), removals);
  return {
    authority: people.authority,
    corrections: corrections.corrections.filter(isKept),
    topicRules: topics.rules,
    reviews: reviewed.reviews.filter(isKept),
    embeds: embeds.embeds.filter(isKept),
    placeRules: new Map([...places.rules].filter(isKept)),
    sourceNames: new Map([...sources.names].filter(isKept)),
    removals,
    diagnostics: [
      ...[people, corrections, topics, places, sources, embeds, reviewed]
        .flatMap((read) => read.diagnostics)
        .filter(isKept),
      ...diagnostics,
    ],
  };
}
