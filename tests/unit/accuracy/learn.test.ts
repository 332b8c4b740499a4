import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadTagger } from '../../../src/core/read-sentences';
import { defaultStrictness, strictnessSteps } from '../../../src/core/strictness';
import { createSpotter, type Watch } from '../../../src/spot/spot';
import { learnAll } from '../../accuracy/learn';
import { models } from '../../accuracy/models';
import { readTexts } from '../../accuracy/read-texts';
import { spotText } from '../../accuracy/spot-text';
import { root } from '../../tools/ensure.mjs';
import { loadPacks } from '../../tools/load-packs';

/** Engines differ in the last place of a logarithm: rounded weights by so much at most. */
const slack = 0.02;

it('has the weights that the labelled texts give: else run npm run accuracy -- --learn', async () => {
  const kept = models.map(({ by, weights }) => ({ by, weights: { ...weights } }));
  let heard: Watch = () => {};
  const spot = createSpotter(await loadPacks(root), await loadTagger(), (weighed) => heard(weighed));
  const learnt = learnAll(
    readTexts(join(root, 'tests/texts/dev')),
    models,
    (text, watch) => {
      heard = watch;
      spotText(spot, text);
    },
    strictnessSteps[defaultStrictness].leastScore,
  );
  for (const { by, weights } of kept) {
    const fresh = Object.fromEntries(learnt.find(({ model }) => model.by === by)!.weights);
    expect(Object.keys(weights).sort()).toEqual(Object.keys(fresh).sort());
    for (const [sign, weight] of Object.entries(weights)) expect(Math.abs(weight - fresh[sign]!), sign).toBeLessThanOrEqual(slack);
  }
});
