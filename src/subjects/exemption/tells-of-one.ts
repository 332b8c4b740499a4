import { askOnce } from '../../core/ask-once';
import type { Doc } from '../../core/doc';
import { WordSet } from '../../core/word-set';

const relatives = {
  en: 'father mother son daughter nephew niece cousin brother sister uncle husband wife client neighbor friend',
  es: 'padre madre hijo hija sobrino sobrina primo prima hermano hermana tio esposo esposa marido cliente vecino vecina amigo amiga',
};

/** "her son was", "cuyo hermano tenía": whether tokens `from` to `to` (exclusive) tell of somebody's relative. */
export const tellsOfRelative = createReport(
  ['whose his her my their our cuyo cuya su mi tu nuestro nuestra', 2],
  `${relatives.en} ${relatives.es}`,
  ['was were had has is pleaded pled fue tenia tiene habia estuvo cumplio', 3],
);

const ofEnglish = createReport(
  ['the his her my their our one a', 2],
  `men women suspects man woman boy girl teen teenager youth suspect driver defendant student worker roofer cook ${relatives.en}`,
  ['was were had pleaded pled served faced belonged admitted spent did got joined', 4],
);
const ofSpanish = createReport(
  ['su mi el la un una al', 1],
  `joven muchacho muchacha hombre mujer adolescente sospechoso sospechosa conductor estudiante obrero techador cocinero ${relatives.es}`,
  ['tenia tuvo era habia enfrentaba pertenecia debia cumplio paso purgo', 4],
);

/** "The teenager was charged", "mi sobrino tenía": whether tokens `from` to `to` (exclusive) tell of one person. */
export function tellsOfPerson(doc: Doc, from: number, to: number): boolean {
  return ofEnglish(doc, from, to) || ofSpanish(doc, from, to);
}

/** Words with how far off a noun they may stand. */
type Near = readonly [words: string, reach: number];

/** Somebody as a report names him: whose or which he is, what he is, and right behind what became of him. */
function createReport(before: Near, nouns: string, behind: Near): (doc: Doc, from: number, to: number) => boolean {
  const leads = new WordSet(before[0]);
  const verbs = new WordSet(behind[0]);
  // Asked for each condition in a text, and answered once.
  const findNouns = askOnce((doc: Doc) => doc.tokensOf(nouns.split(' ')));
  return (doc, from, to) => {
    const hasWord = (words: WordSet, start: number, end: number) =>
      doc.tokens.slice(Math.max(from, start), Math.min(end, to)).some((token) => words.has(token));
    return findNouns(doc).some(
      (noun) => noun > from && noun < to && hasWord(leads, noun - before[1], noun) && hasWord(verbs, noun + 1, noun + 1 + behind[1]),
    );
  };
}
