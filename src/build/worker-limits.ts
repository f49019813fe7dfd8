/** Extraction leaves short-lived objects behind: a small nursery is as fast, and halves what a worker occupies. */
export const WORKER_LIMITS = { maxYoungGenerationSizeMb: 12 };
