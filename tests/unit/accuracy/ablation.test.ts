import { describe, expect, it } from 'vitest';
import { createTagger } from '../../../src/core/read-sentences';
import { createLexicon } from '../../accuracy/lexicon';
import { loadTier, type PluginKind, type Tier } from '../../accuracy/libraries';

/** The tags that a tier gives the word "warrants" of a sentence. */
function tagsOf(sentence: string, tier: Tier, plugin: PluginKind = 'none') {
  const tagger = createTagger(loadTier(tier, plugin, createLexicon([])));
  const start = sentence.toLowerCase().indexOf('warrants');
  return [...(tagger(sentence, 'en').find((term) => term.start === start)?.tags ?? [])];
}

describe('the tiers that are compared', () => {
  it('stay apart, though loaded in one process', () => {
    expect(tagsOf('The case warrants attention.', 'compromise/three')).toContain('Verb');
    expect(tagsOf('The case warrants attention.', 'compromise/one')).toEqual([]);
    expect(tagsOf('The case warrants attention.', 'compromise/two')).toContain('Verb');
  });

  it('forget the words of the plugin before', () => {
    expect(tagsOf('The case warrants attention.', 'compromise/two', 'frozen')).toContain('Noun');
    expect(tagsOf('The case warrants attention.', 'compromise/two', 'words')).toContain('Verb');
    expect(tagsOf('The case warrants attention.', 'compromise/one', 'words')).toEqual(['Plural']);
    expect(tagsOf('The case warrants attention.', 'compromise/one')).toEqual([]);
  });
});

describe('a word that opens a sentence', () => {
  it.each(['Warrants: this is where she slowed down.', 'Warrants await thousands.'])('is no verb in the third person: %s', (sentence) => {
    expect(tagsOf(sentence, 'compromise/two')).not.toContain('Verb');
  });
});
