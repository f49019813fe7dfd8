import { existsSync, lstatSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Store } from '../store/open.ts';
import {
  type OutputFile,
  putUnfinished,
  stageAsPublished,
  stagedAnew,
  stagedFile,
  stagedIn,
  stageFile,
  stageRemovalOf,
  stageRemovalsBelow,
  stageTheseAsPublished,
  unfinishedSite,
  unstage,
  unstageRemovals,
} from '../store/queries/outputs.ts';
import type { Command } from '../store/query.ts';
import { filesBelow } from './real-folder.ts';
import { folderOf, type StagedFile, type StagedSite, siteFiles } from './site-files.ts';

/** A site in the making. */
export interface Staging {
  /** Where its changed files are, absolute. */
  readonly folder: string;
  readonly files: StagedSite;
  /** Whether a build that was interrupted has staged a file, and all else that was made in one go with it. */
  isStaged(file: string): boolean;
  /** Notes files that others staged: the render workers. */
  note(files: readonly StagedFile[]): void;
  /** Lets others see what was noted. */
  flush(): void;
}

/** Files that are noted in one transaction. */
const BATCH = 1000;

/** A site that was begun and not published yet. */
interface Begun {
  /** Digest of all that it is made from, and of what it is compared with. */
  readonly from: string;
  readonly staging: string;
}

/** Begins a site in a fresh folder that no other build goes on in. @internal */
export const beginStaging = (store: Store, folder: string): Staging =>
  stagingIn(store, { from: '', staging: folder }, false);

/**
 * Goes on with the site that an interrupted build has begun, if it would have made the same; else begins one.
 * @param from digest of all that the site is made from, and of what it is compared with
 * @param open returns the folder: the one that was begun, or a fresh one for null
 */
export function goOnStaging(store: Store, from: string, open: (begun: string | null) => string): Staging {
  const value = store.one(unfinishedSite)?.value;
  const begun = value ? (JSON.parse(value) as Begun) : null;
  const goesOn = begun?.from === from && isAllThere(store, begun.staging);
  return stagingIn(store, { from, staging: open(goesOn ? begun.staging : null) }, goesOn);
}

/** Whether each file that was noted stands in the folder: moving them may have begun. */
function isAllThere(store: Store, folder: string): boolean {
  for (const { path: file, bytes } of store.each(stagedAnew))
    if (lstatSync(path.join(folder, file), { throwIfNoEntry: false })?.size !== bytes) return false;
  return existsSync(folder);
}

function stagingIn(store: Store, begun: Begun, goesOn: boolean): Staging {
  const folder = begun.staging;
  if (goesOn) tidy(store, folder);
  else store.run(unstage);
  store.run(putUnfinished, { value: JSON.stringify(begun) });
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
  const isStaged = (file: string): boolean => goesOn && store.one(stagedFile, { path: file }) !== undefined;
  return { folder, files, isStaged, note, flush };
}

/** Leaves of an interrupted build what it had noted: files may have been half written, and removals are told anew. */
function tidy(store: Store, folder: string): void {
  store.run(unstageRemovals);
  for (const file of filesBelow(folder))
    if (store.one(stagedFile, { path: file })?.changed !== 1) rmSync(path.join(folder, file));
}

/** Removes pages that the site in the making has no more, by their files, with all else in the folders of those. */
export const removePages = (store: Store, pages: Iterable<string>): void =>
  store.transaction(() => {
    for (const file of pages) store.run(stageRemovalOf, { folder: folderOf(file) });
  });
