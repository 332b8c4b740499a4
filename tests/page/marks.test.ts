import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from './browsers';
import type * as Harness from './harness';
import { openTheatre, type Theatre } from './stage';

declare const caveat: typeof Harness;

const hardPages = [
  'strict-csp',
  'overrides',
  'split-words',
  'hidden',
  'comments',
  'live-blog',
  'parts',
  'shadow',
  'rtl',
  'dialog',
  'dark',
  'links',
];

/** What browsers of an age do not have: Chrome before 140 and Firefox before 150; Chrome before 128. */
const lacking: Record<string, string[]> = { older: ['highlightsFromPoint'], oldest: ['highlightsFromPoint', 'caretPositionFromPoint'] };

describe.each(browserNames)('marks in %s', (name) => {
  let theatre: Theatre;
  beforeAll(async () => {
    theatre = await openTheatre(name);
  });
  afterAll(() => theatre.close());

  it.each(hardPages)('leave the markup of %s as it was, and no trace after the end', async (path) => {
    const stage = await theatre.open(`/${path}.html`);
    const seen = await stage.run(() => {
      const markup = () => document.documentElement.outerHTML + (document.querySelector('news-page')?.shadowRoot?.innerHTML ?? '');
      const nodes = () => document.evaluate('count(//node())', document, null, 1, null).numberValue;
      const before = [markup(), nodes()];
      const sheets = document.adoptedStyleSheets.length;
      const { marks, ranges, stop } = caveat.markAll();
      marks.setOpen(0);
      const during = [markup(), nodes()];
      const painted = Object.values(caveat.painted()).flat();
      stop.abort();
      const inShadow = ranges.map((range) => (range?.startContainer.getRootNode() as Document | undefined)?.adoptedStyleSheets.length ?? 0);
      return {
        before,
        during,
        after: [markup(), nodes()],
        painted,
        count: ranges.length,
        marks: marks.count,
        sheets,
        inShadow,
        left: caveat.painted(),
        sheetsLeft: document.adoptedStyleSheets.length,
      };
    });
    expect(seen.during).toEqual(seen.before);
    expect(seen.after).toEqual(seen.before);
    expect(seen.count).toBeGreaterThan(1);
    expect(seen.painted).toHaveLength(seen.count);
    expect(seen.left).toEqual({});
    expect(seen.sheetsLeft).toBe(seen.sheets);
    expect(Math.max(...seen.inShadow)).toBe(0);
    expect(seen.marks).toBe(0);
    await stage.page.close();
  });

  it('paint in the document and in shadow roots', async () => {
    for (const path of ['/strict-csp.html', '/shadow.html', '/overrides.html']) {
      const stage = await theatre.open(path);
      const boxes = await stage.run(() => {
        const { ranges } = caveat.markAll();
        return ranges.map((range) => {
          const { x, y, width, height } = (range as Range).getBoundingClientRect();
          return { x, y, width, height };
        });
      });
      for (const box of boxes) {
        const colours = await coloursOf(await stage.page.screenshot({ encoding: 'base64', clip: box }), stage.page);
        expect(colours, `${path} ${JSON.stringify(box)}`).toContain('220,239,238');
      }
      await stage.page.close();
    }
  });

  it('take the light or dark colours of the place they are in, and follow the page', async () => {
    const stage = await theatre.open('/dark.html');
    const before = await stage.run(() => {
      Object.assign(globalThis, caveat.markAll());
      return caveat.painted();
    });
    expect(before).toEqual({
      'caveat-7f3kq9-dark': ['gang database'],
      'caveat-7f3kq9-light': ['Welcoming City Ordinance', 'carve-outs'],
    });
    await stage.run(() => document.documentElement.classList.add('day'));
    await stage.run(() => new Promise((resolve) => setTimeout(resolve, 700)));
    expect((await stage.run(() => caveat.painted()))['caveat-7f3kq9-light']).toEqual([
      'gang database',
      'Welcoming City Ordinance',
      'carve-outs',
    ]);
    await stage.page.close();
  });

  it('leave no trace when the end came before the beginning', async () => {
    const stage = await theatre.open('/strict-csp.html');
    const seen = await stage.run(() => {
      const marks = caveat.createMarks(document, AbortSignal.abort());
      marks.show(caveat.findAll().ranges);
      caveat.watchPointer(document, marks, AbortSignal.abort(), { dwellStart() {}, dwellEnd() {}, press() {} });
      return [marks.count, caveat.painted(), document.adoptedStyleSheets.length];
    });
    expect(seen).toEqual([0, {}, 0]);
    await stage.page.close();
  });

  it('set off the open one, hide, and come back', async () => {
    const stage = await theatre.open('/strict-csp.html');
    const seen = await stage.run(() => {
      const { marks, ranges } = caveat.markAll();
      marks.setOpen(1);
      const open = caveat.painted();
      marks.setOpen(undefined);
      const closed = Object.keys(caveat.painted());
      marks.hide();
      const hidden = [caveat.painted(), marks.count, document.adoptedStyleSheets.length];
      marks.show([undefined, ...ranges]);
      return { open, closed, hidden, again: caveat.painted(), count: marks.count };
    });
    expect(seen.open['caveat-7f3kq9-open-light']).toEqual(['gang database']);
    expect(seen.closed).toEqual(['caveat-7f3kq9-light']);
    expect(seen.hidden).toEqual([{}, 0, 0]);
    expect(seen.again).toEqual({ 'caveat-7f3kq9-light': ['Welcoming City Ordinance', 'gang database', 'carve-outs'] });
    expect(seen.count).toBe(3);
    await stage.page.close();
  });

  it.each(['new', 'older', 'oldest'])('are found under a point, and nothing beside, over or behind them (%s browsers)', async (age) => {
    for (const path of ['/links.html', '/shadow.html', '/rtl.html', '/dialog.html', '/split-words.html']) {
      const stage = await theatre.open(path);
      const seen = await stage.run((lacks) => {
        for (const place of [CSS.highlights, document]) for (const method of lacks) Object.assign(place, { [method]: undefined });
        const { marks, ranges } = caveat.markAll();
        const centres = ranges.map((range) => {
          const rect = [...(range as Range).getClientRects()].find((one) => one.width > 3) as DOMRect;
          return marks.mentionAt(rect.left + rect.width / 2, rect.top + rect.height / 2) ?? -1;
        });
        const first = (ranges[0] as Range).getBoundingClientRect();
        const isCovered = ranges.map((range) => (range as Range).startContainer.parentElement?.id === 'under');
        return {
          centres,
          isCovered,
          margin: marks.mentionAt(3, first.top + 5) ?? -1,
          above: marks.mentionAt(first.left + 5, first.top - 8) ?? -1,
        };
      }, lacking[age] ?? []);
      expect(seen.centres, path).toEqual(seen.isCovered.map((isCovered, index) => (isCovered ? -1 : index)));
      expect(seen.margin, path).toBe(-1);
      await stage.page.close();
    }
  });
});

/** The colours of a picture, as "r,g,b"; read in a page, which has a decoder. */
async function coloursOf(
  base64: string,
  page: { evaluate(work: (data: string) => Promise<string[]>, data: string): Promise<string[]> },
): Promise<string[]> {
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
    canvas.drawImage(bitmap, 0, 0);
    const pixels = canvas.getImageData(0, 0, bitmap.width, bitmap.height).data;
    const colours = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) colours.add(`${pixels[at]},${pixels[at + 1]},${pixels[at + 2]}`);
    return [...colours];
  }, base64);
}
