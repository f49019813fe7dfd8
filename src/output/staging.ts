import type { Store } from '../store/open.ts';
import {
  type OutputFile,
  publishedPages,
  putUnfinished,
  stageAsPublished,
  stagedIn,
  stageFile,
  stageRemovalOf,
  stageRemovalsBelow,
  unstage,
} from '../store/queries/outputs.ts';
import type { Command } from '../store/query.ts';
import { type StagedFile, type StagedSite, siteFiles } from './site-files.ts';

/** A site in the making. */
export interface Staging {
  /** Where its changed files are, absolute. */
  readonly folder: string;
  readonly files: StagedSite;
  /** Notes files that others staged: the render workers. */
  note(files: readonly StagedFile[]): void;
  /** Lets others see what was noted. */
  flush(): void;
}

/** Files that are noted in one transaction. */
const BATCH = 1000;

/** Begins a site in a fresh folder. */
export function beginStaging(store: Store, folder: string): Staging {
  store.run(putUnfinished);
  store.run(unstage);
  let pending: StagedFile[] = [];
  const flush = (): void => {
    const noted = pending;
    pending = [];
    store.transaction(() => {
      for (const file of noted) store.run(stageFile, file);
    });
  };
  const note = (files: readonly StagedFile[]): void => {
    pending.push(...files);
    if (pending.length >= BATCH) flush();
  };
  const filesIn = (inner: string): OutputFile[] => {
    flush();
    return store.all(stagedIn, { folder: inner });
  };
  const runOn =
    (command: Command<{ from: string; to: string }>) =>
    (beginning: string): void => {
      flush();
      store.run(command, { from: beginning, to: `${beginning}\u{10ffff}` });
    };
  const files = {
    ...siteFiles(store, folder, (file) => note([file])),
    filesIn,
    keepAll: runOn(stageAsPublished),
    removeOthersBelow: (below: string) => runOn(stageRemovalsBelow)(`${below}/`),
  };
  return { folder, files, note, flush };
}

/**
 * Removes the pages of the published site that the one in the making has no more, with all that is in their folders.
 * Returns the files of those that it has still.
 */
export function removePages(store: Store, planned: ReadonlySet<string>): ReadonlySet<string> {
  const kept = new Set<string>();
  store.transaction(() => {
    for (const { path: file, folder } of store.all(publishedPages))
      if (planned.has(file)) kept.add(file);
      else store.run(stageRemovalOf, { folder });
  });
  return kept;
}
