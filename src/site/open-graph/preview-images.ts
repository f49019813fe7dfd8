import type { ArchiveContext } from '../../store/archive-context.ts';
import { picturesOf } from '../../store/archive-size.ts';
import { HOME_PAGE, previewImageOf } from '../routes.ts';
import type { LinkPreview, PreviewImage } from '../views/link-preview.ts';
import type { PageView } from '../views/view.ts';
import { altOf, drawablePreview, PREVIEW_SIZE } from './drawable-preview.ts';
import { drawnPreview, type PreviewFolders } from './drawn-preview.ts';

/** The pictures of a site's pages. */
export interface PreviewImages {
  /** The picture of a page: its own, which is drawn later, or that of the whole site. */
  imageOf(page: Pick<PageView, 'path' | 'type'>, preview: LinkPreview | null): PreviewImage | null;
  /** Draws what was asked for since the last time, and returns the names of these pictures in the cache. */
  drawAll(): Promise<string[]>;
}

export function previewImages(context: ArchiveContext, folders: PreviewFolders): PreviewImages {
  const { config } = context;
  const pictures = picturesOf(context);
  const site = pictures === 'none' ? null : siteImage(config);
  const style = {
    accent: Number.parseInt(config.colours?.accent.light.slice(1) ?? '9a2a17', 16),
    sign: config.logo === undefined,
  };
  let queue: { readonly path: string; readonly preview: LinkPreview }[] = [];
  return {
    imageOf(page, shown) {
      const isOwn = pictures === 'all' || (pictures === 'people' && page.type !== 'article');
      const preview = isOwn && shown ? drawablePreview(shown) : null;
      if (!preview) return site;
      queue.push({ path: page.path, preview });
      return {
        url: config.baseUrl + previewImageOf(page.path),
        ...PREVIEW_SIZE,
        alt: altOf(preview),
        isOwn: true,
      };
    },
    async drawAll() {
      const previews = queue;
      queue = [];
      const names: string[] = [];
      for (const { path: page, preview } of previews) {
        names.push(await drawnPreview(preview, style, previewImageOf(page), folders));
      }
      return names;
    },
  };
}

/** The picture of the home page stands for every page without one of its own. */
function siteImage({ baseUrl, title }: ArchiveContext['config']): PreviewImage | null {
  const parts = { kicker: null, stamp: null, facts: null, quote: null, credit: null, archive: '' };
  return drawablePreview({ ...parts, title })
    ? { url: baseUrl + previewImageOf(HOME_PAGE), ...PREVIEW_SIZE, alt: title, isOwn: false }
    : null;
}
