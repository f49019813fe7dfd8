import { versionIdOf } from '../model/ids.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Store } from './open.ts';
import { putVersion, recordsOfIdentity, sharedIdentities, type VersionRow } from './queries/records.ts';
import { touch } from './touched.ts';

/**
 * Gives other texts under an identifier that is taken one of their own, so that each is an article: what stands at one
 * address may have been replaced. The first to be published keeps the identifier; printings of one text share theirs.
 */
export function separateVersions(store: Store): void {
  for (const { identity } of store.all(sharedIdentities)) {
    const given = new Map<string, string>();
    for (const row of store.all(recordsOfIdentity, { identity })) {
      const record = JSON.parse(row.record) as ArticleRecord;
      const text = row.text ?? record.text;
      const article = given.get(text) ?? (given.size === 0 ? identity : versionIdOf(identity, record.text));
      given.set(text, article);
      if (article !== row.article) rename(store, row, { ...record, id: article });
    }
  }
}

function rename(store: Store, { article: was, source, seq, text }: VersionRow, record: ArticleRecord): void {
  store.run(putVersion, { was, source, seq, article: record.id, record: JSON.stringify(record) });
  for (const article of [was, record.id]) touch(store, 'record', article);
  if (text !== null) touch(store, 'text', text);
}
