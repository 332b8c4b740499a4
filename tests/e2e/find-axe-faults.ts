import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a page of the extension, a line each. Fails when it looked at next to nothing: such a pass would be hollow. */
export async function findAxeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { faults, passes } = await page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe;
    const result = await run();
    return {
      faults: result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      passes: result.passes.length,
    };
  });
  expect(passes).toBeGreaterThan(5);
  return faults;
}
