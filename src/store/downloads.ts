import { DATA_PAGE } from '../site/routes.ts';
import type { Store } from './open.ts';
import { stagedIn } from './queries/outputs.ts';

/** Bytes of each download of the site in the making, by its name. */
export const downloadSizes = (store: Store): Map<string, number> =>
  new Map(
    store
      .all(stagedIn, { folder: DATA_PAGE.slice(0, -1) })
      .map(({ path, bytes }) => [path.slice(DATA_PAGE.length), bytes]),
  );
