import type { ArchiveConfig } from '../config/archive-config.ts';
import { exportBeside } from '../export/beside-page.ts';
import type { PageRef } from '../model/page.ts';
import { type SiteFiles, type StagedFile, siteFiles } from '../output/site-files.ts';
import { endWithParent } from '../processes/end-with-parent.ts';
import { lockForParent } from '../processes/lock-for-parent.ts';
import { openRenderer, type Renderer, type RenderFolders } from '../site/render.ts';
import { type Affected, readAffected } from '../store/affected.ts';
import { type ArchiveContext, archiveContext } from '../store/archive-context.ts';
import { readStore, type Store } from '../store/open.ts';
import { type ChildFailure, childFailure } from './child-failure.ts';

/** What the driver sends for a build: first the settings, then chunk after chunk, and that there are no more. */
export interface PageSettings extends RenderFolders {
  readonly storeFile: string;
  /** Locked while this process works: no other build begins meanwhile. */
  readonly workersFile: string;
  readonly config: ArchiveConfig;
  /** Whether what stands beside the pages stands as it is. */
  readonly isAlone: boolean;
  /** Whether all of the site is made, and not what was affected. */
  readonly isWhole: boolean;
}
export type PageMessage =
  | { readonly settings: PageSettings }
  | { readonly chunk: readonly PageRef[] }
  | { readonly rest: true };
/** Pages that were made, their files, and their pictures as they are called in the cache. */
export interface Made {
  readonly pages: number;
  readonly files: readonly StagedFile[];
  readonly previews: readonly string[];
}
/** The answer to a chunk. */
export type PageAnswer = Made | ChildFailure;

/** What the present build is made from. */
let job:
  | {
      readonly isAlone: boolean;
      readonly affected: Affected | null;
      readonly release: () => void;
      readonly store: Store;
      readonly context: ArchiveContext;
      readonly files: SiteFiles;
      readonly renderer: Renderer;
    }
  | undefined;
/** Files that were staged since the last answer. */
let staged: StagedFile[] = [];

process.on('message', async (message: PageMessage) => {
  try {
    if ('settings' in message) start(message.settings);
    else if ('rest' in message) rest();
    else answer(await make(message.chunk));
  } catch (error) {
    answer(childFailure(error));
  }
});

endWithParent();

const answer = (value: PageAnswer): void => void process.send?.(value);

function start(settings: PageSettings): void {
  rest();
  const release = lockForParent(settings.workersFile);
  const store = readStore(settings.storeFile);
  const context = archiveContext(store, settings.config);
  const files = siteFiles(store, settings.staging, (file) => staged.push(file));
  job = {
    isAlone: settings.isAlone,
    affected: settings.isWhole ? null : readAffected(store),
    release,
    store,
    context,
    files,
    renderer: openRenderer(context, files, settings),
  };
}

/** Lets go of the archive's file, which the next build may make anew, and of the lock. */
function rest(): void {
  job?.store.close();
  job?.release();
  job = undefined;
}

/** Makes one chunk of the page plan, and what stands beside its pages. */
async function make(chunk: readonly PageRef[]): Promise<Made> {
  if (!job) throw new Error('no settings');
  const { isAlone, affected, context, files, renderer } = job;
  const previews = await renderer.render(chunk);
  if (!isAlone) for (const page of chunk) exportBeside(context, files, page, affected);
  const made = staged;
  staged = [];
  return { pages: chunk.length, files: made, previews };
}
