import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';

/** Writes a file below the output folder, making its folders; a path that would leave it is a bug and throws. */
export function writeBelow(folder: string, relative: string, content: string): void {
  const file = path.join(folder, relative);
  if (!file.startsWith(folder + path.sep))
    throw new Error(`"${relative}" would be written outside the output folder`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Writes lines as they come, so that memory does not grow with the file. */
export function writeLines(folder: string, relative: string, lines: Iterable<string>): void {
  writeBelow(folder, relative, '');
  const file = openSync(path.join(folder, relative), 'w');
  try {
    let buffer = '';
    for (const line of lines) {
      buffer += line;
      if (buffer.length < 1 << 20) continue;
      writeSync(file, buffer);
      buffer = '';
    }
    writeSync(file, buffer);
  } finally {
    closeSync(file);
  }
}

/** For programs: set out in lines, the records of articles would be twice as long. */
export const toJson = (data: unknown): string => `${JSON.stringify(data)}\n`;
/** For people, who read it as it is. */
export const toReadableJson = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
