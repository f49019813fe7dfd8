import { command, query } from '../query.ts';

/** A file of the input as it was when its digest was taken. */
export interface InputRow {
  readonly path: string;
  /** Its size, and the nanoseconds of its last change and of that of its entry; empty where another change may have the same. */
  readonly stamp: string;
  readonly digest: string;
}

/** Comparison of the input with what it was. */
export const inputRows = query<InputRow>('files of the input', 'SELECT path, stamp, digest FROM inputs');
export const putInput = command<InputRow>(
  'put file of the input',
  'INSERT OR REPLACE INTO inputs (path, stamp, digest) VALUES ($path, $stamp, $digest)',
);
export const deleteInput = command<{ path: string }>(
  'delete file of the input',
  'DELETE FROM inputs WHERE path = $path',
);
