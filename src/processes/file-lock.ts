import { DatabaseSync } from 'node:sqlite';

/*
 * SQLite's own locks on a file: the system drops them when the process ends, however it ends.
 */

/**
 * Takes a lock that nobody else may have, nor a shared one, and returns what lets go of it.
 * @param wait milliseconds to wait for others; then it throws, as where the file cannot be made
 */
export function lockAlone(file: string, wait = 0): () => void {
  return locked(file, wait, 'BEGIN EXCLUSIVE');
}

/** The same with a lock that several may have at once. */
export function lockShared(file: string, wait = 0): () => void {
  // A transaction takes its lock with its first question.
  return locked(file, wait, 'BEGIN; PRAGMA schema_version');
}

function locked(file: string, timeout: number, sql: string): () => void {
  const db = new DatabaseSync(file, { timeout });
  try {
    db.exec(sql);
  } catch (error) {
    db.close();
    throw error;
  }
  return () => db.close();
}

/** Whether an error says that another process has the lock. */
export const isLocked = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;

const SQLITE_BUSY = 5;
