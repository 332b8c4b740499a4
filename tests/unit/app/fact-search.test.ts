import { expect, it } from 'vitest';
import { createFactSearch } from '../../../src/app/fact-search';
import { languages } from '../../../src/core/vocabulary';
import { indexPack } from '../../../src/pack/index-pack';
import { root } from '../../tools/ensure.mjs';
import { loadPacks } from '../../tools/load-packs';

const packs = (await loadPacks(root)).map(indexPack);
const find = createFactSearch(packs);
const terms = packs.flatMap(({ pack }) => pack.facts.flatMap(({ id, term }) => (term === undefined ? [] : [{ id, term }])));

it.each(languages)('puts what a word means before all that is said with it, in %s', (language) => {
  expect(terms).toHaveLength(30);
  const first = terms.map(({ term }) => find({ query: term[language], language }).facts[0]?.statement.factId);
  expect(first).toEqual(terms.map(({ id }) => id));
});

it.each([
  ['detainer', 'en', 'term-immigration-detainer'],
  ['administrative warrant', 'en', 'term-ice-administrative-warrant'],
  ['orden judicial', 'es', 'term-judicial-warrant'],
  ['retencion migratoria', 'es', 'term-immigration-detainer'],
] as const)('finds "%s"', (query, language, id) => {
  expect(find({ query, language }).facts[0]?.statement.factId).toBe(id);
});

it('finds a fact by what it says', () => {
  expect(find({ query: '135,242', language: 'en' }).facts.map(({ statement }) => statement.factId)).toContain('gang-cards-135242');
});
