import { diagnose } from '../../model/diagnose.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { sourceKey } from '../../text/slug.ts';
import { listOf, type Row, readTable, type TableFile } from './table.ts';

/** The columns of `authority/sources.csv`. */
export const SOURCE_COLUMNS = ['id', 'name', 'aliases', 'url', 'note'];

/** How an outlet is called in this archive, whatever its articles say. */
export interface SourceName {
  readonly name: string;
  /** Keys of what articles call it, its name among them. */
  readonly keys: readonly string[];
  /** Its other names, as the row has them. */
  readonly aliases: readonly string[];
  /** Its own site. */
  readonly url: string | null;
  readonly note: string;
  readonly place: Row['place'];
}

/** By the key of what articles call an outlet. */
export type SourceNames = ReadonlyMap<string, SourceName>;

/** Reads `sources.csv`; of several rows that claim one spelling the first has it. */
export function readSourceNames(file: TableFile): {
  names: SourceNames;
  diagnostics: readonly Diagnostic[];
} {
  const { rows, diagnostics } = readTable(file, SOURCE_COLUMNS);
  const names = new Map<string, SourceName>();
  const found = [...diagnostics];
  for (const { cells, place } of rows) {
    const { id = '', name = '', aliases = '', url = '', note = '' } = cells;
    if (name === '') {
      found.push(diagnose({ code: 'source-without-name' }, place));
      continue;
    }
    if (url !== '' && !/^https?:\/\//i.test(url))
      found.push(diagnose({ code: 'source-without-address', params: { url } }, place));
    const spellings = [...new Set([name, id, ...listOf(aliases)].filter(Boolean).map(sourceKey))];
    const taken = spellings.filter((key) => names.has(key));
    for (const key of taken)
      found.push(
        diagnose(
          { code: 'authority-name-twice', params: { name: key, first: names.get(key)!.place.line! } },
          place,
        ),
      );
    const keys = spellings.filter((key) => !taken.includes(key));
    const others = listOf(`${id};${aliases}`).filter((one) => sourceKey(one) !== sourceKey(name));
    const row = { name, keys, aliases: others, url: /^https?:\/\//i.test(url) ? url : null, note, place };
    for (const key of keys) names.set(key, row);
  }
  return { names, diagnostics: found };
}

/** Whether an outlet is called otherwise in the archive. */
export const isRenamed = (publisher: string | null, names: SourceNames): boolean =>
  nameOf(publisher, names) !== publisher;

const nameOf = (publisher: string | null, names: SourceNames): string | null =>
  (publisher && names.get(sourceKey(publisher))?.name) ?? publisher;

/** A record with the outlets of its printings called as the archive calls them; the same where none is another. */
export function applySourceNames(record: ArticleRecord, names: SourceNames): ArticleRecord {
  const printed = [record, ...(record.printings ?? [])];
  if (!printed.some(({ publisher }) => isRenamed(publisher, names))) return record;
  return {
    ...record,
    publisher: nameOf(record.publisher, names),
    ...(record.printings
      ? { printings: record.printings.map((one) => ({ ...one, publisher: nameOf(one.publisher, names) })) }
      : {}),
  };
}

/** Rows whose outlet printed nothing in the archive. @param sources keys of all that did */
export const unmatchedSources = (names: SourceNames, sources: ReadonlySet<string>): Diagnostic[] =>
  [...new Set(names.values())]
    .filter(({ name }) => !sources.has(sourceKey(name)))
    .map(({ name, place }) => diagnose({ code: 'source-unmatched', params: { name } }, place));
