import { defineContentScript } from 'wxt/utils/define-content-script';
import { startAnnotating } from '../src/app/start-annotating';

/** Marks and cards: brought by the background only where the first look found a rare word. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  main: (ctx) => startAnnotating(document, ctx.signal),
});
