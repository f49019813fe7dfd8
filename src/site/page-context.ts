import type { PageRef } from '../model/page.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { fileLink, NOT_FOUND_PAGE } from './routes.ts';

/** Whether a page's links are relative: that of what is not found is shown at any address, and has no place of its own. */
export const isRelative = ({ config }: ArchiveContext, { path }: PageRef): boolean =>
  config.links === 'relative' && path !== NOT_FOUND_PAGE;

/** The context in which a page is viewed: with `links: relative` what it leads to is told from where it stands. */
export function pageContext(context: ArchiveContext, ref: PageRef): ArchiveContext {
  if (!isRelative(context, ref)) return context;
  const top = topOf(ref);
  return { ...context, href: (path) => top + fileLink(path) };
}

/** What leads from a page to the top of its site: `../../`, `./`. */
export const topOf = ({ path }: PageRef): string => '../'.repeat(path.split('/').length - 1) || './';
