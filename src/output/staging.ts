import type { Store } from '../store/open.ts';
import {
  type OutputFile,
  putUnfinished,
  stageAsPublished,
  stagedIn,
  stageFile,
  stageRemovalOf,
  stageRemovalsBelow,
  stageTheseAsPublished,
  unstage,
} from '../store/queries/outputs.ts';
import type { Command } from '../store/query.ts';
import { folderOf, type StagedFile, type StagedSite, siteFiles } from './site-files.ts';

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
    keep(kept: readonly string[]): void {
      flush();
      store.run(stageTheseAsPublished, { paths: JSON.stringify(kept) });
    },
    keepAll: runOn(stageAsPublished),
    removeOthersBelow: (below: string) => runOn(stageRemovalsBelow)(`${below}/`),
  };
  return { folder, files, note, flush };
}

/** Removes pages that the site in the making has no more, by their files, with all else in the folders of those. */
export const removePages = (store: Store, pages: Iterable<string>): void =>
  store.transaction(() => {
    for (const file of pages) store.run(stageRemovalOf, { folder: folderOf(file) });
  });
