import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createKeyFile } from '../../tools/feed-key';
import { patientMs, stageFeed } from './feed-stage';

const stage = stageFeed();

describe('npm run pack -- sign', { timeout: patientMs }, () => {
  it('gives the index a new date and number, and leaves the packs as they are', async () => {
    await stage.publish();
    const [before, files] = [stage.index(), stage.files()];
    vi.setSystemTime('2026-04-01T12:00:00Z');
    expect(await stage.run('sign', 'out', '--key', 'a.key', '--days', '10')).toBe(0);
    expect(stage.printed).toEqual([`Sequence 2 is signed by ${stage.key.fingerprint}; it expires on 2026-04-11. Upload feed.json.`]);
    expect(stage.index()).toEqual({ ...before, sequence: 2, issued: '2026-04-01T12:00:00.000Z', expires: '2026-04-11T12:00:00.000Z' });
    expect(stage.files()).toEqual(files);
    expect((await stage.open(stage.key.publicKey)).index.sequence).toBe(2);
  });

  it('hands the feed over: readers of the old key follow, and the old key signs no more', async () => {
    await stage.publish();
    expect(await stage.run('sign', 'out', '--key', 'a.key', '--rotate', 'b.key')).toBe(0);
    expect(stage.printed.join('\n')).toContain(`From now on sign with b.key.`);
    expect(stage.printed).toContain(`fingerprint  ${stage.next.fingerprint}`);
    for (const trusted of [stage.key.publicKey, stage.key.fingerprint, stage.next.fingerprint]) {
      expect(await stage.open(trusted)).toMatchObject({ key: stage.next.publicKey, index: { sequence: 2 } });
    }
    await expect(stage.publish()).rejects.toMatchObject({ message: expect.stringContaining('is signed by another key') });
    expect(await stage.run('publish', 'out', '--key', 'b.key', 'mine')).toBe(0);
    expect(await stage.open(stage.key.publicKey)).toMatchObject({ key: stage.next.publicKey, index: { sequence: 3 } });
    const { statement } = stage.envelope().rotations[0]!;
    expect(JSON.parse(statement)).toEqual({ from: stage.key.publicKey, to: stage.next.publicKey, on: '2026-03-05' });
  });

  it('rotates to no key that has signed before, and as often as readers follow', async () => {
    await stage.publish();
    const again = expect.stringContaining('a key that never signed this feed');
    await expect(stage.run('sign', 'out', '--key', 'a.key', '--rotate', 'a.key')).rejects.toMatchObject({ exitCode: 2, message: again });
    await stage.run('sign', 'out', '--key', 'a.key', '--rotate', 'b.key');
    await expect(stage.run('sign', 'out', '--key', 'b.key', '--rotate', 'a.key')).rejects.toMatchObject({ exitCode: 2, message: again });
    let from = 'b.key';
    for (let count = 2; count <= 16; count += 1) {
      await createKeyFile(join(stage.folder, `${count}.key`));
      expect(await stage.run('sign', 'out', '--key', from, '--rotate', `${count}.key`)).toBe(0);
      from = `${count}.key`;
    }
    await createKeyFile(join(stage.folder, 'last.key'));
    await expect(stage.run('sign', 'out', '--key', from, '--rotate', 'last.key')).rejects.toMatchObject({
      message: expect.stringContaining('begin a new feed'),
    });
    expect((await stage.open(stage.key.fingerprint)).index.sequence).toBe(17);
  });

  it('signs nothing that its key did not sign before', async () => {
    await stage.publish();
    const before = readFileSync(join(stage.folder, 'out/feed.json'), 'utf8');
    await expect(stage.run('sign', 'out', '--key', 'b.key')).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('another key'),
    });
    await expect(stage.run('sign', 'out', '--key', 'b.key', '--rotate', 'a.key')).rejects.toMatchObject({ exitCode: 2 });
    expect(readFileSync(join(stage.folder, 'out/feed.json'), 'utf8')).toBe(before);
  });

  it.each([
    [[], /^OUT, --key FILE is missing\. Write npm run pack -- sign OUT --key FILE/],
    [['out'], /^--key FILE is missing\. Write npm run pack -- sign OUT --key FILE/],
    [['out', 'more', '--key', 'a.key'], /^Write npm run pack -- sign OUT --key FILE/],
    [['out', '--key', 'a.key'], /There is no feed in .*out: npm run pack -- publish makes one/],
    [['out', '--key', 'a.key', '--rotate', 'none.key'], /There is no key file/],
    [['out', '--key', 'a.key', '--days', '-1'], /--days "-1": write a whole number from 1 to 366/],
    [['out', '--sign'], /Unknown option '--sign'/],
  ])('says in one sentence what is wrong with %j', async (args, message) => {
    await expect(stage.run('sign', ...args)).rejects.toMatchObject({ exitCode: 2, message: expect.stringMatching(message) });
  });
});
