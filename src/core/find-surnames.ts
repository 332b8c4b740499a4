import { askOnce } from './ask-once';
import type { Doc } from './doc';
import * as gap from './gap';
import { notPlaces } from './gazetteer';
import type { Token } from './tokenize';
import { WordSet } from './word-set';

/** Capitalised words before a town's name that make no person of it. */
const townPrefixes = new WordSet(
  'north south east west new san santa los las el la fort lake mount st port upper lower central greater metro downtown suburban nearby neighboring mid the in of at for and county city',
);

/** "Luis Salinas": a town's name behind a first name; then "Salinas" alone is the person as well. */
export const findSurnames = askOnce((doc: Doc): ReadonlySet<string> => {
  const surnames = new Set<string>();
  for (let i = 1; i < doc.tokens.length; i += 1) {
    const token = doc.tokens[i]!;
    const first = doc.tokens[i - 1]!;
    if (token.casing !== 1 || first.casing !== 1 || first.text.length < 2) continue;
    if ((token.before & ~(gap.space | gap.hyphen | gap.line)) !== 0 || townPrefixes.has(first) || notPlaces.has(first)) continue;
    const next = doc.tokens[i + 1];
    const isLast = next === undefined || next.casing === 0 || (next.before & ~gap.space) !== 0;
    if (isLast && firstNames.has(first)) surnames.add(token.text);
    else if (isLast && (token.before & gap.hyphen) !== 0) surnames.add(token.text);
  }
  return surnames;
});

/** Whether a token is a first name common in American news. */
export function isFirstName(token: Token | undefined): boolean {
  return firstNames.has(token);
}

/** First names common in American news; enough to tell "Rosa Salinas" from "South Salinas". */
const firstNames = new WordSet(
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori luis carlos jorge miguel pedro francisco manuel antonio jesus alejandro ricardo fernando eduardo roberto javier sergio rafael raul ramon oscar hector mario enrique ruben alberto arturo rosa ana carmen guadalupe margarita elena silvia leticia veronica claudia adriana gabriela lucia beatriz esperanza denzel tom jim bob mike bill dave dan sam ben tony kim kate liz sue jane jill lynn dana jamie alex max leo ray ted ed al ron don doug greg jeff matt nick rob steve tim will',
);
