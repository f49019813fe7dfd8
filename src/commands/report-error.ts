import { CuttingsError } from '../model/cuttings-error.ts';

/** What the file system says of the machine, not of the program: no permission, no room, no such kind of place. */
const SYSTEM_REFUSALS = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'EMFILE',
  'ENFILE',
  'ENOTDIR',
  'EISDIR',
  'ENAMETOOLONG',
]);

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
  if (error instanceof Error && SYSTEM_REFUSALS.has(String((error as NodeJS.ErrnoException).code))) {
    stderr.write(
      `The system refused: ${error.message}\n    Check that the folder may be written to and that there is room.\n`,
    );
    return 1;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(
    `Internal error: ${detail}\nThis is a bug of Cuttings. Please report it with the lines above.\n`,
  );
  return 70;
}
