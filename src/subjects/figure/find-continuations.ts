import { countBefore, hasItems, TokenMap } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import * as gap from '../../core/gap';
import type { ReadNumber } from '../../core/read-numbers';
import type { Found, Scene } from '../../core/scene';
import type { Anchor, Shape } from './continuation-shape';
import { type FigurePhrase, isCount } from './figure-phrase';
import { figureWords } from './figure-words';
import { followsOtherCount } from './follows-other-count';
import { hasOtherTopic } from './has-other-topic';
import { hasOtherLabel, isAboutOther } from './is-about-other';
import { isSum } from './is-sum';
import { framedReadings, reachWords, readBare } from './read-continuation';
import type { WarrantHead } from './warrant-heads';

/** A number this much smaller or larger than the figure it would continue is about something else. */
const maxFactor = 400;

/** Beside the word for warrants, with no figure yet, this much at least. */
const leastBare = 100;

/** How many sentences a bare number may stand from what it counts. */
const reach = 3;

/** With words of warrants beside it ("the backlog", "quashed") it may stand further off, and before what it counts. */
const farReach = 10;

/**
 * Finds a number that goes on from a figure, or from talk of warrants, without repeating what it counts: "Los Angeles, 70,000",
 * "up from 38,000 a year earlier", "more than 9,000 of them", "the backlog stands at 39,500".
 */
export function findContinuations(scene: Scene, found: readonly Found[], heads: readonly WarrantHead[]): FigurePhrase[] {
  const { doc } = scene;
  const anchors: Anchor[] = found.flatMap((one) =>
    one.reading && one.reading.unit !== 'share' && one.reading.unit !== 'ratio'
      ? [{ from: one.from, to: one.to, reading: one.reading, isFigure: true }]
      : [],
  );
  const inFigures = new TokenMap(anchors);
  for (const head of heads) {
    if (inFigures.has(head.from, head.to)) continue;
    anchors.push({
      from: head.from,
      to: head.to,
      reading: { value: null, bound: 'exact', unit: head.isPeople ? 'people' : 'warrants', status: null, place: null },
      isFigure: false,
      isPlural: head.isPlural,
    });
  }
  anchors.sort((a, b) => a.from - b.from);
  const phrases: FigurePhrase[] = [];
  const taken = new TokenMap(found);
  for (const sentence of doc.sentences) {
    for (const number of sentence.numbers) {
      if (!isCount(scene, number) || number.isShare) continue;
      if (taken.has(number.from, number.to)) continue;
      // A table's row keeps to itself: its own first cell says what it counts.
      const isCell = (doc.tokens[number.from]!.before & gap.other) !== 0 && isBehindBar(doc, number.from);
      if (isCell && !hasItems(anchors, sentence.from, number.from)) continue;
      const near = findAnchor(scene, anchors, number, sentence);
      const anchor = near ?? findFarAnchor(scene, anchors, number, sentence);
      if (!anchor || !isLikely(doc, number, anchor, found.length > 0 || anchor.from >= sentence.from)) continue;
      const shape = findShape(scene, number, sentence, anchor, near === undefined);
      // Beside the bare word for warrants a small number needs words of its own.
      if (!anchor.isFigure && (number.value ?? leastBare) < leastBare && !/^figure\.(?:flow|part)$/.test(shape?.rule ?? '')) continue;
      if (shape && shape.rule !== 'figure.list' && hasOtherLabel(doc, number, sentence)) continue;
      if (
        shape &&
        /^figure\.(?:bare|stock|comparison|part)$/.test(shape.rule) &&
        !shape.isTelling &&
        anchor.from < sentence.from &&
        hasOtherTopic(scene, number, sentence)
      )
        continue;
      if (
        shape &&
        /^figure\.(?:bare|stock|comparison)$/.test(shape.rule) &&
        !shape.isTelling &&
        isAboutOther(scene, number, sentence, inFigures)
      )
        continue;
      if (!shape) continue;
      const isKnown = (one: ReadNumber) => inFigures.has(one.coreFrom, one.coreTo, ({ isFigure }) => isFigure);
      if (
        /^figure\.(?:part|flow|bare)$/.test(shape.rule) &&
        !(shape.rule === 'figure.flow' && anchor.isFigure) &&
        followsOtherCount(scene, number.from, sentence, isKnown, anchor.isFigure)
      )
        continue;
      const score = anchor.isFigure ? shape.score : shape.score - 0.1;
      const isPeople = peopleBefore.test(doc.words(Math.max(sentence.from, number.from - 8), number.from));
      const unit = isPeople ? 'people' : continuedUnit(scene, anchor, sentence, anchors);
      phrases.push({
        from: shape.from,
        to: shape.to,
        number,
        unit,
        rule: shape.rule,
        score,
        cues: [doc.slice(anchor.from, anchor.to)],
        like: anchor.reading,
      });
      inFigures.add({ ...anchor, from: shape.from, to: shape.to });
      anchors.splice(countBefore(anchors, shape.from), 0, {
        from: shape.from,
        to: shape.to,
        // What goes on from a stock is a stock.
        reading: { ...anchor.reading, unit, value: number.value, ...(shape.rule === 'figure.stock' && { status: 'outstanding' as const }) },
        isFigure: true,
      });
    }
  }
  return phrases;
}

/** "los buscados son, dijo, alrededor de 73,000", "the number of people is 68,000" */
const peopleBefore =
  /\b(?:(?:buscad|profug|reclamad|requerid|evadid|fugitiv)[ao]s|personas|wanted|fugitives|absconders|people|persons|individuals)(?: (?:wanted|themselves))? (?:are|is|was|were|number|total|son|eran|suman|rondan|llegan a)(?: \S+){0,3}$|\b(?:ubic|busc|detuv|deten|captur|encontr|localiz|arrest|aprehend|encarcel|persig|persegu)\w* a$/;

type Counted = Partial<Pick<Anchor, 'reading' | 'isFigure'>> & { from: number };

/** In another sentence, with no word for people or cases, warrants are counted again where they were before. */
export function continuedUnit({ doc }: Scene, anchor: Anchor, sentence: Sentence, figures: readonly Counted[]): FigurePhrase['unit'] {
  if (anchor.reading.unit === 'warrants' || doc.sentenceAt(anchor.from) === sentence) return anchor.reading.unit;
  const isWarrants = figures.some(
    ({ from, isFigure, reading }) => from < anchor.from && isFigure !== false && reading?.unit === 'warrants',
  );
  const words = figureWords[sentence.language];
  const own = doc.words(sentence.from, sentence.to).split(' ');
  // "Between them they account for 7,000"
  if (/^(?:between|among|entre) (?:them|tod[ao]s|ell[ao]s)\b/.test(own.join(' '))) return 'warrants';
  // Nobody issues or recalls people.
  if (!isWarrants && !own.some((word) => /^(?:issued|recalled)$/.test(words.statuses.get(word) ?? ''))) return anchor.reading.unit;
  const isStill = own.some(
    (word) =>
      words.people.hasWord(word) ||
      words.cases.hasWord(word) ||
      words.wanted.hasWord(word) ||
      /^(?:them|they|who|whom|wanted|quienes|ellos)$/.test(word),
  );
  return isStill ? anchor.reading.unit : 'warrants';
}

const readings = [...framedReadings, readBare];

/** The first reading of a number that fits; far from what it counts, only one whose own words speak of warrants. */
function findShape(scene: Scene, number: ReadNumber, sentence: Sentence, anchor: Anchor, isFar: boolean): Shape | undefined {
  for (const read of readings) {
    const shape = read(scene, number, sentence, anchor);
    if (shape && (!isFar || shape.isTelling)) return shape;
  }
  return undefined;
}

function findAnchor(scene: Scene, anchors: readonly Anchor[], number: ReadNumber, sentence: Sentence): Anchor | undefined {
  const { doc } = scene;
  const before = anchors[countBefore(anchors, number.from) - 1];
  const anchor = before ?? (anchors[0] && anchors[0].from < sentence.to ? anchors[0] : undefined);
  if (!anchor) return undefined;
  const origin = doc.sentenceAt(anchor.from);
  const distance = sentence.index - origin.index;
  // Short sentences of speech count by their words.
  const isNear = distance <= reach || number.from - anchor.to <= reachWords;
  if (isNear && sentence.paragraph - origin.paragraph <= (number.from - anchor.to <= reachWords ? 4 : 2)) return anchor;
  return undefined;
}

/** The last figure or word for warrants within ten sentences, or the first one shortly after. */
function findFarAnchor(scene: Scene, anchors: readonly Anchor[], number: ReadNumber, sentence: Sentence): Anchor | undefined {
  const { doc } = scene;
  const at = countBefore(anchors, number.from);
  const before = anchors[at - 1];
  if (before && sentence.index - doc.sentenceAt(before.from).index <= farReach) return before;
  const after = anchors[at];
  return after && doc.sentenceAt(after.from).index - sentence.index <= reach ? after : undefined;
}

/** A count of the same order, or one that is surely no year and no small change. */
function isLikely(doc: Doc, number: ReadNumber, anchor: Anchor, hasFigures: boolean): boolean {
  if (number.value === null) return anchor.isFigure;
  if (anchor.reading.value === null) return hasFigures || number.value >= leastBare;
  // "at least 660 of them" of more than a million
  if (/^(?:of (?:them|those|these)|de (?:ell|es)[ao]s)$/.test(doc.words(number.to, number.to + 2)))
    return number.value <= anchor.reading.value;
  const factor = number.value / anchor.reading.value;
  return factor <= maxFactor && factor >= 1 / maxFactor && !isSum(doc, number, anchor.reading.value);
}

/** Whether the sign before a token parts the cells of a table. */
function isBehindBar({ text, tokens }: Doc, i: number): boolean {
  return /[|\t]/.test(text.slice(tokens[i - 1]?.end ?? 0, tokens[i]!.start));
}
