import type { Store } from './open.ts';
import { stagedIn } from './queries/outputs.ts';

/** Bytes of each download of the site in the making, by its name. @param folder with its slash: `data/` */
export const downloadSizes = (store: Store, folder: string): Map<string, number> =>
  new Map(
    store
      .all(stagedIn, { folder: folder.slice(0, -1) })
      .map(({ path, bytes }) => [path.slice(folder.length), bytes]),
  );
