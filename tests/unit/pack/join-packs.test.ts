import { describe, expect, it } from 'vitest';
import { indexPack } from '../../../src/pack/index-pack';
import { joinPacks, packFor } from '../../../src/pack/join-packs';
import type { Pack } from '../../../src/pack/schema';
import { fixture, fixturePack } from './fixture-pack';

const second: Pack = {
  ...fixturePack,
  id: 'second',
  verifiedThrough: '2025-06',
  topics: fixturePack.topics.filter(({ id }) => id === 'warrants' || id === 'cpd-ssl').map((topic) => ({ ...topic, lead: [] })),
  facts: [
    { ...fixturePack.facts[0]!, id: 'same-words', topics: ['warrants'], text: fixturePack.facts.find(({ id }) => id === 'w-2024')!.text },
    { ...fixturePack.facts[0]!, id: 'new-fact', topics: ['warrants', 'only-here'], text: { en: 'Something new.', es: 'Algo nuevo.' } },
  ],
  series: [{ ...fixturePack.series[0]!, id: 'second-series', place: 'illinois' }],
};
const packs = [fixture, indexPack(second)];

describe('several packs', () => {
  it('bring facts and series together, each once', () => {
    const joined = joinPacks(packs);
    const facts = joined.factsOf.get('warrants')?.map(({ id }) => id);
    expect(facts).toContain('new-fact');
    expect(facts).not.toContain('same-words');
    expect(joined.series.map(({ id }) => id)).toEqual(['cook-outstanding', 'second-series']);
    expect(joined.topics.size).toBe(fixture.topics.size);
    expect(joined.factsOf.get('only-here')).toHaveLength(1);
  });

  it('keep for each topic the check date of the pack that knows it, the earlier pack first', () => {
    expect(packFor('warrants', packs)?.topics.get('warrants')?.lead).toEqual(['half-decade']);
    expect(packFor('cpd-ssl', [...packs].reverse())?.pack.verifiedThrough).toBe('2025-06');
    expect(packFor('cpd-gang-database', packs)?.pack.verifiedThrough).toBe('2026-02');
    expect(packFor('unheard-of', packs)).toBeUndefined();
  });

  it('leave a single pack as it is', () => {
    expect(packFor('warrants', [fixture])).toBe(fixture);
    expect(() => joinPacks([])).toThrow(RangeError);
  });
});
