import { countBefore } from '../../core/by-place';
import { chanceOf } from '../../core/chance-of';
import type { Evidence } from '../../core/evidence';
import { conditionsOf, isAround, type Scene, type TopicInfo } from '../../core/scene';
import { isForeign } from './find-law-names';
import { type FocusEvent, focusAt } from './law-focus';
import type { Cue } from './read-law-cue';
import type { OwnedPhrase } from './whose-law';

/** What all references of a page share. */
export interface LawPage {
  law: TopicInfo;
  /** Id of the law's place. */
  place: string;
  isNamed: boolean;
  /** The law by its name; where nothing names it, what can be no other: "Chicago's ordinance". */
  anchors: readonly { from: number; to: number }[];
  /** All that may refer to it, in order of place. */
  phrases: readonly OwnedPhrase[];
  events: readonly FocusEvent[];
  /** Whether it is another town's story. */
  isForeign: boolean;
  /** Whether another town is spoken of most. */
  isElsewhere: boolean;
  /** Where each noun first stands for it. */
  firsts: ReadonlyMap<string, number>;
  /** How likely it is that the page speaks of the law, in log-odds. */
  chance: number;
  signs: Evidence;
}

/** More kinds of conditions on a page say no more. */
const mostKinds = 3;

/** What speaks on a page for its references as a whole. */
export function readLawPage(scene: Scene, page: Omit<LawPage, 'signs' | 'firsts' | 'chance' | 'isForeign' | 'isElsewhere'>): LawPage {
  const { home } = scene;
  const { law, place, isNamed } = page;
  const kinds = new Set(conditionsOf(scene, law.id).map(({ topic }) => topic.id)).size;
  return {
    ...page,
    chance: chanceOf(scene, law.id),
    firsts: new Map(page.phrases.toReversed().map(({ from, noun }) => [scene.doc.word(noun), from])),
    isForeign: isForeign(scene, place),
    isElsewhere: home !== undefined && !home.isUnlisted && !isAround(scene, home, place),
    signs: {
      'known unnamed': !isNamed && scene.knownPlaces.has(place),
      kinds: Math.min(mostKinds, kinds),
    },
  };
}

/** So few sentences before its name "the ordinance" may stand. */
const soonReach = 2;

/** What such a law does, or what it is for. */
const shelter =
  /\b(?:protect|shield|shelter|cover|proteg|protec|ampar|cubr|cobij|bars|barred|forbid|prohib|impid|allow|permit|lets|except|exclu|appl(?:y|ies)|aplica)/;

/** What speaks for and against one phrase. */
export function readSigns(scene: Scene, page: LawPage, phrase: OwnedPhrase, cue: Cue | undefined): Evidence[] {
  const { doc } = scene;
  const { anchors, events, phrases, isNamed, isElsewhere } = page;
  const { from, to, isWeak, isOurs, hasTellingModifier, isMunicipal } = phrase;
  const noun = doc.word(phrase.noun);
  const sentence = doc.sentenceAt(from);
  const focus = focusAt(events, from, isWeak ? undefined : noun);
  const last = anchors[countBefore(anchors, from) - 1];
  const isSaidHere = last !== undefined && doc.sentenceAt(last.from).paragraph === sentence.paragraph;
  const next = anchors[countBefore(anchors, to)];
  const isSoon = next !== undefined && doc.sentenceAt(next.from).index - sentence.index <= soonReach;
  // "“The ordinance gave us a hand”, she said of the Welcoming City Ordinance": named right behind.
  const isNamedSoon = isNamed && isSoon && cue?.focus === 'force' && phrases[0] === phrase && !isElsewhere;
  return [
    page.signs,
    {
      'unnamed chance': isNamed || isOurs ? 0 : page.chance,
      'chance of ours': !isNamed && isOurs ? page.chance : 0,
      'focus force': focus === 'force',
      said: last !== undefined || isNamedSoon,
      'early, no cue': isNamed && !last && cue?.focus !== 'force' && !isOurs && !isMunicipal,
      'unnamed, not ours': !isNamed && !isOurs && !hasTellingModifier && !isMunicipal,
      'foreign unsaid': page.isForeign && !isOurs && !isSaidHere,
      'elsewhere unsaid': isElsewhere && !isOurs && !isSaidHere,
      again: page.firsts.get(noun) !== from,
      head: from === sentence.from,
      shelter: shelter.test(doc.words(sentence.from, sentence.to)),
      spanish: sentence.language === 'es',
    },
  ];
}
