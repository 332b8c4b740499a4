import * as gap from '../../core/gap';
import { numberWords } from '../../core/number-words';
import { withBound } from '../../core/read-bound';
import type { ReadNumber } from '../../core/read-numbers';
import type { Scene } from '../../core/scene';
import { type FigurePhrase, isCount } from './figure-phrase';

/** "twice that many", "half that number", "three times that", "el doble de eso", "tres veces esa cifra": a number told by the one before. */
const multiple =
  /^(?:(half|twice|double|triple|times) (?:that|as) (?:many|number|figure|amount|total)|(?:times|double) that(?= ?$)|(?:doble|triple)(?: de es[ao]s?(?: \S+)?|(?= ?$))|mitad de eso|veces es[ao](?: (?:cifra|cantidad|numero))?)\b(?! (?:as|que|than))/;

const factors: Readonly<Record<string, number>> = { half: 0.5, mitad: 0.5, twice: 2, double: 2, doble: 2, triple: 3 };

/** So many sentences back the number that is multiplied may stand. */
const reach = 2;

/** Finds counts told as a multiple of the last one; nothing else may have been counted in between. */
export function findMultiples(scene: Scene, counted: readonly FigurePhrase[]): FigurePhrase[] {
  const { doc } = scene;
  return doc.tokensOf([...Object.keys(factors), 'times', 'veces']).flatMap((at) => {
    const sentence = doc.sentenceAt(at);
    let end = at + 1;
    while (end < Math.min(at + 4, sentence.to) && (doc.tokens[end]!.before & ~(gap.space | gap.line)) === 0) end += 1;
    const match = multiple.exec(doc.words(at, end));
    const last = counted.findLast((one) => one.to <= at && one.unit !== 'share' && one.unit !== 'ratio');
    const times = sentence.numbers.find((one) => one.to === at);
    const factor = factors[doc.word(at)] ?? times?.value;
    if (!match || !factor || last?.number.value == null) return [];
    const first = doc.sentenceAt(last.from).index;
    const isRival = (other: ReadNumber) =>
      other !== times && other.from >= last.to && other.to <= at && !other.isShare && isCount(scene, other);
    if (sentence.index - first > reach || doc.sentences.slice(first, sentence.index + 1).some(({ numbers }) => numbers.some(isRival)))
      return [];
    const coreFrom = times ? times.from : at;
    const to = at + match[0].split(' ').length;
    const value = Math.round(last.number.value * factor);
    const number: ReadNumber = { from: coreFrom, to, coreFrom, coreTo: to, value, bound: 'exact', isShare: false, isWritten: true };
    withBound(doc.tokens, number, numberWords[sentence.language], sentence.from);
    return [
      {
        from: number.from,
        to,
        number,
        unit: last.unit,
        rule: 'figure.comparison',
        score: 0.74,
        cues: [doc.slice(last.from, last.to)],
      },
    ];
  });
}
