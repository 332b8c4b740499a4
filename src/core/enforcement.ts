import { askOnce } from './ask-once';
import type { Doc } from './doc';

/** Words that name immigration enforcement itself, in both languages; folded. */
export const enforcement =
  /\b(?:immigration|immigrants?|ice|deport\w*|federal (?:agents?|authorities|officers|officials|government|immigration)|removal|sanctuary|welcoming|undocumented|detainers?|homeland|la migra|inmigracion|migracion|inmigrantes?|migratori\w*|(?:agentes|autoridades|oficiales) federales|santuario|acogedora|indocumentad\w*)\b/;

const all = new RegExp(enforcement, 'g');

/** How many times a text speaks of immigration enforcement. */
export const countEnforcement = askOnce((doc: Doc): number => (doc.words(0, doc.tokens.length).match(all) ?? []).length);

/** Who makes such laws. */
const ofCouncil = /\b(?:city council|aldermen|alder\w+|concej\w*)\b/;
const ofJustice =
  /\b(?:polic\w+|officers?|cops?|deput(?:y|ies)|sheriffs?|alguacil\w*|courts?|courthouse|courtroom|cortes?|tribunal\w*|juzgados?|juez\w*|jueces|jueza|judges?|jails?|carcel\w*|pris\w+|arrest\w*|fugitiv\w*|profug\w*|prosecut\w*|fiscal\w*|attorneys?|marshals?|clerks?|wanted|buscad\w*|aprehen\w+|captur\w*|detenc\w*|bench|crim\w*|felon\w*|misdemeanors?|defendants?|bail|troopers?|constables?|capias\w*|ministerio publico|justicia|delitos?)\b/;

/** Whether a page speaks of enforcement, or of who makes a city's laws. */
export const isOfEnforcement = askOnce((doc: Doc): boolean => countEnforcement(doc) > 0 || ofCouncil.test(doc.words(0, doc.tokens.length)));

/** A text of so many words that is about courts or police names them. */
const longEnough = 70;

/** Whether courts, police or whom they seek are spoken of anywhere in a page: shares, silos and ships have warrants, too, and bands gangs. */
export const isOfJustice = askOnce(
  (doc: Doc): boolean => doc.tokens.length < longEnough || ofJustice.test(doc.words(0, doc.tokens.length)),
);
