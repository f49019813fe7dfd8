/**
 * Extraction leaves short-lived objects behind: a small nursery is as fast, and halves what a worker occupies. What
 * outlives it is mostly a batch that is done with: the lower its limit, the sooner that is collected (a fifth less
 * memory, at the same speed). No article needs so much; a text of more than a million characters is none.
 */
export const WORKER_LIMITS = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1536 };
