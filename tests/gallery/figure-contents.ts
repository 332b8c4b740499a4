import type { CardContent } from '../../src/cards/content';
import { base, say } from './fixture-base';
import { listSources } from './sources';

/** Figures: with counts to compare with, a share, and a place without counts. */

const axis = [30, 35, 40, 45].map((thousand) => ({ x: (thousand - 30) / 15, label: thousand % 15 === 0 ? `${thousand},000` : '' }));
const x = (value: number) => (value - 30000) / 15000;
export const figure: CardContent = {
  ...base,
  key: 'figure-41000',
  subject: 'figure',
  topic: 'warrants',
  kindLabel: 'Figure, Cook County',
  title: '41,000 outstanding arrest warrants',
  say: { ...say('149 fewer than the sheriff counted in January 2017; 9,607 more than the newest count.', 2, 4), strong: [52, 84] },
  plot: {
    rows: [
      { dateLabel: 'Oct 2008', date: '2008-10-16', value: 43000, valueLabel: 'about 43,000', bound: 'about', x: x(43000), refs: [1] },
      { dateLabel: 'Jan 2017', date: '2017-01-19', value: 41149, valueLabel: '41,149', bound: 'exact', x: x(41149), refs: [2] },
      {
        dateLabel: 'Apr 2017',
        date: '2017-04-04',
        value: 44000,
        valueLabel: 'more than 44,000',
        bound: 'more-than',
        x: x(44000),
        refs: [3],
      },
      {
        dateLabel: 'This article',
        date: '2017-07-10',
        value: 41000,
        valueLabel: '41,000',
        bound: 'exact',
        x: x(41000),
        isArticle: true,
        refs: [],
      },
      { dateLabel: 'Oct 2024', date: '2024-10', value: 31393, valueLabel: '31,393', bound: 'exact', x: x(31393), refs: [4] },
    ],
    axis,
    label: 'Sourced counts of outstanding warrants in Cook County, with the number of this article.',
  },
  facts: [],
  notice: 'What the newest count covers is disputed.',
  sources: listSources(['trib2008', 'dart2017', 'ccso2017', 'clerk2024', 'inpj'], 'en'),
};

const { plot: _plot, notice: _notice, ...plainFigure } = figure;
export const share: CardContent = {
  ...plainFigure,
  key: 'figure-half',
  title: 'More than half at least 10 years old',
  say: { ...say('The sheriff’s office said the same in April 2017 of the roughly 41,000 warrants on the books.', 1), strong: [63, 69] },
  facts: [say('The sheriff’s own release says only that thousands of the warrants are more than a decade old.', 2)],
  notice: 'No newer breakdown by age is known here.',
  sources: listSources(['dart2017', 'ccso2017'], 'en'),
};
export const noCount: CardContent = {
  ...plainFigure,
  key: 'figure-stl',
  kindLabel: 'Figure, St. Louis',
  title: 'About 220,000 outstanding municipal warrants',
  say: say('St. Louis said in October 2014 that it would clear about 220,000 outstanding municipal warrants.', 1),
  facts: [],
  notice: 'No later count for this place is known here, so there is nothing to compare with.',
  sources: listSources(['stl2014'], 'en'),
};
