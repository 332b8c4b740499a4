import { expect, it } from 'vitest';
import { learnFromTexts } from '../../accuracy/learn-from-texts';
import { models } from '../../accuracy/models';
import { root } from '../../tools/ensure.mjs';

/** Engines differ in the last place of a logarithm: rounded weights by so much at most. */
const slack = 0.02;

it('has the weights that the labelled texts give: else run npm run accuracy -- --learn', async () => {
  const kept = models.map(({ by, weights }) => ({ by, weights: { ...weights } }));
  const learnt = await learnFromTexts(root);
  for (const { by, weights } of kept) {
    const fresh = Object.fromEntries(learnt.find(({ model }) => model.by === by)!.weights);
    expect(Object.keys(weights).sort()).toEqual(Object.keys(fresh).sort());
    for (const [sign, weight] of Object.entries(weights)) expect(Math.abs(weight - fresh[sign]!), sign).toBeLessThanOrEqual(slack);
  }
});
