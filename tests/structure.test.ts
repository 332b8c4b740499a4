import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  findBrowserUse,
  findForbiddenImports,
  findImportCycles,
  findLongFiles,
  findOddNames,
  findSecondCompromise,
  findSkippedTests,
  findStrayEntries,
  findUnsafeCode,
} from './tools/house-rules';
import type { Files } from './tools/read-imports';

const root = fileURLToPath(new URL('..', import.meta.url));

function readFiles(folder: string, name: RegExp): [path: string, text: string][] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => name.test(path) && !/^tests\/(?:pages|texts)\//.test(path))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]);
}

const files: Files = new Map(['entrypoints', 'src', 'tests'].flatMap((folder) => readFiles(folder, /\.(?:ts|tsx|mjs|css)$/)));

/** Each rule with a file that breaks it, because a guard that cannot fail guards nothing. */
const rules: { promise: string; find: (files: Files) => string[]; planted: Record<string, string>[] }[] = [
  {
    promise: 'a folder imports only what it may',
    find: findForbiddenImports,
    planted: [
      { 'src/core/a.ts': "import { b } from '../pack/b';" },
      { 'src/page/a.ts': "import {\n  Pack,\n} from '../pack/schema';" },
      { 'src/page/a.ts': "import type { C } from '../cards/content';" },
      { 'src/cards/a.tsx': "export { send } from '../platform/messages';" },
      { 'src/feed/a.ts': "import { send } from '../platform/messages';" },
      { 'src/spot/a.ts': "import { explainLaw } from '../subjects/law/explain-law';" },
      { 'src/subjects/law/a.ts': "import { b } from '../figure/find-figures';" },
      { 'src/subjects/law/a.ts': "import { all } from '../index';", 'src/subjects/index.ts': '' },
      { 'src/subjects/build-strip.ts': "import { b } from './figure/find-figures';" },
      { 'src/store/a.ts': "const b = import('../app/start-popup');" },
      { 'entrypoints/a.ts': "import '../src/core/fold';" },
      { 'src/helpers/a.ts': "import { fold } from '../core/fold';" },
    ],
  },
  {
    promise: 'no file imports itself by a detour',
    find: findImportCycles,
    planted: [
      {
        'src/core/a.ts': "import { b } from './b';",
        'src/core/b.ts': "import type { C } from './c';",
        'src/core/c.ts': "export * from './a';",
      },
    ],
  },
  {
    promise: 'only src/platform talks to the browser',
    find: findBrowserUse,
    planted: [
      { 'src/app/a.ts': "import browser from 'webextension-polyfill';" },
      { 'src/store/a.ts': "import { browser } from 'wxt/browser';" },
      { 'src/page/a.ts': 'const id = browser.runtime.id;' },
      { 'src/page/a.ts': 'globalThis.chrome?.runtime.getURL(path);' },
    ],
  },
  {
    promise: 'no text becomes markup or code',
    find: findUnsafeCode,
    planted: [
      { 'src/cards/a.ts': 'element.innerHTML = text;' },
      { 'src/cards/A.tsx': '<p dangerouslySetInnerHTML={{ __html: text }} />' },
      { 'src/core/a.ts': 'eval(text);' },
      { 'src/core/a.ts': 'const run = new Function(text);' },
    ],
  },
  {
    promise: 'compromise is imported in one file',
    find: findSecondCompromise,
    planted: [{ 'src/core/a.ts': "import nlp from 'compromise/one';", 'src/spot/b.ts': "import nlp from 'compromise';" }],
  },
  {
    promise: 'no test is skipped or focused',
    find: findSkippedTests,
    planted: ['it.skip', 'describe.only', 'test.each(rows).todo', 'describe.skipIf(x)'].map((call) => ({
      'tests/unit/a.test.ts': `${call}('x', () => {});`,
    })),
  },
  {
    promise: 'files stay under 300 lines, entrypoints under 40',
    find: findLongFiles,
    planted: [{ 'src/core/a.ts': 'a;\n'.repeat(301) }, { 'entrypoints/a.ts': 'a;\n'.repeat(41) }],
  },
  {
    promise: 'file names are kebab-case, or PascalCase for components',
    find: findOddNames,
    planted: ['src/core/readThis.ts', 'src/cards/Card.ts', 'src/cards/my_card.tsx', 'src/core/utils.ts'].map((path) => ({ [path]: '' })),
  },
];

describe.each(rules)('the house: $promise', ({ find, planted }) => {
  test('it holds', () => expect(find(files)).toEqual([]));
  test('it notices each planted fault', () => {
    expect(planted.filter((wrong) => find(new Map(Object.entries(wrong))).length === 0)).toEqual([]);
  });
});

describe('the house: the root holds what house-style.md names', () => {
  test('it holds', () => expect(findStrayEntries(readdirSync(root))).toEqual([]));
  test('it notices a stray file', () => expect(findStrayEntries(['src', '.ci', 'notes.txt'])).toEqual(['notes.txt']));
});

test('the guards read the tree they guard', () => {
  expect(files.has('src/platform/messages.ts')).toBe(true);
  expect(files.has('tests/structure.test.ts')).toBe(true);
});
