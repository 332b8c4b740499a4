// Only these words come into the page's script, not the packs; see wxt.config.ts.
export { default as gateWords } from 'virtual:rare-words';
