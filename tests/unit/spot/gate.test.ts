import { describe, expect, it } from 'vitest';
import { createGate, cutWindows } from '../../../src/spot/gate';
import { packs } from '../../subjects/spotter';
import { plainText } from './articles';

const gateOf = (...words: string[]) => createGate([{ ...packs[0]!, gate: words }]);

describe('the gate', () => {
  it.each([
    'Welcoming City',
    'SANCTUARY',
    'search warrant',
    'gangs',
    'órdenes de arresto',
    'ORDENES DE ARRESTO',
    'pandilleros',
    'prófugo',
    'Section 2-173',
  ])('opens for "%s" in any case', (text) => {
    expect(cutWindows(`Some ${text} here.`, createGate(packs))).toEqual([{ from: 0, to: text.length + 11 }]);
  });

  it('stays shut on a text without a rare word, and on none', () => {
    const gate = createGate(packs);
    expect(cutWindows(plainText(20_000), gate)).toEqual([]);
    expect(cutWindows('', gate)).toEqual([]);
  });

  it('matches nothing when there are no packs', () => {
    expect(cutWindows('welcoming city', createGate([]))).toEqual([]);
  });

  it('takes signs in a gate word for what they are', () => {
    expect(cutWindows('chapter 2x173', gateOf('2-173', 'a.b'))).toEqual([]);
    expect(cutWindows('the axb way', gateOf('a.b'))).toEqual([]);
    expect(cutWindows('the a.b way', gateOf('a.b'))).toHaveLength(1);
  });

  it('sees a rare word through soft hyphens, and says where it stands in the text as it was given', () => {
    const search = gateOf('sanctuary', '2-173')('Une\u00ADven. A sanc\u00ADtu\u00ADary, 2-1\u00AD73, a sanc\u00ADtuary.');
    expect(search(0)).toBe(11);
    expect(search(12)).toBe(24);
    expect(search(25)).toBe(34);
    expect(search(35)).toBe(-1);
  });

  it('gives the same answer twice, though its RegExp remembers where it stood', () => {
    const gate = gateOf('sanctuary');
    expect(cutWindows('a sanctuary', gate)).toEqual(cutWindows('a sanctuary', gate));
  });
});

describe('windows', () => {
  const filler = plainText(30_000);

  it('hold the rare word and some thousand characters round it, and end where a paragraph does', () => {
    const text = `${filler}A sanctuary here.\n\n${filler}`;
    const [window, ...others] = cutWindows(text, gateOf('sanctuary'));
    expect(others).toEqual([]);
    expect(window!.from).toBeLessThan(filler.length - 2000);
    expect(window!.to).toBeGreaterThan(filler.length + 2000);
    expect(window!.to - window!.from).toBeLessThan(14_000);
    expect(text.charAt(window!.from - 1)).toBe('\n');
    expect(text.charAt(window!.to)).toBe('\n');
  });

  it('that touch become one, those far apart stay two, in order and without overlap', () => {
    const gate = gateOf('sanctuary');
    expect(cutWindows(`sanctuary ${plainText(2000)} sanctuary`, gate)).toHaveLength(1);
    const two = cutWindows(`sanctuary ${filler} sanctuary`, gate);
    expect(two).toHaveLength(2);
    expect(two[0]!.to).toBeLessThan(two[1]!.from);
  });

  it('reach round every rare word, also one near the end of a window', () => {
    const gate = gateOf('sanctuary');
    const text = `sanctuary ${plainText(2900)}sanctuary ${plainText(2900)} end ${filler}`;
    const second = text.lastIndexOf('sanctuary');
    const window = cutWindows(text, gate).find(({ from, to }) => from <= second && second < to);
    expect(window!.to).toBeGreaterThanOrEqual(Math.min(text.length, second + 2900));
  });

  it('stay small in a line of 200,000 characters', () => {
    const line = 'word '.repeat(20_000);
    const windows = cutWindows(`${line}sanctuary ${line}`, gateOf('sanctuary'));
    expect(windows).toHaveLength(1);
    expect(windows[0]!.to - windows[0]!.from).toBeLessThan(10_000);
  });

  it('cost little on a page that is one line full of rare words: this runs in every page', () => {
    const text = 'sanctuary '.repeat(30_000);
    const started = process.cpuUsage();
    expect(cutWindows(text, gateOf('sanctuary'))).toEqual([{ from: 0, to: text.length }]);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(400); // milliseconds; looking through the whole line at each word takes seconds
  });
});
