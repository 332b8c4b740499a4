import { describe, expect, it } from 'vitest';
import { lintPack } from '../../../src/pack/lint-pack';
import type { PackFileName } from '../../../src/pack/schema';
import { otherPack, smallPack, toFiles } from './lint-small-pack';

/** In a file, the first text is changed into the second; the message must stand on the line where `on`, or else the second text, begins. */
interface Fault {
  file: PackFileName;
  from: string;
  to: string;
  says: string;
  on?: string;
  /** The file of the message, where another than the broken one. */
  in?: PackFileName;
  level?: 'warning';
}

const longQuote = Array.from({ length: 27 }, () => 'word').join(' ');
const es = 'El concejo la aprobó el 1 de marzo de 2015.';
const en = 'The council passed it on 1 March 2015.';

const faults: Record<string, Fault[]> = {
  'the shape of the files': [
    { file: 'facts.json', from: '"kind": "event",', to: '"kind": "event"', says: 'a comma or } should come here, and there stands "date"' },
    { file: 'series.json', from: '{', to: '', says: 'not JSON', on: '"items"' },
    { file: 'words.es.json', from: smallPack['words.es.json'], to: '', says: 'words.es.json is missing: add it', on: '' },
    { file: 'pack.json', from: '"version": 1', to: '"version": "1"', says: '"version" must be a number without quotes, and it is "1"' },
    { file: 'pack.json', from: '"version": 1', to: '"version": 0', says: '"version" must be at least 1' },
    { file: 'pack.json', from: '"version": 1', to: '"version": 1.5', says: 'a whole number' },
    { file: 'pack.json', from: '"harbor"', to: '"har"', says: 'a gate word has at least 4 letters' },
    { file: 'pack.json', from: '"harbor"', to: '"harb.*"', says: 'write "harb.*" without other signs' },
    { file: 'pack.json', from: '"author"', to: '"autor"', says: '"autor" is not known here: delete it, or look for a typing error' },
    { file: 'places.json', from: '"kind": "city"', to: '"kind": "town"', says: 'write one of "city", "county", "state"' },
    {
      file: 'places.json',
      from: '"id": "springfield"',
      to: '"id": "Springfield IL"',
      says: 'an id is lower-case letters, digits and single hyphens',
    },
    { file: 'topics.json', from: '2015-03-01', to: '2015-02-30', says: 'there is no such day in the calendar', on: '2015-02-30' },
    {
      file: 'topics.json',
      from: '"to": "2021-06"',
      to: '"to": "June 2021"',
      says: 'a date is "2017", "2017-07" or "2017-07-10", and this is "June 2021"',
    },
    { file: 'facts.json', from: 'The council voted nine to two.', to: longQuote, says: 'has 27: leave out 2 or more', on: longQuote },
    { file: 'sources.json', from: 'https://example.org/code', to: 'http://example.org/code', says: 'A link must be https', on: 'http://' },
    { file: 'sources.json', from: 'https://example.org/code', to: 'example.org/code', says: 'This is not an address', on: '"example.org' },
    { file: 'facts.json', from: `,\n        "es": "${es}"`, to: '', says: 'The Spanish is missing', on: '"text": {' },
    { file: 'facts.json', from: en, to: '  ', says: 'a text may not be empty', on: '"en": "  "' },
    { file: 'facts.json', from: '"from": [\n        "a1"\n      ]', to: '"from": []', says: '"from" is empty: add at least one' },
    {
      file: 'facts.json',
      from: `"es": "${es}"`,
      to: `"es": "x",\n        "es": "${es}"`,
      says: '"es" stands twice here',
      on: `"es": "${es}"`,
    },
  ],
  ids: [
    {
      file: 'sources.json',
      from: '"id": "gazette"',
      to: '"id": "city-code"',
      says: 'stands twice in this file',
      on: '    "id": "city-code",\n      "type": "article',
    },
    { file: 'pack.json', from: '"id": "springfield"', to: '"id": "shelbyville"', says: 'Another pack is called "shelbyville" too' },
    {
      file: 'places.json',
      from: '"kind": "county"',
      to: '"kind": "region"',
      says: 'The pack shelbyville knows "sangamon" as the county',
      on: '"id": "sangamon"',
    },
    {
      file: 'places.json',
      from: '"within": "sangamon"',
      to: '"within": "sangamom"',
      says: 'There is no place "sangamom" (did you mean "sangamon"?)',
    },
    { file: 'places.json', from: '"within": "sangamon"', to: '"within": "springfield"', says: 'lies within itself' },
    { file: 'topics.json', from: '"place": "springfield"', to: '"place": "nowhere"', says: 'There is no place "nowhere"' },
    { file: 'topics.json', from: '"of": "harbor-ordinance"', to: '"of": "no-law"', says: 'There is no topic "no-law"' },
    { file: 'topics.json', from: '"of": "harbor-ordinance"', to: '"of": "harbor-rule"', says: 'belongs to itself' },
    { file: 'topics.json', from: '"vote-2015"', to: '"vote-2051"', says: 'There is no fact "vote-2051" (did you mean "vote-2015"?)' },
    {
      file: 'topics.json',
      from: '"count-2019"',
      to: '"vote-2015"',
      says: 'has no number to show here: add a "figure"',
      on: '"vote-2015",\n          "count-2020"',
    },
    { file: 'facts.json', from: '"harbor-ordinance"', to: '"harbour"', says: 'There is no topic "harbour"', on: '"harbour"' },
    { file: 'series.json', from: '"count-2019"', to: '"count-1919"', says: 'There is no fact "count-1919"' },
    {
      file: 'series.json',
      from: '"count-2019"',
      to: '"count-2019",\n        "count-2019"',
      says: 'stands twice in this series',
      on: '"count-2019"\n',
    },
    { file: 'words.es.json', from: '"topic": "harbor-rule"', to: '"topic": "harbor-rul"', says: 'did you mean "harbor-rule"?' },
    {
      file: 'facts.json',
      from: '"id": "count-2020",',
      to: '"id": "count-2020", "place": "sangamo",',
      says: 'There is no place "sangamo" (did you mean "sangamon"?)',
    },
    {
      file: 'words.es.json',
      from: '"topic": "harbor-rule"',
      to: '"topic": "harbor-ordinance"',
      says: 'put its words together',
      on: '"topic": "harbor-ordinance",\n      "names": [\n        "norma',
    },
  ],
  sources: [
    { file: 'facts.json', from: '"source": "copy"', to: '"source": "copies"', says: 'There is no source "copies": add it to sources.json' },
    { file: 'topics.json', from: '"gazette"', to: '"gazete"', says: 'There is no source "gazete"' },
    {
      file: 'facts.json',
      from: '"source": "copy"',
      to: '"source": "gazette"',
      says: 'Nothing in this pack cites the source "copy"',
      in: 'sources.json',
      on: '"id": "copy"',
    },
    {
      file: 'facts.json',
      from: '"source": "gazette",',
      to: '"source": "copy",',
      says: '"vote-2015" rests on copies alone',
      on: '"citations"',
      level: 'warning',
    },
  ],
  periods: [
    { file: 'topics.json', from: '"to": "2021-06"', to: '"to": "2011-06"', says: 'ends (2011-06) before it begins (2015-03-01)' },
    { file: 'topics.json', from: '"to": "2021-06"', to: '"to": "2015-03-01"', says: 'This period is empty' },
    {
      file: 'topics.json',
      from: '"from": "2021-06"',
      to: '"from": "2015-03-01"',
      says: 'one "in-force", one "repealed"',
      on: '"from": "2015-03-01",\n          "status"',
    },
    {
      file: 'topics.json',
      from: '"from": "2021-06"',
      to: '"from": "2019"',
      says: 'is said to last until 2021-06, and "repealed" begins on 2019',
      level: 'warning',
    },
    {
      file: 'topics.json',
      from: '"from": "2021-06",',
      to: '"from": "2021-06", "verifiedThrough": "2020",',
      says: 'verified until 2020, before it began',
    },
  ],
  texts: [
    { file: 'facts.json', from: es, to: en, says: 'The Spanish is the same as the English', on: `"es": "${en}"`, level: 'warning' },
    {
      file: 'facts.json',
      from: es,
      to: es.replace('2015', '2016'),
      says: 'The English says 2015 and the Spanish does not',
      on: '"es": "El concejo',
    },
    {
      file: 'facts.json',
      from: es,
      to: es.replace('1 de', '12 de'),
      says: 'The English says 1 and the Spanish does not',
      on: '"es": "El concejo',
    },
    { file: 'facts.json', from: '5,7 millones', to: '57 millones', says: 'The English says 5.7', on: '"es": "El condado' },
    { file: 'facts.json', from: '16 mil eran', to: '15 mil eran', says: 'The English says 16,000', on: '"es": "La mitad' },
    {
      file: 'facts.json',
      from: es,
      to: `${es} Votaron 11.`,
      says: 'The Spanish says 11 and the English does not',
      on: '"es": "El concejo',
      level: 'warning',
    },
    {
      file: 'facts.json',
      from: '"value": 0.5',
      to: '"value": 0.7',
      says: 'The figure 0.7 does not stand in the sentence',
      level: 'warning',
    },
    {
      file: 'facts.json',
      from: 'The council passed',
      to: 'The notorious council passed',
      says: '"notorious" takes sides',
      on: '"en": "The notorious',
      level: 'warning',
    },
  ],
  words: [
    { file: 'words.en.json', from: '"harbor rule"', to: '"harbor (rule"', says: 'a bracket is not closed' },
    { file: 'words.en.json', from: '"harbor rule"', to: '"harbor  statute"', says: 'already stands for the topic "harbor-ordinance"' },
    { file: 'words.en.json', from: '"harbor rule"', to: '"lagoon law"', says: 'topic "lagoon-law" (shelbyville, words.en.json)' },
    {
      file: 'words.en.json',
      from: '"harbor rule"',
      to: '"(harbor)? [0-2] (law|ordinance)"',
      says: 'can be found in nearly every text: add a rare word',
    },
    { file: 'words.es.json', from: '"norma harbor"', to: '"la ley"', says: 'can be found in nearly every text' },
    {
      file: 'words.en.json',
      from: '"harbor statute"',
      to: '"harbor (city)? (ordinance|law)"',
      says: 'stands in "names" too',
      on: '"harbor (city)? (ordinance|law)"\n      ],\n      "short',
      level: 'warning',
    },
    {
      file: 'words.en.json',
      from: '"harbor rule"',
      to: '"(harbor|port) [0-1] rule"',
      says: 'A page that says "port … rule" and no more is never looked at',
      level: 'warning',
    },
    { file: 'pack.json', from: '"warrants"', to: '"city"', says: 'The gate word "city" lets nearly every page in' },
    { file: 'pack.json', from: '"warrants"', to: '"with the"', says: 'lets nearly every page in' },
    { file: 'places.json', from: '"City of Springfield"', to: '"City of (Springfield"', says: 'This pattern cannot be read' },
  ],
};

describe('a pack without fault', () => {
  it('gives no message, alone or beside another', () => {
    expect(lintPack(toFiles(smallPack), [])).toEqual([]);
    expect(lintPack(toFiles(smallPack), [otherPack])).toEqual([]);
  });
});

describe.each(Object.entries(faults))('a fault in %s is told', (_, list) => {
  it.each(list)('$file: $to -> $says', (fault) => {
    expect(smallPack[fault.file]).toContain(fault.from);
    const broken = { ...smallPack, [fault.file]: smallPack[fault.file].replace(fault.from, fault.to) };
    const messages = lintPack(toFiles(broken), [otherPack]);
    const file = fault.in ?? fault.file;
    expect(messages).toContainEqual(
      expect.objectContaining({
        file,
        line: lineOf(broken[file], fault.on ?? fault.to),
        message: expect.stringContaining(fault.says),
        level: fault.level ?? 'error',
      }),
    );
  });
});

describe('what is no fault', () => {
  const fine: { why: string; file: PackFileName; from: string; to: string }[] = [
    { why: 'a loaded word in quotes', file: 'facts.json', from: 'The council', to: 'The “notorious” council' },
    {
      why: 'a name that is the same in both languages',
      file: 'pack.json',
      from: 'La ordenanza Harbor de Springfield',
      to: "Springfield's Harbor Ordinance",
    },
    {
      why: 'a shared name that belongs to another place too',
      file: 'words.en.json',
      from: '"harbor statute"',
      to: '"harbor statute", "lagoon act"',
    },
    { why: 'a number of a known place', file: 'facts.json', from: '"id": "count-2020",', to: '"id": "count-2020", "place": "sangamon",' },
    { why: 'an open period followed by another', file: 'topics.json', from: '"to": "2021-06",', to: '' },
  ];
  it.each(fine)('$why', ({ file, from, to }) => {
    const changed = { ...smallPack, [file]: smallPack[file].replace(from, to) };
    expect(changed[file]).toContain(to);
    expect(lintPack(toFiles(changed), [otherPack])).toEqual([]);
  });
});

/** The line on which a text begins, counted without the lint's own reader. */
function lineOf(text: string, part: string): number {
  const at = text.indexOf(part);
  expect(at, `${part} stands in the file`).toBeGreaterThanOrEqual(0);
  return text.slice(0, at).split('\n').length;
}
