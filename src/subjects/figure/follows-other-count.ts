import type { Sentence } from '../../core/doc';
import * as gap from '../../core/gap';
import type { ReadNumber } from '../../core/read-numbers';
import type { Scene } from '../../core/scene';
import { isOneOf } from '../../core/word-set';
import { isCount } from './figure-phrase';
import { figureWords } from './figure-words';
import { papersEnd } from './is-bare-number';

/** When, how long and where: no count that a part is told of. */
const noThings =
  /^(?:years?|days?|months?|weeks?|hours?|minutes|times|percent|counties|cities|states|towns|pages|points|miles|anos|dias|meses|semanas|horas|minutos|veces|condados|ciudades|estados|paginas|kilometros|provincias|municipios|departamentos|distritos|districts|parishes|boroughs|provinces|officers|deputies|detectives|agents|agentes|elementos|policias|judges|jueces|empleados|employees|investigadores)$/;

/** So many words of what kind may stand before the noun of a count. */
const longestKind = 2;

/**
 * Whether the nearest number before a token, in its sentence or the one before, counts something else in so many words: "The city wrote 58,000 tickets.
 * Drivers paid 41,000 of them." Where nothing was counted yet that is wanted, people are another thing, too.
 */
export function followsOtherCount(
  scene: Scene,
  at: number,
  sentence: Sentence,
  isKnown: (number: ReadNumber) => boolean,
  isCounted: boolean,
): boolean {
  const { doc } = scene;
  const previous = doc.sentences[sentence.index - 1];
  const near = [...(previous?.paragraph === sentence.paragraph ? previous.numbers : []), ...sentence.numbers];
  for (const other of near.filter((one) => one.to <= at && (one.isShare || isCount(scene, one))).reverse()) {
    if (isKnown(other)) return false;
    if (papersEnd(doc, other, doc.sentenceAt(other.from)) !== undefined) return false;
    const noun = nounOf(scene, other);
    if (noun === undefined || noThings.test(noun)) continue;
    const words = figureWords[sentence.language];
    if ((words.people.hasWord(noun) || words.population.hasWord(noun)) && isCounted) continue;
    return !(words.cases.hasWord(noun) || words.wanted.hasWord(noun) || words.statuses.has(noun)) && !own.test(doc.words(other.to, at));
  }
  return false;
}

/** Warrants named again in between. */
const own = /\b(?:warrants|capiases|attachments|backlog|ordenes|mandamientos|requisitorias|boletas|rezago|profugos|wanted|fugitives)\b/;

/** The plural right behind a number. */
function nounOf({ doc }: Scene, { to }: ReadNumber): string | undefined {
  // "About 300 of the calls", "El 40 % de las denuncias"
  const start = /^(?:of|de) (?:the|its|las|los|sus)\b/.test(doc.words(to, to + 2)) ? to + 2 : to;
  for (let i = start; i <= start + longestKind; i += 1) {
    const token = doc.tokens[i];
    if (token === undefined || (token.before & ~(gap.space | gap.hyphen | gap.line)) !== 0 || token.isNumber) return undefined;
    if (/(?:[^su']s|^people|^children|^men|^women)$/.test(token.text)) return token.text;
    if (
      i === to &&
      isOneOf(token, 'of in a at by de en por the la el were was are is have has had son eran hay se with con on for to last this es mas')
    )
      return undefined;
  }
  return undefined;
}
