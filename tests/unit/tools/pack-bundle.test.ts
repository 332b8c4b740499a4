import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleBundle } from '../../packs/read-bundle';
import { root } from '../../tools/ensure.mjs';
import { main } from '../../tools/pack';

let folder = '';
let printed: string[] = [];
const run = (...args: string[]) => main(['bundle', ...args], { root, startFolder: folder });
const change = (file: string, make: (text: string) => string) => {
  const path = join(folder, 'mine', file);
  writeFileSync(path, make(readFileSync(path, 'utf8')));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caveat-bundle-'));
  cpSync(join(root, 'tests/packs/port-larkin'), join(folder, 'mine'), { recursive: true });
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line) => printed.push(String(line)));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

describe('npm run pack -- bundle', () => {
  it('writes the worked example, whose lint finds nothing, as the one file', async () => {
    expect(await run('mine')).toBe(0);
    expect(printed).toEqual([
      '1 pack, no fault',
      'port-larkin-harbor-welcome.caveat-pack.json is written (12 kB): readers add it under Packs in the popup.',
    ]);
    expect(readFileSync(join(folder, 'port-larkin-harbor-welcome.caveat-pack.json'), 'utf8')).toBe(exampleBundle());
    expect(await run('mine', 'other.json')).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['mine', 'other.json', 'port-larkin-harbor-welcome.caveat-pack.json']);
  });

  it('writes nothing when the lint finds a fault', async () => {
    change('facts.json', (text) => text.replaceAll('2018-06-30', 'June'));
    expect(await run('mine')).toBe(1);
    expect(printed[0]).toMatch(/^mine\/facts\.json:\d+: "date": a date is/);
    expect(readdirSync(folder)).toEqual(['mine']);
  });

  it('says what the popup would refuse, though the lint of our own packs lets it pass', async () => {
    change('words.en.json', (text) => text.replace('"harbor welcome (ordinance|law)"', '"harbor welcome [0-2] (ordinance|law)"'));
    expect(await run('mine')).toBe(1);
    expect(printed.at(-1)).toMatch(/^Beside the packs that come with Caveat.*\nwords\.en\.json: .*only a condition may hold a gap/);
    expect(readdirSync(folder)).toEqual(['mine']);
  });

  it('writes nothing in which something is still to be written', async () => {
    change('pack.json', (text) => text.replace(/"summary": \{\s*"en": "/, '$&TODO: '));
    expect(await run('mine')).toBe(1);
    expect(printed).toEqual([expect.stringMatching(/^mine\/pack\.json:\d+: Still to be written: /), '1 pack, 1 fault']);
    expect(readdirSync(folder)).toEqual(['mine']);
  });

  it.each([
    ['nowhere/x.json', /\(ENOENT\): is its folder there\? Nothing is written/],
    ['mine/pack.json/x.json', /\(ENOTDIR\): .*Nothing is written/],
    ['mine', /\(E\w+\): .*Nothing is written/],
  ])('says in a sentence that %s cannot be written', async (file, message) => {
    await expect(run('mine', file)).rejects.toMatchObject({ exitCode: 1, message: expect.stringMatching(message) });
    expect(readdirSync(folder)).toEqual(['mine']);
  });

  it('wants a folder with a pack', async () => {
    await expect(run()).rejects.toMatchObject({ exitCode: 2 });
    await expect(run('nowhere')).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('There is no folder') });
  });
});
