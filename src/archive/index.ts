export * from './authority.ts';
export { bucketOf } from './buckets.ts';
export { mentionsOf } from './facts.ts';
export { foldName } from './fold.ts';
export { type Resolution, resolveBucket } from './identity.ts';
