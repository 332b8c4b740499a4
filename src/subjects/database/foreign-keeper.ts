import { askOnce } from '../../core/ask-once';
import type { Doc } from '../../core/doc';
import type { Scene } from '../../core/scene';
import { plans } from './keeper-words';

const nations =
  'salvadorean salvadoran honduran guatemalan mexican nicaraguan colombian ecuadorian ecuadorean venezuelan peruvian chilean argentine spanish swedish dutch danish british canadian australian'.split(
    ' ',
  );
const naciones = 'salvadoren honduren guatemaltec mexican colombian ecuatorian venezolan peruan chilen argentin panamen dominican'.split(
  ' ',
);

/** The lists of a country's people agree with its name: "la base de pandilleros salvadoreña", "los registros salvadoreños". */
const singular = [
  ...nations,
  ...naciones.flatMap((stem) => [`${stem}o`, `${stem}a`]),
  ...['nicaraguense', 'espanol', 'espanola', 'espanoles'],
];
const plural = [...naciones.flatMap((stem) => [`${stem}os`, `${stem}as`]), 'nicaraguenses'];

const allNations = new Set([...singular, ...plural]);
const singularNations = new Set(singular);
const offices = new Set(
  'minister ministry president congress ministro ministra presidente presidenta congreso asamblea police authorities government officials prosecutors prisons army officers policia policias autoridades gobierno fiscalia ministerio ejercito carceles prisiones antimaras'.split(
    ' ',
  ),
);

/** Where the nations' names stand: nearly no page has one, and then no more is asked. */
const findNations = askOnce((doc: Doc) => doc.tokensOf(allNations));

/** Nations and offices in capitals, as no folded word has them: a pattern of their names would cost ten times as much to make ready. */
const agency = '(?:NATION (?:national )?OFFICE|OFFICE (?:nacional )?NATION)';
const toClasses = (words: string): string =>
  words
    .split(' ')
    .map((word) => (allNations.has(word) ? 'NATION' : offices.has(word) ? 'OFFICE' : word))
    .join(' ');

/** "Salvadoran police ran him through their own", "el gobierno hondureño lleva un": the agency is the last one before. */
const ahead = new RegExp(
  `\\b${agency}(?: 's)?(?: \\S+){0,8} (?:(?:keeps?|kept|have|has|runs?|maintains?|lleva|llevan|tiene|tienen|mantiene|mantienen|maneja|manejan|${plans.source})(?: \\S+){0,2}|(?:its|their|su|sus)(?: \\S+){0,2})$|\\b${agency}(?: 's)?$`,
);
const behind = new RegExp(`^(?:(?:of|by|kept by|run by|from) (?:the )?|(?:de|que \\S+) (?:la|los|las|el) |del )${agency}\\b`);
const anywhere = new RegExp(`\\b${agency}\\b`);

/** "las autoridades guatemaltecas admiten que la suya" */
export const namesForeign = (words: string): boolean => anywhere.test(toClasses(words));

/** "la hondureña": of a country. */
export const isOfNation = (word: string): boolean => allNations.has(word);

/** Whether another country's police keep it. */
export function isForeign({ doc }: Scene, from: number, to: number): boolean {
  const nearby = findNations(doc);
  if (nearby.length === 0) return false;
  const sentence = doc.sentenceAt(from);
  if (!nearby.some((at) => at >= sentence.from && at < sentence.to)) return false;
  const after = toClasses(doc.words(to, Math.min(to + 6, sentence.to)));
  if (behind.test(after) || ahead.test(toClasses(doc.words(Math.max(sentence.from, from - 14), from)))) return true;
  // "la base de pandilleros salvadoreña": it agrees with the list, not with its members.
  return sentence.language === 'es' && doc.word(to - 1).endsWith('s') && to < sentence.to && singularNations.has(doc.word(to));
}
