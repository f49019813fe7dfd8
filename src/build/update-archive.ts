import { readAuthorityFiles } from '../archive/curation/authority-files.ts';
import { deriveArchive } from '../archive/derive.ts';
import type { ArchiveConfig } from '../config/archive-config.ts';
import { mentionsRemoved } from '../model/removals.ts';
import { measure } from '../model/sample.ts';
import { followAffected, isSettled } from '../store/affected.ts';
import type { Store } from '../store/open.ts';
import { countArticles } from '../store/queries/articles.ts';
import { putRemovedCount } from '../store/queries/report.ts';
import { putMeasured } from '../store/queries/review.ts';
import { putDiagnostics, repeatedSources, sourceDiagnostics } from '../store/records.ts';
import type { BuildResult, BuildStep } from './build-result.ts';
import { type InputState, readInputState } from './input-state.ts';
import { ownProgramDigest } from './program-digest.ts';
import { isAsPublished, isLeftBehind, type NotedSite, notedSite, type Published } from './published-site.ts';
import { compileTopics, topicSources } from './topic-scheme.ts';
import { updateRecords } from './update-records.ts';
import type { WorkFolder } from './work-folder.ts';

/** What a build or an export works with. */
export interface Workshop {
  readonly store: Store;
  readonly work: WorkFolder;
  readonly config: ArchiveConfig;
}

/** How the archive is brought up to date. */
export interface Updating {
  readonly input: string;
  /** Digest of the program. */
  readonly program: string;
  /** The published site, where only what reads otherwise now is made; else all is. */
  readonly before: Published | null;
  readonly jobs: number;
  /** A step begins that tells of itself once it knows how much there is to do. */
  begin(step: BuildStep): void;
  /** A step begins; `total` is how much there is to do in it. */
  start(step: BuildStep, total?: number | null): void;
  progress(step: BuildStep, done: number, total: number): void;
}

/** What there is before anything is done. */
export interface Standing extends Pick<Updating, 'program' | 'before'> {
  /** Whether the published site only looks otherwise than the archive's would: its pages are made, and no data. */
  readonly isRedressed: boolean;
  readonly inputs: InputState;
  /** Of all that the site is made from, and its parts (`Published`). */
  readonly made: Pick<Published, 'from' | 'base' | 'look' | 'input'>;
  /** As the store has it; where the site is to be another it is not known yet whether somebody has changed it. */
  readonly published: NotedSite | null;
  /** Whether archive and site are what they would be made. */
  readonly isCurrent: boolean;
}

/** Compares the input, the program and the published site with what the store knows of them. */
export function standingOf({ store, config }: Workshop, input: string, output: string): Standing {
  const inputs = readInputState(store, input, config);
  // With the configuration as it was read: the file may have changed since.
  const program = ownProgramDigest();
  const { theme, logo, colours, ...rest } = config;
  const base = JSON.stringify([program, rest]);
  const look = JSON.stringify([theme, logo, colours, inputs.look]);
  const made = { from: JSON.stringify([base, look, inputs.digest]), base, look, input: inputs.digest };
  const noted = notedSite(store);
  const mayBeCurrent = noted?.from === made.from && !isLeftBehind(store);
  const published = mayBeCurrent && !isAsPublished(noted, output) ? null : noted;
  const like = published?.base === base && isSettled(store) ? published : null;
  return {
    inputs,
    program,
    made,
    published,
    isCurrent: mayBeCurrent && published !== null,
    before: like?.look === look ? like : null,
    isRedressed: like?.input === inputs.digest && like.look !== look && !isLeftBehind(store),
  };
}

/** What became of the records. */
export interface UpdatedArchive extends Pick<BuildResult, 'articles' | 'extracted' | 'diagnostics'> {}

/** Articles whose rows are made to stand at once where the archive is new: some hundred megabytes. */
const PIECE = 2_000;

/** Brings the records, and what is derived from them, up to date with the input. */
export async function updateArchive(
  {
    store,
    config,
    work,
  }: Pick<Workshop, 'store' | 'config'> & { readonly work: Pick<WorkFolder, 'storeFile'> },
  inputs: InputState,
  { input, program, before, jobs, begin, start, progress }: Updating,
): Promise<UpdatedArchive> {
  const hand = readAuthorityFiles(input);
  const sources = topicSources(input, config, hand.topicRules);
  const topics = compileTopics(sources);
  begin('extract');
  const noteAffected = followAffected(store, before === null);
  const settings = { ...config, removals: hand.removals };
  const onProgress = (done: number, total: number): void => progress('extract', done, total);
  const update = await updateRecords(store, input, sources, inputs, settings, onProgress, jobs);
  start('derive');
  const unmatched = deriveArchive(store, {
    thresholds: config.thresholds,
    leaveOut: config.leaveOut,
    hand,
    concepts: new Map(topics.indexer.concepts.map((concept) => [concept.id, concept])),
    program,
    storeFile: jobs > 1 ? work.storeFile : undefined,
    piece: before === null ? PIECE : undefined,
    onProgress: (done, total) => progress('derive', done, total),
  });
  noteAffected();
  const diagnostics = [
    ...update.diagnostics,
    ...topics.diagnostics,
    ...sourceDiagnostics(store),
    ...repeatedSources(store),
    ...unmatched,
  ].filter((diagnostic) => !mentionsRemoved(JSON.stringify(diagnostic), hand.removals));
  putDiagnostics(store, diagnostics);
  const { articles: gone, people } = hand.removals;
  store.run(putMeasured, { value: JSON.stringify(measure(hand.reviews)) });
  store.run(putRemovedCount, { value: String(gone.length + people.length) });
  const articles = store.one(countArticles)!.n;
  return { articles, extracted: update.extracted, diagnostics };
}
