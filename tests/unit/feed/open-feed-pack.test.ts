import { describe, expect, it } from 'vitest';
import { FeedFault } from '../../../src/feed/feed-fault';
import type { FeedPack } from '../../../src/feed/feed-index';
import { openFeedPack } from '../../../src/feed/open-feed-pack';
import { itemOf } from '../../packs/read-bundle';
import { entryOf, exampleBytes } from './make-feed';

async function faultOf(bytes: Uint8Array, more: Partial<FeedPack> = {}): Promise<FeedFault> {
  try {
    await openFeedPack(bytes, entryOf(bytes, more));
  } catch (error) {
    if (error instanceof FeedFault) return error;
    throw error;
  }
  throw new Error('The pack was taken.');
}

describe('a pack of a feed', () => {
  const good = exampleBytes();

  it('is opened with all that it holds', async () => {
    const { pack, changes, examples, contents, text } = await openFeedPack(good, entryOf(good));
    expect([pack.id, pack.version, pack.facts.length, changes.length]).toEqual(['port-larkin-harbor-welcome', 2, 4, 2]);
    expect(examples.length).toBeGreaterThan(2);
    expect(Object.keys(contents)).not.toContain('examples.json');
    expect(text).toBe(good.toString());
  });

  it('may come without a changelog', async () => {
    const bytes = exampleBytes((files) => void delete (files as Partial<typeof files>)['changes.json']);
    expect((await openFeedPack(bytes, entryOf(bytes))).changes).toEqual([]);
  });

  it.each([
    ['cut off on its way', good.subarray(0, -1), 'cut-off'],
    ['empty', good.subarray(0, 0), 'cut-off'],
    ['longer than the index says', Buffer.concat([good, Buffer.from(' ')]), 'too-large'],
    ['changed by a bit', Buffer.from(good.map((byte, at) => (at === 100 ? byte ^ 1 : byte))), 'wrong-hash'],
  ])('that is %s is refused', async (_, bytes, reason) => {
    await expect(openFeedPack(bytes, entryOf(good))).rejects.toMatchObject({ reason, details: { pack: 'port-larkin-harbor-welcome' } });
  });

  const later = (text: string) => Buffer.from(text.replace('"caveat-pack": 1', '"caveat-pack": 2'));
  it.each([
    ['of a later form', later(good.toString()), 'later-form', 'later-form'],
    ['no text', Buffer.from([0xff, 0xfe, 0x00]), 'faults', 'The file is not UTF-8.'],
    ['no JSON', Buffer.from('{"caveat-pack": 1,}'), 'faults', 'a key in double quotes should come here.'],
    ['another JSON file', Buffer.from('{}'), 'faults', 'not-a-pack'],
    ['nested without end', Buffer.from(`{"caveat-pack":1,"files":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), 'faults', 'not-a-pack'],
    [
      'without examples',
      exampleBytes((files) => void delete (files as Partial<typeof files>)['examples.json']),
      'examples',
      /without the examples/,
    ],
    [
      'without sources',
      exampleBytes((files) => void delete (files as Partial<typeof files>)['sources.json']),
      'faults',
      /^sources\.json: the file: /,
    ],
    [
      'with a fault of the schema',
      exampleBytes((files) => {
        itemOf(files, 'facts.json', 0).citations = [];
      }),
      'faults',
      /^facts\.json: items\.0\.citations: /,
    ],
    [
      'with a broken changelog',
      exampleBytes((files) => {
        files['changes.json'] = { items: [{ version: 'two' }] };
      }),
      'faults',
      /^changes\.json: items\.0\.version: /,
    ],
    [
      'with a broken example',
      exampleBytes((files) => {
        itemOf(files, 'examples.json', 0).text = 7;
      }),
      'faults',
      /^examples\.json: items\.0\.text: /,
    ],
  ])('that is %s is refused, though its bytes are the named ones', async (_, bytes, reason, message) => {
    const fault = await faultOf(bytes);
    expect([fault.reason, fault.message]).toEqual([reason, expect.stringMatching(message)]);
    expect(fault.details.pack).toBe('port-larkin-harbor-welcome');
  });

  it.each([
    ['another id', { id: 'other' }],
    ['another version', { version: 3 }],
  ])('that has %s than the index says is refused', async (_, more) => {
    expect((await faultOf(exampleBytes(), more)).message).toMatch(
      /^The file holds port-larkin-harbor-welcome, version 2, and the index says/,
    );
  });
});
