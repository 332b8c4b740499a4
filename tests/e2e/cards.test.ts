import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PageServer } from '../tools/page-server';
import { servePages } from '../tools/page-server';
import { findMark } from './find-mark';
import { killBackground } from './kill-background';
import type { Caveat } from './start-caveat';
import { browserNames, root, startCaveat } from './start-caveat';

const article = '/aclu-letter-2017.html';
const waiting = { timeout: 10_000 };
const readyWithinMs = 30_000;
const crossingMs = 100; // a pointer on its way elsewhere; a card waits five times as long
const noCardMs = 1_000;

/** Where leave was given, what draws cards is brought only when somebody wants one. The demo build's shadow root is open, so that it can be seen. */
describe.each(browserNames)('a page that Caveat read by itself in %s', (name) => {
  let caveat: Caveat;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    server = await servePages(join(root, 'tests/pages/fixtures'));
    caveat = await startCaveat(name, { kind: 'demo' });
    // Right after its installation the background asks the browser to run its script; a page loaded before is not read.
    const end = Date.now() + readyWithinMs;
    for (let button: string | null = null; !button && Date.now() < end; ) {
      const first = await caveat.openPage(server.origin + article);
      await wait(noCardMs);
      button = (await first.evaluate(lookInside)).button;
      await first.close();
    }
  });
  afterAll(async () => {
    await caveat?.close();
    await server?.close();
  });
  beforeEach(async () => {
    await page?.close();
    page = await caveat.openPage(server.origin + article);
    await page.bringToFront();
    await expect.poll(async () => (await look()).button, waiting).toMatch(/^\d+ notes$/);
  });

  const look = () => page.evaluate(lookInside);
  const pointOf = (index: number) => page.evaluate(findMark, index);
  const expectCard = (title: RegExp | null) =>
    expect.poll(async () => (await look()).title, waiting)[title ? 'toMatch' : 'toBe'](title as RegExp);

  test('has the quiet button and nothing to draw cards with, until the pointer rests on a mark', async () => {
    expect(await look()).toMatchObject({ isReadyToDraw: false, title: null, isListOpen: false });
    const { x, y } = await pointOf(0);
    await page.mouse.move(x, y);
    await expectCard(/Welcoming City/);
    expect(await look()).toMatchObject({ isReadyToDraw: true, isInCard: false });
    await page.mouse.move(1, 1);
    await expectCard(null);
  });

  test('shows no card for a pointer that only crossed a mark', async () => {
    const { x, y } = await pointOf(0);
    await page.mouse.move(x, y);
    await wait(crossingMs);
    await page.mouse.move(1, 1);
    await wait(noCardMs);
    expect((await look()).title).toBeNull();
  });

  test('opens a pressed mark, with the focus in its card; Escape closes it', async () => {
    const { x, y } = await pointOf(0);
    await page.mouse.click(x, y);
    await expectCard(/Welcoming City/);
    expect((await look()).isInCard).toBe(true);
    await page.keyboard.press('Escape');
    await expectCard(null);
  });

  test('opens a pressed mark whose background was ended meanwhile', async () => {
    await killBackground(caveat);
    const { x, y } = await pointOf(0);
    await page.mouse.click(x, y);
    await expectCard(/Welcoming City/);
  });

  test('leads by keyboard from the button to the list, to a card, and back', async () => {
    await page.evaluate(focusButton);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await look()).focus, waiting).toBe('line');
    const { lines, button, isExpanded } = await look();
    expect(button).toBe(`${lines} notes`);
    expect(isExpanded).toBe('true');
    await page.keyboard.press('Enter');
    await expectCard(/Welcoming City/);
    expect(await look()).toMatchObject({ isInCard: true, isListOpen: false, isExpanded: 'false' });
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await look()).focus, waiting).toBe('line');
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await look()).focus, waiting).toBe('notesbtn');
    expect(await look()).toMatchObject({ title: null, isListOpen: false });
  });

  test('opens the list by pointer, and a press outside closes it; a second press of the button, too', async () => {
    const { x, y } = await page.evaluate(findButton);
    const expectList = (isOpen: boolean) => expect.poll(async () => (await look()).isListOpen, waiting).toBe(isOpen);
    await page.mouse.click(x, y);
    await expectList(true);
    await page.mouse.click(1, 1);
    await expectList(false);
    await page.mouse.click(x, y);
    await expectList(true);
    await page.mouse.click(x, y);
    await expectList(false);
  });
});

function lookInside() {
  const root = document.querySelector('caveat-notes')?.shadowRoot;
  const active = root?.activeElement ?? null;
  const button = root?.querySelector('.notesbtn');
  return {
    button: button?.textContent ?? null,
    isExpanded: button?.getAttribute('aria-expanded') ?? null,
    isReadyToDraw: root?.querySelector('.layer') != null,
    isListOpen: root?.querySelector('.noteslist') != null,
    lines: root?.querySelectorAll('.line').length ?? 0,
    title: root?.querySelector('.layer:popover-open h2')?.textContent ?? null,
    isInCard: active?.closest('.layer') != null,
    focus: active?.className ?? null,
  };
}

function findButton(): { x: number; y: number } {
  const rect = document.querySelector('caveat-notes')!.shadowRoot!.querySelector('.notesbtn')!.getBoundingClientRect();
  return { x: (rect.left + rect.right) / 2, y: (rect.top + rect.bottom) / 2 };
}

function focusButton(): void {
  document.querySelector('caveat-notes')!.shadowRoot!.querySelector<HTMLElement>('.notesbtn')!.focus();
}
