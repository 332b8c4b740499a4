import { expect, it } from 'vitest';
import type { WxtHooks } from 'wxt';
import config from '../../../wxt.config';

it('a reader gets the facts and the changelog of a pack, and not its examples', async () => {
  const paths = ['packs/a/facts.json', 'packs/a/examples.json', 'packs/a/changes.json', 'packs\\b\\examples.json', 'icons/16.png'];
  const files = paths.map((relativeDest) => ({ absoluteSrc: `/x/${relativeDest}`, relativeDest }));
  const hook = (config.hooks as Partial<WxtHooks>)['build:publicAssets'];
  if (typeof hook !== 'function') throw new TypeError('there is no such hook');
  await hook({} as never, files);
  expect(files.map(({ relativeDest }) => relativeDest)).toEqual(['packs/a/facts.json', 'packs/a/changes.json', 'icons/16.png']);
});
