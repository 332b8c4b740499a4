import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../tools/ensure.mjs';

/** Imports a package and says where it believes the repository to be. */
const tool = `
import * as v from 'valibot';
import { root } from './ensure.mjs';
export async function main(args: string[]): Promise<number> {
  console.log(JSON.stringify({ root, args, knows: v.is(v.string(), 'a') }));
  return 3;
}
`;

let copy = '';
let temporary = '';
beforeEach(() => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'caveat-run-')));
  copy = join(folder, 'copy');
  temporary = join(folder, 'temporary');
  for (const made of [join(copy, 'tests/tools'), temporary]) mkdirSync(made, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'tests/tools/run.mjs', 'tests/tools/ensure.mjs']) {
    cpSync(join(root, file), join(copy, file));
  }
  symlinkSync(realpathSync(join(root, 'node_modules')), join(copy, 'node_modules'));
  writeFileSync(join(copy, 'tests/tools/say.ts'), tool);
});
afterEach(() => rmSync(join(copy, '..'), { recursive: true }));

const run = () => {
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  return spawnSync(process.execPath, [join(copy, 'tests/tools/run.mjs'), 'tests/tools/say.ts', 'a'], { cwd: copy, env, encoding: 'utf8' });
};
const said = () => ({ root: `${copy}/`, args: ['a'], knows: true });

describe('a tool', () => {
  it('is bundled into .output', () => {
    const { stdout, stderr, status } = run();
    expect([stderr, status]).toEqual(['', 3]);
    expect(JSON.parse(stdout)).toEqual(said());
    expect(readdirSync(join(copy, '.output/tools'))).toEqual(['say.mjs']);
  });

  it('runs the same where .output cannot be written, and leaves nothing behind', () => {
    // For the superuser, whom no mode keeps out, a file is in the way.
    writeFileSync(join(copy, '.output'), '');
    const { stdout, stderr, status } = run();
    expect([stderr, status]).toEqual(['', 3]);
    expect(JSON.parse(stdout)).toEqual(said());
    expect(readdirSync(temporary)).toEqual([]);
  });
});
