import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/core/mention';
import { printAnswer, type Spot, type SpotAnswer, spotLines } from '../../tools/spot-lines';

/** A spotter that marks a text's first letters, and cannot read "bang". */
const spot: Spot = ({ text }) => {
  if (text === 'bang') throw new Error('no reading this');
  return text === '' ? [] : [{ start: 0, end: 1, quote: text.slice(0, 1) } as Mention];
};

async function* give(...chunks: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk as string);
}

async function answer(chunks: (string | Buffer)[], longest?: number): Promise<SpotAnswer[]> {
  const answers: SpotAnswer[] = [];
  for await (const one of spotLines(give(...chunks), spot, longest)) answers.push(one);
  return answers;
}

const found = (id: string | number, quote: string) => ({ id, mentions: [expect.objectContaining({ quote })] });

describe('a file of texts', () => {
  it('is answered line by line, in order, the last one without a line break too', async () => {
    expect(await answer(['{"id":1,"text":"a"}\n{"id":"b","text":""}\r\n{"id":3,"text":"c"}'])).toEqual([
      found(1, 'a'),
      { id: 'b', mentions: [] },
      found(3, 'c'),
    ]);
  });

  it('may be cut anywhere, within a letter too', async () => {
    const bytes = Buffer.from('{"id":"é","text":"ñandú 🏙"}\n\n{"id":2,"text":"\u2028x"}\n');
    const whole = await answer([bytes]);
    expect(await answer([...bytes].map((byte) => Buffer.from([byte])))).toEqual(whole);
    expect(whole).toEqual([found('é', 'ñ'), found(2, '\u2028')]);
  });

  it('gives nothing for blank lines, and counts them', async () => {
    expect(await answer(['\n \t\r\n\uFEFF\n{}\n\n'])).toEqual([{ id: null, line: 4, error: expect.stringContaining('id') }]);
    expect(await answer([''])).toEqual([]);
  });

  it('may begin with a byte order mark, each part of files put together too', async () => {
    expect(await answer(['\uFEFF{"id":1,"text":"a"}\n\uFEFF{"id":2,"text":"b"}'])).toEqual([found(1, 'a'), found(2, 'b')]);
  });

  it.each([
    ['is no JSON', 'id: 1', null, /^not JSON: /],
    ['is cut off', '{"id":"x-7","text":"abc', 'x-7', /^not JSON: /],
    ['is cut off behind a number', '{ "id" : 17 , "te', 17, /^not JSON: /],
    ['is cut off within its id', '{"id":"x-', null, /^not JSON: /],
    ['is no object', '[1]', null, /^(?:id|the line): /],
    ['has no id', '{"text":"a"}', null, /^id: /],
    ['has no text', '{"id":"b"}', 'b', /^text: /],
    ['has a number as text', '{"id":"b","text":5}', 'b', /^text: /],
    ['has a language that we do not read', '{"id":"b","lang":"fr","text":"a"}', 'b', /^lang: /],
    ['has an id that would be rounded', '{"id":12345678901234567890,"text":"a"}', null, /^id: .*as a string/],
    ['cannot be read by the spotter', '{"id":"b","text":"bang"}', 'b', /^could not be read: no reading this$/],
  ])('goes on behind a line that %s', async (_, line, id, error) => {
    const rest = '{"id":9,"text":"z"}';
    expect(await answer([`${line}\n${rest}\n`])).toEqual([{ id, line: 1, error: expect.stringMatching(error) }, found(9, 'z')]);
  });

  it('says of a line that is not UTF-8 whose it is', async () => {
    const latin = Buffer.concat([Buffer.from('{"id":"a","text":"caf'), Buffer.from([0xe9]), Buffer.from('"}\n{"id":"b","text":"b"}')]);
    expect(await answer([latin])).toEqual([{ id: 'a', line: 1, error: 'not UTF-8' }, found('b', 'b')]);
  });

  it('does not keep a line that is too long', async () => {
    expect(await answer(['{"id":1,"text":"', 'x'.repeat(60), 'x"}\n{"id":2,"text":"b"}\n', 'y'.repeat(70)], 50)).toEqual([
      { id: null, line: 1, error: 'longer than 50 bytes' },
      found(2, 'b'),
      { id: null, line: 3, error: 'longer than 50 bytes' },
    ]);
  });

  it('is read no faster than its answers are taken', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      for (;;) {
        given += 1;
        yield Buffer.from(`{"id":${given},"text":"a"}\n`);
      }
    }
    const answers = spotLines(endless(), spot);
    for (let i = 0; i < 3; i += 1) await answers.next();
    expect(given).toBe(3);
    await answers.return(undefined);
  });
});

describe('an answer', () => {
  it('is one line for every reader, and the same after reading', () => {
    const odd: SpotAnswer = { id: '\u2028\n\u0085"', line: 1, error: '\ud800 \u2029' };
    const line = printAnswer(odd);
    expect(line).not.toMatch(/[\u0085\u2028\u2029\r]|\n./u);
    expect(line.endsWith('}\n')).toBe(true);
    expect(JSON.parse(line)).toEqual(odd);
  });
});
