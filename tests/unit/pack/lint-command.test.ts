import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../tools/pack';
import { smallPack } from './lint-small-pack';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let folder = '';
let printed: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caveat-pack-'));
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line) => printed.push(String(line)));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

function write(name: string, texts: Record<string, string>): string {
  mkdirSync(join(folder, name));
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, name, file), text);
  return name;
}

const run = (...args: string[]) => main(args, { root, startFolder: folder });

describe('npm run pack -- lint', () => {
  it('finds no fault in the shipped packs', async () => {
    const code = await run('lint');
    expect(printed.filter((line) => !line.includes(': warning: '))).toEqual([expect.stringMatching(/^\d+ packs, no fault/)]);
    expect(code).toBe(0);
  });

  it('checks the folder that was typed', async () => {
    expect(await run('lint', write('mine', smallPack))).toBe(0);
    expect(printed).toEqual(['1 pack, no fault']);
  });

  it('names file and line of a fault and ends with 1', async () => {
    const facts = smallPack['facts.json'].replace('"date": "2015-03-01"', '"date": "March 2015"');
    expect(await run('lint', write('mine', { ...smallPack, 'facts.json': facts }))).toBe(1);
    expect(printed).toEqual([expect.stringMatching(/^mine[/\\]facts\.json:9: "date": a date is/), '1 pack, 1 fault']);
  });

  it('says which file is missing', async () => {
    const { 'series.json': _, ...rest } = smallPack;
    expect(await run('lint', write('mine', rest))).toBe(1);
    expect(printed[0]).toMatch(/^mine[/\\]series\.json:1: series\.json is missing: add it, with at least \{"items": \[\]\}\.$/);
  });

  it('sees the packs that were typed beside each other', async () => {
    const other = { ...smallPack, 'pack.json': smallPack['pack.json'].replace('"springfield"', '"capital"') };
    expect(await run('lint', write('mine', smallPack), write('yours', other))).toBe(1);
    expect(printed.join('\n')).toContain('The id "vote-2015" is taken in the pack capital');
  });

  it('says in one sentence what cannot be checked', async () => {
    await expect(run('lint', 'nowhere')).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('There is no folder') });
    await expect(run('lint', write('empty', {}))).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('There is no pack in'),
    });
    await expect(run('lint', '--fix')).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('takes no options') });
  });
});

describe('npm run pack', () => {
  it.each(['sign', 'publish'])('says what %s takes', async (command) => {
    await expect(run(command)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(`is missing\\. Write npm run pack -- ${command} OUT --key FILE`),
    });
  });

  it('tells its commands', async () => {
    expect(await run()).toBe(2);
    expect(await run('--help')).toBe(0);
    expect(printed[0]).toContain('lint [FOLDER...]');
    await expect(run('lnit')).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('There is no command "lnit"') });
  });
});
