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

/** All of them in all their forms: the patterns below are only tried, and made ready for use, on a page that has one. */
const allNations = [
  ...nations,
  ...naciones.flatMap((stem) => ['o', 'a', 'os', 'as'].map((end) => stem + end)),
  ...['nicaraguense', 'nicaraguenses', 'espanol', 'espanola', 'espanoles'],
];
const hasNation = askOnce((doc: Doc) => doc.tokensOf(allNations).length > 0);

const nation = `(?:${nations.join('|')}|(?:${naciones.join('|')})[oa]s?|nicaraguenses?|espanol(?:a|es)?)`;
const office =
  '(?:minister|ministry|president|congress|ministr[oa]|president[ea]|congreso|asamblea|police|authorities|government|officials|prosecutors|prisons|army|officers|policias?|autoridades|gobierno|fiscalia|ministerio|ejercito|carceles|prisiones|antimaras)';
const agency = `(?:${nation} (?:national )?${office}|${office} (?:nacional )?${nation})`;

/** "Salvadoran police ran him through their own", "el gobierno hondureño lleva un": the agency is the last one before. */
const ahead = new RegExp(
  `\\b${agency}(?: 's)?(?: \\S+){0,8} (?:(?:keeps?|kept|have|has|runs?|maintains?|lleva|llevan|tiene|tienen|mantiene|mantienen|maneja|manejan|${plans.source})(?: \\S+){0,2}|(?:its|their|su|sus)(?: \\S+){0,2})$|\\b${agency}(?: 's)?$`,
);
const behind = new RegExp(`^(?:(?:of|by|kept by|run by|from) (?:the )?|(?:de|que \\S+) (?:la|los|las|el) |del )${agency}\\b`);
const adjective = new RegExp(`^${nation.replaceAll('s?', '')}$`);

const anywhere = new RegExp(`\\b${agency}\\b`);
const alone = new RegExp(`^${nation}$`);

/** "las autoridades guatemaltecas admiten que la suya" */
export const namesForeign = (words: string): boolean => anywhere.test(words);

/** "la hondureña": of a country. */
export const isOfNation = (word: string): boolean => alone.test(word);

/** Whether another country's police keep it. */
export function isForeign({ doc }: Scene, from: number, to: number): boolean {
  if (!hasNation(doc)) return false;
  const sentence = doc.sentenceAt(from);
  if (behind.test(doc.words(to, Math.min(to + 6, sentence.to))) || ahead.test(doc.words(Math.max(sentence.from, from - 14), from)))
    return true;
  // "la base de pandilleros salvadoreña": it agrees with the list, not with its members.
  return sentence.language === 'es' && doc.word(to - 1).endsWith('s') && to < sentence.to && adjective.test(doc.word(to));
}
