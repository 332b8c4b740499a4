import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/core/mention';
import { tokenize } from '../../../src/core/tokenize';
import { createSpotter } from '../../../src/spot/spot';
import { explain, packs, show, spot } from '../../subjects/spotter';
import { english, plainText, spanish } from './articles';

const summary = (mentions: readonly Mention[]) => mentions.map(show);

/** What a mention promises whatever the text. */
function checkPromises(text: string, mentions: readonly Mention[]): void {
  let last = 0;
  for (const one of mentions) {
    const where = `${one.start}–${one.end} of ${text.length}, ${show(one)}`;
    if (one.start < last || one.end <= one.start || one.end > text.length) throw new Error(`wrong offsets: ${where}`);
    if (one.quote !== text.slice(one.start, one.end)) throw new Error(`the quote is not the text: ${where}`);
    if ((one.subject === 'figure') !== (one.reading !== undefined)) throw new Error(`figures and only figures have a reading: ${where}`);
    if (one.reading?.value !== undefined && one.reading.value !== null && !Number.isFinite(one.reading.value))
      throw new Error(`no number: ${where}`);
    if (!one.reason.rule.startsWith(`${one.subject}.`) || one.reason.cues.length === 0) throw new Error(`no reason: ${where}`);
    for (const cue of one.reason.cues) if (!wordsOf(text).includes(wordsOf(cue))) throw new Error(`"${cue}" is not on the page: ${where}`);
    last = one.start;
  }
}

/** Folded words with a space on either side. */
const wordsOf = (text: string): string =>
  ` ${tokenize(text)
    .map((token) => token.text)
    .join(' ')} `;

describe('the spotter', () => {
  it('finds law, exemptions, database and figures in an English article', () => {
    const mentions = spot({ text: english, language: 'en' });
    const quotes = mentions.map((one) => one.quote);
    const wanted = [
      'Welcoming City Ordinance',
      'carve-outs',
      'The ordinance',
      'gang database',
      'pending felony charges',
      'criminal warrant',
    ];
    for (const quote of wanted)
      expect(
        quotes.some((one) => one.includes(quote)),
        `${quote}; ${explain(mentions)}`,
      ).toBe(true);
    expect(mentions.filter((one) => one.subject === 'figure').map((one) => one.reading!.value)).toEqual([41000, 0.5, 9000]);
    checkPromises(english, mentions);
  });

  it('finds them in a Spanish article', () => {
    const mentions = spot({ text: spanish, language: 'es' });
    expect(new Set(mentions.map((one) => one.subject)), explain(mentions)).toEqual(new Set(['law', 'exemption', 'database', 'figure']));
    expect(mentions.filter((one) => one.subject === 'figure').map((one) => one.reading!.value)).toEqual([41000, 0.5]);
    checkPromises(spanish, mentions);
  });

  it('gives as cues what the page itself says, as it writes it', () => {
    const cues = (text: string, more = {}) => {
      const mentions = spot({ text, ...more });
      expect(mentions.length, text).toBeGreaterThan(0);
      checkPromises(
        `${text} ${'title' in more ? more.title : ''}`,
        mentions.map((one) => ({ ...one })),
      );
      return mentions.flatMap((one) => one.reason.cues);
    };
    expect(cues('CHICAGO police still keep a gang database of 130,000 names.')).toContain('CHICAGO');
    expect(cues('The sheriff of Cook County has 41,000 open warrants.')).toContain('Cook County');
    // The pack's name for the place is no word of this page.
    expect(cues('El condado de Cook tiene 41.000 órdenes de arresto pendientes.', { language: 'es' })).not.toContain('Cook County');
    expect(cues('The sanctuary ordinance has no carve-outs now.', { title: 'What Chicago decided' })).toContain('Chicago');
    expect(
      cues('EL CONCEJO APROBÓ LA ORDENANZA CIUDAD ACOGEDORA DE CHICAGO. El alcalde aprobó la ordenanza en 2021.', { language: 'es' }),
    ).not.toContain('aprobo');
  });

  it('says nothing about a text without a rare word', () => {
    expect(spot({ text: plainText(50_000) })).toEqual([]);
    expect(spot({ text: '' })).toEqual([]);
    expect(spot({ text: '\ud800' })).toEqual([]);
  });

  it('says nothing when there are no packs', () => {
    expect(createSpotter([])({ text: english })).toEqual([]);
  });

  it.each([
    ['English', english],
    ['Spanish', spanish],
  ])('gives the same answer twice, and from a second spotter (%s)', (_, text) => {
    const first = spot({ text });
    spot({ text: 'The sanctuary law of Skokie.' });
    expect(spot({ text })).toEqual(first);
    expect(createSpotter(packs)({ text })).toEqual(createSpotter(packs)({ text }));
  });

  it.each([
    ['English', english],
    ['Spanish', spanish],
  ])('sees an article inside a long page as it sees it alone, with offsets moved (%s)', (_, text) => {
    const alone = spot({ text });
    const filler = plainText(60_000).replaceAll('Chicago', 'the valley');
    const before = `${filler.trimEnd()}\n\n`;
    const inside = spot({ text: `${before}${text}\n\n${filler}` });
    expect(summary(inside)).toEqual(summary(alone));
    expect(inside.map((one) => one.start - before.length)).toEqual(alone.map((one) => one.start));
  });

  it('sees through what a reader does not see: soft hyphens, zero-width and no-break spaces, curly quotes', () => {
    const dressed = english
      .replaceAll('warrants', 'war\u00adrants')
      .replaceAll('Ordinance', 'Ordi\u200bnance')
      .replaceAll(' City', '\u00a0City')
      .replaceAll('’', "'");
    const mentions = spot({ text: dressed });
    checkPromises(dressed, mentions);
    expect(summary(mentions).map((line) => line.replace(/ ".*/s, ''))).toEqual(
      summary(spot({ text: english })).map((line) => line.replace(/ ".*/s, '')),
    );
  });

  it('finds the same in all capitals', () => {
    const shouted = spot({ text: english.toUpperCase() });
    const missing = ['WELCOMING CITY ORDINANCE', 'CARVE-OUTS', 'GANG DATABASE', '41,000'].filter(
      (words) => !shouted.some((one) => one.quote.includes(words)),
    );
    expect(missing, explain(shouted)).toEqual([]);
  });

  it('gives a reading only to figures and a reason to all', () => {
    checkPromises(english + spanish, spot({ text: english + spanish }));
  });
});

describe('any text at all', () => {
  const seeds = [...english.split(/(?<=[ \n])/), ...spanish.split(/(?<=[ \n])/)];
  const noise = fc.constantFrom(
    '\ud83d',
    '\ude00',
    '\u200b',
    '\u00ad',
    '\u202e',
    '“',
    '”',
    '‘',
    '«',
    '(',
    ')',
    '[',
    '\n',
    '\n\n',
    '\u2028',
    '\u00a0',
    '\0',
    '😀',
    '41,000 ',
    '$',
    '%',
    '–',
    '’s ',
    "'",
    '. ',
    ', ',
  );

  it('mixed from our articles and broken characters gives no error and no offset outside it', () => {
    const pieces = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...seeds) }, { weight: 1, arbitrary: noise }), {
      maxLength: 120,
    });
    fc.assert(
      fc.property(pieces, fc.constantFrom('en' as const, 'es' as const), (parts, language) => {
        const text = parts.join('');
        checkPromises(text, spot({ text, language, title: parts.slice(0, 5).join('') }));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('cut and patched anywhere gives no error and no offset outside it', () => {
    const edit = fc.record({
      at: fc.nat(english.length),
      drop: fc.nat(40),
      put: fc.oneof(noise, fc.string({ unit: 'binary', maxLength: 6 })),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), fc.constantFrom(english, spanish), (edits, article) => {
        let text = article;
        for (const { at, drop, put } of edits) text = text.slice(0, at) + put + text.slice(at + drop);
        checkPromises(text, spot({ text }));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it.each([
    ['a line of 200,000 characters', `${english.replaceAll('\n', ' ')} ${'word '.repeat(40_000)} ${spanish.replaceAll('\n', ' ')}`],
    ['200,000 quotes and brackets', `warrants ${'“('.repeat(50_000)}${')”'.repeat(50_000)} gang database`],
    ['20,000 rare words', 'gang warrants sanctuary '.repeat(7000)],
    ['20,000 numbers', `warrants ${'41,000 '.repeat(20_000)}`],
    ['number words without end', `warrants ${'two million and a half of a dozen '.repeat(2000)}`],
    ['broken surrogates between all letters', [...english].join('\ud800')],
    ['one long word', `gang${'x'.repeat(200_000)}`],
    ['one long number', `warrants ${'9'.repeat(200_000)}`],
    ['thousands signs without end', `warrants 1${',000'.repeat(50_000)}`],
    ['an article many times over', `${english}\n\n`.repeat(40)],
  ])(
    'of %s is read without error and within five seconds of work',
    (_, text) => {
      const started = process.cpuUsage();
      checkPromises(text, spot({ text }));
      const { user, system } = process.cpuUsage(started);
      expect((user + system) / 1000).toBeLessThan(5000);
    },
    60_000,
  );
});
