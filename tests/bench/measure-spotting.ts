import { toRareWords } from '../../src/core/choose-rare-pieces';
import { loadTagger } from '../../src/core/read-sentences';
import type { Pack } from '../../src/pack/schema';
import { passesGate } from '../../src/page/passes-gate';
import { createGate, cutWindows } from '../../src/spot/gate';
import { createSpotter } from '../../src/spot/spot';
import { spotFlat } from '../accuracy/flat-list';
import type { BenchTexts } from './bench-texts';
import type { Row, Table } from './figures';
import { makeFillerPack } from './make-packs';
import { countWords } from './make-prose';
import { type Candidate, measureInterleaved, medianOf, ratioOf } from './measure';
import { patternCount, readWithCompromise, spotWithCompromise } from './peers';

const rounds = 21; // odd, so that the median is one of them; a quick row costs 2 ms a round, the dearest 50 ms
const packRounds = 41; // the differences looked for are of a few percent; three rows of 15 ms
const slowRounds = 5; // compromise on 2,000 words: 0.15 s a time
const slowestRounds = 1; // compromise on 50,000 words: 3 s a time; what it is compared with is a hundred times less

const loop = 'loop';
const spotter = 'spotter';
const spotterAlone = 'without library';
const three = 'compromise/three';
const threeWithPatterns = `its ${patternCount} patterns`;

/** Two tables with a row for each text: milliseconds, and ratios to a bare loop over the text's characters. */
export async function measureTexts(texts: BenchTexts, packs: readonly Pack[], progress: (what: string) => void): Promise<Table[]> {
  const gate = createGate(packs);
  const gateWords = toRareWords([...new Set(packs.flatMap((pack) => pack.gate))]);
  const spot = createSpotter(packs);
  const spotTagged = createSpotter(packs, await loadTagger());
  const times: Row[] = [];
  const ratios: Row[] = [];
  for (const { name, text, isForCompromise } of texts.all) {
    progress(name);
    const page = asPage(text);
    const input = { text, language: 'en' as const, title: '' };
    const forCompromise = countWords(text) > 10_000 ? slowestRounds : slowRounds;
    const ours: Candidate[] = [
      { name: loop, run: () => readCharacters(text) },
      { name: "page's gate", run: () => passesGate(page, gateWords) },
      { name: "background's gate", run: () => cutWindows(text, gate) },
      { name: spotter, run: () => spotTagged(input) },
      { name: spotterAlone, run: () => spot(input) },
      { name: 'flat list', run: () => spotFlat(text) },
    ];
    const peers: Candidate[] = [
      { name: three, run: () => readWithCompromise(text), rounds: forCompromise },
      { name: threeWithPatterns, run: () => spotWithCompromise(text), rounds: forCompromise },
    ];
    const candidates = isForCompromise ? [...ours, ...peers] : ours;
    const samples = measureInterleaved(candidates, rounds);
    const inWindows = cutWindows(text, gate).reduce((sum, { from, to }) => sum + to - from, 0) / text.length;
    const about = [
      { name: 'in windows', value: 100 * inWindows, unit: '%' },
      { name: 'found', value: spotTagged(input).length, unit: 'mentions' },
    ];
    times.push({ name, figures: [...about, ...candidates.map((candidate) => medianOf(samples, candidate.name))] });
    const toLoop = candidates.slice(1).map((candidate) => ratioOf(samples, candidate.name, loop));
    const toThree = [spotter, spotterAlone].map((one) => ratioOf(samples, one, three, `${one} : three`));
    ratios.push({ name, figures: [...toLoop, ...(isForCompromise ? toThree : [])] });
  }
  return [
    {
      title: `Node: medians of ${rounds} interleaved rounds`,
      note: `Compromise: ${slowRounds} rounds, of 50,000 words ${slowestRounds}`,
      rows: times,
    },
    { title: 'Node: ratios to a charCodeAt loop over the same text', note: 'The last two: to compromise/three', rows: ratios },
  ];
}

/** Reading alone: nothing can look at a text for less. */
function readCharacters(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += text.charCodeAt(i);
  return sum;
}

/** As much of a document as the gate looks at; what the DOM itself costs is measured in the browser. */
function asPage(text: string): Document {
  // Node has no ranges; the gate takes the text outside scripts from one.
  const inNode = globalThis as { Range?: unknown };
  inNode.Range = class {
    setStart() {}
    setEndAfter() {}
    toString = () => text;
  };
  const body = { textContent: text, querySelectorAll: () => [] };
  return { contentType: 'text/html', body, evaluate: () => ({ iterateNext: () => null }) } as unknown as Document;
}

/** Whether more topics make the same text dearer. */
export function measurePackSizes({ dense }: BenchTexts, packs: readonly Pack[]): Table {
  const own = new Set(packs.flatMap(({ topics }) => topics.map(({ id }) => id))).size;
  const input = { text: dense.text, language: 'en' as const, title: '' };
  const few = '50 topics';
  const grown = (topics: number) => createSpotter([...packs, makeFillerPack(topics - own, packs[0]!)]);
  const runs: [string, ReturnType<typeof createSpotter>][] = [
    [few, grown(50)],
    [`${own} topics, the packs as they ship`, createSpotter(packs)],
    ['2,000 topics', grown(2_000)],
  ];
  const samples = measureInterleaved(
    runs.map(([name, spot]) => ({ name, run: () => spot(input) })),
    packRounds,
  );
  return {
    title: 'Node: size of the packs, spotter without language library on the dense article',
    note: `Medians of ${packRounds} rounds. Filled up with invented towns: a law or database and four names of a place each`,
    rows: runs.map(([name]) => ({ name, figures: [medianOf(samples, name, 'median'), ratioOf(samples, name, few, `to ${few}`)] })),
  };
}
