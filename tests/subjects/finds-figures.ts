import { expect, it } from 'vitest';
import { explain, languageOf, spot } from './spotter';

/** A text, and each figure that must be found in it as `value unit: words`; where it is of and what happened to it stands in figure.test.ts. */
export type FigureRow = readonly [text: string, figures: readonly string[]];

/** One test for each row. */
export function findsFigures(rows: readonly FigureRow[]): void {
  it.each(rows)('%s', (text, figures) => {
    const mentions = spot({ text, language: languageOf(text) }).filter(({ subject }) => subject === 'figure');
    const got = mentions.map(({ quote, reading }) => {
      const value = reading?.value;
      return `${value == null ? '?' : Math.round(value * 1000) / 1000} ${reading?.unit}: ${quote}`;
    });
    expect(got, explain(mentions)).toEqual(figures);
  });
}
