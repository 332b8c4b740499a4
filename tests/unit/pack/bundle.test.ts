import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BundleFault, readBundle, writeBundle } from '../../../src/pack/bundle';
import { longestBundle } from '../../../src/pack/bundle-size';
import { mostPatterns } from '../../../src/pack/lint-weight';
import { exampleBundle, itemOf, type readExampleFiles } from '../../packs/read-bundle';
import { loadPacks } from '../../tools/load-packs';

const shipped = await loadPacks(fileURLToPath(new URL('../../..', import.meta.url)));
const taken = shipped.map(({ id }) => id);
type Files = ReturnType<typeof readExampleFiles>;

/** Why a file is not taken, its faults as lines. */
function refusalOf(text: string): { reason: string; faults: string[] } {
  try {
    readBundle(text, shipped, taken);
  } catch (error) {
    if (!(error instanceof BundleFault)) throw error;
    return { reason: error.reason, faults: error.faults.map(({ file, line, message }) => `${file}:${line}: ${message}`) };
  }
  throw new Error('The file was taken.');
}

describe('a pack in one file', () => {
  it('comes out as it went in, with its changelog, without its examples', () => {
    const { pack, changes } = readBundle(exampleBundle(), shipped, taken);
    expect([pack.id, pack.version, pack.facts.length, changes.length]).toEqual(['port-larkin-harbor-welcome', 2, 4, 2]);
    expect(exampleBundle()).not.toMatch(/examples\.json|\$schema/);
  });

  it('may begin with the mark that some editors write', () => {
    expect(readBundle(`\uFEFF${exampleBundle()}`, shipped).pack.id).toBe('port-larkin-harbor-welcome');
  });

  it.each([
    ['too large', ' '.repeat(longestBundle + 1), 'too-large'],
    ['empty', '', 'not-json'],
    ['a picture', '\u0089PNG\r\n', 'not-json'],
    ['cut off on its way', exampleBundle().slice(0, 4000), 'not-json'],
    ['a list', '[]', 'not-a-pack'],
    ['nothing', 'null', 'not-a-pack'],
    ['another JSON file', '{"name": "caveat"}', 'not-a-pack'],
    ['files in a list', '{"caveat-pack": 1, "files": []}', 'not-a-pack'],
    ['of a later form', '{"caveat-pack": 2, "files": {}}', 'later-form'],
    ['a shipped pack', writeBundle({ 'pack.json': { id: 'us-gang-databases' } }), 'shipped-id'],
  ])('that is %s is refused', (_, text, reason) => {
    expect(refusalOf(text).reason).toBe(reason);
  });

  it('without one of its files says which', () => {
    const { faults } = refusalOf(exampleBundle((files) => void delete (files as Partial<Files>)['sources.json']));
    expect(faults).toEqual([expect.stringMatching(/^sources\.json:\d+: sources\.json is missing: add it/)]);
  });

  it('names file, line of the file in hand, and what to write instead', () => {
    const text = exampleBundle((files) => {
      itemOf(files, 'facts.json', 2).date = '30 June 2018';
    });
    const { faults } = refusalOf(text);
    const line = text.split('\n').findIndex((each) => each.includes('30 June 2018')) + 1;
    expect(faults).toEqual([expect.stringMatching(`^facts.json:${line}: "date": a date is "2017"`)]);
  });

  it('has no file that no pack has, and no key twice', () => {
    expect(refusalOf('{"caveat-pack": 1, "files": {"run.js": "alert(1)"}}').faults[0]).toContain('No file of a pack is called "run.js"');
    const text = exampleBundle().replace('"verifiedThrough"', '"version": 3, "verifiedThrough"');
    expect(refusalOf(text).faults).toContainEqual(expect.stringContaining('"version" stands twice here'));
  });

  it('is taken with warnings, which are for its author', () => {
    const text = exampleBundle((files) => {
      files['pack.json'].summary = { en: 'TODO: write', es: 'TODO: escribir' };
    });
    expect(readBundle(text, shipped, taken).pack.version).toBe(2);
  });
});

const faults: [what: string, spoil: (files: Files) => void, sentence: RegExp][] = [
  [
    'a link that is not https',
    (files) => {
      itemOf(files, 'sources.json', 0).URL = 'javascript:alert(1)';
    },
    /^sources\.json:\d+: .*https/,
  ],
  [
    'a fact without a source',
    (files) => {
      itemOf(files, 'facts.json', 0).citations = [];
    },
    /^facts\.json:\d+: "citations" is empty: name at least one source/,
  ],
  [
    'a source that is nowhere',
    (files) => {
      itemOf(files, 'facts.json', 0).citations = [{ source: 'nowhere' }];
    },
    /^facts\.json:\d+: .*nowhere/,
  ],
  [
    'words that cannot be read',
    (files) => {
      files['words.en.json'].topics = [{ topic: 'port-larkin-harbor-welcome-ordinance', names: ['port larkin (law'] }];
    },
    /^words\.en\.json:\d+: This pattern cannot be read/,
  ],
  [
    'a gate that every page passes',
    (files) => {
      files['pack.json'].gate = ['people'];
    },
    /^pack\.json:\d+: .*lets nearly every page in/,
  ],
  [
    'a topic of ours',
    (files) =>
      void (files['topics.json'].items as object[]).push({ ...itemOf(files, 'topics.json', 0), id: 'chicago-welcoming-city-ordinance' }),
    /^topics\.json:\d+: "chicago-welcoming-city-ordinance" is a topic of Caveat's own pack chicago-welcoming-city/,
  ],
  [
    'an exemption for a law of ours',
    (files) => {
      itemOf(files, 'topics.json', 2).of = 'chicago-welcoming-city-ordinance';
    },
    /^topics\.json:\d+: .*to which no other pack adds parts/,
  ],
  [
    'a fact under an id of ours',
    (files) => {
      const [first] = shipped[0]!.facts;
      itemOf(files, 'facts.json', 3).id = first!.id;
    },
    /^facts\.json:\d+: The id ".*" is taken in the pack/,
  ],
  [
    'another Chicago',
    (files) => {
      itemOf(files, 'places.json', 0).id = 'chicago-two';
      itemOf(files, 'places.json', 0).names = { en: ['(Chicago|Port Larkin)'], es: ['Port Larkin'] };
    },
    /^places\.json:\d+: "Chicago" is a name of "chicago", which Caveat knows/,
  ],
  [
    'more names for Chicago',
    (files) => {
      const chicago = shipped.flatMap(({ places }) => places).find(({ id }) => id === 'chicago')!;
      (files['places.json'].items as object[]).push({ ...chicago, names: { en: ['Windville'], es: ['Windville'] } });
    },
    /^places\.json:\d+: "chicago" is a place that Caveat knows/,
  ],
  [
    'words for a topic of ours',
    (files) => void (files['words.en.json'].topics as object[]).push({ topic: 'warrants', exclude: ['outstanding warrants'] }),
    /^words\.en\.json:\d+: The words of "warrants" are those of Caveat's own pack/,
  ],
  [
    'a name that holds one of ours',
    (files) => {
      files['words.en.json'].topics = [
        { topic: 'port-larkin-harbor-welcome-ordinance', names: ['the (old|new)? chicago welcoming city ordinance'] },
      ];
    },
    /^words\.en\.json:\d+: ".*chicago welcoming city ordinance" holds a name of "chicago-welcoming-city-ordinance"/,
  ],
  [
    'an exclusion that would put ours out',
    (files) => {
      files['words.en.json'].topics = [
        { topic: 'port-larkin-harbor-welcome-ordinance', names: ['harbor welcome rule'], exclude: ['the welcoming city ordinance'] },
      ];
    },
    /^words\.en\.json:\d+: "the welcoming city ordinance" holds a name/,
  ],
  [
    'a gap that could swallow a name of ours',
    (files) => {
      files['words.en.json'].topics = [{ topic: 'port-larkin-harbor-welcome-ordinance', names: ['harbor [0-6] ordinance'] }];
    },
    /^words\.en\.json:\d+: .*only a condition may hold a gap/,
  ],
  [
    'a count of what we count',
    (files) => {
      const cook = shipped.flatMap(({ places }) => places).find(({ id }) => id === 'cook-county')!;
      (files['places.json'].items as object[]).push({ ...cook, within: cook.within });
      itemOf(files, 'series.json', 0).place = 'cook-county';
    },
    /^series\.json:\d+: Caveat counts "warrants" in "cook-county" already/,
  ],
];

describe('a pack beside ours may not bring', () => {
  it.each(faults)('%s', (_, spoil, sentence) => {
    const { reason, faults: told } = refusalOf(exampleBundle(spoil));
    expect(reason).toBe('faults');
    expect(told).toContainEqual(expect.stringMatching(sentence));
  });

  it.each([
    ['patterns', Array.from({ length: mostPatterns }, (_, i) => `harbor rule ${i}`), 'more than 2000 patterns'],
    [
      'wordings',
      ['harbor', ...Array.from({ length: 15 }, (_, i) => `(a${i}|b${i})`)].map((_, i, all) => all.slice(0, i + 1).join(' ')),
      'more than 20000 wordings',
    ],
  ])('so many %s that the background would stand still', (_, names, sentence) => {
    const text = exampleBundle((files) => {
      files['words.en.json'].topics = [{ topic: 'port-larkin-harbor-welcome-ordinance', names }];
    });
    const before = performance.now();
    expect(refusalOf(text).faults[0]).toContain(sentence);
    // It took minutes when each was worded out first.
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it('but may bring a fact to a topic of ours', () => {
    const text = exampleBundle((files) => {
      itemOf(files, 'facts.json', 0).topics = ['chicago-welcoming-city-ordinance'];
    });
    expect(readBundle(text, shipped, taken).pack.facts).toHaveLength(4);
  });
});

describe('a file that means harm', { timeout: 60_000 }, () => {
  const inFacts = (items: string) => exampleBundle().replace(/("facts\.json": \{\s*"items": \[)/, `$1${items}`);
  const inFiles = (members: string) => exampleBundle().replace('"files": {', `"files": {${members}`);
  // Each kept the background busy for a minute or filled its memory, before it was looked at from afar.
  it.each([
    [
      'a million empty facts',
      inFacts('{},'.repeat(1_000_000)),
      'faults',
      /^pack\.json:0: The pack has more than 400000 values: divide it\.$/,
    ],
    ['as many as there may be', inFacts('{},'.repeat(100_000)), 'faults', /^facts\.json:\d+: "id" is missing/],
    [
      'files without end',
      inFiles(Array.from({ length: 50_000 }, (_, at) => `"x${at}":0,`).join('')),
      'faults',
      /No file of a pack is called "x0"/,
    ],
    ['a file told again and again', inFiles('"facts.json":0,'.repeat(100_000)), 'faults', /stands twice here/],
    ['nests in nests', inFacts(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)},`), 'not-a-pack', undefined],
    ['nests that are never closed', inFacts('{"a":'.repeat(1_000_000)), 'not-a-pack', undefined],
  ])('with %s is refused at once, with few words', (_, text, reason, sentence) => {
    const refusal = refusalOf(text);
    expect(refusal.reason).toBe(reason);
    expect(refusal.faults.length).toBeLessThan(50);
    if (sentence !== undefined) expect(refusal.faults[0]).toMatch(sentence);
  });
});
