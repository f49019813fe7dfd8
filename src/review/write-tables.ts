import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { CsvError } from 'csv-parse/sync';
import { AUTHORITY_FILE_COLUMNS } from '../archive/curation/authority-files.ts';
import { readOwnFile } from '../config/own-file.ts';
import { CuttingsError } from '../model/cuttings-error.ts';
import { isLocked, lockAlone } from '../processes/file-lock.ts';
import { editTable, type RowChange, type RowEdit, undoEdit } from './edit-table.ts';

/** A change of a row of `authority/FILE`. */
export interface TableEdit {
  readonly file: string;
  readonly edit: RowEdit;
}

/** What an answer did to the tables, in the order in which it was done. */
export type Written = readonly { readonly file: string; readonly change: RowChange }[];

const PATIENCE = 5000;
/** How often a table may be changed by another program just while it is written here. */
const ATTEMPTS = 5;

/**
 * Writes rows into the tables of an archive's folder `authority/`, all or none. Each table is read anew, so that rows that
 * somebody has written meanwhile stay, and takes its place as a whole. Throws a `CuttingsError` that says why where it
 * cannot be done.
 * @param lock a file that whoever writes these tables holds a lock on
 * @param patience milliseconds that somebody else may take to write: a row is written in a few
 */
export const writeTables = (
  folder: string,
  lock: string,
  edits: readonly TableEdit[],
  patience = PATIENCE,
): Written =>
  changing(
    folder,
    () => locked(lock, patience),
    (table) =>
      edits.map(({ file, edit }) => {
        const { text, change } = edited(file, table.read(file), edit);
        table.write(file, text);
        return { file, change };
      }),
  );

function edited(file: string, text: string, edit: RowEdit): ReturnType<typeof editTable> {
  try {
    return editTable(text, AUTHORITY_FILE_COLUMNS[file] ?? [], edit);
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new CuttingsError({
      code: 'unusable-file',
      message: `authority/${file} is no CSV, and was left as it is: ${cause.message}`,
      hint: 'Open it in a spreadsheet and save it as CSV (UTF-8).',
      place: { path: `authority/${file}` },
      cause,
    });
  }
}

/** Takes back what was written. Throws where somebody has changed one of the rows since. */
export const takeBack = (folder: string, lock: string, written: Written): void =>
  changing(
    folder,
    () => locked(lock, PATIENCE),
    (table) => {
      for (const { file, change } of [...written].reverse()) {
        const text = undoEdit(table.read(file), change);
        if (text === null) throw changedMeanwhile(file);
        table.write(file, text);
      }
    },
  );

/** Lets go of the lock when it is called. */
function locked(lock: string, patience: number): () => void {
  try {
    return lockAlone(lock, patience);
  } catch (cause) {
    if (!isLocked(cause)) throw cause;
    throw new CuttingsError({
      code: 'table-changed',
      message: 'Somebody else is writing into the tables of authority/; nothing was noted.',
      hint: 'Answer again in a moment.',
      cause,
    });
  }
}

/** The tables as an answer sees them: what it writes is seen by itself, and by others when all of it is done. */
interface Tables {
  read(file: string): string;
  write(file: string, text: string): void;
}

function changing<Result>(folder: string, lock: () => () => void, work: (tables: Tables) => Result): Result {
  mkdirSync(path.join(folder, 'authority'), { recursive: true });
  const release = lock();
  try {
    for (let attempt = 1; ; attempt++) {
      const before = new Map<string, Buffer | null>();
      const now = new Map<string, string>();
      const result = work({
        read(file) {
          if (!before.has(file)) before.set(file, bytesOf(folder, file));
          return now.get(file) ?? readable(folder, file);
        },
        write: (file, text) => void now.set(file, text),
      });
      // Another program may have written since: all is done once more over what it wrote.
      if ([...before].every(([file, bytes]) => isSame(bytes, bytesOf(folder, file)))) {
        putAll(folder, before, now);
        return result;
      }
      if (attempt === ATTEMPTS) throw changedMeanwhile([...before.keys()].join(', '));
    }
  } finally {
    release();
  }
}

const placeOf = (folder: string, file: string): string => {
  const place = path.join(folder, 'authority', file);
  // A table that is a link stays one.
  return existsSync(place) ? realpathSync(place) : place;
};

function bytesOf(folder: string, file: string): Buffer | null {
  const place = placeOf(folder, file);
  return existsSync(place) ? readFileSync(place) : null;
}

/** The text of a table; of one that a Windows program saved, which is UTF-8 from now on, with the mark that it is. */
function readable(folder: string, file: string): string {
  const text = readOwnFile(folder, `authority/${file}`);
  const bytes = bytesOf(folder, file);
  const isPlain = bytes === null || bytes.equals(Buffer.from(text));
  return isPlain ? text : `\ufeff${text}`;
}

const isSame = (a: Buffer | null, b: Buffer | null): boolean => (a && b ? a.equals(b) : a === b);

/** Puts tables into their places; where one cannot be, those before it are put back. */
function putAll(
  folder: string,
  before: ReadonlyMap<string, Buffer | null>,
  now: ReadonlyMap<string, string>,
): void {
  const done: string[] = [];
  try {
    for (const [file, text] of now) {
      put(placeOf(folder, file), Buffer.from(text));
      done.push(file);
    }
  } catch (cause) {
    for (const file of done) {
      const bytes = before.get(file);
      if (bytes) put(placeOf(folder, file), bytes);
      else rmSync(placeOf(folder, file), { force: true });
    }
    throw new CuttingsError({
      code: 'table-not-written',
      message: `authority/${[...now.keys()].at(done.length)} could not be written; nothing was noted.`,
      hint: 'Check that the folder authority/ may be written to, that there is room, and that no other program holds the file.',
      cause,
    });
  }
}

function put(place: string, bytes: Buffer): void {
  const draft = path.join(path.dirname(place), `.${path.basename(place)}-${randomUUID()}`);
  const mode = statSync(place, { throwIfNoEntry: false })?.mode ?? 0o666;
  try {
    writeFileSync(draft, bytes, { mode, flush: true });
    renameSync(draft, place);
  } finally {
    rmSync(draft, { force: true });
  }
}

const changedMeanwhile = (files: string): CuttingsError =>
  new CuttingsError({
    code: 'table-changed',
    message: `The row in authority/${files} was changed by somebody else meanwhile, so it was left as it is.`,
    hint: 'Open the table, look at the row, and change it there.',
  });
