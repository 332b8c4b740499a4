import type { Scene } from '../../core/scene';
import { gap } from '../../core/tokenize';
import { type FigurePhrase, isCount } from './figure-phrase';

const factors: Readonly<Record<string, number>> = {
  half: 0.5,
  twice: 2,
  double: 2,
  thrice: 3,
  triple: 3,
  quadruple: 4,
  doble: 2,
  mitad: 0.5,
  cuadruple: 4,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  diez: 10,
};

/** "twice that many", "half that number", "three times that", "el doble de eso", "tres veces esa cifra": a number told by the one before. */
const multiple =
  /^(?:(?:half|twice|double|thrice|triple|quadruple|(?:two|three|four|five|six|ten) times) (?:that many|that (?:number|figure|amount|total|count|sum)|(?:that|as many)(?= ?$))|(?:(?:el|al) )?(?:(?:doble|triple|cuadruple|mitad) de (?:eso|es[ao]s?(?: (?:cifra|numero|cantidad|total))?|lo anterior)|(?:doble|triple|cuadruple)(?= ?$))|(?:dos|tres|cuatro|cinco|seis|diez) veces (?:mas que eso|eso|esa (?:cifra|cantidad)|ese numero))\b/;

/** So many sentences back the number that is multiplied may stand. */
const reach = 2;

/** Finds counts told as a multiple of the last one; nothing else may have been counted in between. */
export function findMultiples(scene: Scene, counted: readonly FigurePhrase[]): FigurePhrase[] {
  const { doc } = scene;
  return doc.tokensOf(Object.keys(factors)).flatMap((at) => {
    const sentence = doc.sentenceAt(at);
    let end = Math.min(at + 5, sentence.to);
    for (let i = at + 1; i < end; i += 1) if ((doc.tokens[i]!.before & ~(gap.space | gap.line)) !== 0) end = i;
    const match = multiple.exec(doc.words(at, end));
    const last = counted.findLast((one) => one.to <= at && one.unit !== 'share' && one.unit !== 'ratio');
    if (!match || last?.number.value == null || sentence.index - doc.sentenceAt(last.from).index > reach) return [];
    const first = doc.sentences[doc.sentenceAt(last.from).index]!.index;
    for (let index = first; index <= sentence.index; index += 1)
      for (const other of doc.sentences[index]!.numbers)
        if (other.from >= last.to && other.to <= at && !other.isShare && isCount(scene, other)) return [];
    const before =
      /(?:^| )(at least|more than|over|about|roughly|some|nearly|almost|fewer than|perhaps|al menos|mas de|casi|cerca de|por lo menos|unas?)(?: (?:el|al))?$/.exec(
        doc.words(Math.max(sentence.from, at - 3), at),
      );
    const words = match[0].split(' ').length;
    const from = at - (before ? before[0].trim().split(' ').length : /^(?:el|al|la)$/.test(doc.word(at - 1)) ? 1 : 0);
    const value = Math.round(last.number.value * factors[doc.word(at)]!);
    const bound = before === null ? ('exact' as const) : bounds.find(([words]) => words.test(before[1]!))![1];
    const number = { from, to: at + words, coreFrom: at, coreTo: at + words, value, bound, isShare: false, isWritten: true };
    return [
      { from, to: at + words, number, unit: last.unit, rule: 'figure.comparison', score: 0.74, cues: [doc.slice(last.from, last.to)] },
    ];
  });
}

const bounds = [
  [/least|menos$/, 'at-least'],
  [/more|over|mas/, 'more-than'],
  [/nearly|almost|casi/, 'nearly'],
  [/fewer/, 'fewer-than'],
  [/./, 'about'],
] as const;
