import nlp from 'compromise/three';

/**
 * What one would write with compromise alone: its patterns over the whole text. About as many as the flat list has expressions;
 * compromise does not backtrack, so fillers are written out. Compiled once, as its manual advises.
 */
const patterns = [
  '(welcoming|welcome|sanctuary) (city|cities) (ordinance|law|act|statute|policy|rules)',
  '#Place (welcoming|sanctuary) (city|ordinance|law)',
  '(the|this|that) (existing|current|city|sanctuary)? (ordinance|law)',
  '(carve-out|carve-outs|loophole|loopholes|exception|exceptions|exemption|exemptions)',
  '(pending|open) felony (charge|charges|case|cases|prosecution|prosecutions)',
  'felony (conviction|convictions|record)',
  'convicted of a? (serious|violent)? (felony|crime)',
  '(criminal|outstanding) (warrant|warrants)',
  '(in|on) the? #Possessive? gang (database|list)',
  'known gang (member|members)',
  'gang (database|list|registry|roster|file|files|records)',
  '(database|list|registry) of #Adjective? gang (member|members)',
  '(its|their|the|that) database',
  '(calgang|gangnet|rgid|ceis)',
  '#Value+ * (warrant|warrants)',
  '(more|fewer|less) than #Value+ * (warrant|warrants)',
  '#Value+ people with? * (warrant|warrants)',
  '(half|most|third|quarter) of * warrants',
  '#Percent of * warrants',
  '#Value in #Value * (warrant|warrants)',
].map((pattern) => nlp.parseMatch(pattern));

export const patternCount = patterns.length;

/** compromise/three's whole reading of a text: sentences, words, parts of speech. */
export function readWithCompromise(text: string): unknown {
  return nlp(text);
}

/** The same, and its patterns on it; gives the number of matches. */
export function spotWithCompromise(text: string): number {
  const doc = nlp(text);
  return patterns.reduce((sum, pattern) => sum + doc.match(pattern).length, 0);
}
