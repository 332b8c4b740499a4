import type { Fault } from './fault';

export const wordFaults: Fault[] = [
  {
    file: 'words.en.json',
    from: '"harbor rule"',
    to: '"harbor (rule"',
    says: 'This pattern cannot be read: a bracket is not closed in the pattern "harbor (rule". Write words, (one|two words), (optional)?, [0-3] or =Exact.',
  },
  {
    file: 'words.en.json',
    from: '"harbor rule"',
    to: '"harbor  statute"',
    says: '"harbor  statute" already stands for the topic "harbor-ordinance" (springfield, words.en.json): add a word that only "harbor-rule" has, or delete it.',
  },
  {
    file: 'words.en.json',
    from: '"harbor rule"',
    to: '"lagoon law"',
    says: '"lagoon law" already stands for the topic "lagoon-law" (shelbyville, words.en.json): add a word that only "harbor-rule" has, or delete it.',
  },
  {
    file: 'words.en.json',
    from: '"harbor rule"',
    to: '"(harbor)? [0-2] (law|ordinance)"',
    says: '"(harbor)? [0-2] (law|ordinance)" can be found in nearly every text: add a rare word that belongs to it, for instance the place or the full name.',
    also: [
      'A page that says "… law" and no more is never looked at ("(harbor)? [0-2] (law|ordinance)"): add a rare word of it to "gate" in pack.json.',
    ],
  },
  {
    file: 'words.es.json',
    from: '"norma harbor"',
    to: '"la ley"',
    says: '"la ley" can be found in nearly every text: add a rare word that belongs to it, for instance the place or the full name.',
    also: ['A page that says "la ley" and no more is never looked at ("la ley"): add a rare word of it to "gate" in pack.json.'],
  },
  {
    file: 'words.en.json',
    from: '"harbor statute"',
    to: '"harbor (city)? (ordinance|law)"',
    says: '"harbor (city)? (ordinance|law)" stands in "names" too, and one of the two does nothing: delete this one.',
    on: '"harbor (city)? (ordinance|law)"\n      ],\n      "short',
    level: 'warning',
  },
  {
    file: 'words.en.json',
    from: '"harbor rule"',
    to: '"(harbor|port) [0-1] rule"',
    says: 'A page that says "port … rule" and no more is never looked at ("(harbor|port) [0-1] rule"): add a rare word of it to "gate" in pack.json.',
    level: 'warning',
  },
  {
    file: 'pack.json',
    from: '"warrants"',
    to: '"city"',
    says: 'The gate word "city" lets nearly every page in: write a rarer word, or a second word beside it.',
  },
  {
    file: 'pack.json',
    from: '"warrants"',
    to: '"with the"',
    says: 'The gate word "with the" lets nearly every page in: write a rarer word, or a second word beside it.',
  },
  {
    file: 'places.json',
    from: '"City of Springfield"',
    to: '"City of (Springfield"',
    says: 'This pattern cannot be read: a bracket is not closed in the pattern "City of (Springfield". Write words, (one|two words), (optional)?, [0-3] or =Exact.',
  },
];

export const placeholderFaults: Fault[] = [
  {
    file: 'facts.json',
    from: '"The council passed it on 1 March 2015."',
    to: '"TODO: who passed it on 1 March 2015."',
    says: 'Still to be written: who passed it on 1 March 2015.',
    level: 'warning',
  },
  {
    file: 'sources.json',
    from: 'https://example.org/code',
    to: 'https://code.invalid/',
    says: 'Still to be written: the https address at which a reader finds this source.',
    level: 'warning',
  },
];

export const exampleFaults: Fault[] = [
  {
    file: 'examples.json',
    from: '"quote": "Harbor Rule"',
    to: '"quote": "harbor rule"',
    says: 'The text does not hold "harbor rule": copy the words out of it, letter for letter.',
    on: '        {\n          "quote": "harbor rule"',
    also: [
      '"Harbor Rule" is marked as harbor-rule too: add {"quote":"Harbor Rule","topic":"harbor-rule"}, or put words that keep it out into "exclude" in words.en.json.',
    ],
  },
  {
    file: 'examples.json',
    from: 'The boats in the harbor of Springfield rest in winter.',
    to: 'In winter the Harbor Rule rests.',
    says: '"Harbor Rule" is marked as harbor-rule too: add {"quote":"Harbor Rule","topic":"harbor-rule"}, or put words that keep it out into "exclude" in words.en.json.',
    on: '"mentions": []',
  },
  {
    file: 'words.en.json',
    from: '"harbor rule"',
    to: '"harbor norm"',
    says: '"Harbor Rule" is not marked: give "harbor-rule" words in words.en.json that find it, or delete this mention.',
    on: '        {\n          "quote": "Harbor Rule"',
    in: 'examples.json',
  },
  {
    file: 'examples.json',
    from: '"quote": "Harbor Rule",\n          "topic": "harbor-rule"',
    to: '"quote": "Harbor Rule",\n          "topic": "harbor-ordinance"',
    says: '"Harbor Rule" should be marked as harbor-ordinance, and "Harbor Rule" is marked as harbor-rule: write {"quote":"Harbor Rule","topic":"harbor-rule"}, or mend the words.',
    on: '        {\n          "quote": "Harbor Rule"',
    also: ['No example shows "harbor-rule": add a text that mentions it.'],
  },
  {
    file: 'examples.json',
    from: '"topic": "harbor-ordinance",\n          "coref": true',
    to: '"topic": "harbor-ordinance"',
    says: '"the ordinance" should be marked as harbor-ordinance, and "the ordinance" is marked as a reference to harbor-ordinance: write {"quote":"the ordinance","topic":"harbor-ordinance","coref":true}, or mend the words.',
    on: '        {\n          "quote": "the ordinance"',
  },
  {
    file: 'examples.json',
    from: 'La ordenanza Harbor sigue en vigor en Springfield.',
    to: 'La norma Harbor y la ordenanza Harbor siguen en vigor en Springfield.',
    says: '"norma Harbor" is marked as harbor-rule too: add {"quote":"norma Harbor","topic":"harbor-rule"}, or put words that keep it out into "exclude" in words.es.json.',
    on: '"mentions": [\n        {\n          "quote": "ordenanza',
  },
  {
    file: 'examples.json',
    isGone: true,
    says: 'examples.json is missing: add texts with what must be marked in them, else nobody sees when a change of words breaks the spotting.',
    in: 'pack.json',
    level: 'warning',
  },
];
