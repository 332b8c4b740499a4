import { itemsIn } from '../../core/by-place';
import type { Sentence } from '../../core/doc';
import type { ReadNumber } from '../../core/read-numbers';
import type { Scene } from '../../core/scene';
import { gap } from '../../core/tokenize';
import type { FigurePhrase } from './figure-phrase';
import { figureWords } from './figure-words';
import type { WarrantHead } from './warrant-heads';

/** No sentence near by is further off: four of the longest. */
export const farWords = 1000;

/** "one in seven adults has a warrant": a part of a population. */
export function readRatio(scene: Scene, number: ReadNumber, sentence: Sentence, heads: readonly WarrantHead[]): FigurePhrase | undefined {
  const { doc } = scene;
  const words = figureWords[sentence.language];
  let at = number.to;
  while (
    /^(?:of|de|los|las|the|all|city|county|local|adult|black|latino|white|young|every|its|our|del|sus|todos|todas)$/.test(doc.word(at)) &&
    at < number.to + 4 &&
    !words.population.has(doc.word(at))
  )
    at += 1;
  if (!words.population.has(doc.word(at)) && !(doc.word(at) === 'adult' && words.population.has(doc.word(at + 1)))) return undefined;
  const head = itemsIn(heads, at + 1, Math.min(sentence.to, at + 17))[0];
  if (!head) return readWantedRatio(scene, number, at + 1, sentence, heads) ?? readStandingRatio(scene, number, at + 1, sentence, heads);
  const between = doc.words(at + 1, head.from);
  if (
    !/\b(?:had|has|have|with|an?|wanted|facing|faces|face|carried|carries|carry|under|subject|named|tiene|tienen|tenia|tenian|con|pesa|pesan|enfrenta|enfrentan|owed|live|lives|walk|walks|hold|holds|sobre)\b/.test(
      between,
    )
  )
    return undefined;
  return { from: number.from, to: at + 1, number, unit: 'ratio', rule: 'figure.ratio', score: 0.85, cues: [doc.slice(head.from, head.to)] };
}

/** "one in seven adults is wanted", "has one": the warrants were spoken of just before. */
function readWantedRatio(
  scene: Scene,
  number: ReadNumber,
  to: number,
  sentence: Sentence,
  heads: readonly WarrantHead[],
): FigurePhrase | undefined {
  const { doc } = scene;
  if (
    !/\b(?:wanted|has one|have one|had one|could be arrested|faces arrest|is named|are named|buscad[ao]s?|requerid[ao]s?|tiene una|tienen una|puede ser arrestad[ao])\b/.test(
      doc.words(to, Math.min(to + 8, sentence.to)),
    )
  )
    return undefined;
  const head = itemsIn(heads, sentence.from - farWords, sentence.to).findLast(
    (one) => sentence.index - doc.sentenceAt(one.from).index <= 4,
  );
  if (!head) return undefined;
  return { from: number.from, to, number, unit: 'ratio', rule: 'figure.ratio', score: 0.8, cues: [doc.slice(head.from, head.to)] };
}

/** "…, or one for every twelve people", "lo que equivale a una por cada siete habitantes": said of the warrants counted just before. */
function readStandingRatio(
  scene: Scene,
  number: ReadNumber,
  to: number,
  sentence: Sentence,
  heads: readonly WarrantHead[],
): FigurePhrase | undefined {
  const { doc } = scene;
  if (number.ofEvery === undefined) return undefined;
  const isFor = /\b(?:for every|for each|por cada)\b/.test(doc.words(number.coreFrom, number.coreTo));
  const isApposition =
    (doc.tokens[number.from]!.before & (gap.comma | gap.dash | gap.colon)) !== 0 ||
    /(?:^| )(?:works out to|comes to|amounts to|is|or|get|equals|que es|equivale a|equivalen a|tocan? a|o sea|es decir|asi como|son|hay)$/.test(
      doc.words(Math.max(sentence.from, number.from - 3), number.from),
    );
  const reachBack = isFor ? 2 : 1;
  if (!isFor && !isApposition) return undefined;
  const head = itemsIn(heads, sentence.from - farWords, number.from).findLast(
    (one) => sentence.index - doc.sentenceAt(one.from).index <= reachBack && one.isPlural,
  );
  return head && { number, from: number.from, to, unit: 'ratio', rule: 'figure.ratio', score: 0.78, cues: [doc.slice(head.from, head.to)] };
}

/** "one arrest warrant for every seven adults", "14 warrants per 100 residents" */
export function readPerHead(scene: Scene, sentence: Sentence, heads: readonly WarrantHead[]): FigurePhrase[] {
  const { doc } = scene;
  const words = figureWords[sentence.language];
  return itemsIn(heads, sentence.from, sentence.to).flatMap((head) => {
    if (head.to >= sentence.to) return [];
    const match = /^(?:for every|for each|per|out for every|open for every|por cada|outstanding for every)\b/.exec(
      doc.words(head.to, head.to + 3),
    );
    if (!match) return [];
    const at = head.to + match[0].split(' ').length;
    const whole = sentence.numbers.find((number) => number.from >= at && number.from <= at + 1);
    const wholeValue = whole?.value ?? (words.population.has(doc.word(at)) ? 1 : null);
    const part = [...sentence.numbers].reverse().find((number) => number.to <= head.from && head.from - number.to <= 4);
    const isSingle = /\b(?:a|an|one|una)\b/.test(doc.words(Math.max(sentence.from, head.from - 3), head.from));
    const partValue = part?.value ?? (isSingle ? 1 : null);
    if (wholeValue === null || partValue === null || wholeValue === 0) return [];
    const end = whole
      ? words.population.has(doc.word(whole.to))
        ? whole.to + 1
        : whole.to + (words.population.has(doc.word(whole.to + 1)) ? 2 : 0)
      : at + 1;
    const from = part ? part.from : Math.max(sentence.from, head.from - 2);
    const number: ReadNumber = {
      from,
      to: end,
      coreFrom: from,
      coreTo: end,
      value: partValue / wholeValue,
      bound: part?.bound ?? whole?.bound ?? 'exact',
      isShare: true,
      isWritten: true,
    };
    return [{ from, to: end, number, unit: 'ratio' as const, rule: 'figure.ratio', score: 0.98, cues: [doc.slice(head.from, head.to)] }];
  });
}

/** "one adult in nineteen has an open warrant", "uno de cada" stands with the other shares. */
export function readOnePersonIn(
  scene: Scene,
  sentence: Sentence,
  heads: readonly WarrantHead[],
  ones: readonly { from: number }[],
): FigurePhrase[] {
  const { doc } = scene;
  const words = figureWords[sentence.language];
  const phrases: FigurePhrase[] = [];
  for (const { from: i } of itemsIn(ones, sentence.from, sentence.to - 3)) {
    if (!(words.population.has(doc.word(i + 1)) || doc.tokens[i + 1]!.casing === 1) || !/^(?:in|of|de)$/.test(doc.word(i + 2))) continue;
    const whole = sentence.numbers.find((number) => number.from >= i + 3 && number.from <= i + 5);
    const head = itemsIn(heads, i - 800, i + 800).find((one) => Math.abs(doc.sentenceAt(one.from).index - sentence.index) <= 2);
    if (!whole?.value || !head) continue;
    const number: ReadNumber = {
      ...whole,
      from: i,
      to: whole.to,
      coreFrom: i,
      coreTo: whole.to,
      value: 1 / whole.value,
      isShare: true,
      bound: 'exact',
    };
    phrases.push({
      from: i,
      to: whole.to,
      number,
      unit: 'ratio',
      rule: 'figure.ratio',
      score: 0.85,
      cues: [doc.slice(head.from, head.to)],
    });
  }
  return phrases;
}
