import type { FigureReading } from '../../core/mention';
import { numberWords } from '../../core/number-words';
import { readBoundBehind } from '../../core/read-bound';
import type { Found, Scene } from '../../core/scene';
import type { Bound } from '../../core/vocabulary';
import type { FigurePhrase } from './figure-phrase';
import type { FigureScene } from './find-figure-places';
import { readFigurePlace } from './read-figure-place';
import { readFigureStatus } from './read-status';
import { readUnit } from './read-unit';

/** Makes the mention: reads bound, status and place of a phrase. */
export function toFigure(scene: FigureScene, phrase: FigurePhrase, earlier: readonly Found[]): Found {
  const { doc } = scene;
  const { number } = phrase;
  const place = readFigurePlace(scene, phrase, earlier);
  const reading: FigureReading = {
    value: number.value,
    bound: readBound(scene, phrase),
    unit: readUnit(scene, phrase, earlier),
    status: readFigureStatus(scene, phrase, earlier),
    place: place?.name ?? null,
  };
  if (number.max !== undefined) reading.max = number.max;
  const cues = [doc.slice(phrase.from, phrase.to), ...phrase.cues];
  if (place) cues.push(place.name);
  const year = findYear(scene, phrase);
  if (year !== undefined) cues.push(year);
  return {
    from: phrase.from,
    to: phrase.to,
    subject: 'figure',
    topic: 'warrants',
    reading,
    score: phrase.score,
    reason: { rule: phrase.rule, cues },
  };
}

/** How sure the number is, by the words beside it and behind what it counts. */
function readBound({ doc }: Scene, { number, to }: FigurePhrase): Bound {
  if (number.value === null) return 'vague';
  if (number.bound !== 'exact') return number.bound;
  // "3,140 people wanted on one warrant or more"
  if (doc.isOneOf(to - 2, 'one two una dos')) return 'exact';
  return readBoundBehind(doc.tokens, to, numberWords[doc.sentenceAt(number.from).language]) ?? 'exact';
}

/** "in 1998", "by 2030": the year that a figure is of, where its own words say so; a cue for whoever dates it by its article. */
function findYear({ doc }: Scene, phrase: FigurePhrase): string | undefined {
  const sentence = doc.sentenceAt(phrase.from);
  const isYearAt = (i: number) =>
    doc.tokens[i]!.isNumber &&
    /^(?:19|20)\d\d$/.test(doc.word(i)) &&
    doc.isOneOf(i - 1, 'in since by of from until through during en desde para hasta de durante year ano');
  for (let i = phrase.to; i < Math.min(phrase.to + 10, sentence.to); i += 1) if (isYearAt(i)) return doc.word(i);
  for (let i = phrase.from - 1; i >= Math.max(sentence.from, phrase.from - 8); i -= 1) if (isYearAt(i)) return doc.word(i);
  return undefined;
}
