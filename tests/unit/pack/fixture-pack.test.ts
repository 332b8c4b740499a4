import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PackHead, packFiles } from '../../../src/pack/schema';
import { fixturePack } from './fixture-pack';

const { places, topics, facts, series, sources, words: _, ...head } = fixturePack;

describe('the fixture', () => {
  it('has the shape of a pack', () => {
    expect(() => v.parse(PackHead, head)).not.toThrow();
    for (const [name, items] of Object.entries({ places, topics, facts, series, sources })) {
      expect(() => v.parse(packFiles[`${name}.json` as 'facts.json'], { items })).not.toThrow();
    }
  });

  it('cites only sources that it holds', () => {
    const known = new Set(sources.map(({ id }) => id));
    const cited = [
      ...facts.flatMap(({ citations, contested }) => [...citations, ...(contested?.citations ?? [])].map(({ source }) => source)),
      ...topics.flatMap(({ summary, periods }) => [
        ...summary.citations.map(({ source }) => source),
        ...periods.flatMap((period) => period.sources),
      ]),
    ];
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });
});
