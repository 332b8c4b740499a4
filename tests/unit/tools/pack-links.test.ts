import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { root } from '../../tools/ensure.mjs';
import { defaultStatePath } from '../../tools/link-state';
import { main } from '../../tools/pack';
import { smallPack } from '../pack/lint-small-pack';
import { answer, type LinkServer, page, type Route, redirect, serveLinks } from './link-server';

let folder = '';
let printed: string[] = [];
let server: LinkServer | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caveat-links-'));
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line) => printed.push(String(line)));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

/** The small pack with these sources. */
function write(sources: { id: string; URL: string; archive?: string }[]): void {
  mkdirSync(join(folder, 'mine'));
  const items = sources.map(({ id, URL, archive }) => ({
    id,
    type: 'webpage',
    title: id,
    URL,
    custom: { kind: 'news', ...(archive && { archive }) },
  }));
  for (const [file, text] of Object.entries(smallPack)) {
    writeFileSync(join(folder, 'mine', file), file === 'sources.json' ? JSON.stringify({ items }, null, 2) : text);
  }
}

async function run(routes: Record<string, Route>, ...more: string[]): Promise<number> {
  await server?.close();
  server = await serveLinks(routes);
  printed = [];
  return main(['links', 'mine', '--state', 'state.jsonl', '--via', server.origin, ...more], { root, startFolder: folder });
}

const good = [
  { id: 'a', URL: 'https://a.org/1' },
  { id: 'b', URL: 'https://b.org/1', archive: 'https://archive.org/b1' },
];
const all = { '/a.org/1': page(), '/b.org/1': page(), '/archive.org/b1': page() };

describe('npm run pack -- links', () => {
  it('is content when every address and every copy is there', async () => {
    write(good);
    expect(await run(all)).toBe(0);
    expect(printed).toEqual(['3 addresses; 3 in order']);
  });

  it('says file, line, fault and what to write, and ends with 1 when an address is dead', async () => {
    write([...good, { id: 'c', URL: 'https://c.org/old' }, { id: 'd', URL: 'https://a.org/1' }]);
    expect(await run({ '/b.org/1': page(), '/c.org/old': redirect(301, '/new'), '/c.org/new': page() })).toBe(1);
    expect(printed).toEqual([
      'gone (2)',
      '  mine/sources.json:7: https://a.org/1 answers 404',
      '  mine/sources.json:35: https://a.org/1 answers 404',
      '  mine/sources.json:19: the archived copy https://archive.org/b1 answers 404',
      'moved (1)',
      '  mine/sources.json:26: https://c.org/old is now at https://c.org/new',
      '4 addresses; 1 in order; 1 moved; 2 gone',
    ]);
  });

  it('does not call dead what only programs are kept from', async () => {
    write([{ id: 'a', URL: 'https://a.org/1' }]);
    expect(await run({ '/a.org/1': answer(403) })).toBe(0);
    expect(printed[0]).toBe('not shown to programs, so look yourself (1)');
  });

  it('asks nobody twice in a day, but for what may have been a passing fault', async () => {
    write([...good, { id: 'c', URL: 'https://c.org/1' }, { id: 'd', URL: 'https://d.org/1' }]);
    expect(await run({ ...all, '/c.org/1': answer(500) })).toBe(1);
    expect(await run({ ...all, '/c.org/1': page(), '/d.org/1': page() })).toBe(1);
    expect(server!.seen.map(({ path }) => path)).toEqual(['/c.org/1']);
    expect(printed.slice(-2)).toEqual([
      '5 addresses; 4 in order; 1 gone',
      expect.stringMatching(/^4 of them were asked less than a day ago \(.*state\.jsonl\); --again asks all\.$/),
    ]);
    expect(await run({ ...all, '/c.org/1': page(), '/d.org/1': page() }, '--again')).toBe(0);
    expect(server!.seen).toHaveLength(5);
  });

  it('goes on behind a line that was cut off', async () => {
    write(good);
    await run(all);
    const state = join(folder, 'state.jsonl');
    writeFileSync(state, readFileSync(state, 'utf8').split('\n').slice(0, 1).join('\n'));
    appendFileSync(state, '\n{"address":"https://b.org/1","at":"20');
    await run(all);
    expect(server!.seen).toHaveLength(2);
    await run(all);
    expect(server!.seen).toEqual([]);
  });

  it('prints one JSON object', async () => {
    write(good);
    await run({ ...all, '/a.org/1': answer(410) }, '--json');
    expect(JSON.parse(printed.join('\n'))).toMatchObject({
      counts: { gone: 1, ok: 2 },
      fromState: 0,
      links: [
        { address: 'https://a.org/1', verdict: 'gone', status: 410, uses: [{ line: 7, source: 'a', kind: 'address' }] },
        { address: 'https://b.org/1' },
        { address: 'https://archive.org/b1', uses: [{ kind: 'archive' }] },
      ],
    });
  });

  it('goes on where it was killed', async () => {
    const sources = Array.from({ length: 12 }, (_, index) => ({ id: `s${index}`, URL: `https://a.org/${index}` }));
    write(sources);
    const slow: Route = async (_, response) => {
      await sleep(150);
      response.writeHead(200, { 'content-type': 'text/html' }).end();
    };
    server = await serveLinks(Object.fromEntries(sources.map(({ URL }) => [`/${URL.slice(8)}`, slow])));
    const args = ['tests/tools/run.mjs', 'tests/tools/pack.ts', 'links', 'mine', '--state', 'state.jsonl', '--via', server.origin];
    const start = () =>
      spawn(process.execPath, args, { cwd: root, env: { ...process.env, INIT_CWD: folder }, stdio: ['ignore', 'pipe', 'pipe'] });
    const first = start();
    const { seen } = server;
    while (seen.length < 4) await sleep(20);
    first.kill('SIGKILL');
    await once(first, 'exit');
    const done = readFileSync(join(folder, 'state.jsonl'), 'utf8').trim().split('\n').length;
    const asked = seen.length;
    const second = start();
    let [out, error] = ['', ''];
    second.stdout.on('data', (part) => (out += part));
    second.stderr.on('data', (part) => (error += part));
    const [code] = await once(second, 'close');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/^12 addresses; 12 in order\n/);
    expect(seen.length - asked).toBe(12 - done);
    expect(done).toBeGreaterThanOrEqual(3);
  }, 30_000);

  it('says in one sentence what it cannot do', async () => {
    write(good);
    const call = (...args: string[]) => main(['links', ...args], { root, startFolder: folder });
    await expect(call('nowhere')).rejects.toMatchObject({ exitCode: 2 });
    await expect(call('mine', '--via', 'https://example.org')).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('for tests'),
    });
    await expect(call('mine', '--fast')).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining("'--fast'") });
    writeFileSync(join(folder, 'mine/sources.json'), '{}');
    await expect(call('mine')).rejects.toMatchObject({ message: expect.stringContaining('sources.json cannot be read') });
    expect(existsSync(join(folder, 'links.jsonl'))).toBe(false);
  });

  it('keeps what it knows outside the repository', () => {
    expect(defaultStatePath({ XDG_CACHE_HOME: '/cache' }, 'linux')).toBe(join('/cache', 'caveat/links.jsonl'));
    expect(defaultStatePath({ LOCALAPPDATA: 'C:\\Local' }, 'win32')).toBe(join('C:\\Local', 'caveat/links.jsonl'));
    expect(defaultStatePath({}, 'linux')).toMatch(/\.cache.caveat.links\.jsonl$/);
  });
});
