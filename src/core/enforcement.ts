import { askOnce } from './ask-once';
import type { Doc } from './doc';

/** Words that name immigration enforcement itself, in both languages; folded. */
export const enforcement =
  /\b(?:immigration|immigrants?|ice|deport\w*|federal (?:agents?|authorities|officers|officials|government|immigration)|removal|sanctuary|welcoming|undocumented|detainers?|homeland|la migra|inmigracion|migracion|inmigrantes?|migratori\w*|(?:agentes|autoridades|oficiales) federales|santuario|acogedora|indocumentad\w*)\b/;

const all = new RegExp(enforcement, 'g');

/** How many times a text speaks of immigration enforcement. */
export const countEnforcement = askOnce((doc: Doc): number => (doc.words(0, doc.tokens.length).match(all) ?? []).length);

const status =
  /\b(?:legaliz\w+|legalis\w+|ciudadania|citizenship|daca|dreamers?|sonadores|green cards?|amnist\w+|amnesty|naturaliz\w+|senado|senate|senador\w*|senators?)\b/;
const ofCity =
  /\b(?:ordinances?|ordenanzas?|sanctuary|santuario|welcoming|bienvenida|acogedora|police|policias?|officers?|cops?|council\w*|concej\w*|alder\w+|sheriff|alguacil)\b/;
/** Who makes such laws. */
const ofCouncil = /\b(?:city council|aldermen|alder\w+|concej\w*)\b/;
const ofJustice =
  /\b(?:polic\w+|officers?|cops?|deput(?:y|ies)|sheriffs?|alguacil\w*|courts?|courthouse|courtroom|cortes?|tribunal\w*|juzgados?|juez\w*|jueces|jueza|judges?|jails?|carcel\w*|pris\w+|arrest\w*|fugitiv\w*|profug\w*|prosecut\w*|fiscal\w*|attorneys?|marshals?|clerks?|wanted|buscad\w*|aprehen\w+|captur\w*|detenc\w*|bench|crim\w*|felon\w*|misdemeanors?|defendants?|bail|troopers?|constables?|capias\w*|ministerio publico|justicia|delitos?)\b/;

/** Whether a page speaks of enforcement by a city, and not of who may become a citizen alone: "the bill would legalize millions, save those convicted of felonies". */
export const isOfEnforcement = askOnce((doc: Doc): boolean => {
  const words = doc.words(0, doc.tokens.length);
  return (enforcement.test(words) || ofCouncil.test(words)) && (!status.test(words) || ofCity.test(words));
});

/** A text of so many words that is about courts or police names them. */
const longEnough = 70;

/** Whether courts, police or whom they seek are spoken of anywhere in a page: shares, silos and ships have warrants, too, and bands gangs. */
export const isOfJustice = askOnce(
  (doc: Doc): boolean => doc.tokens.length < longEnough || ofJustice.test(doc.words(0, doc.tokens.length)),
);
