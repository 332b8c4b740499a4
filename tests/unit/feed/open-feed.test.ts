import { describe, expect, it } from 'vitest';
import { FeedFault } from '../../../src/feed/feed-fault';
import { longestFeed, mostFeedPacks, mostRotations } from '../../../src/feed/feed-index';
import { type FeedTrust, openFeed } from '../../../src/feed/open-feed';
import { indexBytes, rotationBytes } from '../../../src/feed/signature';
import { signRotation, writeFeed } from '../../tools/write-feed';
import { createKey, makeEnvelope, makeIndex, now } from './make-feed';

const [key, second, third, stranger] = await Promise.all([createKey(), createKey(), createKey(), createKey()]);
const trust: FeedTrust = { key: key.publicKey, now, caveat: '0.1.0' };
const good = writeFeed(makeIndex(), key, []);

/** Why a feed is not taken; 'taken' where it is. */
async function reasonOf(text: string, more: Partial<FeedTrust> = {}): Promise<string> {
  try {
    await openFeed(text, { ...trust, ...more });
    return 'taken';
  } catch (error) {
    if (!(error instanceof FeedFault)) throw error;
    return error.reason;
  }
}

/** A feed whose index text is this, signed by the trusted key. */
function signText(index: string): string {
  return JSON.stringify({ ...makeEnvelope(key), index, signature: key.sign(indexBytes(index)) });
}

describe('a feed', () => {
  it('is opened with the key that signed it, and gives its index', async () => {
    const { index, key: now, text } = await openFeed(good, trust);
    expect([index, now, JSON.parse(text)]).toEqual([makeIndex(), key.publicKey, makeIndex()]);
    expect(await reasonOf(`\uFEFF${good}`)).toBe('taken');
  });

  it('may be added by the fingerprint of its key, however that is typed', async () => {
    expect((await openFeed(good, { ...trust, key: key.fingerprint })).key).toBe(key.publicKey);
    expect(await reasonOf(good, { key: ` ${key.fingerprint.replaceAll(' ', '').toUpperCase()}\n` })).toBe('taken');
    expect(await reasonOf(good, { key: stranger.fingerprint })).toBe('wrong-key');
  });

  const spoilt: [what: string, spoil: (envelope: Record<string, unknown>) => unknown, reason: string][] = [
    ['of a later form', (envelope) => ({ ...envelope, 'caveat-feed': 2 }), 'later-form'],
    ['of a later form with other members', () => ({ 'caveat-feed': 7, parts: [] }), 'later-form'],
    ['of no form', (envelope) => ({ ...envelope, 'caveat-feed': '1' }), 'not-a-feed'],
    ['of form 0', (envelope) => ({ ...envelope, 'caveat-feed': 0 }), 'not-a-feed'],
    ['a list', (envelope) => [envelope], 'not-a-feed'],
    ['nothing', () => null, 'not-a-feed'],
    ['without an index', ({ index: _, ...rest }) => rest, 'not-a-feed'],
    ['with an index that is no text', (envelope) => ({ ...envelope, index: makeIndex() }), 'not-a-feed'],
    ['without a key', ({ key: _, ...rest }) => rest, 'not-a-feed'],
    ['without a signature', ({ signature: _, ...rest }) => rest, 'not-a-feed'],
    ['without rotations', ({ rotations: _, ...rest }) => rest, 'not-a-feed'],
    ['with a member that nobody knows', (envelope) => ({ ...envelope, more: 1 }), 'not-a-feed'],
    ['with a short signature', (envelope) => ({ ...envelope, signature: String(envelope.signature).slice(1) }), 'not-a-feed'],
    ['with a signature spelt otherwise', (envelope) => ({ ...envelope, signature: respell(String(envelope.signature)) }), 'not-a-feed'],
    ['with a key spelt otherwise', (envelope) => ({ ...envelope, key: respell(String(envelope.key)) }), 'not-a-feed'],
    ['with the signature of another index', (envelope) => ({ ...envelope, signature: key.sign(indexBytes('{}')) }), 'wrong-signature'],
    [
      'with a signature without its domain',
      (envelope) => ({ ...envelope, signature: key.sign(Buffer.from(String(envelope.index))) }),
      'wrong-signature',
    ],
    [
      'with a rotation’s signature',
      (envelope) => ({ ...envelope, signature: key.sign(rotationBytes(String(envelope.index))) }),
      'wrong-signature',
    ],
    [
      'with an index changed by a letter',
      (envelope) => ({ ...envelope, index: String(envelope.index).replace('Larkin', 'Larkim') }),
      'wrong-signature',
    ],
    ['with half a sign in its index', (envelope) => ({ ...envelope, index: `${envelope.index}\uD800` }), 'not-a-feed'],
    ['signed by a stranger', () => makeEnvelope(stranger), 'wrong-key'],
    ['signed by a stranger under the trusted name', (envelope) => ({ ...makeEnvelope(stranger), key: envelope.key }), 'wrong-signature'],
  ];
  it.each(spoilt)('that is %s is refused', async (_, spoil, reason) => {
    expect(await reasonOf(JSON.stringify(spoil(makeEnvelope(key))))).toBe(reason);
  });

  it.each([
    ['empty', '', 'not-a-feed'],
    ['a web page', '<!doctype html>', 'not-a-feed'],
    ['cut off on its way', good.slice(0, -40), 'not-a-feed'],
    ['nested without end', '['.repeat(100_000), 'not-a-feed'],
    ['larger than any feed', ' '.repeat(longestFeed + 1), 'too-large'],
  ])('that is %s is refused', async (_, text, reason) => {
    expect(await reasonOf(text)).toBe(reason);
  });

  it('is looked at from afar before it is parsed', async () => {
    await expect(openFeed(`${'['.repeat(9)}${']'.repeat(9)}`, trust)).rejects.toThrow('It is nested too deep.');
    await expect(openFeed(signText(`${'['.repeat(9)}${']'.repeat(9)}`), trust)).rejects.toThrow('It is nested too deep.');
  });

  it('may be as large as the limit', async () => {
    expect(await reasonOf(good + ' '.repeat(longestFeed - good.length))).toBe('taken');
  });

  it('is told of a later form before anything else, because the reader can mend that', async () => {
    expect(await reasonOf(JSON.stringify({ 'caveat-feed': 2 }), { key: stranger.publicKey })).toBe('later-form');
  });
});

/** The same bytes with other bits in the last sign, which no byte takes. */
function respell(text: string): string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return text.slice(0, -1) + signs[signs.indexOf(text.at(-1)!) + 1];
}

describe('an index', () => {
  const [pack] = makeIndex().packs;
  const inPack = (more: object) => ({ ...makeIndex(), packs: [{ ...pack, ...more }] });
  const many = (count: number) => ({
    ...makeIndex(),
    packs: Array.from({ length: count }, (_, at) => ({ ...pack, id: `p${at}`, file: `p${at}.json` })),
  });
  const faults: [what: string, index: unknown][] = [
    ['no index', []],
    ['no title', { ...makeIndex(), title: undefined }],
    ['a title in one language', { ...makeIndex(), title: { en: 'A' } }],
    ['an empty title', { ...makeIndex(), title: { en: ' ', es: 'A' } }],
    ['an endless title', { ...makeIndex(), title: { en: 'A'.repeat(121), es: 'A' } }],
    ['sequence 0', makeIndex({ sequence: 0 })],
    ['half a sequence', makeIndex({ sequence: 1.5 })],
    ['a sequence too large to count on', makeIndex({ sequence: 2 ** 53 })],
    ['a sequence as text', { ...makeIndex(), sequence: '7' }],
    ['a day instead of an instant', makeIndex({ issued: '2026-03-05' })],
    ['an instant that is none', makeIndex({ issued: '2026-02-30T08:00:00Z' })],
    ['an instant of another zone', makeIndex({ issued: '2026-03-05T08:00:00+02:00' })],
    ['an end before its beginning', makeIndex({ expires: '2026-03-05T08:00:00.000Z' })],
    ['no pack', makeIndex({ packs: [] })],
    ['too many packs', many(mostFeedPacks + 1)],
    ['one pack twice', { ...makeIndex(), packs: [pack, { ...pack, file: 'other.json' }] }],
    ['two packs in one file', { ...makeIndex(), packs: [pack, { ...pack, id: 'other', file: pack!.file.toUpperCase() }] }],
    ['an odd id', inPack({ id: '../x' })],
    ['version 0', inPack({ version: 0 })],
    ['a pack of no bytes', inPack({ bytes: 0 })],
    ['a pack of more bytes than any', inPack({ bytes: 8 * 1024 * 1024 + 1 })],
    ['a short hash', inPack({ sha256: 'ab' })],
    ['a hash in capitals', inPack({ sha256: 'A'.repeat(64) })],
    ['a least version that is none', inPack({ minimumCaveat: '1' })],
    ['a least version without end', inPack({ minimumCaveat: '1.0.999999' })],
    ['a member that nobody knows', { ...makeIndex(), more: 1 }],
    ['a pack with a member that nobody knows', inPack({ url: 'https://other.example' })],
    ...[
      '../x.json',
      'packs/../../x.json',
      '/x.json',
      '//other.example/x.json',
      'https://other.example/x.json',
      'data:,x',
      'javascript:x',
      'packs\\x.json',
      'packs//x.json',
      './x.json',
      'packs/.x.json',
      '%2e%2e/x.json',
      'x.json?y',
      'x.json#y',
      ' x.json',
      'x.json\n',
      'ä.json',
      '',
    ].map((file): [string, unknown] => [`the file ${JSON.stringify(file)}`, inPack({ file })]),
  ];
  it.each(faults)('with %s is refused, even when it is signed', async (_, index) => {
    expect(await reasonOf(signText(JSON.stringify(index)))).toBe('not-a-feed');
  });

  it.each([
    ['the most packs', many(mostFeedPacks)],
    ['a title of the greatest length', { ...makeIndex(), title: { en: 'A'.repeat(120), es: 'A' } }],
    ['a file beside it', inPack({ file: 'mine_1.caveat-pack.json' })],
    ['an instant without milliseconds', makeIndex({ issued: '2026-03-05T08:00:00Z' })],
  ])('with %s is taken', async (_, index) => {
    expect(await reasonOf(signText(JSON.stringify(index)))).toBe('taken');
  });

  it('says what is wrong where, for its publisher', async () => {
    await expect(openFeed(signText(JSON.stringify(inPack({ file: '/x' }))), trust)).rejects.toThrow(
      /^packs\.0\.file: a file is a plain path/,
    );
  });

  it('is not looked at before its signature', async () => {
    expect(await reasonOf(JSON.stringify({ ...makeEnvelope(key), index: 'x' }))).toBe('wrong-signature');
    expect(
      await reasonOf(JSON.stringify({ ...makeEnvelope(stranger, makeIndex({ expires: '2026-03-05T09:00:00Z' })), key: key.publicKey })),
    ).toBe('wrong-signature');
  });
});

describe('the order of publications', () => {
  const { index: held } = makeEnvelope(key) as { index: string };
  it.each([
    ['later than what is held', { sequence: 6, text: 'other' }, 'taken'],
    ['the very one that is held', { sequence: 7, text: held }, 'taken'],
    ['another under the number that is held', { sequence: 7, text: held.replace('Larkin', 'Larkim') }, 'changed'],
    ['under a number that is held, of which the text was lost', { sequence: 7 }, 'changed'],
    ['older than what is held', { sequence: 8, text: held }, 'older'],
  ])('%s', async (_, more, reason) => {
    expect(await reasonOf(good, more)).toBe(reason);
  });
});

describe('the clock', () => {
  const at = (instant: string) => ({ now: new Date(instant) });
  it.each([
    ['a moment before it expires', '2026-04-04T07:59:59.999Z', 'taken'],
    ['when it expires', '2026-04-04T08:00:00.000Z', 'expired'],
    ['years later', '2031-01-01T00:00:00Z', 'expired'],
    ['a day before it was issued', '2026-03-04T08:00:00.000Z', 'taken'],
    ['more than a day before', '2026-03-04T07:59:59.999Z', 'clock'],
    ['on a machine whose clock began anew', '1970-01-01T00:00:00Z', 'clock'],
  ])('%s', async (_, instant, reason) => {
    expect(await reasonOf(good, at(instant))).toBe(reason);
  });

  it('says since when it is expired', async () => {
    await expect(openFeed(good, { ...trust, ...at('2027-01-01T00:00:00Z') })).rejects.toMatchObject({
      details: { at: '2026-04-04T08:00:00.000Z' },
    });
  });
});

describe('the least version of Caveat', () => {
  const feed = (minimumCaveat: string) =>
    writeFeed(makeIndex({ packs: makeIndex().packs.map((pack) => ({ ...pack, minimumCaveat })) }), key, []);
  it.each([
    ['0.1.0', '0.1.0', 'taken'],
    ['0.1.0', '0.2.0', 'taken'],
    ['0.9.0', '0.10.0', 'taken'],
    ['0.10.0', '0.9.9', 'needs-newer-caveat'],
    ['1.0.0', '0.99.99', 'needs-newer-caveat'],
    ['0.1.1', '0.1.0', 'needs-newer-caveat'],
    ['0.1.1', '0.1', 'needs-newer-caveat'],
  ])('%s is asked for, and this is %s', async (least, caveat, reason) => {
    expect(await reasonOf(feed(least), { caveat })).toBe(reason);
  });

  it('is said, with the pack', async () => {
    const details = { pack: 'port-larkin-harbor-welcome', minimumCaveat: '3.0.0' };
    await expect(openFeed(feed('3.0.0'), trust)).rejects.toMatchObject({ details });
  });
});

describe('a rotation', () => {
  const first = signRotation(key, second, '2026-01-01');
  const next = signRotation(second, third, '2026-02-01');
  const feed = (signer = third, rotations = [first, next]) => writeFeed(makeIndex(), signer, rotations);

  it('leads from each trusted key to the newest, which is then given', async () => {
    for (const { publicKey, fingerprint } of [key, second, third]) {
      for (const trusted of [publicKey, fingerprint])
        expect((await openFeed(feed(), { ...trust, key: trusted })).key).toBe(third.publicKey);
    }
  });

  it('is obeyed by nobody who trusts another', async () => {
    expect(await reasonOf(feed(), { key: stranger.publicKey })).toBe('wrong-key');
    expect(await reasonOf(feed(), { key: stranger.fingerprint })).toBe('wrong-key');
  });

  it('takes the old key its right to sign', async () => {
    expect(await reasonOf(feed(key, [first]))).toBe('wrong-key');
    expect(await reasonOf(feed(key, []), { key: second.publicKey })).toBe('wrong-key');
  });

  const wrong: [what: string, rotations: unknown[], reason: string][] = [
    [
      'not signed by the old key',
      [{ ...first, signature: signRotation(stranger, second, '2026-01-01').signature }, next],
      'wrong-signature',
    ],
    ['not agreed to by the new key', [{ ...first, proof: signRotation(key, stranger, '2026-01-01').proof }, next], 'wrong-signature'],
    ['changed afterwards', [{ ...first, statement: first.statement.replace('2026-01', '2026-03') }, next], 'wrong-signature'],
    ['left out', [next], 'wrong-key'],
    ['told in another order', [next, first], 'wrong-key'],
    ['a stranger’s', [signRotation(stranger, third, '2026-01-01')], 'wrong-key'],
    ['no statement', [{ ...first, statement: 'x' }, next], 'not-a-feed'],
    ['a statement with more in it', [{ ...first, statement: first.statement.replace('{', '{"also":1,') }, next], 'not-a-feed'],
    ['to the same key', [signRotation(key, key, '2026-01-01')], 'not-a-feed'],
    ['of no day', [signRotation(key, third, '2026-01')], 'not-a-feed'],
    ['endless', [{ ...first, statement: first.statement.padEnd(401) }, next], 'not-a-feed'],
    ['one of too many', Array.from({ length: mostRotations + 1 }, () => first), 'not-a-feed'],
  ];
  it.each(wrong)('that is %s leads nowhere', async (_, rotations, reason) => {
    expect(await reasonOf(JSON.stringify({ ...makeEnvelope(third), rotations }))).toBe(reason);
  });

  it('is not signed as an index is', async () => {
    const asIndex = { ...first, signature: key.sign(indexBytes(first.statement)) };
    expect(await reasonOf(feed(third, [asIndex, next]))).toBe('wrong-signature');
  });
});
