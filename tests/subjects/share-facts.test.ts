import { expect, test } from 'vitest';
import type { Fact } from '../../src/pack/schema';
import { namesPlace } from '../../src/subjects/figure/share-facts';
import { packs } from './spotter';

const facts = packs.flatMap((pack) => pack.facts);
const placeOf = (id: string) => packs.flatMap((pack) => pack.places).find((place) => place.id === id)!;
const factOf = (id: string) => facts.find((fact) => fact.id === id)!;

test('a number of Cook County, Minnesota, is not told of Cook County, Illinois', () => {
  expect(namesPlace(factOf('minnesota-cook-county'), 'Cook County', placeOf('cook-county'))).toBe(false);
  expect(namesPlace(factOf('minnesota-cook-county'), 'Cook County, Minnesota', placeOf('cook-county-minnesota'))).toBe(true);
});

test('a fact without a place of its own is told by its words, and not by the name of a newspaper', () => {
  const { place: _, ...fact } = factOf('warrants-31393-2024') as Fact;
  expect(namesPlace(fact, 'Cook County', placeOf('cook-county'))).toBe(true);
  expect(namesPlace({ ...fact, text: { ...fact.text, en: 'The Chicago Tribune counted 9.' } }, 'Chicago', placeOf('chicago'))).toBe(false);
});
