import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bringParallel } from '../tools/bring-parallel.mjs';
import { makeArchive } from './make-archive';
import { type Ended, runFilter, spotCommand } from './run-spot';

const howMany = 20_000;
const block = '700k'; // of about 4 MB: several blocks a core, and each block is one start of Node

const home = mkdtempSync(join(tmpdir(), 'caveat-parallel-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

type Answer = { id: string | number | null; line?: number; error?: string; mentions?: { subject: string }[] };

/** Each line with its answer. A job counts lines from its own first one, so `line` is left out: ids tie answers to articles. */
const read = ({ stdout }: Ended) =>
  stdout
    .toString('utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => ({ line: line.replace(/,"line":\d+,"error":/, ',"error":'), answer: JSON.parse(line) as Answer }));

const byId = (rows: ReturnType<typeof read>) =>
  rows
    .map(({ line, answer }) => ({ key: `${typeof answer.id} ${answer.id}`, line }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.line < b.line ? -1 : 1))
    .map(({ line }) => `${line}\n`)
    .join('');

describe('20,000 texts through GNU parallel', () => {
  const lines = [...makeArchive(howMany)];
  const filter = [process.execPath, ...spotCommand];
  let single: Ended;
  let parallel: Ended;

  beforeAll(async () => {
    const program = bringParallel();
    const bytes = Buffer.from(lines.join(''));
    const beginMs = performance.now();
    single = await runFilter(process.execPath, spotCommand, Readable.from([bytes]));
    const middleMs = performance.now();
    parallel = await runFilter(program, ['--quote', '--pipe', '--keep-order', '--block', block, ...filter], Readable.from([bytes]), {
      PARALLEL_HOME: home,
    });
    const endMs = performance.now();
    const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
    console.log(
      `${lines.length} lines, ${bytes.length} bytes: one process ${seconds(middleMs - beginMs)}, GNU parallel ${seconds(endMs - middleMs)}`,
    );
  });

  test('both ways end well and quietly', () => {
    for (const { exitCode, stderr } of [single, parallel]) expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  test('give the same bytes, sorted by id', () => {
    expect(byId(read(parallel)) === byId(read(single))).toBe(true);
  });

  test('and with --keep-order the same bytes as they come', () => {
    const plain = (ended: Ended) =>
      read(ended)
        .map(({ line }) => line)
        .join('\n');
    expect(plain(parallel) === plain(single)).toBe(true);
  });

  test('each line that is not blank has its answer, in order; most of the broken ones say whose they are', () => {
    const written = lines.filter((line) => line.trim() !== '');
    const answers = read(single).map(({ answer }) => answer);
    expect(answers).toHaveLength(howMany);
    const ids = written.map((line) => {
      const found = /"id":(?<id>"[^"]*"|\d+)/.exec(line)?.groups?.id;
      return line.startsWith('see ') || found === undefined ? null : JSON.parse(found);
    });
    expect(answers.map(({ id }) => id)).toEqual(ids);
    expect(answers.filter(({ error }) => error !== undefined).length).toBeGreaterThan(howMany / 50);
  });

  test('hold every subject', () => {
    const subjects = read(single).flatMap(({ answer }) => answer.mentions?.map((one) => one.subject) ?? []);
    expect(new Set(subjects)).toEqual(new Set(['law', 'exemption', 'database', 'figure']));
    expect(subjects.length).toBeGreaterThan(howMany / 5);
  });
});
