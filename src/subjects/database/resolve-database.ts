import { itemsIn } from '../../core/by-place';
import type { PlaceHit } from '../../core/find-places';
import * as gap from '../../core/gap';
import { type Found, findOwner, lastPlaceBefore, type NameHit, placesIn, type Scene } from '../../core/scene';
import { isOneOf } from '../../core/word-set';
import { findByAgency } from './choose-antecedent';
import { mainDatabaseOf, placeOfKind, topicOf } from './database-of-place';
import { databaseWords } from './database-words';
import { findKeeper } from './find-keeper';
import { findLocalKeeper } from './find-local-keeper';
import { findOwnerNoun } from './find-owner-noun';
import { isForeign } from './foreign-keeper';
import { enters, isLocal, isSeparate, keeps, notSubjectAfter, plans, unknownKeeper } from './keeper-words';
import { isAtHome, ofRuledCity } from './of-ruled-city';

/** Which database a described one is; "the new gang registry" is the planned one of its place, where the page names it. */
export function resolveDatabase(
  scene: Scene,
  from: number,
  to: number,
  earlier: readonly Found[],
): { topic: string; cue: string | undefined; score: number } {
  const name = findNameBehind(scene, to);
  if (name) return { topic: name.topic.id, cue: scene.doc.slice(name.from, name.to), score: 0.95 };
  const { doc, names, topics } = scene;
  const owned = resolveOwner(scene, from, to, earlier);
  // "a database of Tren de Aragua members" in Texas is not the one that the pack knows.
  const isOut = itemsIn(names, from - 8, to).some((hit) => hit.role === 'exclude' && hit.topic.id === owned.topic && from < hit.to);
  const found = isOut ? { ...owned, topic: 'gang-database-other' } : owned;
  if (!newer.test(doc.words(Math.max(doc.sentenceAt(from).from, from - 2), to))) return found;
  const place = topics.get(found.topic)?.place ?? (found.topic === 'gang-database' ? scene.home?.id : undefined);
  if (place === undefined || mainDatabaseOf(scene, place) !== (topics.get(found.topic)?.place ? found.topic : mainDatabaseOf(scene, place)))
    return found;
  const planned = itemsIn(names, from - farWords, from + farWords)
    .filter(
      ({ role, topic }) =>
        role === 'name' && topic.subject === 'database' && topic.place === place && topic.id !== mainDatabaseOf(scene, place),
    )
    .sort((a, b) => Math.abs(a.from - from) - Math.abs(b.from - from))[0];
  return planned ? { ...found, topic: planned.topic.id } : found;
}

/** A planned one is named so near. */
const farWords = 80;
const newer = /\b(?:new|planned|proposed|future|upcoming|replacement|promised|nuev[oa]|futur[oa]|previst[oa]|planead[oa]|prometid[oa])\b/;

/** By its owner, its sentence, the last one spoken of, the page's own place. */
function resolveOwner(
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
  if (isForeign(scene, from, to)) return { topic: 'gang-database-other', cue: undefined, score: 0.9 };
  // "Boston, whose gang list", "el NCIC, cuyo archivo"
  const isWhose = doc.isOneOf(from - 1, 'whose cuyo cuya');
  const owner =
    (isWhose ? itemsIn(scene.places, from - 6, from).findLast((one) => one.to === from - 1) : undefined) ?? findOwner(scene, from, to);
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
  const isBare = isPlural && firstWordBefore(scene, from) === '' && doc.word(from - 1) !== "'s";
  if (kind && ((!isAny && !isBare) || kind.isExplicit || (!isBare && kind.kind === 'city' && isAtHome(scene, from)))) {
    const place = placeOfKind(scene, from, kind.kind);
    if (place) return { topic: topicOf(scene, place, from, { kind: kind.kind }), cue: kind.word, score: 0.92 };
    if (kind.kind === 'county' && scene.home?.kind === 'city') return { topic: 'gang-database-other', cue: kind.word, score: 0.82 };
  }
  if (kept) return kept;
  const keeping = findKeepingPlace(scene, to);
  if (keeping) return { topic: topicOf(scene, keeping, from, { isOwner: true }), cue: keeping.name, score: 0.88 };
  if (isUnknownKeeper(scene, from, to)) return { topic: 'gang-database-other', cue: undefined, score: 0.88 };
  const isOwned = /^(?:its|their|our|his|her|su|sus|nuestra|nuestras)$/.test(firstWordBefore(scene, from));
  const isPointed = doc.isOneOf(from - 1, 'those these esas esos aquellas aquellos');
  if (isPlural && !isOwned && !isPointed) return { topic: 'gang-database', cue: undefined, score: 0.85 };
  if (isAny) {
    const place = placesIn(scene, sentence)
      .filter((one) => one.from < from && !isCompared(scene, one))
      .at(-1);
    if (place && isKeeper(scene, place, from))
      return { topic: apart(topicOf(scene, place, from, { isOwner: true })), cue: place.name, score: 0.85 };
    // "**Joliet.** Keeps a gang list"
    const head = place === undefined ? lastPlaceBefore(scene, from) : undefined;
    if (head && isHeading(scene, head) && doc.sentenceAt(head.from).index === sentence.index - 1 && from - sentence.from <= 4)
      return { topic: topicOf(scene, head, from, { isOwner: true }), cue: head.name, score: 0.85 };
    const kept = findLocalKeeper(scene, from, to);
    const town = kept === undefined ? undefined : placeOfKind(scene, from, /\b(?:sheriff|alguacil)\b/.test(kept) ? 'county' : 'city');
    if (kept !== undefined && (town || !isLocal.test(kept))) {
      const topic = town && town.kind !== 'state' ? topicOf(scene, town, from, { isOwner: true }) : 'gang-database-other';
      return { topic: apart(topic), cue: kept, score: 0.82 };
    }
    if (separates && earlier.some((one) => one.topic !== 'gang-database'))
      return { topic: 'gang-database-other', cue: undefined, score: 0.82 };
    const ruled = ofRuledCity(scene, to, sentence.to);
    if (ruled !== undefined) return { topic: ruled, cue: undefined, score: 0.8 };
    return { topic: 'gang-database', cue: undefined, score: 0.8 };
  }
  const sure = placesIn(scene, sentence).filter((one) => !one.isUnlisted || one.isOwner);
  const specific = earlier.filter((one) => one.from < from && one.topic !== 'gang-database');
  const hasOwn = specific.length > 0 || (scene.home?.id !== undefined && mainDatabaseOf(scene, scene.home.id) !== undefined);
  // "un joven de Cicero figura en la base": where somebody lives says nothing of whose list it is.
  const telling = hasOwn ? sure.filter((one) => isTelling(scene, one)) : sure;
  const ahead = telling.filter((one) => one.from < from);
  // "El Salvador shares with the United States its gang registry": the one that acts.
  const acts = isOwned
    ? ahead.findLast(
        (one) =>
          one.from === sentence.from || !notSubjectAfter.has(doc.word(one.from - (doc.isOneOf(one.from - 1, 'the los la el') ? 2 : 1))),
      )
    : undefined;
  const inSentence = acts ?? ahead.at(-1) ?? telling[0];
  if (inSentence)
    return { topic: topicOf(scene, inSentence, from, { isOwner: isOwned }), cue: inSentence.name, score: isOwned ? 0.9 : 0.88 };
  const last = [...earlier]
    .filter((one) => one.from < from && one.topic !== 'gang-database')
    .sort((a, b) => a.from - b.from)
    .at(-1);
  const acting =
    last &&
    findByAgency(
      scene,
      from,
      earlier.filter((one) => one.from < from && one.topic !== 'gang-database').sort((a, b) => a.from - b.from),
    );
  if (acting) return { topic: acting.topic, cue: doc.slice(acting.from, acting.to), score: 0.85 };
  const place = lastPlaceBefore(scene, from);
  const heading = place && last && place.from > last.from && isHeading(scene, place) ? place : undefined;
  if (heading) return { topic: topicOf(scene, heading, from), cue: heading.name, score: 0.82 };
  const main = last && mainOf(scene, last.topic);
  if (last && main && (!place || last.from > place.from || doc.sentenceAt(last.from).paragraph === sentence.paragraph))
    return { topic: main, cue: doc.slice(last.from, last.to), score: 0.85 };
  const where = place ?? scene.home;
  if (where) return { topic: topicOf(scene, where, from), cue: where.name, score: 0.82 };
  return { topic: 'gang-database', cue: undefined, score: 0.8 };
}

/** Whether a place may say whose a list is: one whose list the packs know, one that acts, or where the sentence is set. */
function isTelling(scene: Scene, place: PlaceHit): boolean {
  const { doc } = scene;
  if (place.isOwner || topicOf(scene, place, place.from) !== 'gang-database-other') return true;
  const { from } = doc.sentenceAt(place.from);
  if (place.from - from <= 1) return true;
  return (
    doc.isOneOf(
      place.to,
      'police officers sheriff department officials prosecutors has have had keep keeps kept say says said tiene mantiene lleva dice dijo',
    ) ||
    /(?:policia|alguacil|sheriff|departamento|fiscalia|comisaria|gobierno|autoridades) (?:de|del)$/.test(
      doc.words(place.from - 2, place.from),
    )
  );
}

/** "the state's gang registry, CalGang", "una base de datos de pandillas llamada TxGang": the name says which. */
function findNameBehind({ doc, names }: Scene, to: number): NameHit | undefined {
  const called =
    /^(?:(?:that|which|que) )?(?:(?:is|was|es|era|se) )?(?:called|named|dubbed|known as|llamad[oa]|conocid[oa] como|denominad[oa]|bautizad[oa] como|llama|de nombre) (?:the |el |la )?/.exec(
      `${doc.words(to, to + 5)} `,
    )?.[0];
  const words = called?.trim().split(' ').filter(Boolean).length ?? 0;
  const isSet = doc.tokens[to] !== undefined && (doc.tokens[to]!.before & (gap.comma | gap.open | gap.colon | gap.dash)) !== 0;
  if (words === 0 && !isSet) return undefined;
  const at = words === 0 ? to + Number(doc.isOneOf(to, 'the el la')) : to + words;
  if (at >= doc.tokens.length || doc.sentenceAt(at).index !== doc.sentenceAt(to - 1).index) return undefined;
  const name = itemsIn(names, at, at + 1).find(({ role, topic }) => role === 'name' && topic.subject === 'database');
  // A list of several goes on: "gang files, CalGang and TxGang".
  const next = name && doc.tokens[name.to];
  return name && (next === undefined || !isOneOf(next, 'and y or o')) ? name : undefined;
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

/** "the Interior Ministry's gang list", "el registro de maras del Ministerio de Justicia". */
function isUnknownKeeper({ doc }: Scene, from: number, to: number): boolean {
  const after = doc.words(to, to + 6);
  const before = doc.words(Math.max(doc.sentenceAt(from).from, from - 14), from);
  return (
    (unknownKeeper.any.test(after) && unknownKeeper.behind.test(after)) ||
    (unknownKeeper.any.test(before) && unknownKeeper.ahead.test(before))
  );
}

/** "New York police, like Boston's, keep a gang list" */
function isCompared({ doc }: Scene, place: PlaceHit): boolean {
  return /(?:^| )(?:como|igual que|a diferencia de|like|unlike|as in)(?: (?:la|el|las|los|the|de|del))*$/.test(
    doc.words(Math.max(doc.sentenceAt(place.from).from, place.from - 5), place.from),
  );
}

/** "**Boston.** The gang database …": a place that is a sentence of its own. */
function isHeading({ doc }: Scene, place: PlaceHit): boolean {
  const { from, to } = doc.sentenceAt(place.from);
  return place.from === from && to - place.to <= 2;
}

/** "the gang registers that Aurora and Pueblo keep" */
function findKeepingPlace(scene: Scene, to: number): PlaceHit | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(to - 1);
  const link = /^(?:that|which|que) /.test(`${doc.words(to, to + 1)} `) ? 1 : 0;
  const place = itemsIn(scene.places, to + link, to + link + 2)[0];
  if (!place || link === 0 || place.to >= sentence.to) return undefined;
  return /^(?:(?:and|y|e|police|also|still|\S+) ){0,4}(?:keeps?|kept|runs?|ran|maintains?|maintained|operates?|built|use[sd]?|has|have|had|lleva\w*|mantiene\w*|tiene\w*|conserva\w*)\b/.test(
    doc.words(place.to, Math.min(place.to + 6, sentence.to)),
  )
    ? place
    : undefined;
}

/** "Georgia runs a gang database": the place before the phrase is said to keep it, and nobody asks whether. */
function isKeeper({ doc }: Scene, place: PlaceHit, from: number): boolean {
  const between = doc.words(place.to, from);
  if (/\b(?:who|everybody|everyone|anyone|anybody|quien|quienes)\b/.test(between)) return false;
  const lead = doc.words(Math.max(doc.sentenceAt(from).from, place.from - 6), place.from).replace(/\b(?:mientras|aunque|ya) que\b/, '');
  if (/\b(?:whether|if|que|si|every|each|any|other|otras?|cada)\b/.test(lead) || /\b(?:whether|if|si|every|any)\b/.test(between))
    return false;
  // "En Denver, una lista de pandilleros"
  if (/^(?:an?|una?)$/.test(between) && (doc.tokens[place.to]!.before & gap.comma) !== 0) return true;
  // "Chicago lleva una lista y Boston otra lista"
  if (/^(?:another|otra|otro)$/.test(between) || enters.test(between)) return true;
  return keeps.test(between) || plans.test(between);
}

/** A plain "gang database" after talk of a place's other list ("the heat list") is that place's main one. */
function mainOf(scene: Scene, topic: string): string {
  const place = scene.topics.get(topic)?.place;
  if (place === undefined) return topic;
  return mainDatabaseOf(scene, place) ?? topic;
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
