import { describe, expect, it } from 'vitest';
import { lintPack } from '../../../src/pack/lint-pack';
import { otherPack, smallPack, toFiles } from './lint-small-pack';

describe('a fact that rests on a copy alone', () => {
  const onCopy = smallPack['facts.json'].replace('"source": "gazette",', '"source": "copy",');
  const messagesFor = (kind: string) => {
    const copy = smallPack['sources.json'].replace('"copyOf"', `"copyKind": "${kind}", "copyOf"`);
    return lintPack(toFiles({ ...smallPack, 'facts.json': onCopy, 'sources.json': copy }), [otherPack]).map(({ message }) => message);
  };

  it.each(['archived', 'hosted', 'syndicated'])('is no fault where the copy is %s', (kind) => {
    expect(messagesFor(kind)).toEqual([]);
  });

  it('is told where somebody else reposted it', () => {
    expect(messagesFor('reposted')).toEqual([expect.stringContaining('"vote-2015" rests on copies alone')]);
  });
});
