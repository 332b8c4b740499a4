import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/vocabulary';
import { explainWhy } from '../../src/subjects/explain';
import { readTexts } from '../accuracy/read-texts';
import { root } from '../tools/ensure.mjs';
import { mentionOf, readerOf } from './explain-mentions';
import { spot } from './spotter';

/** The rules by which anything is marked in the texts that we tune on. */
const rules = new Set(
  readTexts(join(root, 'tests/texts/dev')).flatMap(({ text, language, title, published }) =>
    spot({ text, language, title, ...(published && { published }), strictness: 'likely' }).map(({ reason }) => reason.rule),
  ),
);

describe('"Why is this marked?"', () => {
  it.each(languages)('has a sentence of its own for each rule in %s', (language) => {
    const tell = (rule: string) =>
      explainWhy({ ...mentionOf('law', 'unheard-of', 'words'), reason: { rule, cues: [] } }, readerOf(undefined, language)).rows[1]?.text;
    expect([...rules].filter((rule) => tell(rule) === tell(`${rule.split('.')[0]}.unheard-of`))).toEqual([]);
    expect(rules.size).toBeGreaterThan(20);
  });
});
