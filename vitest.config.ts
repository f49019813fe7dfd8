import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As in `src/site/theme-entry.ts`.
  resolve: { alias: { 'cuttings/theme': path.resolve(import.meta.dirname, 'src/theme.ts') } },
  test: {
    include: ['tests/**/*.test.ts'],
    // A missing snapshot is a failure, never written by the run itself.
    update: false,
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
