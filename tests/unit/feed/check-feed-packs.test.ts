import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkFeedPacks, type FeedPlace, joinPacks } from '../../../src/feed/check-feed-packs';
import { FeedFault } from '../../../src/feed/feed-fault';
import { type OpenedPack, openFeedPack } from '../../../src/feed/open-feed-pack';
import { writeBundle } from '../../../src/pack/bundle';
import { allFileNames, type FileName } from '../../../src/pack/optional-files';
import type { Pack } from '../../../src/pack/schema';
import { createSpotter } from '../../../src/spot/spot';
import { itemOf, type readExampleFiles } from '../../packs/read-bundle';
import { root } from '../../tools/ensure.mjs';
import { loadPacks } from '../../tools/load-packs';
import { entryOf, exampleBytes } from './make-feed';

type Files = ReturnType<typeof readExampleFiles>;
const shipped = await loadPacks(root);
const patientMs = 60_000; // each makes all packs ready, on a machine that does other work as well
const createSpot = (packs: readonly Pack[]) => createSpotter([...packs]);
const place: FeedPlace = { beside: shipped, isGuest: false, createSpot };

async function open(bytes: Uint8Array, more: object = {}): Promise<OpenedPack> {
  return openFeedPack(bytes, entryOf(bytes, more));
}

const openExample = (change?: (files: Files) => void) => open(exampleBytes(change));

/** A shipped pack as a feed brings it, with its version raised. */
async function openShipped(id: string, change: (files: Files) => void = () => undefined): Promise<OpenedPack> {
  const read = async (name: FileName) => [
    name,
    JSON.parse(await readFile(join(root, 'assets/packs', id, name), 'utf8').catch(() => 'null')) ?? undefined,
  ];
  const files = Object.fromEntries(await Promise.all(allFileNames.map(read))) as Files;
  files['pack.json'].version = 9;
  change(files);
  return open(Buffer.from(writeBundle(files, { withExamples: true })), { id, version: 9 });
}

function refusalOf(
  opened: readonly OpenedPack[],
  more: Partial<FeedPlace> = {},
): { reason: string; pack: string | undefined; faults: string[] } {
  try {
    checkFeedPacks(opened, { ...place, ...more });
  } catch (error) {
    if (!(error instanceof FeedFault)) throw error;
    const { pack, faults = [], message } = error.details;
    return {
      reason: error.reason,
      pack,
      faults: [...faults.map((each) => `${each.file}:${each.line}: ${each.message}`), ...(message ? [message] : [])],
    };
  }
  throw new Error('The packs were taken.');
}

describe('the packs of a feed', { timeout: patientMs }, () => {
  it('of ours and of somebody else are taken when they are in order', async () => {
    const opened = [await openExample()];
    expect(() => checkFeedPacks(opened, place)).not.toThrow();
    expect(() => checkFeedPacks(opened, { ...place, isGuest: true })).not.toThrow();
  });

  it('of ours take the place of the shipped ones with their ids', async () => {
    const opened = await openShipped('us-gang-databases');
    expect(() => checkFeedPacks([opened], place)).not.toThrow();
    const joined = joinPacks(shipped, [opened.pack, (await openExample()).pack]);
    expect(joined.map(({ id, version }) => `${id} ${version}`)).toEqual([
      ...shipped.map(({ id, version }) => (id === 'us-gang-databases' ? `${id} 9` : `${id} ${version}`)),
      'port-larkin-harbor-welcome 2',
    ]);
  });

  it('of somebody else never do', async () => {
    const refusal = refusalOf([await openShipped('us-gang-databases')], { isGuest: true });
    expect(refusal).toEqual({
      reason: 'faults',
      pack: 'us-gang-databases',
      faults: ['"us-gang-databases" comes with Caveat, and no other feed brings it.'],
    });
  });

  it('with a fault that only the lint sees are refused, with line and remedy', async () => {
    const refusal = refusalOf([
      await openExample((files) => {
        itemOf(files, 'facts.json', 0).citations = [{ source: 'nowhere' }];
      }),
    ]);
    expect(refusal).toMatchObject({
      reason: 'faults',
      pack: 'port-larkin-harbor-welcome',
      faults: [expect.stringMatching(/^facts\.json:\d\d+: .*nowhere/)],
    });
  });

  it('of somebody else may not do what no guest may', async () => {
    const withGap = (files: Files) => {
      files['words.en.json'] = JSON.parse(
        JSON.stringify(files['words.en.json']).replace('harbor welcome (ordinance|law)', 'harbor welcome [0-2] (ordinance|law)'),
      );
    };
    const opened = [await openExample(withGap)];
    expect(refusalOf(opened, { isGuest: true }).faults).toEqual([expect.stringContaining('only a condition may hold a gap')]);
    expect(() => checkFeedPacks(opened, place)).not.toThrow();
  });

  it('whose own examples are not spotted as stated are refused', async () => {
    const spoil = (files: Files) => {
      (itemOf(files, 'examples.json', 0).mentions as object[]).pop();
    };
    for (const isGuest of [false, true]) {
      const refusal = refusalOf([await openExample(spoil)], { isGuest });
      expect(refusal).toMatchObject({
        reason: 'examples',
        pack: 'port-larkin-harbor-welcome',
        faults: [expect.stringMatching(/^examples\.json:\d{3}: .*is marked as warrants too/)],
      });
    }
  });

  it('are tried together: one may need the words of the other', async () => {
    const port = await openExample();
    const gangs = await openShipped('us-gang-databases', (files) => {
      (files['facts.json'].items as Record<string, unknown>[])[0]!.topics = ['gang-database', 'port-larkin-harbor-welcome-ordinance'];
    });
    expect(refusalOf([gangs]).faults[0]).toContain('port-larkin-harbor-welcome-ordinance');
    expect(() => checkFeedPacks([gangs, port], place)).not.toThrow();
  });

  it('are not spotted with before the lint is content', async () => {
    const spot = vi.fn(createSpot);
    const opened = await openExample((files) => {
      files['words.en.json'].topics = [{ topic: 'port-larkin-harbor-welcome-ordinance', names: ['port larkin (law'] }];
    });
    expect(refusalOf([opened], { createSpot: spot }).reason).toBe('faults');
    expect(spot).not.toHaveBeenCalled();
  });

  it('too heavy to be worked on are refused', async () => {
    const opened = await openExample((files) => {
      (files['words.en.json'].topics as { names: string[] }[])[0]!.names = ['(a|b|c|d|e|f|g|h|i|j) '.repeat(6).trim()];
    });
    expect(refusalOf([opened]).faults).toEqual([expect.stringContaining('wordings together')]);
  });
});
