import { describe, expect, it } from 'vitest';
import { Doc, type Tagger } from '../../../src/core/doc';
import type { Mention } from '../../../src/core/mention';
import { loadTagger } from '../../../src/core/read-sentences';
import { createSpotter } from '../../../src/spot/spot';
import { createRandom } from '../../archive/make-archive';
import { packs, spot } from '../../subjects/spotter';
import { english, plainText, spanish } from './articles';

const tag = await loadTagger();

const howMany = 20_000;
const everyTwice = 20; // one in so many is read a second time
const megabyte = 1_000_000;

const random = createRandom(4_100_000);
const below = (end: number) => Math.floor(random() * end);
const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
const times = (count: number, make: () => string, between = '') => Array.from({ length: count }, make).join(between);

const cues = ['warrants', 'ordinance', 'carve-outs', 'gang database', 'Welcoming City', 'sanctuary', 'órdenes de arresto', 'pandillas'];
const names = ['Chicago', 'Cook County', 'Condado de Cook', 'Illinois', 'the sheriff', 'la ciudad', 'CPD', 'St. Louis', 'ICE'];
const small = ['the', 'of', 'in', 'its', 'no longer', 'more than', 'half', 'two of every three', 'de', 'más de', 'that list', 'esa norma'];
const numbers = [
  '41,000',
  '41.000',
  '0',
  '-7',
  '1e400',
  '½',
  '٤١',
  '10,00,000',
  '3.5 million',
  '41 mil',
  '%',
  '$',
  '2-173',
  '999,999,999,999,999,999',
];
const marks = ['.', ',', ';', ' — ', '…', '?', '\n', '\n\n', '\r\n', '(', ')', '’s', ': ', '• ', '[12]', '\u2028', '\u0085', '\0', '\t'];
const hidden = ['\u200b', '\u200d', '\u00ad', '\ufeff', '\u2060', '\u0301', '\ufe0f', '\u034f'];
const leftward = ['\u202e', '\u202d', '\u202c', '\u2066', '\u2069', '\u200f', 'مذكرات توقيف', 'צווי מעצר', '٪'];
const broken = ['\ud83d', '\ude00', '\ud800\ud800', '\udfff', '\ufffe', '😀', '👩‍👩‍👧', 'ﬁ', 'İ', 'ẞ', 'K', '𝐖arrants'];
const markup = [
  '<p>',
  '</a>',
  '<script>',
  '&amp;',
  '&#8203;',
  '<!--',
  '-->',
  ']]>',
  '{{',
  '}}',
  '${',
  '\\u0000',
  '%3C',
  'href="',
  '/>',
  '=>',
];
const quotes = ['“', '”', '‘', '’', '«', '»', '"', "'", '„', '‹', '›', '「', '」', '`'];
const articles = [english, spanish].flatMap((article) => article.split(/(?<=[.”] )|\n\n/));

/** One word or sign of our subjects, or nearly. */
const word = () => pick(pick([cues, cues, names, small, small, numbers, marks]));
const anyUnit = () => String.fromCharCode(below(0x10000));

function nest(depth: number): string {
  const opening = times(depth, () => pick(quotes.filter((_, i) => i % 2 === 0)));
  return `${opening}${word()} ${word()}${times(depth, () => pick(quotes))}`;
}

function mutate(text: string, edits: number): string {
  let mutated = text;
  for (let i = 0; i < edits; i += 1) {
    const at = below(mutated.length + 1);
    const put = pick([anyUnit, word, () => pick(hidden), () => pick(leftward), () => pick(broken), () => pick(quotes), () => ''])();
    mutated = mutated.slice(0, at) + put + mutated.slice(at + below(8));
  }
  return mutated;
}

/** Ways to make a short text. */
const shapes: Record<string, () => string> = {
  'any units': () => `${times(below(40), anyUnit)} ${pick(cues)} ${times(below(40), anyUnit)}`,
  'our words in any order': () => times(2 + below(14), word, ' '),
  'our words without spaces': () => times(2 + below(14), word, pick(['', '-', '/', '_', '\u00a0'])),
  'a sentence with edits': () => mutate(pick(articles), 1 + below(8)),
  'a sentence in capitals': () => mutate(pick(articles), below(3)).toUpperCase(),
  'two sentences cut': () => pick(articles).slice(below(40)) + pick(articles).slice(0, below(120)),
  'hidden characters between letters': () => [...`${word()} ${pick(cues)} ${word()}`].join(pick(hidden)),
  'words from right to left': () => times(2 + below(8), () => pick([word, () => pick(leftward)])(), ' '),
  'broken surrogates': () => times(2 + below(8), () => word() + pick(broken), pick(['', ' '])),
  'markup and code': () => times(2 + below(10), () => pick([word, () => pick(markup)])(), pick(['', ' '])),
  'nested quotes': () => nest(1 + below(30)),
  'one cue again and again': () => `${pick(cues)}${pick([' ', ', ', '. ', '\n', ''])}`.repeat(1 + below(20)),
  'huge numbers': () => `${times(1 + below(60), () => pick(['9', ',000', '.5', '0']))} ${pick(['', 'million ', 'mil '])}${pick(cues)}`,
  'a number list': () => times(1 + below(8), () => `${pick(numbers)} ${pick(cues)}`, pick([', ', ' and ', ' y ', ' – '])),
};

/** A few texts of 1 MB in one line. */
const long: Record<string, () => string> = {
  'a rare word at both ends': () => `Welcoming City Ordinance ${'word '.repeat(megabyte / 5)} gang database`,
  'our articles far apart': () => `${english} ${plainText(megabyte / 2)} ${spanish} ${plainText(megabyte / 2)}`.replaceAll('\n', ' '),
  'any units': () => `warrants ${times(megabyte / 2, anyUnit)} warrants ${times(megabyte / 2, anyUnit)}`,
  'broken surrogates': () => `warrants ${'\ud83d'.repeat(megabyte)} warrants`,
  'zero-width characters': () => `war${'\u200b'.repeat(megabyte)}rants and warrants`,
  'nested quotes': () => `warrants ${'“«('.repeat(megabyte / 6)}gang database${')»”'.repeat(megabyte / 6)}`,
  'direction marks': () => `gang database ${'\u202e \u202c'.repeat(megabyte / 3)} warrants`,
  'markup-like noise': () => `warrants ${'<a href="x">&amp;</a>'.repeat(megabyte / 21)} gang database`,
  'one number': () => `${'9'.repeat(megabyte)} warrants`,
  'thousands signs': () => `warrants 1${',000'.repeat(megabyte / 4)} outstanding`,
  'one word': () => `gang${'x'.repeat(megabyte)} database`,
};

/** Throws when a mention is not what every mention promises. */
function check(name: string, text: string, mentions: readonly Mention[]): void {
  let last = 0;
  for (const { start, end, quote } of mentions) {
    const isSound = Number.isInteger(start) && Number.isInteger(end) && last <= start && start < end && end <= text.length;
    if (!isSound || quote !== text.slice(start, end))
      throw new Error(`${name}: ${start}–${end} of ${text.length}, ${JSON.stringify(quote)} in ${JSON.stringify(text.slice(0, 2000))}`);
    last = start;
  }
}

function readSafely(name: string, text: string, language: 'en' | 'es', title: string): Mention[] {
  try {
    return spot({ text, language, title });
  } catch (error) {
    throw new Error(`${name}: ${JSON.stringify(text.slice(0, 2000))}`, { cause: error });
  }
}

describe('random and mutated texts', () => {
  it(`${howMany.toLocaleString('en')} of them give no crash, no offset outside, true quotes, and the same answer twice`, () => {
    const makers = Object.entries(shapes);
    let found = 0;
    for (let i = 0; i < howMany; i += 1) {
      const [name, make] = makers[i % makers.length]!;
      const text = make();
      const language = pick(['en', 'es'] as const);
      const title = random() < 0.1 ? mutate(pick(articles), 2) : '';
      const mentions = readSafely(name, text, language, title);
      check(name, text, mentions);
      found += mentions.length;
      if (i % everyTwice === 0) expect(readSafely(name, text, language, title), `${name}: ${JSON.stringify(text)}`).toEqual(mentions);
    }
    // Texts that never hold a mention would prove nothing.
    expect(found).toBeGreaterThan(howMany / 10);
  }, 240_000);

  it.each(Object.entries(long))(
    'a line of 1 MB: %s',
    (name, make) => {
      const text = make();
      const mentions = readSafely(name, text, 'en', '');
      check(name, text, mentions);
      expect(readSafely(name, text, 'en', '')).toEqual(mentions);
    },
    120_000,
  );
});

describe('the work for a text grows as its length', () => {
  /** Looks at words and sentences, and letters given to the language library: counted, since a clock counts the neighbours' work too. */
  function countWork(text: string): { looks: number; tagged: number; cpuMs: number } {
    let looks = 0;
    let tagged = 0;
    const tagger: Tagger = (sentence, language) => {
      tagged += sentence.length;
      return tag(sentence, language);
    };
    const read = createSpotter(packs, tagger);
    const names = ['sentenceAt', 'slice', 'words', 'word', 'hasTag'] as const;
    const originals = names.map((name) => [name, Object.getOwnPropertyDescriptor(Doc.prototype, name)!] as const);
    for (const [name, { value }] of originals) {
      Object.defineProperty(Doc.prototype, name, {
        configurable: true,
        value(this: Doc, ...args: unknown[]) {
          looks += 1;
          return value.apply(this, args);
        },
      });
    }
    try {
      const started = process.cpuUsage();
      read({ text });
      const { user, system } = process.cpuUsage(started);
      return { looks, tagged, cpuMs: (user + system) / 1000 };
    } finally {
      for (const [name, descriptor] of originals) Object.defineProperty(Doc.prototype, name, descriptor);
    }
  }

  const filler = plainText(20_000);
  /**
   * How much more may be looked at in four times the text: 4, and what the page's ends make.
   */
  const units: [name: string, unit: string, most: number][] = [
    ['an English article', `${english}\n\n`, 5],
    ['a Spanish article', `${spanish}\n\n`, 5],
    ['an article in one line', `${english.replaceAll('\n', ' ')} `, 5],
    ['articles far apart', `${english}\n\n${filler}`, 6],
    ['sentences in doubt', 'Police hold 41,000 arrest warrants. About half voted early.\n\n', 5],
    ['sentences about nothing of ours', 'She warrants a mention, and the parking ordinance is old.\n\n', 5],
  ];

  it.each(units)(
    '%s, four times as often',
    (name, unit, most) => {
      const count = Math.max(2, Math.round(10_000 / unit.length));
      const once = countWork(unit.repeat(count));
      const often = countWork(unit.repeat(count * 4));
      const ratio = (key: 'looks' | 'tagged' | 'cpuMs') => often[key] / Math.max(once[key], 1);
      console.log(
        `${name}: looks × ${ratio('looks').toFixed(1)}, tagged × ${ratio('tagged').toFixed(1)}, CPU × ${ratio('cpuMs').toFixed(1)}`,
      );
      expect(once.looks).toBeGreaterThan(0);
      expect(ratio('looks')).toBeLessThan(most);
      expect(ratio('tagged')).toBeLessThan(5);
      expect(often.tagged).toBeLessThanOrEqual(unit.length * count * 4);
    },
    120_000,
  );
});
