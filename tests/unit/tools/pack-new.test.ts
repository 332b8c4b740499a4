import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lintExamples } from '../../../src/pack/lint-examples';
import { lintPack, toPack } from '../../../src/pack/lint-pack';
import { createSpotter } from '../../../src/spot/spot';
import { root } from '../../tools/ensure.mjs';
import { loadPacks } from '../../tools/load-packs';
import { main } from '../../tools/pack';
import { findMissing, findWrong, type RawAnswers, toPackAnswers } from '../../tools/pack-answers';
import { scaffoldPack } from '../../tools/scaffold-pack';
import { nameGate, slug } from '../../tools/scaffold-parts';
import { toFiles } from '../pack/lint-small-pack';

const shipped = await loadPacks(root);
const known = shipped.flatMap(({ places }) => places);

const evanston: RawAnswers = {
  id: 'evanston-welcoming-city',
  title: "Evanston's Welcoming City Ordinance",
  'title-es': 'La ordenanza de Ciudad de Bienvenida de Evanston',
  place: 'Evanston, Illinois',
  topics: 'law,database,figure',
  law: 'Evanston Welcoming City Ordinance',
  'law-es': 'Ordenanza de Ciudad de Bienvenida de Evanston',
  database: 'Evanston Gang List',
  'database-es': 'Lista de Pandillas de Evanston',
  since: '2016-11',
  author: 'A. Writer',
};

describe('the scaffold of a pack', () => {
  const table: [string, RawAnswers][] = [
    ['a law, a database and counts', evanston],
    ['a law that nobody has dated yet', { ...evanston, topics: 'law', since: '' }],
    ['a database alone', { ...evanston, topics: 'database', since: '2012' }],
    ['counts alone', { ...evanston, topics: 'figure' }],
    ['a county', { ...evanston, place: 'Sangamon County, Illinois', law: 'Harbor Ordinance', 'law-es': 'Ordenanza del Puerto' }],
    [
      'a parish of a state that no pack knows',
      { ...evanston, place: 'Orleans Parish, Louisiana', topics: 'law', law: 'Harbor Ordinance', 'law-es': 'Ordenanza del Puerto' },
    ],
    [
      'a place that a shipped pack knows',
      {
        ...evanston,
        place: 'Denver, Colorado',
        law: "Denver's Public Safety Act",
        'law-es': 'Ley de Seguridad de Denver',
        database: 'Denver Street List',
        'database-es': 'Lista Callejera de Denver',
      },
    ],
    [
      'a namesake in another state',
      { ...evanston, place: 'Aurora, Colorado', topics: 'law', law: 'Aurora Trust Act', 'law-es': 'Ley de Confianza de Aurora' },
    ],
    ['names with signs', { ...evanston, law: 'Evanston’s Trust-and-Safety Act', 'law-es': 'Ley Confianza' }],
  ];
  it.each(table)('passes the lint but for what is still to be written: %s', (_, raw) => {
    expect([...findWrong(raw), ...findMissing(raw)]).toEqual([]);
    const made = scaffoldPack(toPackAnswers(raw), { today: '2026-03-05', known });
    const files = toFiles(Object.fromEntries(Object.entries(made).map(([name, data]) => [name, JSON.stringify(data, null, 2)])));
    const pack = toPack(files);
    const others = lintPack(files, shipped).filter(({ message }) => !message.startsWith('Still to be written: '));
    const examples = lintExamples(files['examples.json'], { pack, spot: createSpotter([...shipped, pack]) });
    expect([...others, ...examples]).toEqual([]);
  });

  it('keeps the id of a place that is known, and gives a namesake its own', () => {
    const placeOf = (place: string) => {
      const { items } = scaffoldPack(toPackAnswers({ ...evanston, place }), { today: '2026-03-05', known })['places.json'] as {
        items: { id: string; within?: string }[];
      };
      return items.map(({ id, within }) => `${id} in ${within}`);
    };
    expect(placeOf('Chicago, Illinois')[0]).toBe('chicago in cook-county');
    expect(placeOf('Aurora, Illinois')[0]).toBe('aurora in illinois');
    expect(placeOf('Aurora, Colorado')).toEqual(['aurora-colorado in colorado', 'colorado in united-states', 'united-states in undefined']);
  });

  it('makes ids and gate words of names', () => {
    expect(slug("Evanston's Gang List – São Paulo")).toBe('evanstons-gang-list-sao-paulo');
    expect(nameGate("Oakland's Sanctuary Law")).toBe('Sanctuary Law');
    expect(nameGate('Ordenanza de Ciudad de Bienvenida de Evanston')).toBe('Bienvenida');
  });
});

describe('npm run pack -- new', () => {
  let folder = '';
  let printed: string[] = [];
  const options = (answers: RawAnswers) => Object.entries(answers).flatMap(([key, answer]) => [`--${key}`, answer]);
  const run = (...args: string[]) => main(['new', ...args], { root, startFolder: folder });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'caveat-new-'));
    printed = [];
    vi.spyOn(console, 'log').mockImplementation((line) => printed.push(String(line)));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    vi.restoreAllMocks();
  });

  it('writes a folder that passes the lint, with schemas for the editor', async () => {
    expect(await run('--folder', 'mine', ...options(evanston))).toBe(0);
    expect(printed.at(-1)).toMatch(/^1 pack, no fault, \d+ warnings$/);
    expect(readdirSync(folder)).toEqual(['mine']);
    const { $schema } = JSON.parse(readFileSync(join(folder, 'mine/examples.json'), 'utf8'));
    expect(existsSync(join(folder, 'mine', $schema))).toBe(true);
  });

  it('never writes over a folder', async () => {
    await run('--folder', 'mine', ...options(evanston));
    const before = readFileSync(join(folder, 'mine/pack.json'), 'utf8');
    await expect(run('--folder', 'mine', ...options({ ...evanston, id: 'other' }))).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('already: choose another id, or --folder.'),
    });
    expect(readFileSync(join(folder, 'mine/pack.json'), 'utf8')).toBe(before);
    await expect(run(...options({ ...evanston, id: 'us-gang-databases' }))).rejects.toMatchObject({ exitCode: 2 });
  });

  it('is shown in the README with a folder that is not there yet', () => {
    const [, named] = /npm run pack -- new --folder (\S+)/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
    expect(existsSync(join(root, named!))).toBe(false);
  });

  it('says in a sentence that a folder cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(run('--folder', 'file/mine', ...options(evanston))).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(/mine could not be written \(ENOTDIR\): .* Nothing is written\.$/),
    });
  });

  it('says in one line each what is missing or will not do, and writes nothing', async () => {
    await expect(run('--folder', 'mine', '--id', 'a')).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/^A pack needs more to begin with:\n--title is missing: .*\n--title-es is missing/),
    });
    await expect(
      run(...options({ ...evanston, id: 'A b', place: 'Evanston', since: 'May', topics: 'laws', law: 'Trust (2016)' })),
    ).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(
        /--id "A b": .*\n--place "Evanston": .*\n--topics "laws": .*\n--law "Trust \(2016\)": .*\n--since "May": /,
      ),
    });
    await expect(run('--name', 'x')).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining("Unknown option '--name'") });
    expect(readdirSync(folder)).toEqual([]);
  });
});
