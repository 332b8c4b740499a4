import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openFeedPack } from '../../../src/feed/open-feed-pack';
import { root } from '../../tools/ensure.mjs';
import { main } from '../../tools/pack';
import { patientMs, stageFeed } from './feed-stage';

const stage = stageFeed();
const packFile = (version: number) => `packs/port-larkin-harbor-welcome-${version}.caveat-pack.json`;
const atOut = (file: string) => join(stage.folder, 'out', file);

describe('npm run pack -- publish', { timeout: patientMs }, () => {
  it('writes a feed that a reader can open, with the packs and their examples', async () => {
    expect(await stage.publish()).toBe(0);
    expect(stage.printed).toEqual([
      '1 pack, no fault',
      expect.stringMatching(/^The feed is called "Example: Port Larkin.*", in Spanish ".+": --title and --title-es write another name\.$/),
      `Sequence 1 is written, signed by ${stage.key.fingerprint}; it expires on 2026-04-04. Upload in this order:`,
      `  1. ${packFile(2)}`,
      '  2. feed.json',
    ]);
    expect(stage.files()).toEqual(['feed.json', 'packs', packFile(2)]);
    const { index } = await stage.open(stage.key.fingerprint);
    expect(index).toMatchObject({
      title: { en: expect.stringContaining('Port Larkin'), es: expect.stringContaining('Port Larkin') },
      sequence: 1,
      issued: '2026-03-05T12:00:00.000Z',
      expires: '2026-04-04T12:00:00.000Z',
      packs: [{ id: 'port-larkin-harbor-welcome', version: 2, file: packFile(2), minimumCaveat: '0.1.0' }],
    });
    const { pack, examples } = await openFeedPack(readFileSync(atOut(packFile(2))), index.packs[0]!);
    expect([pack.facts.length, examples.length > 0]).toEqual([4, true]);
  });

  it('takes its options, and keeps title and least version until others are typed', async () => {
    await stage.publish('--days', '7', '--title', 'Harbor', '--title-es', 'Puerto', '--minimum', '0.2.0');
    expect(stage.index()).toMatchObject({
      title: { en: 'Harbor', es: 'Puerto' },
      expires: '2026-03-12T12:00:00.000Z',
      packs: [{ minimumCaveat: '0.2.0' }],
    });
    await stage.publish();
    expect(stage.index()).toMatchObject({ title: { en: 'Harbor', es: 'Puerto' }, sequence: 2, packs: [{ minimumCaveat: '0.2.0' }] });
    await stage.publish('--minimum', '0.1.0', '--title', 'Port', '--title-es', 'Puerto');
    expect(stage.index()).toMatchObject({ title: { en: 'Port' }, sequence: 3, packs: [{ minimumCaveat: '0.1.0' }] });
  });

  it('keeps the packs of the last index for whoever reads in between, and tidies older ones', async () => {
    await stage.publish();
    for (const version of [2, 3]) {
      stage.raiseVersion(version);
      expect(await stage.publish()).toBe(0);
    }
    writeFileSync(atOut('packs/notes.txt'), 'mine');
    expect(stage.files()).toEqual(['feed.json', 'packs', 'packs/notes.txt', packFile(3), packFile(4)]);
    expect(stage.printed.slice(-3)).toEqual([`  1. ${packFile(4)}`, '  2. feed.json', `  3. then ${packFile(2)} may be deleted there`]);
    await stage.publish();
    expect(stage.files()).toEqual(['feed.json', 'packs', 'packs/notes.txt', packFile(4)]);
    expect(stage.printed.slice(-2)).toEqual(['  1. feed.json', `  2. then ${packFile(3)} may be deleted there`]);
  });

  it('leaves feed.json as it was when a pack cannot be written, because packs come first', async () => {
    await stage.publish();
    const before = readFileSync(atOut('feed.json'), 'utf8');
    rmSync(atOut('packs'), { recursive: true });
    writeFileSync(atOut('packs'), 'a file where a folder should be');
    await expect(stage.publish()).rejects.toMatchObject({ exitCode: 1, message: expect.stringMatching(/could not be written \(E\w+\)/) });
    expect(readFileSync(atOut('feed.json'), 'utf8')).toBe(before);
  });

  it('tidies what a stopped command left half written', async () => {
    await stage.publish();
    writeFileSync(atOut(`${packFile(3)}.4711`), 'half');
    await stage.publish();
    expect(stage.files()).toEqual(['feed.json', 'packs', packFile(2)]);
  });

  it('never gives other content under a version that was published', async () => {
    await stage.publish();
    const before = readFileSync(atOut('feed.json'), 'utf8');
    stage.change('facts.json', (text) => text.replace('2018-06-30', '2018-06-29'));
    expect(await stage.publish()).toBe(1);
    expect(stage.printed.slice(-2)).toEqual([
      expect.stringMatching(/^port-larkin-harbor-welcome, version 2, was published with other content: write 3 into its pack\.json/),
      'Nothing is published.',
    ]);
    expect(readFileSync(atOut('feed.json'), 'utf8')).toBe(before);
  });

  it.each([
    ['the index', 'packs'],
    ['the file', 'feed.json'],
  ])('nor where only %s of that version is left', async (_, gone) => {
    await stage.publish();
    rmSync(atOut(gone), { recursive: true });
    stage.change('facts.json', (text) => text.replace('2018-06-30', '2018-06-29'));
    expect(await stage.publish()).toBe(1);
    expect(stage.printed.at(-2)).toContain('was published with other content');
  });

  it('never goes back to an older version', async () => {
    stage.raiseVersion(2);
    await stage.publish();
    stage.change('pack.json', (text) => text.replace('"version": 3', '"version": 2'));
    expect(await stage.publish()).toBe(1);
    expect(stage.printed.at(-2)).toContain('was published as version 3, and its pack.json says 2: write 4');
  });

  it.each([
    ['that the lint finds', 'facts.json', /"2018-06-30"/, '"June"', /"date": a date is/],
    ['in an example', 'examples.json', /"quote": "[^"]+"/, '"quote": "harbors"', /The text does not hold "harbors"/],
    [
      'that only a guest may not have',
      'words.en.json',
      'harbor welcome (ordinance|law)',
      'harbor welcome [0-2] (ordinance|law)',
      /words\.en\.json:\d+: .*only a condition may hold a gap/,
    ],
  ])('publishes nothing with a fault %s', async (_, file, from, to, said) => {
    stage.change(file, (text) => text.replace(from, to));
    expect(await stage.publish()).toBe(1);
    expect(stage.printed.join('\n')).toMatch(said);
    expect(stage.printed.at(-1)).toBe('Nothing is published.');
    expect(() => stage.files()).toThrow('ENOENT');
  });

  it('publishes nothing without examples', async () => {
    rmSync(join(stage.folder, 'mine/examples.json'));
    expect(await stage.publish()).toBe(1);
    expect(stage.printed.at(-2)).toContain('comes without the examples');
  });

  it('says which pack leaves the feed', async () => {
    await stage.publish('--own', join(root, 'assets/packs/us-warrant-figures'));
    expect(stage.index().packs.map(({ id }) => id)).toEqual(['port-larkin-harbor-welcome', 'us-warrant-figures']);
    await stage.publish();
    expect(stage.printed).toContain('No longer in this feed: us-warrant-figures. Name its folder too if that was not meant.');
  });

  describe('of packs that ship', () => {
    const shipped = join(root, 'assets/packs/us-warrant-figures');

    it('is refused, with the remedy, where others would add the feed', async () => {
      expect(await stage.publish(shipped)).toBe(1);
      expect(stage.printed).toEqual([
        'us-warrant-figures comes with Caveat, and no reader takes that from a feed that was added: leave that out, or write --own if this is the feed of a build of your own.',
        'Nothing is published.',
      ]);
      expect(() => stage.files()).toThrow('ENOENT');
    });

    it('is written as the feed of a build of its own, by the rules for shipped packs', async () => {
      stage.change('words.en.json', (text) => text.replace('harbor welcome (ordinance|law)', 'harbor welcome [0-2] (ordinance|law)'));
      expect(await stage.publish('--own', shipped)).toBe(0);
      const fingerprint = ['--fingerprint', stage.key.fingerprint];
      expect(await stage.run('publish', '--check', 'out', '--own', ...fingerprint)).toBe(0);
      expect(stage.printed.at(-1)).toBe('Builds that have it as their own feed take it.');
      expect(await stage.run('publish', '--check', 'out', ...fingerprint)).toBe(1);
      expect(stage.printed.at(-1)).toMatch(/^us-warrant-figures comes with Caveat, .*: publish without, or check with --own/);
    });

    it('tells their warnings where they are another version than was published', async () => {
      const place = { root: join(stage.folder, 'copy'), startFolder: stage.folder };
      for (const name of ['assets', 'package.json']) cpSync(join(root, name), join(place.root, name), { recursive: true });
      const folder = join(place.root, 'assets/packs/us-gang-databases');
      const publish = () => main(['publish', 'out', '--key', 'a.key', '--own', folder], place);
      const unsaid = /^1 pack, no fault, \d+ warnings? of shipped packs, which npm run pack -- lint tells$/;
      expect(await publish()).toBe(0);
      expect(stage.printed[0]).toMatch(unsaid);
      stage.printed.length = 0;
      const head = readFileSync(join(folder, 'pack.json'), 'utf8');
      writeFileSync(join(folder, 'pack.json'), head.replace(/"version": \d+/, '"version": 99'));
      expect(await publish()).toBe(0);
      expect(stage.printed[0]).toMatch(/: warning: /);
      expect(stage.printed.join('\n')).toMatch(/1 pack, no fault, \d+ warnings?$/m);
    });
  });

  it('publishes nothing in which something is still to be written', async () => {
    stage.change('pack.json', (text) => text.replace(/"summary": \{\s*"en": "/, '$&TODO: '));
    expect(await stage.publish()).toBe(1);
    expect(stage.printed).toEqual([
      expect.stringMatching(/^mine\/pack\.json:\d+: Still to be written: /),
      '1 pack, 1 fault',
      'Nothing is published.',
    ]);
  });

  it('says that nothing has changed, and nothing of the kind when something has', async () => {
    await stage.publish();
    const line = 'Nothing has changed since the last time: npm run pack -- sign OUT --key FILE is enough for a new date.';
    expect(stage.printed).not.toContain(line);
    await stage.publish();
    expect(stage.printed).toContain(line);
    await stage.publish('--title', 'Harbor', '--title-es', 'Puerto');
    expect(stage.printed).not.toContain(line);
  });

  it('warns of a least version that nobody has', async () => {
    expect(await stage.publish('--minimum', '99.0.0')).toBe(0);
    expect(stage.printed).toContainEqual(
      expect.stringMatching(
        /^warning: port-larkin-harbor-welcome is for Caveat 99\.0\.0 or later, and this is \d+\.\d+\.\d+: readers take nothing/,
      ),
    );
  });

  it('says how the changes are told of a pack inside git and of one outside', async () => {
    for (const [isInside, remedy] of [
      [false, 'diff OLD NEW --write'],
      [true, 'diff --since LAST-RELEASE --write'],
    ] as const) {
      await stage.publish();
      if (isInside) mkdirSync(join(stage.folder, 'mine/.git'));
      stage.change('facts.json', (text) => text.replace(/2018-06-(?:30|29)/, '2018-06-28'));
      expect(await stage.publish()).toBe(1);
      expect(stage.printed.at(-2)).toContain(`npm run pack -- ${remedy}`);
      rmSync(atOut(''), { recursive: true });
    }
  });

  it.each([
    ['is a file', 'a.key', /a\.key is a file/],
    ['is a named pack', 'mine', /lie in one another/],
    ['holds a named pack', '.', /lie in one another/],
    ['lies in a named pack', 'mine/out', /lie in one another/],
    ['is a link to a named pack', 'link', /lie in one another/],
    ['is another pack', 'other', /other is a pack/],
  ])('takes no folder for the feed that %s', async (_, out, said) => {
    cpSync(join(stage.folder, 'mine'), join(stage.folder, 'other'), { recursive: true });
    symlinkSync(join(stage.folder, 'mine'), join(stage.folder, 'link'));
    await expect(stage.run('publish', out, '--key', 'b.key', 'mine')).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(said),
    });
  });

  it('points to the packs in a folder that is none', async () => {
    mkdirSync(join(stage.folder, 'all'));
    renameSync(join(stage.folder, 'mine'), join(stage.folder, 'all/mine'));
    await expect(stage.run('publish', 'out', '--key', 'a.key', 'all')).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/There is no pack in .*all, but there are in its folders: write .*all\/\*\.$/),
    });
  });

  it('says which pack is named twice', async () => {
    expect(await stage.publish('mine')).toBe(1);
    expect(stage.printed.slice(-2)).toEqual(['port-larkin-harbor-welcome is named twice: name one folder of it.', 'Nothing is published.']);
    cpSync(join(stage.folder, 'mine'), join(stage.folder, 'again'), { recursive: true });
    expect(await stage.publish('again')).toBe(1);
    expect(stage.printed.at(-1)).toBe('Nothing is published.');
  });

  it('goes on with a feed of its own key alone, and with none that was changed', async () => {
    await stage.publish();
    await expect(stage.run('publish', 'out', '--key', 'b.key', 'mine')).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('is signed by another key'),
    });
    const changed = { ...stage.envelope(), index: stage.envelope().index.replace('"sequence":1', '"sequence":2') };
    writeFileSync(atOut('feed.json'), JSON.stringify(changed));
    await expect(stage.publish()).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringContaining('was changed after it was signed. Put back'),
    });
    writeFileSync(atOut('feed.json'), '{}');
    await expect(stage.publish()).rejects.toMatchObject({ exitCode: 1, message: expect.stringContaining('is no feed') });
  });

  it('goes on with a feed that is expired', async () => {
    await stage.publish('--days', '1');
    renameSync(join(stage.folder, 'mine'), join(stage.folder, 'elsewhere'));
    vi.setSystemTime('2027-03-05T12:00:00Z');
    expect(await stage.run('publish', 'out', '--key', 'a.key', 'elsewhere')).toBe(0);
    expect((await stage.open(stage.key.publicKey)).index.sequence).toBe(2);
  });

  it.each([
    [[], /^OUT, --key FILE, PACK-FOLDER\.\.\. is missing\. Write npm run pack -- publish OUT --key FILE PACK-FOLDER/],
    [['out', '--key', 'a.key'], /^PACK-FOLDER\.\.\. is missing\. Write npm run pack -- publish OUT/],
    [['mine', '--key', 'a.key'], /^OUT is missing\. Write/],
    [['out', 'mine'], /^--key FILE is missing\. Write/],
    [['out', 'mine', '--key', 'a.key', '--days', '-1'], /--days "-1": write a whole number from 1 to 366/],
    [['out', 'mine', '--key', 'none.key'], /There is no key file/],
    [['out', 'mine', '--key', 'a.key', '--days', '0'], /--days "0": write a whole number from 1 to 366/],
    [['out', 'mine', '--key', 'a.key', '--days', 'ten'], /--days "ten"/],
    [['out', 'mine', '--key', 'a.key', '--days', '367'], /--days "367"/],
    [['out', 'mine', '--key', 'a.key', '--title', 'Harbor'], /go together/],
    [['out', 'mine', '--key', 'a.key', '--title', 'A'.repeat(121), '--title-es', 'A'], /No reader would take such an index: title\.en/],
    [['out', 'mine', '--key', 'a.key', '--minimum', '1'], /--minimum "1": write a version/],
    [['out', 'nowhere', '--key', 'a.key'], /There is no folder/],
    [['out', 'mine', '--key', 'a.key', '--force'], /Unknown option '--force'/],
    [['out', ...Array<string>(65).fill('mine'), '--key', 'a.key'], /at most 64 packs/],
  ])('says in one sentence what is wrong with %j', async (args, message) => {
    await expect(stage.run('publish', ...args)).rejects.toMatchObject({ exitCode: 2, message: expect.stringMatching(message) });
    expect(() => stage.files()).toThrow('ENOENT');
  });
});
