import { expect, it } from 'vitest';
import type { Mention } from '../../../src/core/mention';
import { createProgress } from '../../tools/spot-progress';

function watch(isTTY: boolean): { said: string[]; count: (answers: number, stepMs: number) => void } {
  const said: string[] = [];
  let timeMs = 0;
  const progress = createProgress({ isTTY, write: (text) => said.push(text) }, () => timeMs);
  return {
    said,
    count: (answers, stepMs) => {
      for (let i = 0; i < answers; i += 1) {
        progress.count(i % 2 === 0 ? { id: i, mentions: [{} as Mention] } : { id: null, line: i, error: 'not JSON' });
        timeMs += stepMs;
      }
      progress.end();
    },
  };
}

it('a terminal sees how far the filter is, five times a second at most, and the sum at the end', () => {
  const { said, count } = watch(true);
  count(2000, 1);
  expect(said).toHaveLength(12);
  expect(said[0]).toBe('\r1 texts read, 1 mentions');
  expect(said.slice(-2)).toEqual(['\r1,000 texts read, 1,000 mentions, 1,000 lines with an error', '\n']);
});

it('a file or a pipe sees nothing', () => {
  const { said, count } = watch(false);
  count(2000, 1000);
  expect(said).toEqual([]);
});
