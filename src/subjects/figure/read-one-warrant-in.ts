import { hasItems, itemsIn } from '../../core/by-place';
import type { Sentence } from '../../core/doc';
import type { ReadNumber } from '../../core/read-numbers';
import type { Scene } from '../../core/scene';
import { WordSet } from '../../core/word-set';
import type { FigurePhrase } from './figure-phrase';
import { farWords } from './read-ratio';
import type { WarrantHead } from './warrant-heads';

/** What is counted, one by one, on a page that counts them. */
const papersOf = new WordSet(
  'name paper order file case attachment capias fugitive absconder entry slip nombre papel orden caso expediente profugo buscado boleta mandamiento',
);

/** "one warrant in eight", "two open warrants out of five", "una orden de captura de cada ocho" */
export function readOneWarrantIn(
  scene: Scene,
  sentence: Sentence,
  heads: readonly WarrantHead[],
  counted: readonly FigurePhrase[],
  ones: readonly { from: number }[],
): FigurePhrase[] {
  const { doc } = scene;
  const isTold = hasItems(counted, sentence.from - farWords, sentence.from);
  const papers = itemsIn(ones, sentence.from, sentence.to - 3).flatMap(({ from }) =>
    isTold && papersOf.has(doc.tokens[from + 1]) ? [{ from: from + 1, to: from + 2 }] : [],
  );
  return [...itemsIn(heads, sentence.from, sentence.to), ...papers].flatMap((head) => {
    const link = /^(?:in every|out of every|out of|of every|in|de cada)\b/.exec(doc.words(head.to, Math.min(head.to + 3, sentence.to)));
    const whole = link && sentence.numbers.find((one) => one.from === head.to + link[0].split(' ').length);
    const part = sentence.numbers.findLast((one) => one.to <= head.from && head.from - one.to <= 2);
    const isSingle = part === undefined && doc.isOneOf(head.from - 1, 'one una a');
    const value = part?.value ?? (isSingle ? 1 : null);
    if (!whole?.value || value === null || value >= whole.value || whole.value > 100) return [];
    const from = part?.from ?? head.from - 1;
    const number: ReadNumber = {
      from,
      to: whole.to,
      coreFrom: from,
      coreTo: whole.to,
      value: value / whole.value,
      bound: part?.bound ?? 'exact',
      isShare: true,
      isWritten: true,
    };
    return [
      { from, to: whole.to, number, unit: 'share' as const, rule: 'figure.share', score: 0.98, cues: [doc.slice(head.from, head.to)] },
    ];
  });
}
