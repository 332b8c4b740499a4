import type { Statement, StatusView, StripView } from '../../src/cards/content';
import type { Language } from '../../src/core/vocabulary';

/** Where the gallery's contents begin: their strip, and what most of them share. */

const start = 2012;
const end = 2026 + 10.7 / 12;
/** A date as a fraction of the strip. */
export function at(date: string): number {
  const [year = start, month = 1, day = 1] = date.split('-').map(Number);
  return Math.min(1, Math.max(0, (year + (month - 1) / 12 + (day - 1) / 365 - start) / (end - start)));
}
export const verified = at('2026-02-28');

export const say = (text: string, ...refs: number[]): Statement => ({ text, refs });
export const view = (status: StatusView['status'], label: string, dateLabel: string, ...refs: number[]): StatusView => ({
  status,
  on: '2026-11-23',
  label,
  dateLabel,
  refs,
});

export const exemptionStrip: StripView = {
  startLabel: '2012',
  endLabel: 'today',
  bands: [
    { from: at('2012-09-12'), to: at('2021-02-23'), status: 'in-force' },
    { from: at('2021-02-23'), to: verified, status: 'repealed' },
    { from: verified, to: 1, status: 'unchecked' },
  ],
  ticks: [at('2020-01-15')],
  article: at('2017-07-10'),
  label:
    'Timeline from 2012 to today. In force from 12 September 2012, repealed on 23 February 2021. This article, 10 July 2017, falls while it was in force. Not checked after February 2026.',
};

export const base = {
  more: { timeline: [], facts: [], doubts: [] },
  facts: [],
  verifiedThrough: '2026-02',
  verifiedLabel: 'Verified until Feb 2026',
  thenLabel: 'When this was published',
  nowLabel: 'Today',
  language: 'en' as Language,
};
