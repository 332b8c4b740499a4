import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packFileNames } from '../../../src/pack/schema';
import { findPackFolders } from '../../tools/pack-files';
import { describedNames, findUnusedDescriptions, schemaFolder, schemaNameOf, schemaText } from '../../tools/pack-schemas';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const shippedNames = [...packFileNames, 'examples.json'] as const;
const folders = await findPackFolders(root);

describe('the JSON Schemas', () => {
  it.each(describedNames)('of %s is the one that schema.ts gives (else: npm run pack -- schema)', (name) => {
    expect(readFileSync(join(root, schemaFolder, schemaNameOf(name)), 'utf8')).toBe(schemaText(name));
  });

  it('say what each key is for', () => {
    expect(findUnusedDescriptions()).toEqual([]);
    expect(schemaText('topics.json')).toContain('First day on which it no longer held; missing while it lasts.');
    expect(schemaText('words.es.json')).toMatch(/"enum": \["es"\]/);
  });

  it('are named by every file of the shipped packs, so that editors complete', () => {
    expect(folders.length).toBeGreaterThan(0);
    for (const folder of folders) {
      for (const name of shippedNames) {
        const { $schema } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
        expect($schema, join(folder, name)).toBe(relative(folder, join(root, schemaFolder, schemaNameOf(name))).replaceAll('\\', '/'));
      }
    }
  });
});
