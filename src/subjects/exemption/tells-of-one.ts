import { askOnce } from '../../core/ask-once';
import type { Doc } from '../../core/doc';
import { WordSet } from '../../core/word-set';

/** Somebody as a report names him: whose or which he is, what he is, and right behind what became of him. */
interface Report {
  leads: WordSet;
  /** How far before the noun the lead may stand. */
  leadReach: number;
  nouns: readonly string[];
  verbs: WordSet;
  /** How far behind the noun the verb may stand. */
  verbReach: number;
}

const relatives = {
  en: 'father mother son daughter nephew niece cousin brother sister uncle husband wife client neighbor friend',
  es: 'padre madre hijo hija sobrino sobrina primo prima hermano hermana tio esposo esposa marido cliente vecino vecina amigo amiga',
};

const ofRelative: Report = {
  leads: new WordSet('whose his her my their our cuyo cuya su mi tu nuestro nuestra'.split(' ')),
  leadReach: 2,
  nouns: `${relatives.en} ${relatives.es}`.split(' '),
  verbs: new WordSet('was were had has is pleaded pled fue tenia tiene habia estuvo cumplio'.split(' ')),
  verbReach: 3,
};

const ofPerson: readonly Report[] = [
  {
    leads: new WordSet('the his her my their our one a'.split(' ')),
    leadReach: 2,
    nouns:
      `men women suspects man woman boy girl teen teenager youth suspect driver defendant student worker roofer cook ${relatives.en}`.split(
        ' ',
      ),
    verbs: new WordSet('was were had pleaded pled served faced belonged admitted spent did got joined'.split(' ')),
    verbReach: 4,
  },
  {
    leads: new WordSet('su mi el la un una al'.split(' ')),
    leadReach: 1,
    nouns:
      `joven muchacho muchacha hombre mujer adolescente sospechoso sospechosa conductor estudiante obrero techador cocinero ${relatives.es}`.split(
        ' ',
      ),
    verbs: new WordSet('tenia tuvo era habia enfrentaba pertenecia debia cumplio paso purgo'.split(' ')),
    verbReach: 4,
  },
];

/** Where a text names any of them; asked for each condition in it, and answered once. */
const findNouns = askOnce((doc: Doc) => new Map([ofRelative, ...ofPerson].map((report) => [report, doc.tokensOf(report.nouns)])));

/** "her son was", "cuyo hermano tenía": whether tokens `from` to `to` (exclusive) tell of somebody's relative. */
export function tellsOfRelative(doc: Doc, from: number, to: number): boolean {
  return tells(doc, ofRelative, from, to);
}

/** "The teenager was charged", "mi sobrino tenía": whether tokens `from` to `to` (exclusive) tell of one person. */
export function tellsOfPerson(doc: Doc, from: number, to: number): boolean {
  return ofPerson.some((report) => tells(doc, report, from, to));
}

function tells(doc: Doc, report: Report, from: number, to: number): boolean {
  const { leads, leadReach, verbs, verbReach } = report;
  return findNouns(doc)
    .get(report)!
    .some((noun) => {
      if (noun <= from || noun >= to) return false;
      return (
        hasWord(doc, leads, Math.max(from, noun - leadReach), noun) && hasWord(doc, verbs, noun + 1, Math.min(to, noun + 1 + verbReach))
      );
    });
}

function hasWord({ tokens }: Doc, words: WordSet, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (words.has(tokens[i])) return true;
  return false;
}
