import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension, root } from './start-caveat';

const run = promisify(execFile);
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
const archive = (folder: string, kind: 'chrome' | 'firefox' | 'sources') => join(folder, '.output', `caveat-${version}-${kind}.zip`);

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'caveat-archives-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** What `npm run zip` does, in a folder; without the test runner's own NODE_ENV, by which builds differ. */
async function makeArchives(folder: string, timeZone: string): Promise<void> {
  const { NODE_ENV: _, ...env } = process.env;
  for (const browser of ['chrome', 'firefox']) {
    await run(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'zip', '-b', browser], {
      cwd: folder,
      env: { ...env, TZ: timeZone },
    });
  }
}

async function readNames(path: string): Promise<string[]> {
  return Object.keys((await JSZip.loadAsync(await readFile(path))).files);
}

async function unpack(path: string, folder: string): Promise<void> {
  for (const [name, file] of Object.entries((await JSZip.loadAsync(await readFile(path))).files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), await file.async('nodebuffer'));
  }
}

const digest = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

describe('the archives for the stores', () => {
  test('are the same, byte for byte, when made again elsewhere from the sources archive alone', async () => {
    await makeArchives(root, 'UTC');
    const elsewhere = join(scratch, 'another folder');
    await unpack(archive(root, 'sources'), elsewhere);
    await symlink(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
    await makeArchives(elsewhere, 'Pacific/Kiritimati');
    for (const kind of ['chrome', 'firefox', 'sources'] as const) {
      expect(await digest(archive(elsewhere, kind)), kind).toBe(await digest(archive(root, kind)));
    }
    // Another extension is another archive.
    await appendFile(join(elsewhere, 'assets/_locales/en/messages.json'), '\n');
    await makeArchives(elsewhere, 'UTC');
    expect(await digest(archive(elsewhere, 'chrome'))).not.toBe(await digest(archive(root, 'chrome')));
  }, 180_000);

  test('of the sources holds what is named and nothing that lies about', async () => {
    const tops = new Set((await readNames(archive(root, 'sources'))).map((name) => name.split('/')[0]));
    expect([...tops].toSorted()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'assets',
      'entrypoints',
      'package-lock.json',
      'package.json',
      'src',
      'tsconfig.json',
      'wxt.config.ts',
    ]);
  });
});

describe('the lint of the Firefox store', () => {
  const lint = async (source: string) => {
    const webExt = join(root, 'node_modules/web-ext/bin/web-ext.js');
    const args = [webExt, 'lint', '--source-dir', source, '--output', 'json', '--no-config-discovery'];
    // It ends with 1 when there are errors, and prints them all the same.
    const { stdout } = await run(process.execPath, args, { maxBuffer: 20_000_000 }).catch((error: { stdout: string }) => error);
    const { errors, warnings } = JSON.parse(stdout) as Record<'errors' | 'warnings', { code: string; file: string }[]>;
    return [...errors, ...warnings].map(({ code, file }) => `${code} ${file}`);
  };

  test('has neither errors nor warnings', async () => {
    expect(await lint(builtExtension('firefox'))).toEqual([]);
  });

  test('would notice text that becomes markup, and a manifest without its promise', async () => {
    const planted = join(scratch, 'planted');
    await cp(builtExtension('firefox'), planted, { recursive: true });
    await appendFile(join(planted, 'annotate.js'), '\ndocument.body.innerHTML = location.hash;\n');
    const manifest = JSON.parse(await readFile(join(planted, 'manifest.json'), 'utf8'));
    delete manifest.browser_specific_settings.gecko.data_collection_permissions;
    await writeFile(join(planted, 'manifest.json'), JSON.stringify(manifest));
    expect(await lint(planted)).toEqual(
      expect.arrayContaining(['UNSAFE_VAR_ASSIGNMENT annotate.js', 'MISSING_DATA_COLLECTION_PERMISSIONS manifest.json']),
    );
  });
});
