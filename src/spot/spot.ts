import { hasItems, TokenMap } from '../core/by-place';
import { Doc, type Tagger } from '../core/doc';
import { countEnforcement } from '../core/enforcement';
import { findPlaces, type PlaceHit } from '../core/find-places';
import type { Mention } from '../core/mention';
import { findOtherLaws } from '../core/other-laws';
import type { Found, NameHit, NameRole, Scene, TopicInfo } from '../core/scene';
import { settle } from '../core/settle';
import { defaultStrictness, type Strictness, strictnessSteps } from '../core/strictness';
import { tokenize } from '../core/tokenize';
import type { Language } from '../core/vocabulary';
import { type CompiledWords, compileWords } from '../pack/compile-words';
import type { Pack } from '../pack/schema';
import { findDatabaseNames, findDescribedDatabases } from '../subjects/database/find-database-names';
import { findDatabaseReferences } from '../subjects/database/find-database-references';
import { findEffect } from '../subjects/exemption/find-effect';
import { findExemptionConditions } from '../subjects/exemption/find-exemption-conditions';
import { findExemptionWords } from '../subjects/exemption/find-exemption-words';
import { findFigures } from '../subjects/figure/find-figures';
import { findLawNames } from '../subjects/law/find-law-names';
import { findLawReferences } from '../subjects/law/find-law-references';
import { findHome } from './find-home';
import { createGate, cutWindows } from './gate';

/** A text to be looked through. */
export interface SpotInput {
  text: string;
  language?: Language;
  title?: string;
  published?: string;
  /** How sure a find must be to be shown; balanced when nothing is said. */
  strictness?: Strictness;
}

/** Looks through one text; gives its mentions in order of place. The same text gives the same mentions. `tagger` is asked instead of the spotter's own. */
export type Spotter = (input: SpotInput, tagger?: Tagger) => Mention[];

/**
 * Compiles the words of the packs once and gives the function that finds their topics in a text.
 * `tagger` is asked for parts of speech only where a rule is in doubt. Throws PatternError for words not in the notation.
 */
export function createSpotter(packs: readonly Pack[], ownTagger?: Tagger): Spotter {
  const words = compileWords(packs);
  const gate = createGate(packs);
  return (input, tagger = ownTagger) => {
    const windows = cutWindows(input.text, gate);
    if (windows.length === 0) return [];
    const scene = createScene(input, windows, words, tagger);
    const { leastScore } = strictnessSteps[input.strictness ?? defaultStrictness];
    return settle(findAll(scene), leastScore).map((found) => toMention(scene, found));
  };
}

function createScene(
  input: SpotInput,
  windows: readonly { from: number; to: number }[],
  words: CompiledWords,
  tagger: Tagger | undefined,
): Scene {
  const doc = new Doc(input.text, input.language ?? 'en', windows, tagger);
  const titleDoc = new Doc(input.title ?? '', input.language ?? 'en', [{ from: 0, to: input.title?.length ?? 0 }]);
  const allPlaces = findPlaces(doc, words.places);
  const titlePlaces = findPlaces(titleDoc, words.places);
  const names: NameHit[] = words.names
    .findAll(doc.tokens, doc.text)
    .map(({ from, to, value }) => ({ from, to, role: value.role, topic: value.topic }));
  const otherLaws = findOtherLaws(doc);
  const places = isOfOthers(otherLaws, allPlaces)
    ? allPlaces.filter((place) => isTold(doc, place, [...allPlaces, ...titlePlaces]))
    : allPlaces;
  const home = findHome(doc, places, titlePlaces, words);
  const titleNames = words.names.findAll(titleDoc.tokens, titleDoc.text).map(({ value }) => value);
  const known = new Set([...places, ...titlePlaces].flatMap((place: PlaceHit) => (place.id === undefined ? [] : [place.id])));
  const scene = {
    doc,
    names,
    places,
    home,
    knownPlaces: known,
    within: words.within,
    placeKinds: words.placeKinds,
    topics: words.topics,
    lawsInPlay: new Set<string>(),
    otherLaws,
    titlePlaces,
    title: tokenize(input.title ?? '')
      .map((token) => token.text)
      .join(' '),
  };
  const lawsInPlay = findLawsInPlay(scene, titleNames);
  // Rules for drivers and tenants leave felons out, too, and so do other laws: the page's town is guessed only in talk of immigrants.
  const isOfOne = countEnforcement(doc) > 0 && otherLaws.length === 0;
  return atHomeOf({ ...scene, lawsInPlay }, isOfOne ? [...lawsInPlay][0] : undefined);
}

/** Whether a page speaks of another law, or of a county. */
const isOfOthers = (otherLaws: readonly number[], places: readonly PlaceHit[]) =>
  otherLaws.length > 0 || places.some(({ kind }) => kind === 'county');

/** "Rauner signed the Trust Act in Little Village": there one quarter alone does not make the page its city's. */
function isTold(doc: Doc, place: PlaceHit, all: readonly PlaceHit[]): boolean {
  if (place.id === undefined || !/^(?:an?|in|at|of|en|de|una?)$/.test(doc.word(place.from - 1))) return true;
  const plain = place.name.toLowerCase().replace('.', '');
  return doc.words(place.from, place.to).includes(plain) || all.filter(({ id }) => id === place.id).length > 1;
}

/** Talk of enforcement as often as this makes a page of the law's own place one about that law; so do so many of its conditions. */
const leastTalk = 3;
const leastConditions = 3;

/** On a page about the law's own city so much talk and so many conditions together are enough. */
const leastAtHome = 2;

/** Who makes and keeps a city's law. */
const civicWords = /\b(?:alder(?:men|man|woman|people|person)s?|council|officers?|cops?|concej\w+|policias?|agentes)\b/;

/** "The ordinance does not protect anyone convicted of a felony": a law, a condition of ours and what the law does on it, in one sentence. */
function isRuleTold(doc: Doc, { from }: NameHit): boolean {
  const sentence = doc.sentenceAt(from);
  return (
    /\b(?:the|this|our|la|esa|esta|nuestra) (?:\S+ ){0,2}?(?:ordinance|ordenanza)\b/.test(doc.words(sentence.from, from)) &&
    findEffect(doc, sentence) !== undefined
  );
}

function findLawsInPlay(
  { doc, names, home, knownPlaces, within, topics }: Scene,
  titleNames: readonly { role: NameRole; topic: TopicInfo }[],
): Set<string> {
  const inTitle = new Set(titleNames.filter(({ role }) => role !== 'exclude').map(({ topic }) => topic.id));
  const talk = countEnforcement(doc);
  const laws = [...topics.values()].filter((topic) => {
    if (topic.subject !== 'law' || topic.place === undefined) return false;
    const chain = [topic.place];
    for (let at = within.get(topic.place); at !== undefined; at = within.get(at)) chain.push(at);
    const isElsewhere = home !== undefined && !home.isUnlisted && !chain.includes(home.id ?? '');
    if (isElsewhere) return false;
    if (inTitle.has(topic.id)) return true;
    const conditions = new Set(names.filter((hit) => hit.role === 'condition' && hit.topic.of === topic.id).map((hit) => hit.topic.id));
    const isCivic = civicWords.test(doc.words(0, doc.tokens.length));
    const hasExemption = names.some((hit) => hit.topic.id === 'exemptions' && hit.role !== 'exclude');
    // "the WCO", "its sanctuary law": said where no town is named, among talk of enforcement or of its conditions.
    const isNamed = names.some(
      (hit) => hit.topic.id === topic.id && (hit.role === 'short' || hit.role === 'shared') && (isCivic || hit.to - hit.from >= 2),
    );
    const isTold = isNamed || (hasExemption && isCivic) || (home?.id === topic.place && isCivic && conditions.size > leastConditions);
    if (conditions.size >= leastConditions && (talk > 0 || isTold)) return true;
    if (talk > 0 && names.some((hit) => hit.role === 'condition' && hit.topic.of === topic.id && isRuleTold(doc, hit))) return true;
    if (isNamed && hasExemption && isCivic && knownPlaces.has(topic.place)) return true;
    if (isNamed && (knownPlaces.has(topic.place) || conditions.size > 0 || hasExemption) && talk > 0) return true;
    if (home?.id === topic.place && talk + conditions.size >= leastAtHome && talk > 0) return true;
    return talk >= leastTalk && knownPlaces.has(topic.place);
  });
  return new Set(laws.map(({ id }) => id));
}

/** All detectors in their order: what a law is decides what its exemptions are. */
function findAll(given: Scene): Found[] {
  const lawNames = findLawNames(given);
  const scene = atHomeOf(given, lawNames[0]?.topic);
  const laws = [...lawNames, ...findLawReferences(scene, lawNames)].sort((a, b) => a.from - b.from);
  const named = findDatabaseNames(scene);
  const databases = [...named, ...findDescribedDatabases(scene, named)].sort((a, b) => a.from - b.from);
  const figures = scene.topics.has('warrants') ? findFigures(scene) : [];
  const inFigures = new TokenMap(figures);
  const conditions = findExemptionConditions(scene, laws).filter(
    (one) => !inFigures.has(one.from, one.to) && !isCounted(scene, one, figures),
  );
  return [
    ...laws,
    ...findExemptionWords(scene, laws),
    ...conditions,
    ...databases,
    ...findDatabaseReferences(scene, databases),
    ...figures,
  ];
}

/** "31,393 felony cases with open warrants": warrants or cases in a sentence that counts them state no condition. Figures in order of place. */
function isCounted(scene: Scene, condition: Found, figures: readonly Found[]): boolean {
  const { doc } = scene;
  if (!/\b(?:warrants?|cases?|ordenes|orden|casos?)$/.test(doc.words(condition.from, condition.to))) return false;
  const sentence = doc.sentenceAt(condition.from);
  return hasItems(figures, sentence.from, sentence.to);
}

/** A page that names a law by its full name, or is about one, and names no town of its own is about that law's place. */
function atHomeOf(scene: Scene, law: string | undefined): Scene {
  const place = scene.topics.get(law ?? '')?.place;
  if (place === undefined || (scene.home && !scene.home.isUnlisted)) return scene;
  const { name = place, kind = 'city' } = scene.placeKinds.get(place) ?? {};
  return {
    ...scene,
    home: { from: 0, to: 0, name, kind: kind as PlaceHit['kind'], id: place, isOwner: false },
    knownPlaces: new Set([...scene.knownPlaces, place]),
  };
}

function toMention(scene: Scene, found: Found): Mention {
  const start = scene.doc.tokens[found.from]!.start;
  const end = scene.doc.tokens[found.to - 1]!.end;
  const mention: Mention = {
    start,
    end,
    quote: scene.doc.text.slice(start, end),
    subject: found.subject,
    topic: found.topic,
    reason: found.reason,
  };
  if (found.isReference) mention.coref = true;
  if (found.reading) mention.reading = found.reading;
  return mention;
}
