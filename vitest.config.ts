import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A missing snapshot is a failure, never written by the run itself.
    update: false,
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
