import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Files that change what a process has but once, or look at all that it has loaded. */
const ALONE = [
  'tests/annotate/dates/properties.test.ts',
  'tests/package/package.test.ts',
  'tests/site/affected-pages.test.ts',
  'tests/store/{queries,query,used}.test.ts',
];
const BROWSER = ['tests/browser/**/*.test.ts'];

export default defineConfig({
  // As in `src/site/theme-entry.ts`.
  resolve: { alias: { 'cuttings/theme': path.resolve(import.meta.dirname, 'src/theme.ts') } },
  test: {
    // A missing snapshot is a failure, never written by the run itself.
    update: false,
    // By default one core of two is kept free, and what waits for a build or a browser holds up all others.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // It ends what hangs: on a machine that is at other things a test takes many times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // What is waited for comes late where the machine is at other things; a second is too short for that.
    expect: { poll: { timeout: 120_000 } },
    projects: [
      // A process loads code and weights once for all of its files: anew for each, they take most of the time.
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/**/*.test.ts'],
          exclude: [...ALONE, ...BROWSER],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: BROWSER,
          isolate: false,
          globalSetup: 'tests/browser/global-setup.ts',
        },
      },
    ],
  },
});
