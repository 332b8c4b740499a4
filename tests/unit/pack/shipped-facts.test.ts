import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Fact, Pack } from '../../../src/pack/schema';
import { coverDossier } from '../../tools/cover-dossier';
import { readConflicts, readKeptIds, readKeptOnCopies, readLeftOut } from '../../tools/dossier';
import { root } from '../../tools/ensure.mjs';
import { loadPacks } from '../../tools/load-packs';

const packs = await loadPacks(root);
const facts = packs.flatMap((pack) => pack.facts);
const sources = new Map(packs.flatMap((pack) => pack.sources.map((source) => [source.id, source] as const)));
const inPack = <Item>(list: (pack: Pack) => readonly Item[]) =>
  packs.flatMap((pack) => list(pack).map((item) => ({ pack: pack.id, item })));

/** What comes more than once, with how often. */
function findTwice(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].flatMap(([value, count]) => (count > 1 ? [`${value} (${count})`] : []));
}

test('the packs bring at least 300 facts, 95 of them events, from 380 sources, on all 19 databases', () => {
  expect(facts.length).toBeGreaterThanOrEqual(300);
  expect(facts.filter(({ kind }) => kind === 'event').length).toBeGreaterThanOrEqual(95);
  expect(sources.size).toBeGreaterThanOrEqual(380);
  const databases = packs.find(({ id }) => id === 'us-gang-databases')!.topics.filter(({ periods }) => periods.length > 0);
  expect(databases).toHaveLength(19);
});

test('the README counts what the packs hold', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  for (const pack of packs) {
    const events = pack.facts.filter(({ kind }) => kind === 'event').length;
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${pack.id}\``));
    expect(row).toContain(`| ${pack.facts.length} | ${events} | ${pack.sources.length} |`);
  }
});

test('every id of the dossier stands in a pack or has a written reason, and nothing else is told', async () => {
  const coverage = coverDossier(await readKeptIds(root), packs, await readLeftOut(root));
  expect(coverage.faults).toEqual([]);
  expect(Object.values(coverage.totals).reduce((sum, { dossier }) => sum + dossier, 0)).toBe(948);
});

test('no fact is told twice', () => {
  expect(findTwice(facts.map(({ id }) => id))).toEqual([]);
  expect(findTwice(facts.map(({ text }) => text.en))).toEqual([]);
  expect(findTwice(facts.map(({ text }) => text.es))).toEqual([]);
  const origins = inPack((pack) => pack.facts).flatMap(({ pack, item }) => item.from.map((from) => `${from} ${pack}`));
  expect(findTwice([...new Set(origins)].map((origin) => origin.replace(/ \S+$/, '')))).toEqual([]);
});

test('no source has two ids, and in two packs it is the same to the letter', () => {
  expect(findTwice([...sources.values()].map(({ URL }) => URL))).toEqual([]);
  const differing = inPack((pack) => pack.sources).filter(({ item }) => JSON.stringify(item) !== JSON.stringify(sources.get(item.id)));
  expect(differing.map(({ pack, item }) => `${item.id} in ${pack}`)).toEqual([]);
});

test('a topic stands in one pack, and a fact in the pack of its first topic', () => {
  const homes = new Map(inPack((pack) => pack.topics).map(({ pack, item }) => [item.id, pack]));
  expect(findTwice(inPack((pack) => pack.topics).map(({ item }) => item.id))).toEqual([]);
  const astray = inPack((pack) => pack.facts).filter(({ pack, item }) => homes.get(item.topics[0]!) !== pack);
  expect(astray.map(({ pack, item }) => `${item.id} in ${pack}`)).toEqual([]);
});

test('a pack names every source and every place that it needs, so that it can stand alone', () => {
  const missing = packs.flatMap(({ id, topics, facts: own, series, sources: named, places }) => {
    const citations = own.flatMap((fact) => [...fact.citations, ...(fact.contested?.citations ?? [])]).map(({ source }) => source);
    const cited = [...citations, ...topics.flatMap(({ periods }) => periods.flatMap((period) => period.sources))];
    const needed = [...series, ...topics].flatMap(({ place }) => place ?? []);
    return [
      ...cited.filter((source) => !named.some((each) => each.id === source)),
      ...needed.filter((place) => !places.some((each) => each.id === place)),
    ].map((what) => `${what} in ${id}`);
  });
  expect([...new Set(missing)]).toEqual([]);
});

test('a copy says how it came about, and no fact rests on weak copies alone without a written reason', async () => {
  const copies = [...sources.values()].filter(({ custom }) => custom.copyOf !== undefined);
  expect(copies.filter(({ custom }) => custom.copyKind === undefined).map(({ id }) => id)).toEqual([]);
  const isWeak = (fact: Fact) => fact.citations.every(({ source }) => sources.get(source)?.custom.copyKind === 'reposted');
  expect(facts.filter(isWeak).map(({ id }) => id)).toEqual(Object.keys(await readKeptOnCopies(root)));
});

test('a page in a web archive gives its archive address', () => {
  const archived = [...sources.values()].filter(({ URL }) => /web\.?archive|webharvest/.test(new globalThis.URL(URL).host));
  expect(archived.length).toBeGreaterThan(10);
  expect(archived.filter(({ URL, custom }) => custom.archive !== URL).map(({ id }) => id)).toEqual([]);
});

test('where the dossier has sources that disagree, the fact says so and names them', async () => {
  const conflicts = await readConflicts(root);
  expect(conflicts.length).toBeGreaterThan(60);
  const unsaid = conflicts.filter((id) => !facts.some(({ from, contested }) => from.includes(id) && contested !== undefined));
  expect(unsaid).toEqual([]);
  expect(facts.filter(({ contested }) => contested?.citations.length === 0).map(({ id }) => id)).toEqual([]);
});

test.each([
  ['gang-cards-134242', '134,242', 'oig-2021-page', '135,242', 'oig-2021-press'],
  ['warrants-41149-2017', '41,149', 'st-dart-2017', 'more than 44,000', 'ccso-2017'],
  ['repeal-effect-2021', 'took effect at once', 'raza-2021', 'the signing on 23 February', 'code-020'],
])('%s says both sides, each with its source', (id, one, source, other, otherSource) => {
  const fact = facts.find((each) => each.id === id)!;
  expect(fact.text.en).toContain(one);
  expect(fact.citations.map((citation) => citation.source)).toContain(source);
  expect(fact.contested?.text.en).toContain(other);
  expect(fact.contested?.citations.map((citation) => citation.source)).toContain(otherSource);
});

test("a report's paraphrase of the old exemptions is nowhere given as the law's text", () => {
  const paraphrases = ['has an outstanding criminal warrant', 'has a felony charge pending', 'has been identified as a known gang member'];
  const printed = JSON.stringify(packs);
  expect(paraphrases.filter((words) => printed.includes(words))).toEqual([]);
});
