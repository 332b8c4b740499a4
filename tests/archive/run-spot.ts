import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the README gives for use beside other engines: the filter without npm's own start. */
export const spotCommand = ['tests/tools/run.mjs', 'tests/tools/spot.ts'];

export interface Ended {
  stdout: Buffer;
  stderr: string;
  exitCode: number | null;
}

/** Runs a program in the repository's folder and feeds it as fast as it reads. */
export async function runFilter(program: string, args: readonly string[], input: Readable, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'pipe' });
  const ended = new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject));
  const [stdout, stderr, exitCode] = await Promise.all([
    buffer(child.stdout),
    text(child.stderr),
    ended,
    // A filter that ends early closes its input: its exit code tells more than that.
    pipeline(input, child.stdin).catch(() => {}),
  ]);
  return { stdout, stderr, exitCode };
}
