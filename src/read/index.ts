export { type FolderContext, loadContext } from './context.ts';
export { dropDuplicates } from './duplicates.ts';
export { listFolder } from './list-sources.ts';
export { type ReadResult, readJsonLine } from './read-records.ts';
export { parseSource, readSource } from './read-source.ts';
