import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `npm run spot` as people with an archive use it. One file at a time: GNU parallel takes every core. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/archive/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 420_000, // apt, when another apt holds the lock
  },
});
