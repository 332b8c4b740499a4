import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of `src/page` in real browsers. One file at a time: each starts both browsers. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/page/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
