import { join } from 'node:path';
import type { Pack } from '../../src/pack/schema';
import { createGate, cutWindows } from '../../src/spot/gate';
import { readTexts } from '../accuracy/read-texts';
import { countWords, makeProse, takeWords } from './make-prose';

/** A text that everything is measured on. */
export interface BenchText {
  name: string;
  text: string;
  /** Compromise reads 13,000 words a second, whatever they say: of the longest texts it is given one. */
  isForCompromise: boolean;
}

type LabelledText = ReturnType<typeof readTexts>[number];

const seed = 1729;
const articleWords = 2_000;
const pageWords = 50_000;

export interface BenchTexts {
  silent: BenchText;
  silentPage: BenchText;
  dense: BenchText;
  all: BenchText[];
}

/** Makes the texts: prose of our own without a mention, and labelled stories with many, as one-piece strings. */
export function makeBenchTexts(root: string, packs: readonly Pack[]): BenchTexts {
  const gate = createGate(packs);
  const isAllowed = (sentence: string) => cutWindows(sentence, gate).length === 0;
  const prose = (words: number, hasCurlyQuotes = true) => makeProse({ words, seed, hasCurlyQuotes, isAllowed });
  const labelled = readTexts(join(root, 'tests/texts/dev')).filter(({ language }) => language === 'en');
  const byDensity = labelled.filter(({ labels }) => labels.length > 0).sort((a, b) => density(b) - density(a));
  const denseArticle = takeWords(joinStories(byDensity), articleWords);
  const nearMisses = takeWords(joinStories(labelled.filter(({ labels }) => labels.length === 0)), articleWords);
  const story = byDensity.toSorted((a, b) => countWords(b.text) - countWords(a.text))[0]!.text;

  const make = (name: string, text: string, isForCompromise = true): BenchText => ({ name, text: asOnePiece(text), isForCompromise });
  const silent = make('2,000 words without mention', prose(articleWords));
  const silentPage = make('50,000 words without mention', prose(pageWords), false);
  const dense = make('dense article, 2,000 words', denseArticle);
  const all = [
    silent,
    silentPage,
    make('the same in plain ASCII', prose(pageWords, false), false),
    // The gate opens, and nothing is meant: what a warrant officer or a bird sanctuary costs.
    make('2,000 words of near misses', nearMisses),
    dense,
    make(`50,000 words, a story of ${countWords(story)} inside`, putInside(prose(pageWords - countWords(story)), story)),
    make('50,000 words, the dense article inside', putInside(prose(pageWords - articleWords), denseArticle), false),
  ];
  return { silent, silentPage, dense, all };
}

function density({ labels, text }: LabelledText): number {
  return labels.length / countWords(text);
}

function joinStories(texts: readonly LabelledText[]): string {
  return texts.map(({ text }) => text).join('\n\n');
}

function putInside(prose: string, story: string): string {
  const middle = prose.indexOf('\n\n', prose.length / 2);
  return `${prose.slice(0, middle)}\n\n${story}${prose.slice(middle)}`;
}

/** A text that was put together is a tree of pieces to V8, and the first to read it would pay for joining them. A message's text is one piece. */
function asOnePiece(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
