import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFactSearch } from '../../src/app/fact-search';
import type { CardContent } from '../../src/cards/content';
import type { Mention } from '../../src/core/mention';
import { loadTagger } from '../../src/core/read-sentences';
import type { Language } from '../../src/core/vocabulary';
import { readBundle } from '../../src/pack/bundle';
import { indexPack, type PackIndex } from '../../src/pack/index-pack';
import { createGate } from '../../src/spot/gate';
import { createSpotter } from '../../src/spot/spot';
import { makeBoard, makeTopicCard } from '../../src/subjects/board';
import { explain } from '../../src/subjects/explain';
import { makeNotes } from '../../src/subjects/notes';
import { readTexts } from '../accuracy/read-texts';
import { exampleBundle, itemOf, readExampleFiles } from '../packs/read-bundle';
import { root } from '../tools/ensure.mjs';
import { packs as shipped, spot as spotShipped } from './spotter';

/** The worked example of the README: a city that nobody knew, by data alone. */
const example = readBundle(exampleBundle(), shipped).pack;
const added = { on: '2026-03-05', file: 'larkin.json' };
const indexes: PackIndex[] = [...shipped.map(indexPack), { ...indexPack(example), added }];
const spot = createSpotter([...shipped, example], await loadTagger());
const today = '2026-03-05';
const [english, spanish] = readExampleFiles()['examples.json'].items as { language: Language; title: string; text: string }[];

const reader = (language: Language, published?: string) => ({ language, today, article: published === undefined ? {} : { published } });
const cardsOf = (mentions: readonly Mention[], language: Language) =>
  mentions.flatMap((mention) => explain(mention, reader(language, '2019-04-02'), indexes) ?? []);
const statusesOf = ({ topic, then, now }: CardContent) => `${topic}: ${then?.status ?? '–'} -> ${now?.status ?? '–'}`;

describe('a pack for another city, made by data alone', () => {
  test.each([english!, spanish!])('is spotted in $language, and each card tells then and now', ({ language, title, text }) => {
    const mentions = spot({ text, language, title });
    const cards = cardsOf(mentions, language);
    expect(cards).toHaveLength(mentions.length);
    expect([...new Set(cards.map(statusesOf))]).toEqual([
      'port-larkin-harbor-welcome-ordinance: in-force -> in-force',
      'exemptions-port-larkin: in-force -> repealed',
      'port-larkin-exemption-protective-order: in-force -> repealed',
      'warrants: – -> –',
    ]);
    const figure = cards.at(-1)!;
    expect(figure.comparison?.nearest).toMatchObject({ value: 1240, date: '2018-06-30' });
    expect(figure.comparison?.newest).toMatchObject({ value: 815, date: '2025-03-01' });
  });

  test('opens the gate with its own words', () => {
    expect(createGate(shipped)('The Harbor Welcome rule was read aloud.')(0)).toBe(-1);
    expect(createGate([...shipped, example])('The Harbor Welcome rule was read aloud.')(0)).toBe(4);
  });
});

describe('what a reader added says so', () => {
  const mark = {
    pack: 'port-larkin-harbor-welcome',
    title: example.title.en,
    label: 'Not from Caveat',
    detail: "added by you on 5 March 2026 from larkin.json, author: Caveat's tests",
  };

  test('on every card and every line of the notes', () => {
    const mentions = spot(english!);
    for (const { foreign } of cardsOf(mentions, 'en')) expect(foreign).toEqual([mark]);
    const notes = makeNotes({ page: { title: '', url: '' }, mentions, reader: reader('en'), packs: indexes });
    for (const { foreign } of notes.lines) expect(foreign).toEqual([mark]);
  });

  test('in Spanish too', () => {
    const [card] = cardsOf(spot(spanish!), 'es');
    expect(card?.foreign?.[0]).toMatchObject({
      label: 'No es de Caveat',
      detail: "lo añadió usted el 5 de marzo de 2026 desde larkin.json, autor: Caveat's tests",
    });
  });

  test('in the search and on the board', () => {
    const { facts } = createFactSearch(indexes)({ query: 'Port Larkin', language: 'en' });
    expect(facts).toHaveLength(4);
    for (const { foreign } of facts) expect(foreign).toEqual(mark);
    const board = makeBoard({ reader: reader('en'), packs: indexes });
    const marked = board.groups.flatMap(({ rows }) => rows).filter(({ foreign }) => foreign !== undefined);
    expect(marked.map(({ topic }) => topic)).toEqual(['port-larkin-harbor-welcome-ordinance', 'port-larkin-exemption-protective-order']);
    expect(board.counts.filter(({ foreign }) => foreign !== undefined).map(({ name }) => name)).toEqual([
      'Outstanding warrants in Port Larkin',
    ]);
  });

  test('sentence by sentence, where it stands among ours', () => {
    const text = exampleBundle((files) => {
      itemOf(files, 'facts.json', 0).topics = ['chicago-welcoming-city-ordinance'];
    });
    const packs = [...shipped.map(indexPack), { ...indexPack(readBundle(text, shipped).pack), added }];
    const card = makeTopicCard({ topic: 'chicago-welcoming-city-ordinance', reader: reader('en'), packs })!;
    expect(card.foreign).toEqual([mark]);
    const statements = [...card.facts, ...card.more.facts, ...card.more.timeline.flatMap(({ statement }) => statement ?? [])];
    expect(statements.filter(({ isForeign }) => isForeign).map(({ factId }) => factId)).toEqual(['port-larkin-harbor-welcome-law-began']);
    const before = makeTopicCard({ topic: 'chicago-welcoming-city-ordinance', reader: reader('en'), packs: shipped.map(indexPack) })!;
    expect([card.then, card.now, card.say, card.strip]).toEqual([before.then, before.now, before.say, before.strip]);
  });
});

describe('the shipped packs beside it', () => {
  const texts = readTexts(join(root, 'tests/texts/dev'));

  test('mark the same in every labelled text', () => {
    const changed = texts.filter(({ text, language, title }) => {
      const input = { text, language, title };
      return JSON.stringify(spot(input)) !== JSON.stringify(spotShipped(input));
    });
    expect(texts.length).toBeGreaterThan(100);
    expect(changed.map(({ id }) => id)).toEqual([]);
  }, 60_000);

  test('give the same card for each of their topics, unmarked', () => {
    const own = shipped.map(indexPack);
    for (const { id } of shipped.flatMap(({ topics }) => topics)) {
      const card = (packs: PackIndex[]) => makeTopicCard({ topic: id, reader: reader('en', '2017-07-10'), packs });
      expect(card(indexes), id).toEqual(card(own));
    }
  });

  test('say until when they were checked', () => {
    const board = (packs: PackIndex[]) => makeBoard({ reader: reader('en'), packs }).verifiedLabel;
    expect(board(indexes)).toBe(board(shipped.map(indexPack)));
  });
});
