import { itemsIn } from '../../core/by-place';
import type { PlaceHit } from '../../core/find-places';
import * as gap from '../../core/gap';
import type { Found, Scene } from '../../core/scene';
import { cityOf } from './city-of';
import { mainDatabaseOf, placeOfKind, topicOf } from './database-of-place';
import { isOfPlace, keepersIn } from './find-keeper';

const newer = /\b(?:new|next|planned|proposed|future|upcoming|replacement|promised|nuev[oa]|futur[oa]|previst[oa]|planeada|prometida)\b/;
const older =
  /\b(?:old|older|existing|current|present|former|earlier|previous|original|viej[oa]s?|actual|antigu[oa]s?|anterior|existente|previ[oa]|de antes|de siempre)\b/;

/** Which database a reference means, of those named before it in order of place: by level, tense, agency, the noun, else the last. */
export function chooseAntecedent(
  scene: Scene,
  { from, to }: { from: number; to: number },
  phrase: string,
  before: readonly Found[],
): Found | undefined {
  const specific = before.filter((one) => one.topic !== 'gang-database');
  const last = specific.at(-1);
  if (last === undefined) return before.at(-1);
  // "la base regional": the adjective stands behind.
  const whole = scene.doc.sentenceAt(from).language === 'es' ? `${phrase} ${wordBehind(scene, to)}` : phrase;
  const level = findByLevel(scene, whole, specific) ?? findByDistance(scene, to, specific);
  if (level) return level;
  const byTense = findByTense(scene, whole, last, specific);
  if (byTense) return byTense;
  const named = findByNoun(scene, phrase, specific);
  if (named) return named;
  return findByAgency(scene, from, specific) ?? sameNoun(scene, wholeOf(scene, last, specific), specific, phrase);
}

function wordBehind({ doc }: Scene, to: number): string {
  const next = doc.tokens[to];
  return next !== undefined && (next.before & ~(gap.space | gap.line)) === 0
    ? doc.words(to, to + 3).replace(/^(?!de la ciudad|del condado|del estado)(\S+).*/, '$1')
    : '';
}

const levels: readonly [word: RegExp, kinds: ReadonlySet<string>][] = [
  [/\b(?:regional)\b/, new Set(['county', 'region'])],
  [/\b(?:statewide|state|estatal|del estado)\b/, new Set(['state'])],
  [/\b(?:countywide|county|del condado|condal)\b/, new Set(['county'])],
  [/\b(?:citywide|municipal|city|de la ciudad)\b/, new Set(['city'])],
];

/** "the regional database", "el índice estatal", "the federal file": the last one of that level. */
function findByLevel({ topics, placeKinds }: Scene, phrase: string, specific: readonly Found[]): Found | undefined {
  if (/\b(?:federal|national|nacional)\b/.test(phrase))
    return specific.findLast(({ topic }) => topics.get(topic)?.place === undefined && topic !== 'gang-database-other');
  const kinds = levels.find(([word]) => word.test(phrase))?.[1];
  if (kinds === undefined) return undefined;
  return specific.findLast(({ topic }) => kinds.has(placeKinds.get(topics.get(topic)?.place ?? '')?.kind ?? ''));
}

/** "el listado de allá", "la de acá": the last one of elsewhere, or the page's own. */
function findByDistance(scene: Scene, to: number, specific: readonly Found[]): Found | undefined {
  const { doc, home, topics } = scene;
  const where = /^de (?:(all[ai]|ahi)|aqui|aca|ahora|hoy)$/.exec(doc.words(to, to + 2));
  const id = home && (home.id ?? cityOf(scene, home.name));
  // A page about no such town speaks first of its own.
  const own = (id === undefined ? undefined : mainDatabaseOf(scene, id)) ?? specific[0]!.topic;
  if (!where) return undefined;
  const there = where[1] ? mainElsewhere(scene, to, topics.get(own)?.place) : undefined;
  if (there !== undefined) return { ...specific.at(-1)!, topic: there };
  return where[1]
    ? specific.findLast(({ topic }) => topics.get(topic)?.place !== topics.get(own)?.place)
    : { ...specific.at(-1)!, topic: own };
}

/** The database of the last other town or state that is named before. */
function mainElsewhere(scene: Scene, to: number, own: string | undefined): string | undefined {
  const ids = itemsIn(scene.places, 0, to).flatMap(({ id }) => (id ? [id] : []));
  const there = ids.findLast((id) => id !== own && mainDatabaseOf(scene, id) !== undefined);
  return there === undefined ? undefined : mainDatabaseOf(scene, there);
}

/** "the index" after "TxGang, the state's index" and "Houston's own list": the one that was called so. */
function findByNoun({ doc }: Scene, phrase: string, specific: readonly Found[]): Found | undefined {
  const noun = rareNoun.exec(phrase)?.[0];
  if (noun === undefined) return undefined;
  const called = specific.filter((one) => doc.words(one.from, one.to).includes(noun));
  return new Set(called.map(({ topic }) => topic)).size === 1 ? called.at(-1) : undefined;
}

const rareNoun =
  /\b(?:index|ledger|tracker|matrix|catalog|roster|indice|padron|fichero|nomina|censo|directorio|inventario|rastreador|matriz)\b/;

/** "the new database" is a planned one of the same place, "the old database" its main one. */
function findByTense({ topics, ...scene }: Scene, phrase: string, last: Found, specific: readonly Found[]): Found | undefined {
  const isNew = newer.test(phrase);
  if (!isNew && !older.test(phrase)) return undefined;
  const place = topics.get(last.topic)?.place;
  if (place === undefined) return last;
  const main = mainDatabaseOf({ ...scene, topics }, place);
  const fitting = specific.findLast((one) => topics.get(one.topic)?.place === place && (one.topic === main) !== isNew);
  // Where only the planned one was named, "the old files" are those it would replace.
  return fitting ?? (isNew || main === undefined ? last : { ...last, topic: main });
}

/** Who speaks or acts in the sentence, before the reference: "a sheriff's spokesman said the database". */
const agencies: readonly [words: RegExp, kind: 'city' | 'county' | 'state'][] = [
  [/\b(?:the state|state police|attorney general|(?:el|al) estado|policia estatal|fiscal general)\b/, 'state'],
  [/\b(?:sheriff|commissioners?|county|alguacil|condado|comisionad[ao]s?)\b/, 'county'],
  [
    /\b(?:police|department|city|ciudad|superintendent|chief|aldermen|council\w*|mayor|policia|departamento|jefe|superintendente|alcaldesa|alcalde|conce(?:jal|jo)\w*)\b/,
    'city',
  ],
];

/** The database, spoken of before, of the town or agency that acts in this sentence. */
export function findByAgency(scene: Scene, from: number, specific: readonly Found[]): Found | undefined {
  const { doc, topics, placeKinds } = scene;
  const last = specific.at(-1)!;
  const sentence = doc.sentenceAt(from);
  // One named in the sentence itself is nearer than who acts in it.
  if (last.from >= sentence.from) return undefined;
  const ofPlace = (id: string | undefined) =>
    id === undefined ? undefined : specific.findLast(({ topic }) => topics.get(topic)?.place === id && mainDatabaseOf(scene, id) === topic);
  const placeId = (one: PlaceHit) => one.id ?? cityOf(scene, one.name);
  const place = itemsIn(scene.places, sentence.from, from).findLast((one) => one.to <= from && placeId(one) !== undefined);
  const id = place && placeId(place);
  // "La concejal neoyorquina quiere abolir la base"
  const said = keepersIn(scene, sentence.from, from).findLast((hit) => isOfPlace.test(doc.word(hit.to - 1)))?.topic.id;
  const spokenOf = said === undefined ? undefined : specific.findLast(({ topic }) => topic === said);
  if (spokenOf) return wholeOf(scene, spokenOf, specific);
  const named = ofPlace(id);
  if (named) return wholeOf(scene, named, specific);
  // "In Providence, parents sued over the database": where the sentence is set, that town's.
  const set =
    place !== undefined && id !== undefined && place.from - sentence.from === 1 && doc.isOneOf(sentence.from, 'in en')
      ? mainDatabaseOf(scene, id)
      : undefined;
  if (set !== undefined && topics.get(last.topic)?.place !== id) return { ...last, topic: set };
  // "A sheriff's spokesman agreed. 'We shut the database down'": who speaks was said before.
  const isTold = /\b(?:we|our|nosotros|nuestr[oa]|(?:it|they|he|she) said)\b/.test(doc.words(sentence.from, from));
  const spoken = isTold ? doc.sentences[sentence.index - 1] : undefined;
  const words = doc.words(spoken?.paragraph === sentence.paragraph ? spoken.from : sentence.from, from);
  const kind = agencies.find(([agency]) => agency.test(words))?.[1];
  const own = topics.get(last.topic)?.place;
  if (kind === undefined || placeKinds.get(own ?? '')?.kind === kind) return undefined;
  const acting = placeOfKind(scene, from, kind);
  const topic = acting && topicOf(scene, acting, from, { kind });
  const acted = topic === 'gang-database-other' ? undefined : specific.findLast((one) => one.topic === topic);
  return acted && wholeOf(scene, acted, specific);
}

/** After "the LAPD's part of CalGang" plain "the database" is CalGang: a topic's id ends with that of what it is a part of. */
function wholeOf({ topics }: Scene, part: Found, before: readonly Found[]): Found {
  const whole = suffixesOf(part.topic).find((id) => topics.get(id)?.place !== undefined);
  return whole === undefined ? part : (before.findLast((one) => one.topic === whole) ?? part);
}

/** "lapd-calgang": "calgang". Looked up one by one: the packs may hold thousands of topics. */
function suffixesOf(id: string): string[] {
  return id
    .split('-')
    .map((_, i, words) => words.slice(i + 1).join('-'))
    .filter((rest) => rest !== '');
}

/** After "CEIS", which is no database by name, plain "the database" is the one of that place that was called so, or its main one. */
function sameNoun(scene: Scene, chosen: Found, before: readonly Found[], phrase: string): Found {
  const { doc, topics } = scene;
  const noun = nouns.exec(phrase)?.[0];
  const place = topics.get(chosen.topic)?.place;
  const nounOf = (one: Found) => nouns.exec(doc.words(one.from, one.to))?.[0];
  if (noun === undefined || place === undefined || before.some((one) => one.topic === chosen.topic && nounOf(one) === noun)) return chosen;
  const same = before.findLast((one) => one.topic !== chosen.topic && topics.get(one.topic)?.place === place && nounOf(one) === noun);
  if (same) return same;
  const main = mainDatabaseOf(scene, place);
  return (/^(?:database|base)/.test(noun) && before.findLast((one) => one.topic === main)) || chosen;
}

const nouns = /\b(?:database|databases|data base|base|registry|register|roster|registro|archivo|fichero|padron|lista|list)\b/;
