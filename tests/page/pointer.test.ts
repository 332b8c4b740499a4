import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from './browsers';
import type * as Harness from './harness';
import { openTheatre, type Stage, type Theatre } from './stage';

declare const caveat: typeof Harness;
declare const told: string[];
declare const stop: AbortController;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(browserNames)('pointer and keys in %s', (name) => {
  let theatre: Theatre;
  beforeAll(async () => {
    theatre = await openTheatre(name);
  });
  afterAll(() => theatre.close());

  /** Marks the page, watches the pointer, and gives the middle of each mark. */
  async function watch(path: string): Promise<{ stage: Stage; middles: { x: number; y: number }[]; take(): Promise<string[]> }> {
    const stage = await theatre.open(path);
    const middles = await stage.run(() => {
      const list: string[] = [];
      const { marks, ranges, stop: control } = caveat.markAll();
      Object.assign(globalThis, { told: list, stop: control, marks });
      caveat.watchPointer(document, marks, control.signal, {
        dwellStart: (index) => void list.push(`start ${index}`),
        dwellEnd: () => void list.push('end'),
        press: (index) => void list.push(`press ${index}`),
      });
      return ranges.map((range) => {
        const rect = (range as Range).getClientRects()[0] as DOMRect;
        return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
      });
    });
    const take = async () => {
      await wait(150);
      return stage.run(() => told.splice(0));
    };
    return { stage, middles, take };
  }

  it('tells when the pointer comes to a mark and leaves it', async () => {
    const { stage, middles, take } = await watch('/links.html');
    const [plain, link] = middles as [{ x: number; y: number }, { x: number; y: number }];
    await stage.page.mouse.move(5, 5);
    expect(await take()).toEqual([]);
    await stage.page.mouse.move(plain.x, plain.y);
    await stage.page.mouse.move(plain.x + 2, plain.y);
    expect(await take()).toEqual(['start 0']);
    await stage.page.mouse.move(link.x, link.y);
    expect(await take()).toEqual(['end', 'start 1']);
    await stage.page.mouse.move(5, 5);
    expect(await take()).toEqual(['end']);
    await stage.page.close();
  });

  it('opens on a click, but leaves links, covers and selections to the page', async () => {
    const { stage, middles, take } = await watch('/links.html');
    const [plain, link, covered] = middles as { x: number; y: number }[] as [
      { x: number; y: number },
      { x: number; y: number },
      { x: number; y: number },
    ];
    await stage.page.mouse.click(plain.x, plain.y);
    expect(await take()).toEqual(['start 0', 'press 0']);
    await stage.page.mouse.click(link.x, link.y);
    expect(await take()).toEqual(['end', 'start 1']);
    expect(stage.page.url()).toMatch(/#followed$/);
    await stage.page.mouse.click(covered.x, covered.y);
    expect(await take()).toEqual(['end']);
    await stage.page.mouse.click(plain.x, plain.y, { count: 2 });
    expect((await take()).filter((word) => word.startsWith('press'))).toHaveLength(1);
    await stage.page.close();
  });

  it('opens at the caret on Enter', async () => {
    const { stage, take } = await watch('/links.html');
    await stage.page.evaluate(() => {
      const text = document.querySelector('#plain')?.firstChild as Text;
      document.getSelection()?.collapse(text, text.data.indexOf('database'));
    });
    await stage.page.keyboard.press('Enter');
    expect(await take()).toEqual(['press 0']);
    await stage.page.focus('#button');
    await stage.page.keyboard.press('Enter');
    expect(await take()).toEqual([]);
    await stage.page.close();
  });

  it('notices that the text moved away under a resting pointer', async () => {
    const { stage, middles, take } = await watch('/links.html');
    await stage.page.evaluate(() => {
      document.body.style.height = '4000px';
    });
    await stage.page.mouse.move(middles[0]!.x, middles[0]!.y);
    expect(await take()).toEqual(['start 0']);
    await stage.page.evaluate(() => scrollTo(0, 300));
    expect(await take()).toEqual(['end']);
    await stage.page.close();
  });

  it('does not stand in the way of the page, measures nothing without marks, and stops', async () => {
    const { stage, middles, take } = await watch('/links.html');
    await stage.page.evaluate(() => {
      const seen: boolean[] = [];
      Object.assign(globalThis, { seen });
      document.addEventListener('click', (event) => seen.push(event.defaultPrevented));
    });
    await stage.page.mouse.click(middles[0]!.x, middles[0]!.y);
    expect(await stage.page.evaluate(() => (globalThis as unknown as { seen: boolean[] }).seen)).toEqual([false]);
    await take();
    await stage.page.mouse.move(5, 5);
    await take();
    await stage.run(() => {
      (globalThis as unknown as { marks: { hide(): void } }).marks.hide();
      document.elementFromPoint = () => {
        throw new Error('measured');
      };
    });
    await stage.page.mouse.click(middles[0]!.x, middles[0]!.y);
    expect(await take()).toEqual([]);
    await stage.run(() => stop.abort());
    await stage.page.mouse.click(middles[0]!.x, middles[0]!.y);
    expect(await take()).toEqual([]);
    await stage.page.close();
  });
});
