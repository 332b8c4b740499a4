import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReading } from '../tools/read-page';
import { articles, expectedMentions } from './articles';
import { runCommand } from './run-command';
import { browserNames } from './start-caveat';

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'caveat-start-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

const start = (...args: string[]) => runCommand(['start', '--silent', '--', ...args]);
const [article] = articles;
const page = article ? join(article.folder, article.file) : '';

describe.each(browserNames)('npm start in %s', (browser) => {
  test('--json prints one object with page, mentions and cards, and --screenshot keeps a picture', async () => {
    const picture = join(scratch, `${browser}.png`);
    const { stdout, exitCode, stderr } = await start('--page', page, '--browser', browser, '--headless', '--json', '--screenshot', picture);
    expect(exitCode, stderr).toBe(0);
    const reading: PageReading = JSON.parse(stdout);
    expect(reading.page).toMatchObject({ title: expect.stringContaining('Welcoming City'), published: '2017-07-10', language: 'en' });
    expect(reading.mentions.map(({ topic }) => topic)).toEqual(expectedMentions.map(([topic]) => topic));
    expect(reading.cards.map(({ topic }) => topic).toSorted()).toEqual(
      [...new Set(expectedMentions.map(([topic]) => topic)), 'warrants'].toSorted(),
    );
    expect((await readFile(picture)).subarray(1, 4).toString()).toBe('PNG');
  });

  test('without --json it prints a table, and says where its screenshot lies', async () => {
    const { stdout, stderr, exitCode } = await start('--browser', browser, '--headless');
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toMatch(/Welcoming City Ordinance .*In force/);
    expect(stdout).toContain('Nothing marked.'); // the story about a bus line
    expect(stderr).toMatch(/Screenshot: .*\.png/);
  });
});

describe('npm start says in one sentence what is wrong, and ends with 2', () => {
  test.each([
    [['--colour'], /--colour/],
    [['--browser', 'netscape'], /chromium or firefox/],
    [['--page', 'no-such-page.html'], /there is no file .*no-such-page\.html/],
    [['--page', 'ftp://example.org/'], /neither/],
    [['--page', 'javascript:alert(1)'], /neither/],
    [['--screenshot', 'picture.gif'], /\.png/],
  ])('%j', async (args, message) => {
    const { stdout, stderr, exitCode } = await start(...args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });
});

describe('npm run spot', () => {
  const spot = (input: string) => runCommand(['run', '--silent', 'spot'], { input });

  test('answers in order, and a bad line does not stop it', async () => {
    const { stdout, exitCode } = await spot(
      [
        '{"id":1,"text":"Chicago’s Welcoming City Ordinance was signed."}',
        'not json',
        '',
        '{"id":"b"}',
        '{"id":"c","text":"\u2028Nothing."}',
      ].join('\n'),
    );
    expect(exitCode).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        id: 1,
        mentions: [
          expect.objectContaining({ start: 0, quote: 'Chicago’s Welcoming City Ordinance', topic: 'chicago-welcoming-city-ordinance' }),
        ],
      },
      { id: null, line: 2, error: expect.stringContaining('JSON') },
      { id: 'b', line: 4, error: expect.stringContaining('text') },
      { id: 'c', mentions: [] },
    ]);
  });

  test('ends with 2 for an option that it does not know', async () => {
    expect((await runCommand(['run', '--silent', 'spot', '--', '--fast'])).exitCode).toBe(2);
  });
});
