import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import type { ArchiveConfig } from '../config/archive-config.ts';
import { projectModule } from '../project.ts';
import { archiveContext } from '../store/archive-context.ts';
import { readStore } from '../store/open.ts';
import type { CardFolders } from './open-graph/card-cache.ts';
import { type ShareImages, shareImages } from './open-graph/share-images.ts';
import { PAGE_TYPES, type PageRef } from './page.ts';
import { provideViews } from './page-template.ts';
import { provideThemeEntry } from './theme-entry.ts';
import { viewOf } from './views/index.ts';

/** What the driver sends: first the settings, then chunk after chunk. */
export interface RenderSettings {
  readonly storeFile: string;
  readonly config: ArchiveConfig;
  /** Folder of templates, absolute. */
  readonly templates: string;
  /** Output folder, absolute. */
  readonly output: string;
  readonly cards: Pick<CardFolders, 'cache' | 'drawer'>;
}
export type RenderMessage = { readonly settings: RenderSettings } | { readonly chunk: readonly PageRef[] };
/** Pages that were rendered, and their pictures as they are called in the cache. */
export interface Rendered {
  readonly rendered: number;
  readonly cards: readonly string[];
}
/** The answer to a chunk. */
export type RenderAnswer = Rendered | { readonly failed: string };

let settings: RenderSettings | undefined;
let images: ShareImages | undefined;

process.on('message', async (message: RenderMessage) => {
  try {
    if ('settings' in message) start(message.settings);
    else answer(await render(message.chunk));
  } catch (error) {
    answer({ failed: explain(error) });
  }
});

// A build that was killed must not leave workers behind that go on writing.
process.on('disconnect', () => process.exit());

const answer = (value: RenderAnswer): void => void process.send?.(value);

function start(given: RenderSettings): void {
  settings = given;
  provideThemeEntry();
  const context = archiveContext(readStore(given.storeFile), given.config);
  const pictures = shareImages(given.config, { output: given.output, ...given.cards });
  images = pictures;
  provideViews((ref) => viewOf(context, ref), pictures.imageOf);
}

/** Renders one chunk of the page plan with Eleventy, then draws its pictures. */
async function render(chunk: readonly PageRef[]): Promise<Rendered> {
  if (!settings || !images) throw new Error('no settings');
  const pages = Object.fromEntries(
    PAGE_TYPES.map((type) => [type, chunk.filter((ref) => ref.type === type)]),
  );
  // Eleventy reads paths relative to the working folder, which the driver has set to the project's own.
  const eleventy = new Eleventy(
    path.relative('.', path.join(settings.templates, 'pages')),
    path.relative('.', settings.output),
    {
      configPath: path.basename(projectModule('eleventy.config')),
      quietMode: true,
      config: (config: { addGlobalData(key: string, data: unknown): void }) =>
        config.addGlobalData('pages', pages),
    },
  );
  await eleventy.write();
  return { rendered: chunk.length, cards: await images.drawAll() };
}

/** The innermost message: Eleventy wraps template errors in its own. */
function explain(error: unknown): string {
  let inner = error;
  while (inner instanceof Error && 'originalError' in inner && inner.originalError)
    inner = inner.originalError;
  return inner instanceof Error ? (inner.stack ?? inner.message) : String(inner);
}
