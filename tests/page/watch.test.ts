import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from './browsers';
import type * as Harness from './harness';
import { openTheatre, type Stage, type Theatre } from './stage';

declare const caveat: typeof Harness;
/** What the watched page has told, with the milliseconds since the watch began. */
declare const told: { kind: string; ms: number }[];
declare const stop: AbortController;

const longText = 'A paragraph that came later, with the gang database in it and with some more words.';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(browserNames)('watching a page in %s', (name) => {
  let theatre: Theatre;
  beforeAll(async () => {
    theatre = await openTheatre(name);
  });
  afterAll(() => theatre.close());

  async function watch(path: string): Promise<Stage> {
    const stage = await theatre.open(path);
    await stage.run(() => {
      const began = performance.now();
      const list: { kind: string; ms: number }[] = [];
      const control = new AbortController();
      Object.assign(globalThis, { told: list, stop: control });
      caveat.watchPage(document, { signal: control.signal, onChange: (kind) => void list.push({ kind, ms: performance.now() - began }) });
    });
    return stage;
  }

  const kinds = (stage: Stage) => stage.run(() => told.map(({ kind }) => kind));

  it('tells of a paragraph that came later, once, and of a second one half a second after', async () => {
    const stage = await watch('/grows.html');
    for (let burst = 0; burst < 8; burst++) {
      await stage.page.evaluate((text) => (globalThis as unknown as { addParagraph(text: string): void }).addParagraph(text), longText);
      await wait(100);
    }
    await wait(1_200);
    const seen = await stage.run(() => told);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThan(4);
    expect(seen.every(({ kind }) => kind === 'content')).toBe(true);
    for (const [index, { ms }] of seen.entries()) if (index > 0) expect(ms - seen[index - 1]!.ms).toBeGreaterThan(480);
    const count = await stage.run(() => caveat.findAll().ranges.length);
    expect(count).toBe(9);
    await stage.page.close();
  });

  it('says nothing of clocks, menus, editors, attributes and its own host', async () => {
    const stage = await watch('/grows.html');
    await stage.page.evaluate((text) => {
      const clock = document.querySelector('#clock') as HTMLElement;
      clock.textContent = '12:01';
      (clock.firstChild as Text).data = '12:02';
      for (const tag of ['nav', 'footer', 'script', 'style', 'caveat-notes', 'iframe', 'aside']) {
        const element = document.createElement(tag);
        element.textContent = tag === 'script' ? '/* a script that is longer than thirty characters */' : text;
        document.body.append(element);
      }
      const editor = document.createElement('div');
      editor.contentEditable = 'true';
      document.body.append(editor);
      editor.append(text);
      document.body.className = 'wide';
    }, longText);
    await wait(1_500);
    expect(await kinds(stage)).toEqual([]);
    await stage.page.close();
  });

  it('tells of a story opened by a button, and of text in a shadow root it was given', async () => {
    const stage = await watch('/shadow.html');
    await stage.run(() => {
      const root = document.querySelector('news-page')?.shadowRoot as ShadowRoot;
      const control = new AbortController();
      Object.assign(globalThis, { stop: control });
      caveat.watchPage(document, { signal: control.signal, onChange: (kind) => void told.push({ kind, ms: 0 }) }).observe(root);
    });
    await stage.page.evaluate((text) => {
      const root = document.querySelector('news-page')?.shadowRoot as ShadowRoot;
      root.append(Object.assign(document.createElement('p'), { textContent: text }));
    }, longText);
    await wait(1_300);
    expect(await kinds(stage)).toEqual(['content']);
    await stage.page.close();
  });

  it('waits for the end of a burst of thousands of changes', async () => {
    const stage = await watch('/grows.html');
    await stage.page.evaluate((text) => {
      const add = (globalThis as unknown as { addParagraph(text: string): void }).addParagraph;
      for (let count = 0; count < 3_000; count++) add(text);
    }, longText);
    await wait(1_500);
    expect(await kinds(stage)).toEqual([]);
    await wait(2_500);
    expect(await kinds(stage)).toEqual(['content']);
    await stage.page.close();
  });

  it.each(['with', 'without'])('tells of another story in a one-page site, %s the Navigation API', async (api) => {
    const stage = await theatre.open('/spa.html');
    await stage.run((lacks) => {
      if (lacks) Object.defineProperty(window, 'navigation', { value: undefined, configurable: true });
      const list: { kind: string; ms: number }[] = [];
      const control = new AbortController();
      Object.assign(globalThis, { told: list, stop: control });
      caveat.watchPage(document, { signal: control.signal, onChange: (kind) => void list.push({ kind, ms: 0 }) });
    }, api === 'without');
    await stage.page.evaluate((text) => {
      (globalThis as unknown as { go(...parts: string[]): void }).go('/2019/04/11/second', 'Second story', text);
    }, longText);
    await wait(1_300);
    expect(await kinds(stage)).toEqual(['navigation']);
    expect(await stage.run(() => [caveat.readPage(document)?.page.title, caveat.readPage(document)?.page.published])).toEqual([
      'Second story',
      '2019-04-11',
    ]);
    await stage.page.evaluate(() => history.back());
    await wait(1_300);
    expect(await kinds(stage)).toEqual(['navigation', 'navigation']);
    await stage.page.evaluate(() => {
      location.hash = 'notes';
    });
    await wait(900);
    expect(await kinds(stage)).toHaveLength(2);
    await stage.page.close();
  });

  it('keeps still in a hidden tab and catches up when it is shown', async () => {
    const stage = await watch('/grows.html');
    await stage.run(() => {
      let isHidden = true;
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
      const showTab = () => {
        isHidden = false;
        document.dispatchEvent(new Event('visibilitychange'));
      };
      Object.assign(globalThis, { showTab });
    });
    await stage.page.evaluate((text) => (globalThis as unknown as { addParagraph(text: string): void }).addParagraph(text), longText);
    await wait(1_300);
    expect(await kinds(stage)).toEqual([]);
    await stage.run(() => (globalThis as unknown as { showTab(): void }).showTab());
    await wait(1_300);
    expect(await kinds(stage)).toEqual(['content']);
    await stage.page.close();
  });

  it('stops at once', async () => {
    const stage = await watch('/spa.html');
    await stage.page.evaluate(
      (text) => (globalThis as unknown as { go(...parts: string[]): void }).go('/third', 'Third story', text),
      longText,
    );
    await stage.run(() => stop.abort());
    await stage.page.evaluate(
      (text) => (globalThis as unknown as { go(...parts: string[]): void }).go('/fourth', 'Fourth story', text),
      longText,
    );
    await wait(1_300);
    expect(await kinds(stage)).toEqual([]);
    await stage.page.close();
  });
});
