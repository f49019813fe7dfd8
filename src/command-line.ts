import { IS_COMPILED } from './project.ts';

/** A command as it can be typed where this program runs: the package by its name, a clone by its npm script. */
export const commandLine = (...words: readonly string[]): string =>
  [IS_COMPILED ? 'npx cuttings' : 'npm run -s cuttings --', ...words.map(quoted)].join(' ');

/** A word that a shell may read otherwise, in the quotes of the system's own shell. */
function quoted(word: string): string {
  if (/^[\w@%+=:,./\\-]+$/.test(word) && (process.platform === 'win32' || !word.includes('\\'))) return word;
  return process.platform === 'win32' ? `"${word}"` : `'${word.replaceAll("'", "'\\''")}'`;
}
