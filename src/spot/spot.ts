import { hasItems, TokenMap } from '../core/by-place';
import { Doc, type Tagger } from '../core/doc';
import { countEnforcement } from '../core/enforcement';
import type { Weighed } from '../core/evidence';
import { findPlaces, type PlaceHit } from '../core/find-places';
import type { Mention } from '../core/mention';
import { findOtherLaws } from '../core/other-laws';
import type { Found, NameHit, Scene } from '../core/scene';
import { settle } from '../core/settle';
import { defaultStrictness, type Strictness, strictnessSteps } from '../core/strictness';
import { cutWords, tokenize } from '../core/tokenize';
import type { Language } from '../core/vocabulary';
import { type CompiledWords, compileWords } from '../pack/compile-words';
import type { Pack } from '../pack/schema';
import { findDatabaseNames, findDescribedDatabases } from '../subjects/database/find-database-names';
import { findDatabaseReferences } from '../subjects/database/find-database-references';
import { findExemptionConditions } from '../subjects/exemption/find-exemption-conditions';
import { findExemptionWords } from '../subjects/exemption/find-exemption-words';
import { findFigures } from '../subjects/figure/find-figures';
import { findLawNames } from '../subjects/law/find-law-names';
import { findLawReferences } from '../subjects/law/find-law-references';
import { findHome } from './find-home';
import { createGate, cutWindows } from './gate';
import { pickLaws, weighLaws } from './law-in-play';

/** A text to be looked through. */
export interface SpotInput {
  text: string;
  language?: Language;
  title?: string;
  published?: string;
  /** How sure a find must be to be shown; balanced when nothing is said. */
  strictness?: Strictness;
}

/** Hears of each candidate that evidence decided about, kept or not, and where it stands in the text. */
export type Watch = (weighed: Weighed & { start: number; end: number }) => void;

/** Looks through one text; gives its mentions in order of place. The same text gives the same mentions. `tagger` is asked instead of the spotter's own. */
export type Spotter = (input: SpotInput, tagger?: Tagger) => Mention[];

/**
 * Compiles the words of the packs once and gives the function that finds their topics in a text.
 * `tagger` is asked for parts of speech only where a rule is in doubt; `watch` hears what is weighed, for learning the weights. Throws PatternError for words not in the notation.
 */
export function createSpotter(packs: readonly Pack[], ownTagger?: Tagger, watch?: Watch): Spotter {
  const words = compileWords(packs);
  const gate = createGate(packs);
  return (input, tagger = ownTagger) => {
    const windows = cutWindows(input.text, gate);
    if (windows.length === 0) return [];
    const scene = createScene(input, windows, { words, tagger, watch });
    const { leastScore } = strictnessSteps[input.strictness ?? defaultStrictness];
    return settle(findAll(scene), leastScore).map((found) => toMention(scene, found));
  };
}

function createScene(
  input: SpotInput,
  windows: readonly { from: number; to: number }[],
  { words, tagger, watch }: { words: CompiledWords; tagger: Tagger | undefined; watch: Watch | undefined },
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
  const scene: Scene = {
    doc,
    names,
    places,
    home,
    knownPlaces: known,
    within: words.within,
    placeKinds: words.placeKinds,
    topics: words.topics,
    lawsInPlay: new Set(),
    lawChances: new Map(),
    otherLaws,
    titlePlaces,
    title: tokenize(input.title ?? '')
      .map((token) => token.text)
      .join(' '),
    ...(watch && { watch: (weighed) => watch({ ...weighed, ...spanOf(doc, weighed) }) }),
  };
  const lawChances = weighLaws(scene, titleNames);
  const lawsInPlay = pickLaws(lawChances);
  // Rules for drivers and tenants leave felons out, too, and so do other laws: the page's town is guessed only in talk of immigrants.
  const isOfOne = countEnforcement(doc) > 0 && otherLaws.length === 0;
  return atHomeOf({ ...scene, lawsInPlay, lawChances }, isOfOne ? [...lawsInPlay][0] : undefined);
}

/** Where tokens stand in the text. */
function spanOf(doc: Doc, { from, to }: { from: number; to: number }): { start: number; end: number } {
  return { start: doc.tokens[from]!.start, end: doc.tokens[to - 1]!.end };
}

/** Whether a page speaks of another law, or of a county. */
const isOfOthers = (otherLaws: readonly number[], places: readonly PlaceHit[]) =>
  otherLaws.length > 0 || places.some(({ kind }) => kind === 'county');

/** "Rauner signed the Trust Act in Little Village": there one quarter alone does not make the page its city's. */
function isTold(doc: Doc, place: PlaceHit, all: readonly PlaceHit[]): boolean {
  if (place.id === undefined || !doc.isOneOf(place.from - 1, 'a an in at of en de un una')) return true;
  const plain = place.name.toLowerCase().replace('.', '');
  return doc.words(place.from, place.to).includes(plain) || all.filter(({ id }) => id === place.id).length > 1;
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
  const sureLaws = laws.filter(({ score }) => score >= strictnessSteps[defaultStrictness].leastScore);
  const conditions = findExemptionConditions(scene, sureLaws).filter(
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

/** Longer ones would not be read, and a page could fill a message with them. */
const longestCue = 200;

/**
 * What spoke for a find, as the page writes it: "CHICAGO", "aprobó". What only our own data call so ("Cook County" for "el condado") is
 * left out; the mention's topic and reading tell it.
 */
function quoteCues({ doc, title }: Scene, { from, to, reason }: Found): string[] {
  const sentence = doc.sentenceAt(from);
  return reason.cues.flatMap((cue) => {
    if (cue.length > longestCue) return `${cue.slice(0, longestCue)}…`;
    if (doc.slice(sentence.from, Math.max(sentence.to, to)).includes(cue)) return cue;
    const words = cutWords(cue, 0, cue.length).joined;
    return doc.asWritten(words, sentence.from) ?? (words !== '' && ` ${title} `.includes(` ${words} `) ? cue : []);
  });
}

function toMention(scene: Scene, found: Found): Mention {
  const { start, end } = spanOf(scene.doc, found);
  const mention: Mention = {
    start,
    end,
    quote: scene.doc.text.slice(start, end),
    subject: found.subject,
    topic: found.topic,
    reason: { rule: found.reason.rule, cues: quoteCues(scene, found) },
  };
  if (found.isReference) mention.coref = true;
  if (found.reading) mention.reading = found.reading;
  return mention;
}
