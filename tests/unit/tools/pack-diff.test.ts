import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { root } from '../../tools/ensure.mjs';
import { main } from '../../tools/pack';
import { addChanges } from '../../tools/pack-diff';
import { smallPack } from '../pack/lint-small-pack';

let folder = '';
let printed: string[] = [];
const run = (...args: string[]) => main(args, { root, startFolder: folder });
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: folder });

function write(name: string, change: (file: string, text: string) => string = (_, text) => text): void {
  mkdirSync(join(folder, name), { recursive: true });
  for (const [file, text] of Object.entries(smallPack)) writeFileSync(join(folder, name, file), change(file, text));
}

/** Version 2, in which the vote is of another day. */
const second = (file: string, text: string) => {
  if (file === 'pack.json') return text.replace('"version": 1', '"version": 2');
  return file === 'facts.json' ? text.replaceAll('1 March', '2 March').replaceAll('1 de marzo', '2 de marzo') : text;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caveat-diff-'));
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line) => printed.push(String(line)));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

describe('npm run pack -- diff', () => {
  it('tells what changed between two folders, in both languages', async () => {
    write('old');
    write('new', second);
    expect(await run('diff', 'old', 'new')).toBe(0);
    expect(printed).toEqual([
      'springfield, version 1 to 2: 1 change',
      expect.stringMatching(/^ {2}- Corrected: The council passed it on 2 March 2015\. Before: .*\n {4}Corregido: El concejo/),
    ]);
  });

  it('writes the changelog, which the lint then takes, and writes it anew when asked again', async () => {
    write('old');
    write('new', second);
    const path = join(folder, 'new/changes.json');
    expect(await run('diff', 'old', 'new', '--write')).toBe(0);
    const first = readFileSync(path, 'utf8');
    expect(JSON.parse(first).items).toEqual([
      {
        version: 2,
        date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        changes: [{ en: expect.stringContaining('Corrected'), es: expect.stringContaining('Corregido') }],
      },
    ]);
    expect(await run('diff', 'old', 'new', '--write')).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(first);
    expect(await run('lint', 'new')).toBe(0);
    expect(printed.at(-1)).toBe('1 pack, no fault');
  });

  it('does not write the changes of a version that stays the same', async () => {
    write('old');
    write('new', (file, text) => (file === 'pack.json' ? text : second(file, text)));
    expect(await run('diff', 'old', 'new', '--write')).toBe(1);
    expect(printed.at(-1)).toBe('  pack.json still says version 1: write 2, else no browser takes the update.');
    expect(() => readFileSync(join(folder, 'new/changes.json'))).toThrow();
  });

  it('compares with a commit', async () => {
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '-m', 'empty');
    write('mine');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    write('mine', second);
    expect(await run('diff', '--since', 'HEAD', 'mine')).toBe(0);
    expect(printed[0]).toBe('springfield, version 1 to 2: 1 change');
    printed = [];
    expect(await run('diff', '--since', 'HEAD~1', 'mine')).toBe(0);
    expect(printed[1]).toMatch(/^ {2}- New pack: One ordinance of Springfield/);
    await expect(run('diff', '--since', 'no-such-tag', 'mine')).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/^git knows no "no-such-tag" in /),
    });
  });

  it('says in one sentence what cannot be compared', async () => {
    write('old');
    write('broken', (file, text) => (file === 'facts.json' ? '{"items": [{}]}' : text));
    write('other', (_, text) => text.replace('"id": "springfield",\n  "version"', '"id": "capital",\n  "version"'));
    await expect(run('diff', 'old')).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/^Write npm run pack -- diff OLD NEW/),
    });
    await expect(run('diff', 'old', 'other')).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('two states of one pack'),
    });
    await expect(run('diff', 'old', 'broken')).rejects.toMatchObject({ exitCode: 1, message: expect.stringContaining('facts.json') });
    await expect(run('diff', 'old', 'nowhere')).rejects.toMatchObject({ exitCode: 2 });
    await expect(run('diff', '--from', 'x')).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining("'--from'") });
  });
});

it('a changelog has the newest version first and each once', () => {
  const entry = (version: number, en: string) => ({ version, date: '2026', changes: [{ en, es: en }] });
  const log = addChanges(addChanges(addChanges([], entry(2, 'A')), entry(3, 'B')), entry(2, 'C'));
  expect(log.map(({ version, changes }) => `${version} ${changes[0]!.en}`)).toEqual(['3 B', '2 C']);
});
