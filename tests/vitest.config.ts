import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Quick tests without a browser. A file that needs a document says so: `@vitest-environment happy-dom`. */
export default defineConfig({
  root,
  plugins: [preact(), WxtVitest({ root })],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/subjects/**/*.test.{ts,tsx}', 'tests/structure.test.ts'],
    environment: 'node',
    // Only ends what hangs: a machine may be busy with other work.
    testTimeout: 60_000,
  },
});
