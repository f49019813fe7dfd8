import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Eleventy from '@11ty/eleventy';
import type { PageRef, PageType } from '../model/page.ts';
import { type SiteFiles, toJson } from '../output/site-files.ts';
import { projectModule } from '../project.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { monthsPicture } from './months-picture.ts';
import { oembedOfQuote } from './oembed.ts';
import type { PreviewFolders } from './open-graph/drawn-preview.ts';
import { previewImages } from './open-graph/preview-images.ts';
import { type PageTemplate, provideViews } from './page-template.ts';
import { MONTHS_PICTURE, oembedOf, WORLD_PICTURE } from './routes.ts';
import { provideThemeEntry } from './theme-entry.ts';
import { viewOf } from './views/index.ts';
import { worldPicture } from './world-map.ts';

export interface RenderFolders {
  /** Templates, absolute. */
  readonly templates: string;
  /** Where the changed files of the site in the making go, absolute. */
  readonly staging: string;
  readonly previews: Pick<PreviewFolders, 'cache' | 'drawer'>;
}

export interface Renderer {
  /**
   * Renders pages with one run of Eleventy, then draws their pictures. Returns what the cache of pictures calls those.
   * Throws with the innermost failure: Eleventy wraps those of templates in its own.
   */
  render(pages: readonly PageRef[]): Promise<readonly string[]>;
}

provideThemeEntry();

/** What renders the pages of one build; there is one at a time in a process, whose working folder is the project's own. */
export function openRenderer(
  context: ArchiveContext,
  files: SiteFiles,
  { templates, staging, previews }: RenderFolders,
): Renderer {
  const images = previewImages(context, { files, ...previews });
  provideViews((ref) => viewOf(context, ref), images.imageOf);
  // Eleventy reads paths relative to the working folder.
  const [from, to] = [path.relative('.', path.join(templates, 'pages')), path.relative('.', staging)];
  const templateOf = templatesIn(from);
  return {
    async render(chunk) {
      const pages = Map.groupBy(chunk, ({ type }) => type);
      const used = await Promise.all(
        [...pages].map(async ([type, refs]) => ({ type, refs, template: await templateOf(type) })),
      );
      const eleventy = new Eleventy(from, to, {
        configPath: path.basename(projectModule('eleventy.config')),
        quietMode: true,
        // A copy of each: Eleventy writes into the templates that it is given.
        config: (config: VirtualTemplates) => {
          for (const { type, refs, template } of used)
            config.addTemplate(`${type}.11ty.js`, { ...template }, { pages: { [type]: refs } });
        },
      });
      const rendered = await eleventy.toJSON().catch((error: unknown) => {
        throw innermost(error);
      });
      for (const { outputPath, content } of rendered)
        files.write(path.posix.relative(to, outputPath), content);
      for (const ref of pages.get('embed') ?? [])
        files.write(oembedOf(ref.path), toJson(oembedOfQuote(context, ref)));
      // Once a build: the home page is of every one.
      const picture = pages.has('home') ? monthsPicture(context) : null;
      if (picture) files.write(MONTHS_PICTURE, picture);
      if (pages.has('map')) files.write(WORLD_PICTURE, worldPicture());
      return images.drawAll();
    },
  };
}

/** What Eleventy's configuration takes templates by that it need not look for ("Virtual Templates" in its documentation). */
interface VirtualTemplates {
  addTemplate(file: string, template: PageTemplate, data: object): void;
}

/**
 * The page templates of a folder, each loaded once: of a file, Eleventy would load it anew for every run, and what the
 * engine has learned of its functions would be lost.
 */
function templatesIn(folder: string): (type: PageType) => Promise<PageTemplate> {
  const files = new Map(readdirSync(folder).map((file) => [file.replace(/\.11ty\.[jt]s$/, ''), file]));
  return async (type) => {
    const module = pathToFileURL(path.resolve(folder, files.get(type)!)).href;
    return ((await import(module)) as { default: PageTemplate }).default;
  };
}

function innermost(error: unknown): unknown {
  let inner = error;
  while (inner instanceof Error && 'originalError' in inner && inner.originalError)
    inner = inner.originalError;
  return inner;
}
