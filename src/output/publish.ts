import { copyFileSync, existsSync, lstatSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Store } from '../store/open.ts';
import { clearAffected, deleteUnsettled } from '../store/queries/affected.ts';
import {
  adoptFile,
  countPublished,
  deleteJournal,
  deleteUnfinished,
  forgetFiles,
  forgetPublished,
  journal,
  newFiles,
  putJournal,
  putPublished,
  removedFiles,
  replacedFiles,
  settleOutputs,
  stagedAnew,
  stageRemovals,
  stageRemovalsBeside,
  unstage,
} from '../store/queries/outputs.ts';
import { settlePages } from '../store/queries/pages.ts';
import { filesBelow, realFolders } from './real-folder.ts';
import { folderOf } from './site-files.ts';
import type { Staging } from './staging.ts';
import { digestOfState, type OutputState, stateAfter } from './state.ts';

/** What a journal says: where the changed files are, and what is told of the site once they are in their places. */
interface Journal {
  readonly staging: string;
  readonly published: object;
}

/**
 * Publishes a finished site: its changed files move into their places in the output, and what it has no more goes. From
 * the first line on the journal stands in the store, so that a build that finds it there ends what a killed one began.
 * @param published what is told of the site from then on, but for the state of its folder
 * @param isWhole whether all of its files were staged; else what was not stands as it is, but in folders of which anything was
 * @param state of the folder as it is; null where that is not known
 */
export function publish(
  store: Store,
  { folder, flush }: Staging,
  output: string,
  {
    published,
    isWhole,
    state = null,
  }: { readonly published: object; readonly isWhole: boolean; readonly state?: OutputState | null },
): void {
  flush();
  store.transaction(() => {
    store.run(isWhole ? stageRemovals : stageRemovalsBeside);
    store.run(forgetPublished);
    store.run(putJournal, { value: JSON.stringify({ staging: folder, published } satisfies Journal) });
  });
  finishPublishing(store, output, state);
}

/**
 * Ends a move that was begun; without one it does nothing. New files come first, then those that stand in the place of
 * older ones, then removals: at every moment a page leads to what is there, and each file is the old one or the new.
 */
export function finishPublishing(store: Store, output: string, before: OutputState | null = null): void {
  const begun = store.one(journal);
  if (!begun) return;
  const { staging, published } = JSON.parse(begun.value) as Journal;
  const isWhole = moveAll(store, staging, output);
  if (isWhole) settle(store, output, { published, before });
  // Somebody took the staging folder away: what the output holds is not known any more.
  else store.run(deleteJournal);
  rmSync(staging, { recursive: true, force: true });
}

/** Whether everything is in its place now. Files that a killed build had moved already are passed over. */
function moveAll(store: Store, staging: string, output: string): boolean {
  // All at once where there is nothing yet.
  if (!existsSync(output)) move(staging, output);
  const ensure = realFolders(output);
  let complete = true;
  for (const query of [newFiles, replacedFiles])
    for (const { path: file } of store.each(query)) {
      ensure(path.posix.dirname(file));
      const target = path.join(output, file);
      if (!put(path.join(staging, file), target)) complete &&= existsSync(target);
    }
  for (const { path: file } of store.each(removedFiles)) remove(output, file);
  return complete;
}

/** Puts a file in its place; false where it is not there to be put. */
function put(file: string, target: string): boolean {
  switch (move(file, target)) {
    case 'ENOENT':
      return false;
    case 'EISDIR':
    case 'ENOTEMPTY':
      rmSync(target, { recursive: true });
      renameSync(file, target);
      break;
    case 'EXDEV':
      // Another file system, as where the output is mounted: by way of another name, so that nobody sees half a file.
      copyFileSync(file, `${target}.new`);
      renameSync(`${target}.new`, target);
  }
  return true;
}

const EXPECTED = ['ENOENT', 'EISDIR', 'ENOTEMPTY', 'EXDEV'] as const;

/** Renames; returns why it could not, where that is to be expected. */
function move(from: string, to: string): (typeof EXPECTED)[number] | null {
  try {
    renameSync(from, to);
    return null;
  } catch (error) {
    const code = EXPECTED.find((each) => error instanceof Error && 'code' in error && error.code === each);
    if (!code) throw error;
    return code;
  }
}

/** Removes a file, and the folders that it leaves empty. */
function remove(output: string, file: string): void {
  const folders = foldersAbove(file);
  // Never by way of a link, or what else came in the place of a folder.
  const isFolder = (folder: string): boolean =>
    lstatSync(path.join(output, folder), { throwIfNoEntry: false })?.isDirectory() === true;
  if (!folders.every(isFolder) || isFolder(file)) return;
  rmSync(path.join(output, file), { force: true });
  try {
    for (const folder of folders.reverse()) rmdirSync(path.join(output, folder));
  } catch {
    // Not empty.
  }
}

/** The folders that a file is in, the outermost first. */
const foldersAbove = (file: string): string[] => {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
};

function settle(
  store: Store,
  output: string,
  { published, before }: { readonly published: object; readonly before: OutputState | null },
): void {
  store.transaction(() => {
    const put = store.all(stagedAnew).map((row) => row.path);
    const removed = store.all(removedFiles).map((row) => row.path);
    for (const command of [...settleOutputs, ...settlePages]) store.run(command);
    store.run(unstage);
    store.run(clearAffected);
    store.run(deleteUnsettled);
    store.run(deleteUnfinished);
    const files = store.one(countPublished)!.n;
    const state = digestOfState(stateAfter(output, before, files, { put, removed }));
    store.run(putPublished, { value: JSON.stringify({ ...published, files, state }) });
    store.run(deleteJournal);
  });
}

/**
 * Takes the files of an output that is not known, or that somebody has changed, for files of unknown content: those that
 * the next site has too are written again, the others go.
 */
export function adoptOutput(store: Store, output: string): void {
  store.transaction(() => {
    store.run(forgetPublished);
    store.run(forgetFiles);
    if (!existsSync(output)) return;
    for (const file of filesBelow(output)) store.run(adoptFile, { path: file, folder: folderOf(file) });
  });
}
