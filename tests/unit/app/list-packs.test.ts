import { expect, test } from 'vitest';
import { listPacks } from '../../../src/app/list-packs';
import { readBundle } from '../../../src/pack/bundle';
import { exampleBundle, readExampleFiles } from '../../packs/read-bundle';
import { root } from '../../tools/ensure.mjs';
import { loadPacks } from '../../tools/load-packs';

const packs = await loadPacks(root);
const { pack, changes } = readBundle(exampleBundle(), packs);
const added = [{ pack, changes, added: { on: '2026-03-05', file: 'larkin.json' } }];
const noFile = async () => {
  throw new Error('There is no such file.');
};

test('shipped packs come first, then the reader’s with day, file and author, then what is not in use', async () => {
  const setAside = [{ ...pack, id: 'old', added: added[0]!.added, faults: ['pack.json: No.'] }];
  const rows = await listPacks({ packs, added, setAside }, 'en', noFile);
  expect(rows.map(({ id, foreign }) => [id, foreign?.label])).toEqual([
    ...packs.map(({ id }) => [id, undefined]),
    [pack.id, 'Not from Caveat'],
    ['old', 'Not from Caveat'],
  ]);
  expect(rows.at(-1)?.faults).toEqual(['pack.json: No.']);
});

test('changes are told in the reader’s language, newest first', async () => {
  const rows = await listPacks({ packs: [], added }, 'es', noFile);
  expect(rows[0]?.changes[0]).toEqual({
    version: 2,
    dateLabel: '15 de febrero de 2026',
    texts: expect.arrayContaining([expect.stringContaining('Conteo nuevo: 815')]),
  });
});

test('the changelog of a shipped pack is read from its file; one that is broken is left out', async () => {
  const [first] = packs;
  const log = readExampleFiles()['changes.json'];
  const read = async (path: string) => (path === `packs/${first!.id}/changes.json` ? log : noFile());
  const list = (file: unknown) => listPacks({ packs: [first!] }, 'en', async (path) => (file === log ? read(path) : file), [first!.id]);
  expect((await list(log))[0]?.changes.map(({ version }) => version)).toEqual([2, 1]);
  expect((await list({ items: 7 }))[0]?.changes).toEqual([]);
});
