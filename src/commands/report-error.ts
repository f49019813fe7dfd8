import { CuttingsError } from '../model/cuttings-error.ts';

const RIGHTS = 'Check that you may read and write there.';
const ROOM = 'Make room on the disk, or choose another place with --output; the site is as it was.';
const KIND = 'A folder stands where a file is expected, or a file where a folder is: move it away.';
const OPEN = 'Too many files are open: end other programs, or raise the limit (ulimit -n).';

/** What the system says of the machine, not of the program, and what to do about it. */
const SYSTEM_REFUSALS: Readonly<Record<string, string>> = {
  EACCES: RIGHTS,
  EPERM: RIGHTS,
  EROFS: RIGHTS,
  ENOSPC: ROOM,
  EDQUOT: ROOM,
  EMFILE: OPEN,
  ENFILE: OPEN,
  ENOTDIR: KIND,
  EISDIR: KIND,
  ENAMETOOLONG: 'Choose a shorter path.',
};

/** The same of the file that a build keeps, by SQLite's result codes (sqlite.org/rescode.html). */
const STORE_REFUSALS: Readonly<Record<number, string>> = {
  8: RIGHTS,
  10: 'The disk could not be read or written: check it, and that there is room.',
  13: ROOM,
  14: RIGHTS,
};

/** What to do where the system refused; undefined for what is no refusal. */
function adviceFor(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, errcode } = error as NodeJS.ErrnoException & { errcode?: number };
  return code === 'ERR_SQLITE_ERROR' ? STORE_REFUSALS[(errcode ?? 0) & 0xff] : SYSTEM_REFUSALS[code ?? ''];
}

/**
 * Prints what stopped a command and returns its exit status:
 * 1 for a problem that the person can mend, 70 (EX_SOFTWARE of sysexits.h) for a bug of ours. Misuse of options is 2.
 */
export function reportError(error: unknown, stderr: NodeJS.WritableStream): number {
  if (error instanceof CuttingsError) {
    const { place, message, hint, code } = error;
    const where = place ? `${place.path}${place.line ? `:${place.line}` : ''}: ` : '';
    stderr.write(`${where}${message} [${code}]\n${hint ? `    ${hint}\n` : ''}`);
    return 1;
  }
  const advice = adviceFor(error);
  if (advice) {
    stderr.write(`The system refused: ${(error as Error).message}\n    ${advice}\n`);
    return 1;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(
    `Internal error: ${detail}\nThis is a bug of Cuttings. Please report it with the lines above.\n`,
  );
  return 70;
}
