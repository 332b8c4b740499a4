import { describe, expect, it } from 'vitest';
import { checkExamples } from '../../../src/pack/check-examples';
import { lintExamples } from '../../../src/pack/lint-examples';
import { toPack } from '../../../src/pack/lint-pack';
import type { Example } from '../../../src/pack/optional-files';
import { createSpotter } from '../../../src/spot/spot';
import { smallPack, toFiles } from './lint-small-pack';

const files = toFiles(smallPack);
const pack = toPack(files);
const spot = createSpotter([pack]);
const first = { language: 'en', text: 'Springfield keeps its Harbor Ordinance, and the Harbor Rule too.' } as const;
const law = { quote: 'Harbor Ordinance', topic: 'harbor-ordinance' };
const rule = { quote: 'Harbor Rule', topic: 'harbor-rule' };

const say = (mentions: Example['mentions']) => checkExamples([{ ...first, mentions }], spot).map(({ message }) => message);

describe('examples', () => {
  it('that are spotted as stated are no fault, in any order', () => {
    expect(say([law, rule])).toEqual([]);
    expect(say([rule, law])).toEqual([]);
    expect(lintExamples(files['examples.json'], { pack, spot })).toEqual([]);
  });

  const table: [string, Example['mentions'], string[]][] = [
    [
      'leave something out',
      [law],
      [
        '"Harbor Rule" is marked as harbor-rule too: add {"quote":"Harbor Rule","topic":"harbor-rule"}, or put words that keep it out into "exclude" in words.en.json.',
      ],
    ],
    [
      'name words that the text does not hold',
      [law, rule, { quote: 'harbour rule', topic: 'harbor-rule' }],
      ['The text does not hold "harbour rule": copy the words out of it, letter for letter.'],
    ],
    [
      'name words that are not marked',
      [law, rule, { quote: 'Springfield', topic: 'harbor-ordinance' }],
      ['"Springfield" is not marked: give "harbor-ordinance" words in words.en.json that find it, or delete this mention.'],
    ],
    [
      'name another topic',
      [law, { ...rule, topic: 'harbor-ordinance' }],
      [
        '"Harbor Rule" should be marked as harbor-ordinance, and "Harbor Rule" is marked as harbor-rule: write {"quote":"Harbor Rule","topic":"harbor-rule"}, or mend the words.',
      ],
    ],
    [
      'quote more than is marked, and call it a reference',
      [{ quote: 'its Harbor Ordinance', topic: 'harbor-ordinance', coref: true }, rule],
      [
        '"its Harbor Ordinance" should be marked as a reference to harbor-ordinance, and "Harbor Ordinance" is marked as harbor-ordinance: write {"quote":"Harbor Ordinance","topic":"harbor-ordinance"}, or mend the words.',
      ],
    ],
  ];
  it.each(table)('that %s are told', (_, mentions, said) => expect(say(mentions)).toEqual(said));

  it('are told with their line', () => {
    const text = smallPack['examples.json'].replace('"quote": "the ordinance"', '"quote": "an ordinance"');
    const line = text.split('\n').findIndex((each) => each.includes('"quote": "an ordinance"'));
    // The line of the mention is the one on which it opens.
    expect(lintExamples(toFiles({ ...smallPack, 'examples.json': text })['examples.json'], { pack, spot })).toContainEqual(
      expect.objectContaining({ file: 'examples.json', line, path: 'items.0.mentions.1', level: 'error' }),
    );
  });

  it('need not begin and end where the mark does', () => {
    const text = smallPack['examples.json'].replace('"quote": "the ordinance"', '"quote": "ordinance"');
    expect(lintExamples(toFiles({ ...smallPack, 'examples.json': text })['examples.json'], { pack, spot })).toEqual([]);
  });

  it('that do not show enough are warned of', () => {
    const text = JSON.stringify({ items: [{ ...first, text: 'Springfield has a Harbor Rule.', mentions: [rule] }] });
    expect(lintExamples({ text, data: JSON.parse(text) }, { pack, spot }).map(({ level, message }) => `${level}: ${message}`)).toEqual([
      'warning: No example shows "harbor-ordinance": add a text that mentions it.',
      'warning: No example in "en" must stay unmarked: add a text whose words only look like those in words.en.json, with "mentions": [].',
      'warning: No example in "es" must stay unmarked: add a text whose words only look like those in words.es.json, with "mentions": [].',
    ]);
  });

  it('that are missing are warned of where a pack has words', () => {
    expect(lintExamples(undefined, { pack, spot })).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringMatching(/^examples\.json is missing: add texts/) }),
    ]);
    expect(lintExamples(undefined, { pack: { ...pack, words: { en: [], es: [] } }, spot })).toEqual([]);
  });
});
