import { describe, expect, it } from 'vitest';
import type { FigureReading } from '../../../src/core/mention';
import { compareReadings, type ReadingPart } from '../../accuracy/compare-readings';

const reading: FigureReading = { value: 41_000, bound: 'exact', unit: 'warrants', status: 'outstanding', place: 'Chicago' };

/** The parts that are wrong when `want` differs from the usual reading in this and `got` in that. */
const wrongIn = (want: Partial<FigureReading>, got: Partial<FigureReading>) =>
  Object.entries(compareReadings({ ...reading, ...want }, { ...reading, ...got }))
    .filter(([, isRight]) => !isRight)
    .map(([part]) => part as ReadingPart);

describe('a figure is read', () => {
  it.each<[string, Partial<FigureReading>, Partial<FigureReading>, ReadingPart[]]>([
    ['right', {}, {}, []],
    ['wrong in its number', {}, { value: 14_000 }, ['value']],
    ['right when a share is rounded', { value: 0.143 }, { value: 1 / 7 }, []],
    ['wrong when a third is rounded to hundredths', { value: 0.33 }, { value: 1 / 3 }, ['value']],
    ['right when both are vague', { value: null, bound: 'vague' }, { value: null, bound: 'vague' }, []],
    ['wrong when a vague number is given one', { value: null }, { value: 10_000 }, ['value']],
    ['wrong when nothing is taken for nought', { value: null }, { value: 0 }, ['value']],
    ['wrong when a range has lost its end', { max: 45_000, bound: 'range' }, { bound: 'range' }, ['value']],
    ['wrong when a range has another end', { max: 45_000 }, { max: 54_000 }, ['value']],
    ['wrong in bound and unit', {}, { bound: 'nearly', unit: 'people' }, ['bound', 'unit']],
    ['wrong in its status', {}, { status: null }, ['status']],
  ])('%s', (_, want, got, wrong) => {
    expect(wrongIn(want, got)).toEqual(wrong);
  });

  it.each([
    ['Cook County', 'condado de Cook'],
    ['Philadelphia', 'Filadelfia'],
    ['New York City', 'Nueva York'],
    ['Houston', 'Houston, Texas'],
    ['Chicago', 'the City of Chicago'],
  ])('right in its place, whether it is "%s" or "%s"', (want, got) => {
    expect(wrongIn({ place: want }, { place: got })).toEqual([]);
  });

  it.each([
    ['Chicago', 'Cook County'],
    ['Chicago', null],
    [null, 'Chicago'],
  ])('wrong in its place when that is %s and not %s', (want, got) => {
    expect(wrongIn({ place: want }, { place: got })).toEqual(['place']);
  });
});
