import { itemsIn } from '../../core/by-place';
import type { PlaceHit } from '../../core/find-places';
import * as gap from '../../core/gap';
import { findOwner, isAround, lastPlaceBefore, type Scene } from '../../core/scene';
import type { LawPhrase } from './find-law-phrases';
import { lawWords } from './law-words';

/** The place in or right at a phrase: "Chicago's ordinance", "the law of Skokie". */
function ownerOf(scene: Scene, { from, to }: LawPhrase): PlaceHit | undefined {
  return findOwner(scene, from + 1, to) ?? itemsIn(scene.places, from, to).find((place) => place.to <= to);
}

/** A phrase that may stand for a law, and whether its own words say that it is of the law's place. */
export interface OwnedPhrase extends LawPhrase {
  isOurs: boolean;
}

/** Tells whose law a phrase is by the words in and right at it; undefined where it is another place's, or laws at large. */
export function withOwner(scene: Scene, phrase: LawPhrase, place: string): OwnedPhrase | undefined {
  const owner = ownerOf(scene, phrase);
  if (owner) return isAround(scene, owner, place) && owner.kind === 'city' ? { ...phrase, isOurs: true } : undefined;
  if (looksBackAt(scene, phrase, place)) return { ...phrase, isOurs: true };
  if (isNamedOther(scene, phrase) || isOwnedElsewhere(scene, phrase, place) || isAnyLaw(scene, phrase)) return undefined;
  return { ...phrase, isOurs: isDefined(scene, phrase) && isCityHere(scene, phrase.from, place) };
}

/** So soon behind "the law that applies is" stands which. */
const namedWords = 8;

/** "The law that applies there is the TRUST Act", "la norma aplicable es la Ley TRUST" */
function isNamedOther({ doc, otherLaws }: Scene, { from, to }: LawPhrase): boolean {
  const end = Math.min(doc.sentenceAt(from).to, to + namedWords);
  return otherLaws.some((at) => at >= to && at < end) && /^(?:\S+ ){0,3}?(?:is|was|es|era|fue) (?:the|la|el) /.test(doc.words(to, end));
}

/** So many sentences before "Its ordinance" the city is named. */
const ownerReach = 2;

/** "Chicago shields immigrants, or says so. Its ordinance ...": the last town named is the law's, in talk of immigrants. */
function looksBackAt({ doc, places }: Scene, { from, to, isWeak }: LawPhrase, place: string): boolean {
  const { from: start, index } = doc.sentenceAt(from);
  if (isWeak || from - start > 1 || !doc.isOneOf(from, 'its su')) return false;
  const first = doc.sentences[Math.max(0, index - ownerReach)]!.from;
  const owners = itemsIn(places, first, start).filter(({ kind }) => kind !== 'country');
  return (
    owners.length > 0 &&
    owners.every(({ id }) => id === place) &&
    /\b(?:immigra\w+|migrants?|undocumented|inmigra\w+|migra|migrantes|indocumentad\w+|ice)\b/.test(doc.words(first, to))
  );
}

/** "Denver said that its ordinance will stay": "its" is the last town's. */
function isOwnedElsewhere(scene: Scene, candidate: LawPhrase, place: string): boolean {
  const { from, index } = scene.doc.sentenceAt(candidate.from);
  // "In Boston the law, called the Trust Act, ..."
  if (/^(?:in|en)$/.test(scene.doc.word(from))) {
    const setting = itemsIn(scene.places, from, candidate.from);
    if (setting[0]?.from === from + 1 && setting.every((one) => one.kind === 'city' && !isAround(scene, one, place))) return true;
  }
  if (!/^(?:its|their|our|your|su|sus|nuestra|nuestro)$/.test(scene.doc.word(candidate.from))) return false;
  // "Oak Park read Chicago's, then wrote one. Their ordinance ...": theirs is that of who acts.
  if (scene.doc.word(candidate.from) === 'their' && index > 0) {
    const actor = itemsIn(scene.places, scene.doc.sentences[index - 1]!.from, from).find(({ kind }) => kind === 'city');
    if (actor) return actor.id !== place;
  }
  // "Cook County went further. Its ordinance ...": a possessive at the head of a sentence looks back.
  const before = index > 0 && candidate.from - from <= 1 ? scene.doc.sentences[index - 1]!.from : from;
  // "El condado fue más lejos. Su ordenanza …"
  if (before < from && /^(?:the|el) (?:county|state|condado|estado)\b/.test(scene.doc.words(before, before + 2))) return true;
  const last = itemsIn(scene.places, before, candidate.from).findLast(({ kind }) => kind === 'city' || kind === 'county');
  return last !== undefined && last.id !== place;
}

/** "The ordinance is the law", "la ley es la ley", "the law of the land". */
const saying = /^(?:of the land|of the jungle|is the law|es la ley|del pais|de la selva|del mas fuerte)\b/;

/** "Illinois follows the law", "no one is above the law", "cumplir la ley": laws at large. */
function isAnyLaw({ doc }: Scene, { from, to }: LawPhrase): boolean {
  if (!/^(?:the law|la ley)$/.test(doc.words(from, to))) return false;
  return (
    saying.test(doc.words(to, to + 3)) ||
    // "as the law allows", "como dice la ley"
    (doc.isOneOf(from - 1, 'as like') &&
      /^(?:already |now |always )?(?:allow|permit|require|say|provide|demand)/.test(doc.words(to, to + 2))) ||
    /^(?:como|segun) (?:permit|mand|exig|dic|dispon|orden|senal)\w+$/.test(doc.words(from - 2, from)) ||
    (doc.isOneOf(from - 1, "is 's was be es era sea") &&
      !(doc.tokens[to]?.before === gap.space && doc.isOneOf(to, 'that which we he she they que'))) ||
    // "when the law still presumes him innocent"
    /^(?:\S+ ){0,3}(?:presum\w+|(?:considera|cree|tiene por) inocentes?|(?:as )?innocent)\b/.test(doc.words(to, to + 6)) ||
    /(?:^| )(?:follow\w*|obey\w*|above|abid\w+ by|break|breaks|breaking|broke|before|within|cumpl\w+|respet\w+|ante|dentro de|fuera de|encima de|margen de|imperio de|rule of|arm of|eyes of|sobre)$/.test(
      doc.words(from - 2, from),
    )
  );
}

/** "the ordinance that bars police from cooperating with immigration agents", "la ordenanza que prohíbe ..." */
function isDefined(scene: Scene, candidate: LawPhrase): boolean {
  const { doc } = scene;
  const sentence = doc.sentenceAt(candidate.from);
  if (!doc.isOneOf(candidate.to, 'that which que') || !lawWords[sentence.language].forceAfter.has(doc.tokens[candidate.to + 1]))
    return false;
  const clause = doc.words(candidate.to, Math.min(candidate.to + 16, sentence.to));
  return (
    /\b(?:police|officers|policia|agentes|city)\b/.test(clause) &&
    /\b(?:immigration|federal|ice|inmigracion|migratori[ao]s|federales)\b/.test(clause)
  );
}

function isCityHere(scene: Scene, token: number, place: string): boolean {
  const last = lastPlaceBefore(scene, token, new Set(['city', 'county']));
  return last ? isAround(scene, last, place) : scene.home?.id === place;
}
