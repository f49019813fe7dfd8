import { type ArchiveConfig, basePathOf } from '../config/archive-config.ts';
import type { Store } from './open.ts';

/** All that views are built from: the store, the configuration, and how links are written. */
export interface ArchiveContext {
  readonly store: Store;
  readonly config: ArchiveConfig;
  /** A link to a page from anywhere on the site: the base path and the page's path. */
  href(path: string): string;
  /** The page's absolute address. */
  url(path: string): string;
}

export function archiveContext(store: Store, config: ArchiveConfig): ArchiveContext {
  const base = basePathOf(config);
  return { store, config, href: (path) => base + path, url: (path) => config.baseUrl + path };
}
