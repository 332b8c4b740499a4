import { checkPack } from '../../src/pack/check-pack';
import { indexPack } from '../../src/pack/index-pack';
import { createSpotter } from '../../src/spot/spot';
import { explain } from '../../src/subjects/explain';
import type { Reader } from '../../src/subjects/subject';
import type { PackTexts } from './make-packs';
import { startClock } from './running-time';

/** What a fresh process is given. */
export interface ColdJob {
  packs: PackTexts[];
  text: string;
}

const reader: Reader = { language: 'en', today: '2026-02-11', article: { published: '2017-07-10', dateSignal: 'meta' } };

/**
 * Does in a fresh process what the background does when a pack is new, and what follows on the first page: nothing is compiled or
 * cached yet. Gives milliseconds by step. Without the language library, which is measured for itself.
 */
export function runCold({ packs: texts, text }: ColdJob): Record<string, number> {
  const times: Record<string, number> = {};
  const time = <Result>(name: string, run: () => Result): Result => {
    const read = startClock();
    const result = run();
    times[name] = read();
    return result;
  };
  const raw = time('JSON.parse', () =>
    texts.map((files) => Object.fromEntries(Object.entries(files).map(([name, json]) => [name, JSON.parse(json) as unknown]))),
  );
  const packs = time('check', () => raw.map((files, index) => checkPack(`pack ${index}`, files)));
  const indexed = time('index', () => packs.map(indexPack));
  const spot = time('compile words', () => createSpotter(packs));
  const input = { text, language: 'en' as const, title: '' };
  const mentions = time('first text', () => spot(input));
  time('second text', () => spot(input));
  const firsts = [...new Map(mentions.toReversed().map((mention) => [mention.subject, mention])).values()];
  time('first card', () => explain(firsts[0]!, reader, indexed));
  // The slowest of the subjects, after each was asked once.
  for (const mention of firsts) explain(mention, reader, indexed);
  const later = firsts.map((mention) => {
    const read = startClock();
    explain(mention, reader, indexed);
    return read();
  });
  times['later card'] = Math.max(...later);
  return times;
}
