import { rmSync } from 'node:fs';

/** SQLite's result codes of a file with parts that are none, and of one that is no database (sqlite.org/rescode.html). */
const CORRUPT = 11;
const NO_DATABASE = 26;
/** A statement that fails as it runs: of texts that are no JSON any more, SQLite says no more than that. */
const ERROR = 1;

/** A store that cannot be used as it is: it is made anew. */
export class UselessStore extends Error {}

/** Whether an error says that the store cannot be used as it is. All that it holds can be derived again. */
export function isUseless(error: unknown): boolean {
  if (error instanceof UselessStore) return true;
  if (!(error instanceof Error && 'errcode' in error)) return false;
  const code = Number(error.errcode) & 0xff;
  return code === CORRUPT || code === NO_DATABASE || (code === ERROR && error.message === 'malformed JSON');
}

/** Deletes a store with what SQLite keeps beside it. */
export function deleteStore(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}
