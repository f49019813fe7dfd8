/** What a program may use: extraction, the build, and the types of what they give. Everything else may change. */

export { type BuildOptions, buildSite } from './build/build.ts';
export type { BuildResult, BuildStep } from './build/build-result.ts';
export { type ArticleInput, type Extraction, extract, extractFolder } from './extract.ts';
export { CuttingsError } from './model/cuttings-error.ts';
export type { Diagnostic, Place } from './model/diagnostic.ts';
export { type ArticleRecord, articleRecord } from './model/record.ts';
