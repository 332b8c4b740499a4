import { describe, expect, it } from 'vitest';
import { Doc, guessLanguage, type Tagger } from '../../../src/core/doc';
import { loadTagger } from '../../../src/core/read-sentences';
import { tokenize } from '../../../src/core/tokenize';

const tag = await loadTagger();

const docOf = (text: string, language: 'en' | 'es' = 'en', tagger?: Tagger) =>
  new Doc(text, language, [{ from: 0, to: text.length }], tagger);

describe('a text for detectors', () => {
  it('numbers its sentences and paragraphs', () => {
    const doc = docOf('One here. Two here.\n\nThree here.');
    expect(doc.sentences.map(({ index, paragraph }) => [index, paragraph])).toEqual([
      [0, 1],
      [1, 1],
      [2, 2],
    ]);
    expect(doc.sentenceAt(3).index).toBe(1);
  });

  it('gives words and original text of a stretch, and nothing outside the text', () => {
    const doc = docOf('La “Ciudad” de Bienvenida');
    expect(doc.words(0, 9)).toBe('la ciudad de bienvenida');
    expect(doc.slice(1, 3)).toBe('Ciudad” de');
    expect(doc.word(-1)).toBe('');
    expect(doc.word(99)).toBe('');
  });

  it('knows the tokens of each of its words, and those of several in order', () => {
    const doc = docOf('One list, two lists: a list.');
    expect(doc.tokensOf(['list'])).toEqual([1, 5]);
    expect(doc.tokensOf(['lists', 'list', 'none'])).toEqual([1, 3, 5]);
    expect(doc.words(-1, 2)).toBe(' one list');
    expect(doc.words(4, 4)).toBe('');
  });

  it('gives the tokens round a sentence as far as the text goes', () => {
    const doc = docOf('One here. Two here now.\n\nThree here.');
    expect(doc.around(doc.sentences[0]!, 0)).toEqual({ from: 0, to: 2 });
    expect(doc.around(doc.sentences[1]!, 1)).toEqual({ from: 0, to: 7 });
    expect(doc.around(doc.sentences[2]!, 1)).toEqual({ from: 2, to: 7 });
  });

  it('reads only the windows it is given, with offsets of the whole text', () => {
    const text = 'Skip this. Read this one. Skip this too.';
    const from = text.indexOf('Read');
    const doc = new Doc(text, 'en', [{ from, to: text.indexOf(' Skip', from) }]);
    expect(doc.words(0, 9)).toBe('read this one');
    expect(text.slice(doc.tokens[0]!.start, doc.tokens[2]!.end)).toBe('Read this one');
  });

  it('keeps two windows in two paragraphs', () => {
    const doc = new Doc('one two three', 'en', [
      { from: 0, to: 3 },
      { from: 8, to: 13 },
    ]);
    expect(doc.sentences.map((one) => one.paragraph)).toEqual([1, 2]);
  });

  it('reads a Spanish paragraph of an English page as Spanish, numbers included', () => {
    const doc = docOf(
      'The list of the city has been in the news for years.\n\nLa lista de la ciudad tenía más de dos mil nombres en los archivos.',
    );
    expect(doc.sentences.map((one) => one.language)).toEqual(['en', 'es']);
    expect(doc.sentences[1]!.numbers.map((one) => one.value)).toEqual([2000]);
  });

  it('asks the language library only for the sentence in doubt, and once', () => {
    const asked: string[] = [];
    const doc = docOf('He warrants attention. They wait.', 'en', (sentence, language) => {
      asked.push(`${language}: ${sentence}`);
      return [{ start: 3, end: 11, tags: new Set(['Verb']) }];
    });
    expect(doc.hasTag(1, 'Verb')).toBe(true);
    expect(doc.hasTag(2, 'Verb')).toBeUndefined();
    expect(doc.hasTag(1, 'Noun')).toBe(false);
    expect(asked).toEqual(['en: He warrants attention']);
  });

  it('says nothing of parts of speech without a library', () => {
    expect(docOf('He warrants attention').hasTag(1, 'Verb')).toBeUndefined();
  });

  it('puts the tags of compromise on the right tokens, also beside quotes and contractions', () => {
    const text = 'First. “He doesn’t think the case warrants attention,” she said of the “warrants”.';
    const doc = docOf(text, 'en', tag);
    const verb = doc.tokens.findIndex((token) => token.text === 'warrants');
    expect(doc.hasTag(verb, 'Verb')).toBe(true);
    expect(
      doc.hasTag(
        doc.tokens.findIndex((token) => token.text === 'attention'),
        'Noun',
      ),
    ).toBe(true);
    expect(doc.hasTag(doc.tokens.length - 1, 'Verb')).toBe(false);
  });

  it('does not ask compromise about Spanish', () => {
    expect(tag('La policía tiene órdenes', 'es')).toEqual([]);
  });
});

describe('the language of a stretch', () => {
  it.each([
    ['The mayor said that it was on the list of the city.', 'en'],
    ['La alcaldesa dijo que estaba en la lista de la ciudad.', 'es'],
    ['Chicago 41,000 Cook', undefined],
    ['the end', undefined],
    ['El Paso and Los Angeles, Las Vegas, La Grange', undefined],
    ['', undefined],
  ])('of "%s" is %s', (text, expected) => {
    const tokens = tokenize(text);
    expect(guessLanguage(tokens, 0, tokens.length)).toBe(expected);
  });
});
