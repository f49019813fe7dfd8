/**
 * Extraction leaves short-lived objects behind: a small nursery is as fast, and halves what a worker occupies. What
 * outlives it is mostly a batch that is done with: the lower its limit, the sooner that is collected (a fifth less
 * memory, at the same speed). No article needs so much; a text of more than a million characters is none.
 */
export const WORKER_LIMITS = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1536 };

/**
 * Pages leave as little behind. The more a heap may hold, the more it lets gather before it is gone through: with a quarter of
 * what Node allows, two page workers hold 300 MB less together at the same speed (`npm run bench:scale`). A chunk of pages needs
 * some 200 MB. A page lives until it is written: with twice Node's nursery fewer outlive it, which takes 7 % less of the
 * processor and 60 MB less.
 */
export const PAGE_WORKER_OPTIONS = ['--max-old-space-size=768', '--max-semi-space-size=32'];
