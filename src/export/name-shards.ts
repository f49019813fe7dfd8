import { HASH_PLACES, type IdentityKey } from '../model/ids.ts';
import type { StagedSite } from '../output/site-files.ts';
import { downloadFile, type NamedDownloadName, nameShardFile } from '../site/routes.ts';
import type { Affected } from '../store/affected.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { countsByPlace, placeOfEntity } from '../store/queries/exports.ts';
import { publishedFile } from '../store/queries/outputs.ts';
import type { HashPlaces } from '../store/queries/rows.ts';
import { type HashShard, hashShards } from './hash-shards.ts';
import { compressed } from './shards.ts';

/** A download of which each line is somebody's or something's that is named. */
export interface NamedDownload {
  readonly name: NamedDownloadName;
  /** The line that each file begins with; empty where there is none. */
  readonly head: string;
  /** The lines of those that stand at some places (`namePlace`). */
  readonly linesOf: (places: HashPlaces) => Iterable<string>;
}

/** So many lines are made anew where one of them changed. */
const LINES_IN_SHARD = 500;

/** Writes such a download as one file. */
export const exportNamesWhole = (files: StagedSite, { name, head, linesOf }: NamedDownload): void =>
  files.writeLines(downloadFile(name), headed(head, linesOf({ from: 0, to: HASH_PLACES })));

/**
 * Writes it in compressed files of which each has some hundred lines, those of who is named about as often and of keys whose
 * hashes begin alike: who comes to the archive changes one of them. Files stand as they are published of which nobody was affected.
 * @param affected since they were published; null where all are to be made
 */
export function* exportNameShards(
  { store }: ArchiveContext,
  files: StagedSite,
  { name, head, linesOf }: NamedDownload,
  affected: Affected | null,
): Generator<void> {
  const touched = affected && [
    ...[...affected.share].map(Number),
    ...[...affected.entity].flatMap((entity) =>
      store.all(placeOfEntity, { entity: entity as IdentityKey }).map(({ place }) => place),
    ),
  ];
  const stands = ({ bits, from, to }: HashShard): boolean =>
    touched?.some((place) => place >= from && place < to) === false &&
    store.one(publishedFile, { path: nameShardFile(name, bits) }) !== undefined;
  const kept: string[] = [];
  for (const shard of hashShards(store.all(countsByPlace), LINES_IN_SHARD)) {
    const file = nameShardFile(name, shard.bits);
    if (stands(shard)) {
      kept.push(file);
      continue;
    }
    files.write(file, compressed([...headed(head, linesOf({ from: shard.from, to: shard.to }))].join('')));
    yield;
  }
  files.keep(kept);
}

function* headed(head: string, lines: Iterable<string>): Generator<string> {
  yield head;
  yield* lines;
}
