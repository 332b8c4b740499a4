import { askOnce } from './ask-once';
import type { Doc } from './doc';

/** Words that name immigration enforcement itself, in both languages; folded. */
export const enforcement =
  /\b(?:immigration|immigrants?|ice|deport\w*|federal (?:agents?|authorities|officers|officials|government|immigration)|removal|sanctuary|welcoming|undocumented|detainers?|homeland|la migra|inmigracion|migracion|inmigrantes?|migratori\w*|(?:agentes|autoridades|oficiales) federales|santuario|acogedora|indocumentad\w*)\b/;

const all = new RegExp(enforcement, 'g');

/** How many times a text speaks of immigration enforcement. */
export const countEnforcement = askOnce((doc: Doc): number => (doc.words(0, doc.tokens.length).match(all) ?? []).length);
