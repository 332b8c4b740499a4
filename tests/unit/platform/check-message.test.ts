import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkData, Shapes } from '../../../src/platform/check-message';
import { createRandom } from '../../archive/make-archive';
import { mutateJson } from '../../tools/mutate-json';
import { messageExamples } from './message-examples';

const names = Object.keys(Shapes) as (keyof typeof Shapes)[];
const howMany = 10_000;

describe('the look at what a message carries', () => {
  test.each(names)('lets a good %s through as it is', (name) => {
    expect(checkData(name, messageExamples[name])).toEqual(messageExamples[name]);
  });

  test(`refuses ${howMany} spoilt messages, or takes of them only what has its shape`, () => {
    const random = createRandom(20_261_123);
    let refused = 0;
    for (let count = 0; count < howMany; count += 1) {
      const name = names[count % names.length]!;
      const spoilt = mutateJson(messageExamples[name], random);
      try {
        const taken = checkData(name, spoilt);
        expect(v.is(Shapes[name], taken)).toBe(true);
        if (typeof taken === 'object' && taken !== null) expect(Object.getPrototypeOf(taken)).toBe(Object.prototype);
        expect(JSON.stringify(taken)).not.toContain('polluted');
      } catch (error) {
        if (!(error as Error).message.startsWith(`The message ${name} has a wrong shape: `)) throw error;
        expect((error as Error).message.length).toBeLessThan(400);
        refused += 1;
      }
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    // Most are broken; a few changes only shorten a text.
    expect(refused).toBeGreaterThan(howMany / 2);
  });
});

test.each([
  { sites: { mode: 'newsrooms', newsrooms: ['chicago.suntimes.com'] } },
  { site: 'wbez.org', state: 'off' },
  { site: 'wbez.org', state: null },
  { isPaused: true },
  { isSynced: false },
])('a choice of the reader passes: %j', (change) => expect(checkData('changeSites', { change }).change).toEqual(change));

test.each([
  {},
  { sites: { mode: 'nowhere', newsrooms: [] } },
  { sites: { mode: 'newsrooms', newsrooms: ['*'] } },
  { site: 'www.wbez.org', state: 'on' },
  { site: 'wbez.org/*', state: 'on' },
  { site: '', state: 'on' },
  { site: 'wbez.org', state: 'always' },
  { site: 'wbez.org' },
  { isPaused: 1 },
  { isPaused: true, isSynced: true },
])('anything else is refused: %j', (change) => expect(() => checkData('changeSites', { change })).toThrow('wrong shape'));
