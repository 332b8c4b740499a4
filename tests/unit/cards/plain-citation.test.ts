import { expect, test } from 'vitest';
import type { SourceView } from '../../../src/cards/content';
import { citeAsText } from '../../../src/cards/plain-citation';
import { listSources } from '../../gallery/sources';

const [clerk, code] = listSources(['clerk2024', 'code020'], 'en') as [SourceView, SourceView];

test('a citation has author, title, place, date and address', () => {
  expect(citeAsText(clerk, 'en')).toBe(
    'Martinez, Iris Y. “Defendants are missing court appearances. It is time to fix the SAFE-T Act (opinion).” Chicago Tribune, October 2024. ' +
      'https://digitaledition.chicagotribune.com/tribune/article_popover.aspx?guid=50ce2452-259f-4254-81b6-09880aa9e4eb.',
  );
});

test('what a source does not tell is left out', () => {
  expect(citeAsText(code, 'en')).toBe(
    '“Municipal Code of Chicago 2-173-020, Immigration enforcement prohibited.” City of Chicago (American Legal Publishing). ' +
      'https://codelibrary.amlegal.com/codes/chicago/latest/chicago_il/0-0-0-2605272.',
  );
});

test('Spanish citations have Spanish dates and quotation marks', () => {
  expect(citeAsText(clerk, 'es')).toContain('«Defendants are missing court appearances. It is time to fix the SAFE-T Act (opinion)».');
  expect(citeAsText(clerk, 'es')).toContain('octubre de 2024');
});

test('several authors stand in order, the first turned round', () => {
  const authors = [{ family: 'Spielman', given: 'Fran' }, { family: 'Dumke', given: 'Mick' }, { literal: 'The Council' }];
  expect(citeAsText({ ...clerk, csl: { ...clerk.csl, author: authors } }, 'en')).toMatch(/^Spielman, Fran, Mick Dumke, The Council\. /);
});
