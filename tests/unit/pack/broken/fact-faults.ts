import type { Fault } from './fault';

export const sourceFaults: Fault[] = [
  {
    file: 'facts.json',
    from: '"source": "copy"',
    to: '"source": "copies"',
    says: 'There is no source "copies": add it to sources.json, or mend the id.',
    also: ['Nothing in this pack cites the source "copy": cite it, or delete it.'],
  },
  { file: 'topics.json', from: '"gazette"', to: '"gazete"', says: 'There is no source "gazete": add it to sources.json, or mend the id.' },
  {
    file: 'facts.json',
    from: '"source": "copy"',
    to: '"source": "gazette"',
    says: 'Nothing in this pack cites the source "copy": cite it, or delete it.',
    on: '"id": "copy"',
    in: 'sources.json',
  },
  {
    file: 'facts.json',
    from: '"source": "gazette",',
    to: '"source": "copy",',
    says: 'The fact "vote-2015" rests on copies alone: cite the original too, or leave the fact out and say why.',
    on: '"citations"',
    level: 'warning',
  },
  {
    file: 'sources.json',
    from: '"URL": "https://example.org/code"',
    to: '"URL": "https://example.org/code", "issued": { "date-parts": [[2015, 13]] }',
    says: 'There is no such day as 2015-13: write [year], [year, month] or [year, month, day], in numbers.',
    on: '"URL": "https://example.org/code", "issued"',
  },
  {
    file: 'sources.json',
    from: 'https://example.org/copy',
    to: 'https://example.org/vote',
    says: 'The source "gazette" has the same address: cite that one everywhere, and delete this one.',
    on: '"URL": "https://example.org/vote",\n      "custom": {\n        "kind": "news",\n        "copyOf"',
    level: 'warning',
  },
];

export const factFaults: Fault[] = [
  {
    file: 'facts.json',
    from: '"The county had 5.7 million warrants in 2019."',
    to: '"The council passed it on 1 March 2015."',
    says: 'The fact "vote-2015" says the same: delete one, and give the other the sources of both.',
    on: '"text": {\n        "en": "The council passed it on 1 March 2015.",\n        "es": "El condado',
    also: [
      'The English says 1, 2015 and the Spanish does not: write the same numbers and dates in both.',
      'The Spanish says 5,7, 2019 and the English does not: write the same numbers and dates in both.',
      'The figure 5700000 does not stand in the sentence: state it there in digits or words, or mend the figure.',
    ],
  },
  {
    file: 'facts.json',
    from: '"date": "2015-03-01"',
    to: '"date": "2027"',
    says: 'This is of 2027, and the pack says that it was checked until 2026-02: check the rest too and raise "verifiedThrough" in pack.json, or mend the date.',
    level: 'warning',
  },
  {
    file: 'facts.json',
    from: '"value": 5700000',
    to: '"value": 5700000, "max": 5700000',
    says: '"max" of "count-2019" is not above its value: write the upper end of the range.',
    on: '"value": 5700000, "max"',
  },
  {
    file: 'series.json',
    from: '"count-2019"',
    to: '"count-2020",\n        "count-2019"',
    says: '"count-2019" is of 2019, and the point above it of 2020: write the points in order of time.',
    on: '"count-2019"',
    level: 'warning',
  },
];

export const periodFaults: Fault[] = [
  {
    file: 'topics.json',
    from: '"to": "2021-06"',
    to: '"to": "2011-06"',
    says: 'This period ends (2011-06) before it begins (2015-03-01): exchange the dates, or mend one.',
  },
  {
    file: 'topics.json',
    from: '"to": "2021-06"',
    to: '"to": "2015-03-01"',
    says: 'This period is empty: "to" is the first day on which it no longer held, so write a day after 2015-03-01.',
  },
  {
    file: 'topics.json',
    from: '"from": "2021-06"',
    to: '"from": "2015-03-01"',
    says: 'Two periods begin on 2015-03-01, one "in-force", one "repealed": keep one, or give each its own days.',
    on: '"from": "2015-03-01",\n          "status"',
  },
  {
    file: 'topics.json',
    from: '"from": "2021-06"',
    to: '"from": "2019"',
    says: '"in-force" is said to last until 2021-06, and "repealed" begins on 2019: end the first on 2019, or mend a date.',
    level: 'warning',
  },
  {
    file: 'topics.json',
    from: '"from": "2021-06",',
    to: '"from": "2021-06", "verifiedThrough": "2020",',
    says: 'This period was verified until 2020, before it began (2021-06): write the date of the newest source that shows it.',
  },
];

export const textFaults: Fault[] = [
  {
    file: 'facts.json',
    from: 'El concejo la aprobó el 1 de marzo de 2015.',
    to: 'The council passed it on 1 March 2015.',
    says: 'The Spanish is the same as the English: translate "The council passed it on 1 March 2015.".',
    on: '"es": "The council passed it on 1 March 2015."',
    level: 'warning',
  },
  {
    file: 'facts.json',
    from: 'El concejo la aprobó el 1 de marzo de 2015.',
    to: 'El concejo la aprobó el 1 de marzo de 2016.',
    says: 'The English says 2015 and the Spanish does not: write the same numbers and dates in both.',
    on: '"es": "El concejo',
    also: ['The Spanish says 2016 and the English does not: write the same numbers and dates in both.'],
  },
  {
    file: 'facts.json',
    from: 'El concejo la aprobó el 1 de marzo de 2015.',
    to: 'El concejo la aprobó el 12 de marzo de 2015.',
    says: 'The English says 1 and the Spanish does not: write the same numbers and dates in both.',
    on: '"es": "El concejo',
    also: ['The Spanish says 12 and the English does not: write the same numbers and dates in both.'],
  },
  {
    file: 'facts.json',
    from: '5,7 millones',
    to: '57 millones',
    says: 'The English says 5.7 and the Spanish does not: write the same numbers and dates in both.',
    on: '"es": "El condado',
    also: ['The Spanish says 57 and the English does not: write the same numbers and dates in both.'],
  },
  {
    file: 'facts.json',
    from: '16 mil eran',
    to: '15 mil eran',
    says: 'The English says 16,000 and the Spanish does not: write the same numbers and dates in both.',
    on: '"es": "La mitad',
    also: ['The Spanish says 15 and the English does not: write the same numbers and dates in both.'],
  },
  {
    file: 'facts.json',
    from: 'El concejo la aprobó el 1 de marzo de 2015.',
    to: 'El concejo la aprobó el 1 de marzo de 2015. Votaron 11.',
    says: 'The Spanish says 11 and the English does not: write the same numbers and dates in both.',
    on: '"es": "El concejo',
    level: 'warning',
  },
  {
    file: 'facts.json',
    from: '"value": 0.5',
    to: '"value": 0.7',
    says: 'The figure 0.7 does not stand in the sentence: state it there in digits or words, or mend the figure.',
    level: 'warning',
  },
  {
    file: 'facts.json',
    from: 'The council passed',
    to: 'The notorious council passed',
    says: '"notorious" takes sides: write what happened, or put the words in quotes with who said them.',
    on: '"en": "The notorious',
    level: 'warning',
  },
];
