import type { Store } from './open.ts';
import * as queries from './queries/report.ts';

const KEY = 'download:';

/** Bytes of each download, by its name. */
export function putDownloadSizes(store: Store, sizes: ReadonlyMap<string, number>): void {
  store.transaction(() => {
    store.run(queries.deleteDownloadSizes);
    for (const [name, bytes] of sizes)
      store.run(queries.insertDownloadSize, { key: KEY + name, value: String(bytes) });
  });
}

export const downloadSizes = (store: Store): Map<string, number> =>
  new Map(store.all(queries.downloadSizes).map(({ key, value }) => [key.slice(KEY.length), Number(value)]));
