import { fileURLToPath } from 'node:url';

// A package holds under `dist/` what a clone holds at its top, so that every path below is the same in both.
const ROOT = new URL('../', import.meta.url);

/** Whether this is the package, compiled to JavaScript; a clone runs its TypeScript as it is. */
export const IS_COMPILED = import.meta.url.endsWith('.js');

/** A file or folder of Cuttings itself, absolute: `models/names.bin`. */
export const projectFile = (name: string): string => fileURLToPath(new URL(name, ROOT));

/** A module of Cuttings itself that is started and not imported, absolute: `src/build/page-worker`. */
export const projectModule = (name: string): string => projectFile(`${name}.${IS_COMPILED ? 'js' : 'ts'}`);

/** The templates as they were written, for a theme to be laid over: Node strips a theme's types, and theirs. */
export const TEMPLATE_SOURCES = projectFile(IS_COMPILED ? '../templates' : 'templates');
