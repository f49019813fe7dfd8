import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import type { ArchiveConfig } from '../config/archive-config.ts';
import { type SiteFiles, type StagedFile, siteFiles } from '../output/site-files.ts';
import { endWithParent, hasParent } from '../processes/end-with-parent.ts';
import { lockShared } from '../processes/file-lock.ts';
import { projectModule } from '../project.ts';
import { type ArchiveContext, archiveContext } from '../store/archive-context.ts';
import { readStore, type Store } from '../store/open.ts';
import { monthsPicture } from './months-picture.ts';
import type { PreviewFolders } from './open-graph/drawn-preview.ts';
import { type PreviewImages, previewImages } from './open-graph/preview-images.ts';
import { PAGE_TYPES, type PageRef } from './page.ts';
import { provideViews } from './page-template.ts';
import { MONTHS_PICTURE } from './routes.ts';
import { provideThemeEntry } from './theme-entry.ts';
import { viewOf } from './views/index.ts';

/** What the driver sends for a build: first the settings, then chunk after chunk, and that there are no more. */
export interface RenderSettings {
  readonly storeFile: string;
  /** Locked while this process works: no other build begins meanwhile. */
  readonly workersFile: string;
  readonly config: ArchiveConfig;
  /** Folder of templates, absolute. */
  readonly templates: string;
  /** Where the changed files of the site in the making go, absolute. */
  readonly staging: string;
  readonly previews: Pick<PreviewFolders, 'cache' | 'drawer'>;
}
export type RenderMessage =
  | { readonly settings: RenderSettings }
  | { readonly chunk: readonly PageRef[] }
  | { readonly rest: true };
/** Pages that were rendered, their files, and their pictures as they are called in the cache. */
export interface Rendered {
  readonly rendered: number;
  readonly files: readonly StagedFile[];
  readonly previews: readonly string[];
}
/** The answer to a chunk. */
export type RenderAnswer = Rendered | { readonly failed: string };

/** What the present build is rendered from. */
let job:
  | {
      readonly settings: RenderSettings;
      readonly release: () => void;
      readonly store: Store;
      readonly files: SiteFiles;
      readonly images: PreviewImages;
      readonly context: ArchiveContext;
    }
  | undefined;
/** Files that were staged since the last answer. */
let staged: StagedFile[] = [];

provideThemeEntry();

process.on('message', async (message: RenderMessage) => {
  try {
    if ('settings' in message) start(message.settings);
    else if ('rest' in message) rest();
    else answer(await render(message.chunk));
  } catch (error) {
    answer({ failed: explain(error) });
  }
});

endWithParent();

const answer = (value: RenderAnswer): void => void process.send?.(value);

function start(settings: RenderSettings): void {
  rest();
  const release = lockShared(settings.workersFile, 1000);
  // The build may have ended before the lock was there, and another begun.
  if (!hasParent()) process.exit();
  const store = readStore(settings.storeFile);
  const context = archiveContext(store, settings.config);
  const files = siteFiles(store, settings.staging, (file) => staged.push(file));
  const images = previewImages(context, { files, ...settings.previews });
  job = { settings, release, store, files, images, context };
  provideViews((ref) => viewOf(context, ref), images.imageOf);
}

/** Lets go of the archive's file, which the next build may make anew, and of the lock. */
function rest(): void {
  job?.store.close();
  job?.release();
  job = undefined;
}

/** Renders one chunk of the page plan with Eleventy, then draws its pictures. */
async function render(chunk: readonly PageRef[]): Promise<Rendered> {
  if (!job) throw new Error('no settings');
  const { settings, files, images, context } = job;
  const pages = Object.fromEntries(
    PAGE_TYPES.map((type) => [type, chunk.filter((ref) => ref.type === type)]),
  );
  // Eleventy reads paths relative to the working folder, which the driver has set to the project's own.
  const eleventy = new Eleventy(
    path.relative('.', path.join(settings.templates, 'pages')),
    path.relative('.', settings.staging),
    {
      configPath: path.basename(projectModule('eleventy.config')),
      quietMode: true,
      config: (config: { addGlobalData(key: string, data: unknown): void }) =>
        config.addGlobalData('pages', pages),
    },
  );
  for (const { outputPath, content } of await eleventy.toJSON())
    files.write(path.posix.relative(path.relative('.', settings.staging), outputPath), content);
  // Once a build: the home page is of every one.
  const picture = pages['home']!.length > 0 ? monthsPicture(context) : null;
  if (picture) files.write(MONTHS_PICTURE, picture);
  const previews = await images.drawAll();
  const answered = staged;
  staged = [];
  return { rendered: chunk.length, files: answered, previews };
}

/** The innermost message: Eleventy wraps template errors in its own. */
function explain(error: unknown): string {
  let inner = error;
  while (inner instanceof Error && 'originalError' in inner && inner.originalError)
    inner = inner.originalError;
  return inner instanceof Error ? (inner.stack ?? inner.message) : String(inner);
}
