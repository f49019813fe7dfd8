export { contextsByFile, type FolderContext } from './context.ts';
export { listFolder } from './list-sources.ts';
export { loadContext } from './load-context.ts';
export { parseSource } from './parse-source.ts';
export { type ReadResult, readJsonLine } from './read-records.ts';
export { readSource, readSources } from './read-source.ts';
export type { DateSettings } from './settle-dates.ts';
