import type { Fault } from './fault';

export const idFaults: Fault[] = [
  {
    file: 'sources.json',
    from: '"id": "gazette"',
    to: '"id": "city-code"',
    says: 'The id "city-code" stands twice in this file: give this one another id, or delete it.',
    on: '    "id": "city-code",\n      "type": "article',
    also: [
      'There is no source "gazette": add it to sources.json, or mend the id.',
      'There is no source "gazette": add it to sources.json, or mend the id.',
      'There is no source "gazette": add it to sources.json, or mend the id.',
      'There is no source "gazette": add it to sources.json, or mend the id.',
    ],
  },
  {
    file: 'pack.json',
    from: '"id": "springfield"',
    to: '"id": "shelbyville"',
    says: 'Another pack is called "shelbyville" too: choose another id.',
  },
  {
    file: 'places.json',
    from: '"kind": "county"',
    to: '"kind": "region"',
    says: 'The pack shelbyville knows "sangamon" as the county "Sangamon County", and here it is the region "Sangamon County": write the same here, or choose another id.',
    on: '"id": "sangamon"',
  },
  {
    file: 'places.json',
    from: '"within": "sangamon"',
    to: '"within": "sangamom"',
    says: 'There is no place "sangamom" (did you mean "sangamon"?): add it to places.json, or mend the id.',
  },
  {
    file: 'places.json',
    from: '"within": "sangamon"',
    to: '"within": "springfield"',
    says: '"springfield" lies within itself: write the next larger place.',
  },
  {
    file: 'facts.json',
    from: '"id": "count-2020",',
    to: '"id": "count-2020", "place": "sangamo",',
    says: 'There is no place "sangamo" (did you mean "sangamon"?): add it to places.json, or mend the id.',
  },
  {
    file: 'topics.json',
    from: '"place": "springfield"',
    to: '"place": "nowhere"',
    says: 'There is no place "nowhere": add it to places.json, or mend the id.',
  },
  {
    file: 'topics.json',
    from: '"of": "harbor-ordinance"',
    to: '"of": "no-law"',
    says: 'There is no topic "no-law": add it to topics.json, or mend the id.',
  },
  {
    file: 'topics.json',
    from: '"of": "harbor-ordinance"',
    to: '"of": "harbor-rule"',
    says: '"harbor-rule" belongs to itself: write the topic above it, or delete "of".',
  },
  {
    file: 'topics.json',
    from: '"vote-2015"',
    to: '"vote-2051"',
    says: 'There is no fact "vote-2051" (did you mean "vote-2015"?): add it to facts.json, or mend the id.',
  },
  {
    file: 'topics.json',
    from: '"count-2019"',
    to: '"vote-2015"',
    says: 'The fact "vote-2015" has no number to show here: add a "figure" to it, or name another fact.',
    on: '"vote-2015",\n          "count-2020"',
  },
  {
    file: 'facts.json',
    from: '"harbor-ordinance"',
    to: '"harbour"',
    says: 'There is no topic "harbour": add it to topics.json, or mend the id.',
    on: '"harbour"',
    also: [
      'The fact "vote-2015" leads the card of "harbor-ordinance" and is not about it: add "harbor-ordinance" to the topics of the fact.',
    ],
  },
  {
    file: 'series.json',
    from: '"count-2019"',
    to: '"count-1919"',
    says: 'There is no fact "count-1919": add it to facts.json, or mend the id.',
  },
  {
    file: 'series.json',
    from: '"count-2019"',
    to: '"count-2019",\n        "count-2019"',
    says: 'The point "count-2019" stands twice in this series: delete one.',
    on: '"count-2019"\n',
  },
  {
    file: 'words.es.json',
    from: '"topic": "harbor-rule"',
    to: '"topic": "harbor-rul"',
    says: 'There is no topic "harbor-rul" (did you mean "harbor-rule"?): add it to topics.json, or mend the id.',
    also: ['"harbor-rule" has no Spanish words: add it to words.es.json.', '"harbor-rul" has no English words: add it to words.en.json.'],
  },
  {
    file: 'words.es.json',
    from: '"topic": "harbor-rule"',
    to: '"topic": "harbor-ordinance"',
    says: 'The topic "harbor-ordinance" stands twice in this file: put its words together.',
    on: '"topic": "harbor-ordinance",\n      "names": [\n        "norma',
    also: ['"harbor-rule" has no Spanish words: add it to words.es.json.'],
  },
];

export const topicFaults: Fault[] = [
  {
    file: 'topics.json',
    from: '"status": "repealed"',
    to: '"status": "ended"',
    says: 'A law is never "ended": write one of "in-force", "narrowed", "repealed", "planned", "unknown".',
  },
  {
    file: 'topics.json',
    from: '"subject": "law",\n      "place": "springfield",\n      "name": {\n        "en": "Harbor Ordinance"',
    to: '"subject": "exemption",\n      "place": "springfield",\n      "name": {\n        "en": "Harbor Ordinance"',
    says: 'The exemption "harbor-ordinance" belongs to no law: add "of" with the id of its law.',
    on: '    {\n      "id": "harbor-ordinance"',
  },
  {
    file: 'topics.json',
    from: '"lead": [\n        "vote-2015"\n      ]',
    to: '"lead": ["vote-2015", "count-2019", "count-2020"]',
    says: 'A short card shows 2 facts: keep the two most telling.',
    level: 'warning',
  },
  {
    file: 'topics.json',
    from: '"lead": []',
    to: '"lead": ["vote-2015"]',
    says: 'The fact "vote-2015" leads the card of "harbor-rule" and is not about it: add "harbor-rule" to the topics of the fact.',
    level: 'warning',
  },
];
