export { EMPTY_CONTEXT, type FolderContext, loadContext } from './context.ts';
export { dropDuplicates } from './duplicates.ts';
export type { Listing } from './list-sources.ts';
export { listFolder, listSources } from './list-sources.ts';
export { type ReadResult, readJsonLine } from './read-records.ts';
export { parseSource, readSource } from './read-source.ts';
