import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** `vite build -c tests/gallery/vite.config.ts` writes the gallery to .output/gallery. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: '../../.output/gallery', emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
});
