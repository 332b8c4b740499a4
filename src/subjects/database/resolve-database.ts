import type { PlaceHit } from '../../core/find-places';
import { type Found, findOwner, lastPlaceBefore, placesIn, type Scene } from '../../core/scene';
import { gap } from '../../core/tokenize';
import { cityOf } from './city-of';
import { databaseWords } from './database-words';
import { findKeeper } from './find-keeper';
import { isAsked, isLocal, isSeparate, keeps, localKeeping, ownStation, unknownKeeper } from './keeper-words';

/** Which database a described one is: by its owner, its sentence, the last one spoken of, the page's own place. */
export function resolveDatabase(
  scene: Scene,
  from: number,
  to: number,
  earlier: readonly Found[],
): { topic: string; cue: string | undefined; score: number } {
  const { doc } = scene;
  const sentence = doc.sentenceAt(from);
  const same = findApposition(scene, from, earlier);
  if (same) return { topic: same.topic, cue: doc.slice(same.from, same.to), score: 0.9 };
  const words = databaseWords[sentence.language];
  const phrase = doc.words(from, to);
  const isPlural = words.plural.test(phrase);
  const keeper = findKeeper(scene, from, to);
  const kept = keeper && { topic: keeper.topic ?? 'gang-database-other', cue: keeper.cue, score: keeper.isOwner ? 0.95 : 0.9 };
  if (kept && keeper.isOwner) return kept;
  const owner = findOwner(scene, from, to);
  // "the sheriff's", "state", "la policía": owners without a name
  const kind = findOwnerNoun(scene, from, to);
  // "in Chicago, the sheriff's": a sheriff is the county's
  if (owner && !(owner.kind === 'city' && kind?.kind === 'county'))
    return { topic: topicOf(scene, owner, from, { isOwner: true }), cue: owner.name, score: 0.95 };
  const isAny = anyDeterminers.test(firstWordBefore(scene, from));
  const separates = isSeparate.test(doc.words(Math.max(sentence.from, from - 2), to));
  // "a separate gang list" is not the one just spoken of.
  const apart = (topic: string) => (separates && earlier.some((one) => one.topic === topic) ? 'gang-database-other' : topic);
  // "a police gang registry": any town's, unless somebody is said to keep it.
  if (kind && (!isAny || kind.isExplicit)) {
    const place = placeOfKind(scene, from, kind.kind);
    if (place) return { topic: topicOf(scene, place, from, { kind: kind.kind }), cue: `${kind.word}: ${place.name}`, score: 0.92 };
  }
  if (kept) return kept;
  if (isUnknownKeeper(scene, from, to)) return { topic: 'gang-database-other', cue: undefined, score: 0.88 };
  const isOwned = /^(?:its|their|our|his|her|su|sus|nuestra|nuestras)$/.test(firstWordBefore(scene, from));
  const isPointed = /^(?:those|these|esas|esos|aquellas|aquellos)$/.test(doc.word(from - 1));
  if (isPlural && !isOwned && !isPointed) return { topic: 'gang-database', cue: undefined, score: 0.85 };
  if (isAny) {
    const place = placesIn(scene, sentence)
      .filter((one) => one.from < from)
      .at(-1);
    if (place && isKeeper(scene, place, from))
      return { topic: apart(topicOf(scene, place, from, { isOwner: true })), cue: place.name, score: 0.85 };
    const kept = findLocalKeeper(scene, from, to);
    const town = kept === undefined ? undefined : placeOfKind(scene, from, 'city');
    if (kept !== undefined && (town || !isLocal.test(kept))) {
      const topic = town && town.kind !== 'state' ? topicOf(scene, town, from, { isOwner: true }) : 'gang-database-other';
      return { topic: apart(topic), cue: kept, score: 0.82 };
    }
    if (separates && earlier.some((one) => one.topic !== 'gang-database'))
      return { topic: 'gang-database-other', cue: undefined, score: 0.82 };
    return { topic: 'gang-database', cue: undefined, score: 0.8 };
  }
  const sure = placesIn(scene, sentence).filter((one) => !one.isUnlisted || one.isOwner);
  const inSentence = sure.filter((one) => one.from < from).at(-1) ?? sure[0];
  if (inSentence) return { topic: topicOf(scene, inSentence, from), cue: inSentence.name, score: isOwned ? 0.9 : 0.88 };
  const last = [...earlier]
    .filter((one) => one.from < from && one.topic !== 'gang-database')
    .sort((a, b) => a.from - b.from)
    .at(-1);
  const place = lastPlaceBefore(scene, from);
  const main = last && mainOf(scene, last.topic);
  if (last && main && (!place || last.from > place.from || doc.sentenceAt(last.from).paragraph === sentence.paragraph))
    return { topic: main, cue: doc.slice(last.from, last.to), score: 0.85 };
  const where = place ?? scene.home;
  if (where) return { topic: topicOf(scene, where, from), cue: where.name, score: 0.82 };
  return { topic: 'gang-database', cue: undefined, score: 0.8 };
}

/** "CalGang, the computerized gang file": what stands between commas behind a name says the same thing again. */
function findApposition({ doc }: Scene, from: number, earlier: readonly Found[]): Found | undefined {
  return earlier.find(
    (one) =>
      one.reason.rule === 'database.name' &&
      one.to < from &&
      from - one.to <= 3 &&
      (doc.tokens[one.to]!.before & gap.comma) !== 0 &&
      /^(?:the|an?|el|la|una?)(?: \S+){0,2}$/.test(doc.words(one.to, from)),
  );
}

/** "Police here keep a gang list", "la policía lleva un padrón", "a local gang file": what a town's own office keeps, and nobody asks whether. */
function findLocalKeeper({ doc }: Scene, from: number, to: number): string | undefined {
  const sentence = doc.sentenceAt(from);
  const before = `${doc.words(Math.max(sentence.from, from - 12), from)} `;
  if (isAsked.test(before)) return undefined;
  const own = localKeeping.exec(before) ?? isLocal.exec(doc.words(Math.max(sentence.from, from - 2), to)) ?? ownStation.exec(before);
  return own?.[0].trim();
}

/** "the Interior Ministry's gang list", "el registro de maras del Ministerio de Justicia". */
function isUnknownKeeper({ doc }: Scene, from: number, to: number): boolean {
  return unknownKeeper.behind.test(doc.words(to, to + 6)) || unknownKeeper.ahead.test(doc.words(Math.max(doc.sentenceAt(from).from, from - 5), from));
}

/** "Georgia runs a gang database": the place before the phrase is said to keep it, and nobody asks whether. */
function isKeeper({ doc }: Scene, place: PlaceHit, from: number): boolean {
  const between = doc.words(place.to, from);
  if (/\b(?:whether|if|que|si|every|each|any|other|otras?|cada)\b/.test(doc.words(doc.sentenceAt(from).from, from))) return false;
  // "En Denver, una lista de pandilleros"
  if (/^(?:an?|una?)$/.test(between) && (doc.tokens[place.to]!.before & gap.comma) !== 0) return true;
  // "Chicago lleva una lista y Boston otra lista"
  if (/^(?:another|otra|otro)$/.test(between)) return true;
  return keeps.test(between);
}

/** A plain "gang database" after talk of a place's other list ("the heat list") is that place's main one. */
function mainOf(scene: Scene, topic: string): string {
  const place = scene.topics.get(topic)?.place;
  if (place === undefined) return topic;
  return mainDatabaseOf(scene, place) ?? topic;
}

/** The database of a place that stands first in its pack. */
export function mainDatabaseOf({ topics }: Scene, place: string): string | undefined {
  return [...topics.values()].find((one) => one.subject === 'database' && one.place === place)?.id;
}

/** The article or possessive before a phrase, at most four words off; empty when there is none. */
function firstWordBefore({ doc }: Scene, from: number): string {
  const sentence = doc.sentenceAt(from);
  const determiners = sentence.language === 'es' ? spanishDeterminers : englishDeterminers;
  for (let i = from - 1; i >= sentence.from && from - i <= 4; i -= 1) {
    if ((doc.tokens[i + 1]!.before & (gap.comma | gap.colon | gap.open)) !== 0) return '';
    if (determiners.test(doc.word(i))) return doc.word(i);
  }
  return '';
}

const englishDeterminers = /^(?:a|an|any|no|every|each|another|some|somebody|someone|the|its|their|our|his|her|this|that|these|those)$/;
const spanishDeterminers =
  /^(?:alguien|una?|unos|unas|cualquier|ningun|ninguna|algun|alguna|cada|otra|otro|la|el|las|los|del|al|su|sus|esa|ese|esta|este|esos|esas|nuestra|nuestro)$/;
const anyDeterminers =
  /^(?:an?|any|no|every|each|another|some|somebody|someone|una?|unos|unas|cualquier|ningun|ninguna|algun|alguna|cada|otra|otro|alguien)$/;

function findOwnerNoun(
  scene: Scene,
  from: number,
  to: number,
): { word: string; kind: 'city' | 'county' | 'state' | 'federal'; isExplicit?: true } | undefined {
  const { doc } = scene;
  const keeper = findKeeperNoun(scene, from, to);
  if (keeper) return { ...keeper, isExplicit: true };
  const sentence = doc.sentenceAt(from);
  // "a file the sheriff's office had kept on gang members"
  const inside = /\b(sheriff|county|alguacil|condado)\b/.exec(doc.words(from, to))?.[0];
  if (inside) return { word: inside, kind: 'county', isExplicit: true };
  const words = databaseWords[sentence.language];
  const range = sentence.language === 'es' ? [to, Math.min(to + 4, sentence.to)] : [Math.max(sentence.from, from - 4), from];
  for (let i = range[0]!; i < range[1]!; i += 1) {
    const word = doc.word(i);
    const kind = words.ownerNouns.get(word);
    if (!kind) continue;
    if (
      sentence.language === 'en' &&
      !(doc.word(i + 1) === "'s" || i === from - 1 || ['department', 'office', 'police', "'s"].includes(doc.word(i + 1)))
    )
      continue;
    if (word === 'police' && doc.word(i - 1) === 'state') return { word: 'state police', kind: 'state' };
    if (word === 'policia' && doc.words(i + 1, i + 3).includes('estatal')) return { word: 'policia estatal', kind: 'state' };
    if (/^(?:department|departamento) (?:of public safety|de seguridad publica)/.test(doc.words(i, i + 4))) return { word, kind: 'state' };
    // "a Police Department gang database": written as a name, it is this town's.
    return { word, kind, ...(doc.tokens[i]!.casing === 1 && i > sentence.from && { isExplicit: true as const }) };
  }
  return undefined;
}

/** "kept by the county", "the sheriff keeps a gang file", "que lleva el alguacil": an owner with a verb between. */
function findKeeperNoun({ doc }: Scene, from: number, to: number): { word: string; kind: 'city' | 'county' | 'state' | 'federal' } | undefined {
  const after = doc.words(to, to + 8);
  const before = doc.words(Math.max(doc.sentenceAt(from).from, from - 7), from);
  const behind =
    /^(?:kept|run|maintained|held|operated|compiled) by (?:the )?(sheriff|county|state)|^(?:(?:that|which) )?the (sheriff|county) (?:'s office |'s department |office )?(?:keeps?|kept|runs?|ran|has|had|used|uses|shut|built|created|maintains?|maintained|said|retired|switched)|^que (?:mantiene|lleva|tiene|maneja|opera|conserva|tenia|llevaba|mantenia|usaba|creo|guarda) (?:el|la) (alguacil|sheriff|condado)/.exec(
      after,
    );
  const ahead =
    /\b(sheriff|alguacil)(?: (?:del condado|de la ciudad|office))? (?:keeps?|kept|runs?|ran|maintains?|has|had|uses?|built|lleva|mantiene|tiene|maneja|guarda|opera|usa|conserva|administra|alimenta)(?: (?:also|still|tambien|ademas|todavia))? (?:an?|its own|his own|her own|un|una|su propi[ao])?$/.exec(
      before,
    );
  const word = behind?.slice(1).find((one) => one !== undefined) ?? ahead?.[1];
  if (word === undefined) return undefined;
  const kind = word === 'state' ? 'state' : 'county';
  return { word, kind };
}

/** The place of a kind spoken of last, else the page's own. */
export function placeOfKind(scene: Scene, token: number, kind: 'city' | 'county' | 'state' | 'federal'): PlaceHit | undefined {
  if (kind === 'federal') return { from: token, to: token, name: 'United States', kind: 'country', id: 'united-states', isOwner: false };
  const last = lastPlaceBefore(scene, token, new Set([kind]));
  if (last) return last;
  const ruled = kind === 'city' ? cityOfLaw(scene) : undefined;
  if (ruled) return ruled;
  const sure = scene.places.filter((place) => place.kind === kind && !place.isUnlisted);
  const same = kind === 'city' && scene.home?.kind === 'city' ? scene.home : (sure.filter((place) => place.from < token).at(-1) ?? sure[0]);
  if (same) return same;
  // The county or state around the page's city.
  for (let at = scene.home?.id; at !== undefined; at = scene.within.get(at)) {
    const outer = scene.placeKinds.get(at);
    if (outer?.kind === kind) return { from: token, to: token, name: outer.name, kind, id: at, isOwner: false };
  }
  if (kind === 'state') return stateAround(scene, token);
  if (kind !== 'city') return undefined;
  // "the police database" on a page about a county: the police of the county's town that the page names.
  const town = scene.places.findLast(
    (place) => place.id !== undefined && scene.within.get(place.id) === scene.home?.id && scene.home?.id !== undefined,
  );
  return town ?? scene.home;
}

/** On a page about a city's law "the city" is that city, whatever other towns it names. */
function cityOfLaw({ lawsInPlay, topics, placeKinds, home }: Scene): PlaceHit | undefined {
  for (const law of lawsInPlay) {
    const id = topics.get(law)?.place;
    const place = id === undefined ? undefined : placeKinds.get(id);
    if (id !== undefined && place?.kind === 'city' && home?.id !== id)
      return { from: 0, to: 0, name: place.name, kind: 'city', id, isOwner: false };
  }
  return undefined;
}

/** The state around the first town or county of a pack that the page names. */
function stateAround({ places, within, placeKinds }: Scene, token: number): PlaceHit | undefined {
  for (const place of places) {
    for (let at = place.id; at !== undefined; at = within.get(at)) {
      const outer = placeKinds.get(at);
      if (outer?.kind === 'state') return { from: token, to: token, name: outer.name, kind: 'state', id: at, isOwner: false };
    }
  }
  return undefined;
}

/** The topic of a place's database; one that no pack knows is `gang-database-other`, and so is a country's that is said to own it. */
export function topicOf(
  scene: Scene,
  place: PlaceHit,
  token: number,
  { kind, isOwner = false }: { kind?: string; isOwner?: boolean } = {},
): string {
  const id = place.id ?? cityOf(scene, place.name);
  const own = [...scene.topics.values()].filter((topic) => topic.subject === 'database' && topic.place !== undefined && topic.place === id);
  const isSheriff = /\b(?:sheriff|county|alguacil|condado)\b/.test(scene.doc.words(Math.max(0, token - 5), token)) || kind === 'county';
  if (isSheriff && place.kind === 'city' && place.id !== undefined) {
    const county = scene.within.get(place.id);
    const outer = [...scene.topics.values()].find((topic) => topic.subject === 'database' && topic.place === county);
    if (county && outer && scene.placeKinds.get(county)?.kind === 'county' && kind === 'county') return outer.id;
  }
  const main = own[0];
  if (main) return main.id;
  if (place.kind !== 'country') return 'gang-database-other';
  return isOwner && place.id === undefined && !/^(?:United States|Estados Unidos|EE|the U)/.test(place.name)
    ? 'gang-database-other'
    : 'gang-database';
}
