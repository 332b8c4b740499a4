import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/core/tokenize';
import { compileWords } from '../../../src/pack/compile-words';
import type { Pack, TopicWords } from '../../../src/pack/schema';
import { packs } from '../../subjects/spotter';

const [first] = packs as [Pack, ...Pack[]];
const topic = first.topics[0]!;

function packOf(words: Omit<TopicWords, 'topic'>, more: Partial<Pack> = {}): Pack {
  return { ...first, topics: [topic], places: [], words: { en: [{ topic: topic.id, ...words }], es: [] }, ...more };
}

/** What the compiled words find: `role topic "quote"`. */
function find(list: readonly Pack[], text: string): string[] {
  const tokens = tokenize(text);
  return compileWords(list)
    .names.findAll(tokens, text)
    .map(({ from, to, value }) => `${value.role} ${value.topic.id} "${text.slice(tokens[from]!.start, tokens[to - 1]!.end)}"`);
}

describe('the words of packs', () => {
  it('that ship are all in the notation, and each topic that they name exists', () => {
    expect(() => compileWords(packs)).not.toThrow();
    const topics = new Set(packs.flatMap((pack) => pack.topics.map(({ id }) => id)));
    const named = packs.flatMap((pack) => [...pack.words.en, ...pack.words.es].map((words) => words.topic));
    expect(named.filter((id) => !topics.has(id))).toEqual([]);
  });

  it('keep their roles', () => {
    const pack = packOf({ names: ['one'], sharedNames: ['two'], shortNames: ['=Three'], conditions: ['four'], exclude: ['five'] });
    expect(find([pack], 'one two Three three four five')).toEqual(
      [
        ['name', 'one'],
        ['shared', 'two'],
        ['short', 'Three'],
        ['condition', 'four'],
        ['exclude', 'five'],
      ].map(([role, word]) => `${role} ${topic.id} "${word}"`),
    );
  });

  it('of both languages are found in any text', () => {
    const pack = packOf({ names: ['the list'] });
    pack.words.es = [{ topic: topic.id, names: ['la lista'] }];
    expect(find([pack], 'la lista, the list')).toHaveLength(2);
  });

  it('of a topic that no pack holds are left out', () => {
    const pack = packOf({ names: ['one'] });
    pack.words.en.push({ topic: 'nowhere', names: ['two'] });
    expect(find([pack], 'one two')).toEqual([`name ${topic.id} "one"`]);
  });

  it('may speak of a topic that another pack holds', () => {
    const other = packOf({ names: ['two'] }, { topics: [] });
    expect(find([packOf({ names: ['one'] }), other], 'two')).toEqual([`name ${topic.id} "two"`]);
  });

  it('count for the first pack’s topic where two packs have one', () => {
    const compiled = compileWords([packOf({}), packOf({}, { topics: [{ ...topic, place: 'elsewhere' }] })]);
    expect(compiled.topics.get(topic.id)?.place).toBe(topic.place);
  });

  it('say which pattern is wrong', () => {
    expect(() => compileWords([packOf({ names: ['list of (gangs'] })])).toThrow('a bracket is not closed in the pattern "list of (gangs"');
  });

  it('are nothing for no packs', () => {
    expect(find([], 'welcoming city ordinance')).toEqual([]);
  });
});

describe('the places of packs', () => {
  const place = { id: 'oz', kind: 'city' as const, name: 'Oz', label: { en: 'Oz', es: 'Oz' }, names: { en: ['Oz'], es: ['Ciudad de Oz'] } };

  it('that two packs know answer to the names of both', () => {
    const more = { ...place, names: { en: ['Oz', 'OPD'], es: [] } };
    const compiled = compileWords([packOf({}, { places: [place] }), packOf({}, { places: [more] })]);
    const found = ['Oz', 'OPD', 'Ciudad de Oz'].map((text) =>
      compiled.places.words.findAll(tokenize(text), text).some((hit) => hit.value.id === 'oz'),
    );
    expect(found).toEqual([true, true, true]);
  });

  it('know what they lie in', () => {
    const { within, placeKinds } = compileWords(packs);
    expect([within.get('chicago'), within.get('cook-county')]).toEqual(['cook-county', 'illinois']);
    expect(placeKinds.get('cook-county')).toEqual({ kind: 'county', name: 'Cook County' });
  });
});
