import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { makeArchive } from './make-archive';
import { root, runFilter, spotCommand } from './run-spot';

/** Prints a process's largest memory at its end, in kB, where only we look. */
const printPeak = "data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))";

const filler = 'The rain lasted until noon and the trains ran late, so the market moved into the old hall. ';

/** Lines of about 5 kB, one in ten with a mention, `megabytes` in all. */
function* makeLines(megabytes: number): Generator<string> {
  const small = [...makeArchive(1000)].filter((line) => line.trim() !== '');
  for (let i = 0, size = 0; size < megabytes * 1e6; i += 1) {
    const line = i % 10 === 0 ? small[i % small.length]! : `${JSON.stringify({ id: i, text: filler.repeat(60) })}\n`;
    size += Buffer.byteLength(line);
    yield line;
  }
}

async function measurePeak(megabytes: number): Promise<number> {
  const ended = await runFilter(process.execPath, ['--import', printPeak, ...spotCommand], Readable.from(makeLines(megabytes)));
  expect(ended.exitCode).toBe(0);
  return Number(/peak (?<kilobytes>\d+)/.exec(ended.stderr)?.groups?.kilobytes) / 1024;
}

describe('npm run spot', () => {
  test('needs no more memory for 50 MB than for 10 MB', async () => {
    const [small, large] = [await measurePeak(10), await measurePeak(50)];
    console.log(`peak memory: ${small.toFixed(0)} MB for 10 MB of lines, ${large.toFixed(0)} MB for 50 MB`);
    expect(large).toBeLessThan(small + 40); // the input grew by 40 MB
  });

  test('reads a line of 1 MB, a byte order mark, bad UTF-8 and a last line without its end', async () => {
    const named = 'Chicago’s Welcoming City Ordinance was signed. ';
    const long = filler.repeat(6000) + filler.repeat(6000).slice(0, 500_000);
    const parts = [
      `\uFEFF{"id":"mark","text":"${named}"}\n\n`,
      `{"id":"long","text":"${named}${long}${named}"}\r\n`,
      Buffer.concat([Buffer.from('{"id":"latin","text":"caf'), Buffer.from([0xe9]), Buffer.from('"}\n')]),
      `{"id":"last","text":"${named}"}`,
    ].map((part) => Buffer.from(part as string));
    const { stdout, exitCode } = await runFilter(process.execPath, spotCommand, Readable.from(parts));
    const answers = stdout
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(exitCode).toBe(0);
    expect(
      answers.map(({ id, line, error, mentions }) => ({ id, line, error, starts: mentions?.map((one: { start: number }) => one.start) })),
    ).toEqual([
      { id: 'mark', starts: [0] },
      { id: 'long', starts: [0, named.length + long.length] },
      { id: 'latin', line: 4, error: 'not UTF-8' },
      { id: 'last', starts: [0] },
    ]);
  });

  test('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, spotCommand, { cwd: root, stdio: 'pipe' });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.stdin.on('error', () => {}); // it closes its input when it ends
    Readable.from(makeLines(50)).pipe(child.stdin);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [exitCode] = await once(child, 'close');
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
  });
});
