import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CardContent } from '../../src/cards/content';
import type { PageServer } from '../tools/page-server';
import { servePages } from '../tools/page-server';
import type { PageAnswer } from '../tools/read-page';
import { collectCards } from '../tools/read-page';
import { articles, expectedMentions } from './articles';
import { runCommand } from './run-command';
import { listMarkedTexts } from './snapshot-page';
import type { Caveat } from './start-caveat';
import { browserNames, startCaveat } from './start-caveat';

const cases = browserNames.flatMap((name) => articles.map((article) => ({ name, ...article })));

describe.each(cases)('$file of 2017 in $name', ({ name, folder, file }) => {
  let caveat: Caveat;
  let server: PageServer;
  let answer: PageAnswer;
  let cards: CardContent[];
  let marked: string[];

  beforeAll(async () => {
    server = await servePages(folder);
    caveat = await startCaveat(name);
    const page = await caveat.openPage(`${server.origin}/${file}`);
    answer = await caveat.readPage(page);
    cards = [...(await collectCards(caveat.extensionPage, answer, 'en')).values()];
    marked = await listMarkedTexts(page);
  });
  afterAll(async () => {
    await caveat?.close();
    await server?.close();
  });

  const cardOf = (topic: string): CardContent => {
    const card = cards.find((one) => one.topic === topic);
    if (!card) throw new Error(`There is no card for ${topic}.`);
    return card;
  };

  test('marks every mention and nothing else', () => {
    const found = answer.mentions.map(({ topic, quote }) => [topic, quote]);
    const expected = expectedMentions.map(([topic, words]) => [topic, expect.stringContaining(words)]);
    expect(found).toEqual(expected);
  });

  test('counts offsets in the text of the page', () => {
    expect(answer.mentions.map(({ start, end }) => answer.page.text.slice(start, end))).toEqual(answer.mentions.map(({ quote }) => quote));
  });

  test('paints the words that it found', () => {
    const quotes = answer.mentions.map(({ quote }) => quote);
    expect(marked.toSorted()).toEqual(quotes.toSorted());
  });

  test('says which words only refer to the ordinance', () => {
    expect(answer.mentions.filter(({ coref }) => coref).map(({ quote }) => quote)).toEqual([expect.stringContaining('ordinance')]);
  });

  test('reads the figures with unit, limit, place and status', () => {
    const readings = answer.mentions.filter(({ topic }) => topic === 'warrants').map(({ reading }) => reading);
    expect(readings).toEqual([
      expect.objectContaining({ value: 41_000, bound: 'exact', unit: 'warrants', status: 'outstanding', place: 'Cook County' }),
      expect.objectContaining({ value: 0.5, bound: 'more-than', unit: 'share' }),
    ]);
  });

  test.each(['exemption-gang-database', 'exemption-pending-felony', 'exemption-felony-conviction', 'exemption-criminal-warrant'])(
    '%s: in force when published, repealed today, with act and vote',
    (topic) => {
      const card = cardOf(topic);
      expect(card.then).toMatchObject({ status: 'in-force', on: '2017-07-10' });
      expect(card.now).toMatchObject({ status: 'repealed', since: '2021-02-23' });
      const words = JSON.stringify(card);
      expect(words).toContain('O2021-117');
      expect(words).toMatch(/2021-01-27|Jan(?:uary|\.)? 27, 2021|27 Jan(?:uary)? 2021/);
      expect(words).toMatch(/41 to 8|41[-–]8/);
    },
  );

  test('the 41,000 stands beside the nearest and the newest sourced count', () => {
    const card = cards.find(({ comparison }) => comparison?.article.value === 41_000);
    expect(card?.comparison?.nearest).toMatchObject({ value: 41_149, date: '2017-01-19' });
    expect(card?.comparison?.newest).toMatchObject({ value: 31_393, date: expect.stringMatching(/^2024-10/) });
    expect(card?.comparison?.nearest?.refs).not.toEqual([]);
    expect(card?.comparison?.newest?.refs).not.toEqual([]);
  });

  test('the gang data: in use then, ended since 7 September 2023, deletion of old records unconfirmed', () => {
    const card = cardOf('cpd-gang-database');
    expect(card.then).toMatchObject({ status: 'in-use', on: '2017-07-10' });
    expect(card.now).toMatchObject({ status: 'ended', since: '2023-09-07' });
    expect(JSON.stringify([card.now, card.more.doubts])).toMatch(/not confirmed.*(?:delet|eras|destr)/i);
  });

  test('every card names sources that can be opened, and until when it was verified', () => {
    for (const card of cards) {
      expect(card.sources.length, card.key).toBeGreaterThan(0);
      expect(
        card.sources.every(({ url }) => url.startsWith('https://')),
        card.key,
      ).toBe(true);
      expect(card.verifiedThrough, card.key).toMatch(/^20\d\d-\d\d/);
    }
  });

  test('npm run spot finds the same in the article’s text', async () => {
    const { title, language, published, text } = answer.page;
    const line = JSON.stringify({ id: 'a', lang: language, title, published, text });
    const { stdout, exitCode } = await runCommand(['run', '--silent', 'spot'], { input: `${line}\n` });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ id: 'a', mentions: answer.mentions });
  });
});

test('the article in the house’s own words is always among them', () => {
  expect(articles.map(({ file }) => file)).toContain('aclu-letter-2017.html');
  expect(readFileSync(join(articles[0]?.folder ?? '', articles[0]?.file ?? ''), 'utf8')).toContain('Welcoming City Ordinance');
});
