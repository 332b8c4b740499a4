import type { Scene } from '../../core/scene';
import type { LawPhrase } from './find-law-phrases';
import { type Focus, type FocusEvent, focusAt } from './law-focus';
import type { Cue } from './read-law-cue';

/** So many sentences behind the law's name "that rule" is still that law. */
const pointingReach = 2;

/** So many sentences behind the last mention of the law "the policy" with a verb of laws is still that law. */
const speakingReach = 3;

/** What is known of a reference when it is asked whether it is one. */
interface Told {
  cue: Cue | undefined;
  focus: Focus;
  /** The last mention of the law before it. */
  last: { from: number } | undefined;
  events: readonly FocusEvent[];
}

/**
 * Whether "the measure", "esa regla" is the law after all: by a word that speaks of a law in force, by its year, pointed at right behind
 * the name, or on a page without a bill.
 */
export function isToldApart(scene: Scene, candidate: LawPhrase, { cue, focus, last, events }: Told): boolean {
  const { doc } = scene;
  if (isDated(scene, candidate) || (cue?.focus === 'force' && /\b(?:19|20)\d\d\b/.test(cue.words))) return true;
  const noun = doc.word(candidate.noun);
  // "the measure" is a bill's noun, too: what counts is whether anything else that was spoken of before is one.
  const bills = events.filter((event) => event.focus === 'bill' && event.noun !== noun && event.from < candidate.from);
  const own =
    focus === 'bill' && bills.length === 0
      ? focusAt(
          events.filter((event) => event.focus !== 'bill'),
          candidate.from,
          undefined,
        )
      : focus;
  if (own !== 'force') return false;
  if (cue?.focus === 'force' && tellingCue.test(cue.words)) return true;
  if (last === undefined) return false;
  const distance = doc.sentenceAt(candidate.from).index - doc.sentenceAt(last.from).index;
  if (doc.isOneOf(candidate.from, 'that such esa ese dicha dicho') && pointed.test(noun)) return distance <= pointingReach;
  const isParted = bills.length > 0 && (bills.at(-1)!.from > last.from || ofBills.test(noun));
  return cue?.focus === 'force' && !isParted && distance <= speakingReach && speaking.test(noun) && !rules.test(cue.words);
}

/** Nouns that stand for a law when something points at it. */
const pointed =
  /^(?:rule|measure|policy|text|chapter|regla|medida|politica|reglamento|legislacion|texto|ordenamiento|disposicion|capitulo|articulado)$/;

/** Nouns that stand for a law on a page that speaks of no other rule. */
const speaking = /^(?:rule|measure|policy|text|legislation|regla|medida|reglamento|legislacion|texto|ordenamiento|disposicion)$/;

/** Nouns that a page with a bill on it has for the bill. */
const ofBills = /^(?:measure|legislation|medida|legislacion)$/;

/** Words that stand beside any rule: "with the policy", "is the rule". */
const rules = /^(?:is|was|'s|by|with|in the|from|what|since|within|behind|es|era|fue|de|en|con|por|no|que)$/;

/** Words beside "the measure" or "the rules" that speak of a law in force and of little else. */
const tellingCue =
  /^(?:under|violat\w*|compl\w+|protected by|covered by|forbidden by|barred by|exceptions? .*|carve.*|loopholes? .*|exemptions? .*|bars|barred|prohibits|prohibited|forbids|forbade|limits|restricts|protects|protected|shields|bans|bajo|segun|viola\w*|cumpl\w+|excepciones .*|prohibe|prohibia|impide|protege|protegia|ampara|amparaba|deja|dejaba|cubre)$/;

/** "the 2012 law", "the 13-year-old law": what has a year or an age is no bill. */
export function isDated({ doc }: Scene, { from, to, noun }: LawPhrase): boolean {
  // "el decreto de 2017" may be a president's.
  if (doc.isOneOf(noun, 'decree decreto edict edicto bando')) return /\b2012\b/.test(doc.words(from, to));
  return /\b(?:(?:19|20)\d\d|years? old|decade old)\b/.test(doc.words(from, to));
}
