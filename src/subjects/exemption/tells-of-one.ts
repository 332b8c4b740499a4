import { askOnce } from '../../core/ask-once';
import { countBefore } from '../../core/by-place';
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
  const isReport = (doc: Doc, noun: number, from: number, to: number) =>
    doc.hasOneOf(Math.max(from, noun - before[1]), noun, leads) && doc.hasOneOf(noun + 1, Math.min(noun + 1 + behind[1], to), verbs);
  // Asked for each condition in a text, and answered once.
  const findReports = askOnce((doc: Doc) =>
    doc
      .tokensOf(nouns.split(' '))
      .filter((noun) => isReport(doc, noun, 0, doc.tokens.length))
      .map((noun) => ({ from: noun })),
  );
  return (doc, from, to) => {
    const reports = findReports(doc);
    // Only at an edge of the tokens a report may be cut: the first within is enough.
    for (let i = countBefore(reports, from + 1); i < reports.length && reports[i]!.from < to; i += 1)
      if (isReport(doc, reports[i]!.from, from, to)) return true;
    return false;
  };
}
