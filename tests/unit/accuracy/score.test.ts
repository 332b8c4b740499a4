import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/core/mention';
import type { LabelledText } from '../../accuracy/label';
import { printSummary } from '../../accuracy/print-summary';
import { parseTexts } from '../../accuracy/read-texts';
import { addText, createScore, Tally } from '../../accuracy/score';
import { summarize } from '../../accuracy/summarize';

const texts = parseTexts(`=== a | en | 2017-07-10 | One
[[The Welcoming City law|law]] has [[carve-outs|exemptions]]. [[The ordinance|law coref]] names [[CalGang|database:calgang]].

=== b | es | 2017-07-10 |
[[La ordenanza|law coref]] y [[41.000 órdenes|figure value=41000 bound=about status=outstanding place=Chicago]].

=== c | en | |
Nothing here.`);

/** Marks every label as it is labelled, but for those `change` leaves out or alters. */
function markAll(text: LabelledText, change: (mention: Mention) => Mention | undefined = (mention) => mention): Mention[] {
  return text.labels.flatMap(({ start, end, subject, topic, isReference, reading }) => {
    const mention: Mention = { start, end, quote: text.text.slice(start, end), subject, topic, reason: { rule: 'test', cues: [] } };
    if (isReference) mention.coref = true;
    if (reading) mention.reading = reading;
    return change(mention) ?? [];
  });
}

describe('a score', () => {
  it('counts a label in each row it belongs to, and in that of its language', () => {
    const score = createScore();
    for (const text of texts) addText(score, text, markAll(text));
    const hits = (row: string) => score.tallies.get(row)?.hits;
    expect(['all', 'all en', 'all es', 'law', 'law names', 'law references', 'references'].map(hits)).toEqual([6, 4, 2, 3, 1, 2, 2]);
    expect(['exemption words', 'conditions', 'database', 'figure es', 'figure en'].map(hits)).toEqual([1, undefined, 1, 1, undefined]);
    expect(score.tallies.get('all')?.f1).toBe(1);
    expect(score.faults).toEqual([]);
  });

  it('counts misses, false marks, pages with one, and what of a hit is wrong', () => {
    const score = createScore();
    addText(
      score,
      texts[0]!,
      markAll(texts[0]!, (one) => (one.subject === 'database' ? { ...one, topic: 'nypd-cgd' } : one)),
    );
    addText(
      score,
      texts[1]!,
      markAll(texts[1]!, (one) => (one.subject === 'law' ? undefined : { ...one, reading: { ...one.reading!, place: null } })),
    );
    addText(score, texts[2]!, [{ start: 0, end: 7, quote: 'Nothing', subject: 'law', topic: 'law', reason: { rule: 'test', cues: [] } }]);
    expect(score.tallies.get('law')).toMatchObject({ hits: 2, misses: 1, falseMarks: 1 });
    expect([score.texts, score.textsWithFalseMark, score.negatives, score.negativesWithMark]).toEqual([3, 1, 1, 1]);
    expect(score.shares.get('right database')).toMatchObject({ right: 0, all: 1 });
    expect(score.shares.get('figure value')).toMatchObject({ right: 1, all: 1 });
    expect(score.shares.get('figure all es')).toMatchObject({ right: 0, all: 1 });
    expect(score.faults.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['a wrong', 'b wrong', 'b miss', 'c false']);
  });

  it('has no opinion where there is nothing', () => {
    const tally = new Tally();
    expect([tally.precision, tally.recall]).toEqual([1, 1]);
    tally.misses = 2;
    expect([tally.recall, tally.f1]).toEqual([0, 0]);
  });
});

describe('the summary', () => {
  const ours = createScore();
  const flat = createScore();
  for (const text of texts) {
    addText(ours, text, markAll(text));
    addText(
      flat,
      text,
      markAll(text, (one) => (one.subject === 'law' ? one : undefined)),
    );
  }
  const summary = summarize('dev', ours, flat);

  it('sets us beside the flat list and Spanish beside English', () => {
    const all = summary.rows.find(({ row }) => row === 'all')!;
    expect(all.n).toBe(6);
    expect(all.flat.recall.value).toBe(0.5);
    expect(all.gain.value).toBeCloseTo(1 - 2 / 3);
    expect(all.gain.low).toBeLessThanOrEqual(all.gain.value);
    expect(summary.languages.map(({ row }) => row)).toEqual(['all', 'law', 'references']);
  });

  it('is the same each time', () => {
    expect(summarize('dev', ours, flat)).toEqual(summary);
  });

  it('prints in 120 characters, without a word of the texts', () => {
    const printed = printSummary(summary);
    expect(Math.max(...printed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(printed).not.toMatch(/CalGang|ordenanza/);
    expect(JSON.stringify(summary)).not.toMatch(/CalGang|ordenanza/);
  });
});
