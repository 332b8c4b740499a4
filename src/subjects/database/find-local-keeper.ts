import type { Doc } from '../../core/doc';
import type { Scene } from '../../core/scene';
import { isAsked, isLocal, keeps, localKeepers, ownStation } from './keeper-words';

/** So far before a phrase its keeper is looked for, and so many words may stand between him and his verb. */
const reach = 12;
const mostBetween = 3;

/** "Police here keep a gang list", "la policía lleva un padrón", "a local gang file": what a town's own office keeps, and nobody asks whether. */
export function findLocalKeeper({ doc }: Scene, from: number, to: number): string | undefined {
  const sentence = doc.sentenceAt(from);
  const start = Math.max(sentence.from, from - reach);
  const before = `${doc.words(start, from)} `;
  if (isAsked.test(before)) return undefined;
  const own =
    findKeeping(doc, start, from) ??
    isLocal.exec(doc.words(Math.max(sentence.from, from - 2), to))?.[0] ??
    ownStation.exec(before)?.[0] ??
    ownBehind.exec(doc.words(to, Math.min(to + 4, sentence.to)))?.[0];
  return own?.trim();
}

/** The words from one who keeps lists to his verb: "police here keep". Word by word, since a pattern of all that is the dearest there is to make ready. */
function findKeeping(doc: Doc, from: number, to: number): string | undefined {
  for (let at = from; at < to; at += 1) {
    if (!localKeepers.has(doc.tokens[at])) continue;
    for (let verb = at + 1; verb < to && verb <= at + 1 + mostBetween; verb += 1) {
      const kept = keeps.exec(doc.words(verb, to));
      if (kept?.index === 0) return `${doc.words(at, verb)} ${kept[0]}`;
    }
  }
  return undefined;
}

/** "un índice de pandillas propio", "a gang index of its own" */
const ownBehind =
  /^(?:propi[oa]|municipal|local|intern[oa]|caser[oa]|of (?:its|their|his) own(?! (?:accord|volition|making|choosing|design|police)))\b/;
