import { diagnose } from '../model/diagnose.ts';
import type { ReadResult } from './read-records.ts';

/**
 * What was read without the articles that are dated after an archive's last day. The day is a setting, not the clock's: the
 * same folder gives the same site at any hour.
 * @param until `YYYY-MM-DD`; nothing is left out where it is not set
 */
export function withoutLater(read: ReadResult, until: string | undefined): ReadResult {
  if (until === undefined) return read;
  const dayOf = (published: string): string => published.slice(0, until.length);
  const later = read.documents.filter(({ meta }) => meta.published && dayOf(meta.published.value) > until);
  if (later.length === 0) return read;
  const told = later.map(({ meta, source }) =>
    diagnose({ code: 'dated-later', params: { day: dayOf(meta.published!.value) } }, source.path),
  );
  return {
    documents: read.documents.filter((document) => !later.includes(document)),
    diagnostics: [...read.diagnostics, ...told],
  };
}
