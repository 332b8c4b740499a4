import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The built extension in real browsers: `npm test -- build-chrome build-firefox build-chrome-demo build-firefox-demo e2e`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    // Each file starts browsers of its own, and a browser wants a core.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
