import { tagWithCompromise } from '../../src/core/read-sentences';
import type { Pack } from '../../src/pack/schema';
import { passesGate } from '../../src/page/passes-gate';
import { createGate, cutWindows } from '../../src/spot/gate';
import { createSpotter } from '../../src/spot/spot';
import { spotFlat } from '../accuracy/flat-list';
import type { BenchTexts } from './bench-texts';
import type { Row, Table } from './figures';
import { makeFillerPack } from './make-packs';
import { countWords } from './make-prose';
import { type Candidate, measureInterleaved, ratioOf, type Samples, timesOf } from './measure';
import { patternCount, readWithCompromise, spotWithCompromise } from './peers';

const rounds = 21; // odd, so that the median is one of them; a quick row costs 2 ms a round, the dearest 50 ms
const slowRounds = 5; // compromise on 2,000 words: 0.15 s a time
const slowestRounds = 1; // compromise on 50,000 words: 3 s a time; what it is compared with is a hundred times less

const loop = 'charCodeAt loop';
const three = 'compromise/three, reading alone';

/** One table a text: the loop, the gates, the spotter, the peers. */
export function measureTexts(texts: BenchTexts, packs: readonly Pack[], progress: (what: string) => void): Table[] {
  const gate = createGate(packs);
  const gateWords = [...new Set(packs.flatMap((pack) => pack.gate))];
  const spot = createSpotter(packs);
  const spotTagged = createSpotter(packs, tagWithCompromise);
  return texts.all.map((one) => {
    progress(one.name);
    const { name, text, isForCompromise } = one;
    const page = asPage(text);
    const input = { text, language: 'en' as const, title: '' };
    const words = countWords(text);
    const forCompromise = words > 10_000 ? slowestRounds : slowRounds;
    const candidates: Candidate[] = [
      { name: loop, run: () => readCharacters(text) },
      { name: "the page's gate", run: () => passesGate(page, gateWords) },
      { name: "the background's gate", run: () => cutWindows(text, gate) },
      { name: 'whole spotter', run: () => spotTagged(input) },
      { name: 'whole spotter without language library', run: () => spot(input) },
      { name: 'flat RegExp list', run: () => spotFlat(text) },
      ...(isForCompromise
        ? [
            { name: three, run: () => readWithCompromise(text), rounds: forCompromise },
            { name: `compromise/three with ${patternCount} patterns`, run: () => spotWithCompromise(text), rounds: forCompromise },
          ]
        : []),
    ];
    const samples = measureInterleaved(candidates, rounds);
    const windows = cutWindows(text, gate);
    const inWindows = windows.reduce((sum, { from, to }) => sum + to - from, 0);
    const note = [
      `${words.toLocaleString('en')} words, ${text.length.toLocaleString('en')} characters; `,
      `${windows.length} windows with ${((100 * inWindows) / text.length).toFixed(1)} % of the text, ${spotTagged(input).length} mentions. `,
      'Ratios are medians over the rounds in which both took part.',
    ].join('');
    return { title: `Node: ${name}`, note, rows: candidates.map((candidate) => toRow(samples, candidate.name, isForCompromise)) };
  });
}

function toRow(samples: Samples, name: string, hasCompromise: boolean): Row {
  const figures = [...timesOf(samples, name), ratioOf(samples, name, loop, 'to the loop')];
  if (hasCompromise) figures.push(ratioOf(samples, name, three, 'to compromise/three'));
  return { name, figures };
}

/** Reading alone: nothing can look at a text for less. */
function readCharacters(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += text.charCodeAt(i);
  return sum;
}

/** As much of a document as the gate looks at; what the DOM itself costs is measured in the browser. */
function asPage(text: string): Document {
  const node = { nodeValue: text, parentNode: { localName: 'p' } };
  const iterate = () => {
    let isOver = false;
    return {
      nextNode: () => {
        const next = isOver ? null : node;
        isOver = true;
        return next;
      },
    };
  };
  const body = { textContent: text, ownerDocument: { createNodeIterator: iterate } };
  return { contentType: 'text/html', body, evaluate: () => ({ snapshotLength: 0 }) } as unknown as Document;
}

/** Whether more topics make the same text dearer. */
export function measurePackSizes({ dense }: BenchTexts, packs: readonly Pack[]): Table {
  const own = new Set(packs.flatMap(({ topics }) => topics.map(({ id }) => id))).size;
  const input = { text: dense.text, language: 'en' as const, title: '' };
  const few = '50 topics';
  const grown = (topics: number) => createSpotter([...packs, makeFillerPack(topics - own, packs[0]!)], tagWithCompromise);
  const runs: [string, ReturnType<typeof createSpotter>][] = [
    [few, grown(50)],
    [`${own} topics, the packs as they ship`, createSpotter(packs, tagWithCompromise)],
    ['2,000 topics', grown(2_000)],
  ];
  const samples = measureInterleaved(
    runs.map(([name, spot]) => ({ name, run: () => spot(input) })),
    rounds,
  );
  return {
    title: 'Node: size of the packs, whole spotter on the dense article',
    note: 'The packs that ship, filled up with invented towns: one law or database and four names of a place each, no gate words of their own.',
    rows: runs.map(([name]) => ({ name, figures: [...timesOf(samples, name), ratioOf(samples, name, few, 'to 50 topics')] })),
  };
}
