import type { Page } from 'puppeteer-core';

/** Every node of a page, one a line: a split text or a new attribute shows. Shadow roots that pages may see are in it. */
export async function snapshotPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const walk = (node: Node, depth: number) => {
      const isElement = node instanceof Element;
      const attributes = isElement ? [...node.attributes].map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).join('') : '';
      lines.push(`${' '.repeat(depth)}${node.nodeName}${attributes}${isElement ? '' : ` ${JSON.stringify(node.nodeValue)}`}`);
      if (isElement && node.shadowRoot) walk(node.shadowRoot, depth + 1);
      for (const child of node.childNodes) walk(child, depth + 1);
    };
    walk(document, 0);
    return [...lines, `selection ${String(getSelection())}`, `style sheets ${document.styleSheets.length}`];
  });
}

/** A snapshot without Caveat's one element, and how many of those there were. */
export function withoutHost(lines: string[]): { rest: string[]; hosts: number } {
  const rest = lines.filter((line) => !/^ *CAVEAT-/.test(line));
  return { rest, hosts: lines.length - rest.length };
}

/** What is painted as marked: the text of each range in Caveat's highlights, in order of place. */
export async function listMarkedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) => (name.startsWith('caveat-') ? [...highlight] : [])) as Range[];
    // Array.prototype.sort's own order would be that of the highlights.
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b) || b.compareBoundaryPoints(Range.END_TO_END, a));
    return ranges.map(String);
  });
}
