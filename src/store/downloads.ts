import type { Store } from './open.ts';

/** Bytes of each download, by its name. */
export function putDownloadSizes(store: Store, sizes: ReadonlyMap<string, number>): void {
  store.transaction(() => {
    store.run("DELETE FROM meta WHERE key LIKE 'download:%'");
    for (const [name, bytes] of sizes)
      store.run('INSERT INTO meta VALUES (?, ?)', `download:${name}`, String(bytes));
  });
}

export const downloadSizes = (store: Store): Map<string, number> =>
  new Map(
    store
      .all<{ key: string; value: string }>("SELECT key, value FROM meta WHERE key LIKE 'download:%'")
      .map(({ key, value }) => [key.slice('download:'.length), Number(value)]),
  );
