import { itemsIn, TokenMap } from '../../core/by-place';
import type { Doc } from '../../core/doc';
import type { PlaceHit } from '../../core/find-places';
import { type Found, findOwner, isAround, lastPlaceBefore, placesIn, type Scene } from '../../core/scene';
import { longest } from '../../core/settle';
import { gap } from '../../core/tokenize';
import { type Hit, WordIndex } from '../../core/word-index';
import { databaseWords } from './database-words';

type Role = 'frame' | 'reference';
let built: WordIndex<Role> | undefined;

function frameIndex(): WordIndex<Role> {
  built ??= new WordIndex<Role>(
    Object.values(databaseWords).flatMap((words) => [
      ...words.frames.map((pattern) => ({ pattern, value: 'frame' as Role })),
      ...words.references.map((pattern) => ({ pattern, value: 'reference' as Role })),
    ]),
  );
  return built;
}

const storeNouns = 'database list roster registry file datos lista listado registro archivo'
  .split(' ')
  .flatMap((noun) => [noun, `${noun}s`]);
const fence = gap.comma | gap.open | gap.close | gap.dash;

/** Frames, also across one insert of at most four words: "base de datos, ahora descontinuada, de pandilleros". */
function findWithInserts(doc: Doc): Hit<Role>[] {
  const hits = frameIndex().findIn(doc);
  for (const noun of doc.tokensOf(storeNouns)) {
    if (noun >= doc.tokens.length - 2 || (doc.tokens[noun + 1]!.before & fence) === 0) continue;
    const end = [2, 3, 4, 5].map((step) => noun + step).find((at) => ((doc.tokens[at]?.before ?? 0) & fence) !== 0);
    if (end === undefined || doc.sentenceAt(end) !== doc.sentenceAt(noun) || !/^(?:of|on|for|de|sobre)$/.test(doc.word(end))) continue;
    const from = Math.max(doc.sentenceAt(noun).from, noun - 3);
    const joined = [
      ...doc.tokens.slice(from, noun + 1),
      { ...doc.tokens[end]!, before: gap.space },
      ...doc.tokens.slice(end + 1, end + 10),
    ];
    for (const hit of frameIndex().findAll(joined, doc.text)) {
      if (from + hit.from <= noun && from + hit.to > noun + 1)
        hits.push({ from: from + hit.from, to: from + hit.to + end - noun - 1, value: hit.value });
    }
  }
  return hits;
}

/** All frames and references of a text, longest first where they overlap. */
export function findDatabaseFrames(scene: Scene, role: Role): Hit<Role>[] {
  const { doc } = scene;
  return longest(findWithInserts(doc).filter((hit) => hit.value === role)).filter((hit) => {
    // "lo registró como miembro": a verb.
    if (/^(?:registró|listó|archivó)$/i.test(doc.slice(hit.from, hit.from + 1))) return false;
    const next = doc.tokens[hit.to];
    if (next === undefined || (next.before & ~(gap.space | gap.line)) !== 0) return true;
    return !databaseWords[doc.sentenceAt(hit.from).language].notAfter.has(next.text);
  });
}

/** Finds a gang database by a name of its own: "CalGang", "Regional Gang Intelligence Database", or by an alias the page defines. */
export function findDatabaseNames(scene: Scene): Found[] {
  const { doc } = scene;
  const found: Found[] = [];
  const hits = scene.names.filter((hit) => hit.topic.subject === 'database');
  const excluded = hits.filter((hit) => hit.role === 'exclude');
  for (const hit of longest(hits.filter((hit) => hit.role === 'name' || hit.role === 'shared'))) {
    if (excluded.some((other) => other.from < hit.to && hit.from < other.to)) continue;
    const owner = findOwner(scene, hit.from, hit.to);
    const place = hit.topic.place;
    if (hit.role === 'shared' && place !== undefined) {
      const near = owner ?? nearestPlace(scene, hit.from);
      if (near ? !isAround(scene, near, place) && near.id !== place : !scene.knownPlaces.has(place)) continue;
    }
    found.push({
      from: hit.from,
      to: hit.to,
      subject: 'database',
      topic: hit.topic.id,
      score: hit.role === 'name' ? 0.98 : 0.88,
      reason: { rule: 'database.name', cues: [doc.slice(hit.from, hit.to), ...(owner ? [owner.name] : [])] },
    });
  }
  return found;
}

function nearestPlace(scene: Scene, token: number): PlaceHit | undefined {
  const places = placesIn(scene, scene.doc.sentenceAt(token));
  return places.sort((a, b) => Math.abs(a.from - token) - Math.abs(b.from - token))[0] ?? lastPlaceBefore(scene, token) ?? scene.home;
}

/** Another database this many words back is forgotten. */
const farWords = 3000;

/** Finds a described gang database and says whose it is: "the county's list of gang members". */
export function findDescribedDatabases(scene: Scene, named: readonly Found[]): Found[] {
  const { doc } = scene;
  const found: Found[] = [];
  const taken = new TokenMap(named);
  const frames = findDatabaseFrames(scene, 'frame');
  const inFrames = new TokenMap<{ from: number; to: number }>([...named, ...frames]);
  for (const hit of [...frames, ...findInConditions(scene, inFrames)].sort((a, b) => a.from - b.from)) {
    if (taken.has(hit.from, hit.to)) continue;
    const earlier = [...itemsIn(named, hit.from - farWords, hit.from), ...itemsIn(found, hit.from - farWords, hit.from)];
    const { topic, cue, score } = resolveDatabase(scene, hit.from, hit.to, earlier);
    found.push({
      from: hit.from,
      to: hit.to,
      subject: 'database',
      topic,
      score,
      reason: { rule: 'database.frame', cues: [doc.slice(hit.from, hit.to), ...(cue ? [cue] : [])] },
    });
  }
  return found;
}

/** "listed as a gang member in a police database": the database that a condition names, at the noun itself. */
function findInConditions(scene: Scene, taken: TokenMap<{ from: number; to: number }>): { from: number; to: number }[] {
  const { doc } = scene;
  return doc.tokensOf(['database', 'databases', 'registro', 'fichero', 'base']).flatMap((i) => {
    if (taken.has(i, i + 1)) return [];
    const to = doc.word(i) === 'base' && doc.words(i + 1, i + 3) === 'de datos' ? i + 3 : i + 1;
    const from = Math.max(doc.sentenceAt(i).from, i - 9);
    for (let at = from; at <= i; at += 1) if ((doc.tokens[at]!.before & (gap.comma | gap.colon | gap.stop)) !== 0 && at > from) return [];
    const isSaid = /\b(?:gang members?|gangs?|pandilleros?|pandillas?) (?:in|on|en) (?:[a-z' ]{0,40})$/.test(`${doc.words(from, i)} `);
    return isSaid ? [{ from: i, to }] : [];
  });
}

/** Which database a described one is: by its owner, its sentence, the last one spoken of, the page's own place. */
export function resolveDatabase(
  scene: Scene,
  from: number,
  to: number,
  earlier: readonly Found[],
): { topic: string; cue: string | undefined; score: number } {
  const { doc } = scene;
  const sentence = doc.sentenceAt(from);
  const words = databaseWords[sentence.language];
  const phrase = doc.words(from, to);
  const isPlural = words.plural.test(phrase);
  const owner = findOwner(scene, from, to);
  // "the sheriff's", "state", "la policía": owners without a name
  const kind = findOwnerNoun(scene, from, to);
  // "in Chicago, the sheriff's": a sheriff is the county's
  if (owner && !(owner.kind === 'city' && kind?.kind === 'county'))
    return { topic: topicOf(scene, owner, from), cue: owner.name, score: 0.95 };
  const isAny = /^(?:an?|any|no|every|another|una?|cualquier|ningun|ninguna|algun|alguna|otra|otro)$/.test(firstWordBefore(scene, from));
  // "a police gang registry": any town's, unless somebody is said to keep it.
  if (kind && (!isAny || kind.isExplicit)) {
    const place = placeOfKind(scene, from, kind.kind);
    if (place) return { topic: topicOf(scene, place, from, kind.kind), cue: `${kind.word}: ${place.name}`, score: 0.92 };
  }
  if (isPlural) return { topic: 'gang-database', cue: undefined, score: 0.85 };
  if (isAny) {
    const place = placesIn(scene, sentence)
      .filter((one) => one.from < from)
      .at(-1);
    if (place && isKeeper(scene, place, from)) return { topic: topicOf(scene, place, from), cue: place.name, score: 0.85 };
    return { topic: 'gang-database', cue: undefined, score: 0.8 };
  }
  const isPossessive = /^(?:its|their|our|his|her|su|sus|nuestra)$/.test(firstWordBefore(scene, from));
  const sure = placesIn(scene, sentence).filter((one) => !one.isUnlisted || one.isOwner);
  const inSentence = sure.filter((one) => one.from < from).at(-1) ?? sure[0];
  if (inSentence) return { topic: topicOf(scene, inSentence, from), cue: inSentence.name, score: isPossessive ? 0.9 : 0.88 };
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

/** "Georgia runs a gang database": the place before the phrase is said to keep it, and nobody asks whether. */
function isKeeper({ doc }: Scene, place: PlaceHit, from: number): boolean {
  const between = doc.words(place.to, from);
  if (/\b(?:whether|if|que|si|every|each|any|other|otras?|cada)\b/.test(doc.words(doc.sentenceAt(from).from, from))) return false;
  return /\b(?:keeps?|kept|runs?|ran|has|had|maintains?|maintained|created?|built|launched|started|opened|uses?|used|operates?|operated|its own|have|there 's|there is|dispone|disponen|existe|existen|hay|comparte|comparten|presume|cuenta con|posee|tiene|tenia|lleva|llevaba|mantiene|mantenia|estreno|creo|opera|usa|usaba|abrio)\b/.test(
    between,
  );
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

function firstWordBefore(scene: Scene, from: number): string {
  const { doc } = scene;
  const sentence = doc.sentenceAt(from);
  for (let i = from - 1; i >= sentence.from && from - i <= 4; i -= 1) {
    if ((doc.tokens[i + 1]!.before & (gap.comma | gap.colon | gap.open)) !== 0) return '';
    if (
      /^(?:a|an|any|no|every|another|the|its|their|our|his|her|this|that|una|un|cualquier|ningun|ninguna|algun|alguna|otra|otro|la|el|su|sus|nuestra)$/.test(
        doc.word(i),
      )
    )
      return doc.word(i);
  }
  return '';
}

function findOwnerNoun(
  scene: Scene,
  from: number,
  to: number,
): { word: string; kind: 'city' | 'county' | 'state' | 'federal'; isExplicit?: true } | undefined {
  const { doc } = scene;
  const keeper = findKeeper(scene, from, to);
  if (keeper) return { ...keeper, isExplicit: true };
  const sentence = doc.sentenceAt(from);
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
    // "a Police Department gang database": written as a name, it is this town's.
    return { word, kind, ...(doc.tokens[i]!.casing === 1 && i > sentence.from && { isExplicit: true as const }) };
  }
  return undefined;
}

/** "kept by the State Police", "the State Police keep a gang file", "que lleva el alguacil": an owner with a verb between. */
function findKeeper({ doc }: Scene, from: number, to: number): { word: string; kind: 'city' | 'county' | 'state' | 'federal' } | undefined {
  const after = doc.words(to, to + 8);
  const before = doc.words(Math.max(doc.sentenceAt(from).from, from - 7), from);
  const behind =
    /^(?:kept|run|maintained|held|operated|compiled) by (?:the )?(state police|sheriff|county|fbi|state)|^of its own at the (fbi)|^que (?:mantiene|lleva|tiene|maneja|opera|conserva) (?:el|la) (policia estatal|alguacil|sheriff|condado|fbi)/.exec(
      after,
    );
  const ahead =
    /\b(state police|sheriff|fbi|policia estatal|alguacil) (?:keeps?|kept|runs?|ran|maintains?|has|had|lleva|mantiene|tiene|maneja) (?:an?|its own|un|una)?$/.exec(
      before,
    );
  const word = behind?.slice(1).find((one) => one !== undefined) ?? ahead?.[1];
  if (word === undefined) return undefined;
  const kind = /state|estatal/.test(word) ? 'state' : /fbi/.test(word) ? 'federal' : 'county';
  return { word, kind };
}

/** The place of a kind spoken of last, else the page's own. */
function placeOfKind(scene: Scene, token: number, kind: 'city' | 'county' | 'state' | 'federal'): PlaceHit | undefined {
  if (kind === 'federal') return { from: token, to: token, name: 'United States', kind: 'country', id: 'united-states', isOwner: false };
  const last = lastPlaceBefore(scene, token, new Set([kind]));
  if (last) return last;
  const sure = scene.places.filter((place) => place.kind === kind && !place.isUnlisted);
  const same = kind === 'city' && scene.home?.kind === 'city' ? scene.home : (sure.filter((place) => place.from < token).at(-1) ?? sure[0]);
  if (same) return same;
  // The county or state around the page's city.
  for (let at = scene.home?.id; at !== undefined; at = scene.within.get(at)) {
    const outer = scene.placeKinds.get(at);
    if (outer?.kind === kind) return { from: token, to: token, name: outer.name, kind, id: at, isOwner: false };
  }
  return kind === 'city' ? scene.home : undefined;
}

/** The topic of a place's database; one that no pack knows is `gang-database-other`. */
function topicOf(scene: Scene, place: PlaceHit, token: number, kind?: string): string {
  const own = [...scene.topics.values()].filter(
    (topic) => topic.subject === 'database' && topic.place !== undefined && topic.place === place.id,
  );
  const isSheriff = /\b(?:sheriff|county|alguacil|condado)\b/.test(scene.doc.words(Math.max(0, token - 5), token)) || kind === 'county';
  if (isSheriff && place.kind === 'city' && place.id !== undefined) {
    const county = scene.within.get(place.id);
    const outer = [...scene.topics.values()].find((topic) => topic.subject === 'database' && topic.place === county);
    if (county && outer && scene.placeKinds.get(county)?.kind === 'county' && kind === 'county') return outer.id;
  }
  const main = own[0];
  if (main) return main.id;
  return place.kind === 'country' ? 'gang-database' : 'gang-database-other';
}
