import { fold } from '../../src/core/fold';
import { type Pattern, parsePattern } from '../../src/core/pattern';
import type { Pack } from '../../src/pack/schema';
import { figureWords } from '../../src/subjects/figure/figure-words';

const maxPhrases = 200; // of one pattern; a pack's longest group of alternatives gives some 60

/** Our words as compromise's lexicon takes them: word or phrase, and its part of speech. English, the language it reads. */
export function createLexicon(packs: readonly Pack[]): Record<string, string> {
  const lexicon: Record<string, string> = {};
  for (const pack of packs) {
    for (const place of pack.places) for (const name of place.names.en) lexicon[fold(name).text] = 'Place';
    for (const { names = [], sharedNames = [], shortNames = [] } of pack.words.en)
      for (const pattern of [...names, ...sharedNames, ...shortNames]) for (const phrase of expand(pattern)) lexicon[phrase] = 'Noun';
  }
  const { heads, people, cases } = figureWords.en;
  for (const head of heads) for (const phrase of expand(head)) lexicon[phrase] = phrase.endsWith('s') ? 'Plural' : 'Singular';
  for (const kind of ['arrest', 'bench']) {
    lexicon[`${kind} warrant`] = 'Singular';
    lexicon[`${kind} warrants`] = 'Plural';
  }
  for (const word of [...people, ...cases]) lexicon[word] = 'Noun';
  for (const word of ['outstanding', 'open', 'active', 'unserved']) lexicon[word] = 'Adjective';
  return lexicon;
}

/** All phrases of a pattern; none when it has a gap or too many. */
function expand(pattern: string): string[] {
  const phrases = phrasesOf(parsePattern(pattern, (word) => fold(word).text));
  return (phrases ?? []).map((words) => words.join(' ')).filter((phrase) => phrase !== '');
}

function phrasesOf(node: Pattern): string[][] | undefined {
  if ('step' in node) {
    if ('upTo' in node.step) return undefined;
    return [['word' in node.step ? node.step.word : node.step.exact.toLowerCase()]];
  }
  if ('any' in node) {
    const options = node.any.map(phrasesOf);
    return options.some((option) => option === undefined)
      ? undefined
      : [...options.flatMap((option) => option!), ...(node.optional ? [[]] : [])];
  }
  let phrases: string[][] = [[]];
  for (const part of node.all) {
    const next = phrasesOf(part);
    if (!next || phrases.length * next.length > maxPhrases) return undefined;
    phrases = phrases.flatMap((phrase) => next.map((more) => [...phrase, ...more]));
  }
  return phrases;
}
