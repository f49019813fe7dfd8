import type { ArchiveConfig } from '../../config/archive-config.ts';
import { HOME_PAGE, shareImageOf } from '../routes.ts';
import type { ShareCard, ShareImage } from '../views/share-card.ts';
import type { PageView } from '../views/view.ts';
import { altOf, CARD_SIZE, drawableCard } from './card.ts';
import { type CardFolders, drawnCard } from './card-cache.ts';

/** The pictures of a site's pages. */
export interface ShareImages {
  /** The picture of a page: its own, which is drawn later, or that of the whole site. */
  imageOf(page: Pick<PageView, 'path'>, card: ShareCard | null): ShareImage | null;
  /** Draws what was asked for since the last time, and returns the names of these pictures in the cache. */
  drawAll(): Promise<string[]>;
}

export function shareImages(config: ArchiveConfig, folders: CardFolders): ShareImages {
  const site = siteImage(config);
  const style = {
    accent: Number.parseInt(config.colours?.accent.light.slice(1) ?? '9a2a17', 16),
    sign: config.logo === undefined,
  };
  let queue: { readonly path: string; readonly card: ShareCard }[] = [];
  return {
    imageOf(page, shown) {
      const card = config.openGraphImages && shown ? drawableCard(shown) : null;
      if (!card) return site;
      queue.push({ path: page.path, card });
      return { url: config.baseUrl + shareImageOf(page.path), ...CARD_SIZE, alt: altOf(card) };
    },
    async drawAll() {
      const cards = queue;
      queue = [];
      const names: string[] = [];
      for (const { path: page, card } of cards) {
        names.push(await drawnCard(card, style, shareImageOf(page), folders));
      }
      return names;
    },
  };
}

/** The picture of the home page stands for every page without one of its own. */
function siteImage({ openGraphImages, baseUrl, title }: ArchiveConfig): ShareImage | null {
  const parts = { kicker: null, stamp: null, facts: null, quote: null, credit: null, archive: '' };
  return openGraphImages && drawableCard({ ...parts, title })
    ? { url: baseUrl + shareImageOf(HOME_PAGE), ...CARD_SIZE, alt: title }
    : null;
}
