import { askOnce } from '../../core/ask-once';
import { itemsIn, TokenMap } from '../../core/by-place';
import type { Doc } from '../../core/doc';
import type { PlaceHit } from '../../core/find-places';
import * as gap from '../../core/gap';
import { type Found, findOwner, isAround, lastPlaceBefore, type NameHit, placesIn, type Scene } from '../../core/scene';
import { longest } from '../../core/settle';
import { type Hit, WordIndex } from '../../core/word-index';
import { WordSet } from '../../core/word-set';
import { databaseWords } from './database-words';
import { findGlossed, isHead } from './find-glossary-databases';
import { resolveDatabase } from './resolve-database';

type Role = 'frame' | 'reference' | 'kind' | 'data';
let built: WordIndex<Role> | undefined;

function frameIndex(): WordIndex<Role> {
  built ??= new WordIndex<Role>(
    Object.values(databaseWords).flatMap((words) => [
      ...words.frames.map((pattern) => ({ pattern, value: 'frame' as Role })),
      ...words.references.map((pattern) => ({ pattern, value: 'reference' as Role })),
      ...words.data.map((pattern) => ({ pattern, value: 'data' as Role })),
      ...words.kinds.map((pattern) => ({ pattern, value: 'kind' as Role })),
    ]),
  );
  return built;
}

const storeNouns = 'database list roster registry file datos lista listado registro archivo'
  .split(' ')
  .flatMap((noun) => [noun, `${noun}s`]);
const fence = gap.comma | gap.open | gap.close | gap.dash;

/** Frames, also across one insert of at most four words: "base de datos, ahora descontinuada, de pandilleros". */
const findWithInserts = askOnce((doc: Doc): readonly Hit<Role>[] => {
  const hits = frameIndex().findAll(doc.tokens, doc.text);
  for (const noun of doc.tokensOf(storeNouns)) {
    if (noun >= doc.tokens.length - 2 || (doc.tokens[noun + 1]!.before & fence) === 0) continue;
    const end = [2, 3, 4, 5].map((step) => noun + step).find((at) => ((doc.tokens[at]?.before ?? 0) & fence) !== 0);
    if (end === undefined || doc.sentenceAt(end) !== doc.sentenceAt(noun) || !doc.isOneOf(end, 'of on for de sobre')) continue;
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
});

/** The hits of a text, which is asked for frames, data, references and kinds one after the other. */
const found = new WeakMap<Doc, Hit<Role>[]>();

function hitsOf(doc: Doc): Hit<Role>[] {
  const known = found.get(doc) ?? [...findWithInserts(doc)].sort((a, b) => a.from - b.from);
  found.set(doc, known);
  return known;
}

/** "the archive of the state police gets names from lists of gang members": a clause away from its noun another list begins. */
const farWithin = 6;

function holdsAnother(hit: Hit<Role>, hits: readonly Hit<Role>[]): boolean {
  return hit.to - hit.from > farWithin && itemsIn(hits, hit.from + farWithin, hit.to).some((other) => other.to >= hit.to);
}

const maybeBook = /\b(?:books?|ledgers?|libros?|rolls?|logs?)\b/;

const othersThings =
  /^\S+(?: \S+)? (?:of|for|on|with|listing|naming) (?:\S+ ){0,6}?(?!(?:of|in|with|to|from|by|on|about|or|and|as|for|like) )\S+ the gangs?$/;

/** Who keeps lists of gangs or answers for them; a page with none of them is about a band, a book, a prank. */
const policing =
  'police policing policed cop cops officer officers sheriff sheriffs deputies detective detectives fbi ice immigration prison prisons jail corrections court courts judge prosecutor prosecutors attorney lawyer lawyers aldermen alderman deportation troopers bureau department policia policias policial policiaca agente agentes alguacil alguaciles fiscal fiscalia juez jueces corte tribunal abogado abogada abogados migra inmigracion deportacion carcel carceles prision prisiones autoridades comisaria ministerio concejales concejo gobierno government estado authorities'.split(
    ' ',
  );

/** A page of so many words names them. */
const longEnough = 70;

/** All frames and references of a text, longest first where they overlap. */
export function findDatabaseFrames(scene: Scene, role: Role): Hit<Role>[] {
  const { doc } = scene;
  const isPoliced =
    scene.knownPlaces.size > 0 || scene.names.some(({ topic }) => topic.subject === 'database') || doc.tokensOf(policing).length > 0;
  const isLong = doc.tokens.length > longEnough;
  const hits = hitsOf(doc).filter((hit) => hit.value === role);
  return longest(hits.filter((hit) => !holdsAnother(hit, hits))).filter((hit) => {
    if (
      !isPoliced &&
      (isLong || hit.to - hit.from > 6 || maybeBook.test(doc.words(hit.from, hit.to)) || doc.tokens[hit.to - 1]!.casing > 0)
    )
      return false;
    // "GANG FILES. The hearing was told": a heading.
    const { from, to } = doc.sentenceAt(hit.from);
    if (hit.from === from && hit.to === to && doc.tokens[from]!.casing === 2) return false;
    // "a database of every gig the gang played": the gang does something else.
    if (othersThings.test(doc.words(hit.from, hit.to))) return false;
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
  const named = new Set(hits.filter((hit) => hit.role === 'name').map((hit) => hit.topic.id));
  const isNamed = (hit: NameHit) => hit.role === 'name' || hit.role === 'shared' || (hit.role === 'short' && named.has(hit.topic.id));
  for (const hit of longest(hits.filter(isNamed))) {
    if (excluded.some((other) => other.from < hit.to && hit.from < other.to)) continue;
    const owner = findOwner(scene, hit.from, hit.to);
    const place = hit.topic.place;
    if (
      hit.role === 'shared' &&
      place !== undefined &&
      (owner || !named.has(hit.topic.id) || doc.isOneOf(hit.from - 1, 'a an un una any every each'))
    ) {
      const near = owner ?? (isHead(doc, hit) ? placesIn(scene, doc.sentenceAt(hit.to))[0] : undefined) ?? nearestPlace(scene, hit.from);
      if (near ? !isAround(scene, near, place) && near.id !== place : !scene.knownPlaces.has(place)) continue;
    }
    found.push({
      from: hit.from,
      to: hit.to,
      subject: 'database',
      topic: hit.topic.id,
      score: hit.role === 'shared' ? 0.88 : 0.98,
      reason: { rule: 'database.name', cues: [doc.slice(hit.from, hit.to), ...(owner ? [owner.name] : [])] },
    });
  }
  return found;
}

function nearestPlace(scene: Scene, token: number): PlaceHit | undefined {
  const places = placesIn(scene, scene.doc.sentenceAt(token));
  return places.sort((a, b) => Math.abs(a.from - token) - Math.abs(b.from - token))[0] ?? lastPlaceBefore(scene, token) ?? scene.home;
}

/** "the department's gang records" are a database where an owner is written at them; else they are kept for what takes them up. */
const leastOwned = 0.92;
const leastShown = 0.75;
const hidden = 0.2;
const isKnown = (topic: string) => !topic.startsWith('gang-database');

/** Another database this many words back is forgotten. */
const farWords = 3000;

/** Finds a described gang database and says whose it is: "the county's list of gang members". */
export function findDescribedDatabases(scene: Scene, named: readonly Found[]): Found[] {
  const { doc } = scene;
  const found: Found[] = findGlossed(scene, named);
  const taken = new TokenMap([...named, ...found]);
  const frames = findDatabaseFrames(scene, 'frame');
  const inFrames = new TokenMap<{ from: number; to: number }>([...named, ...frames]);
  const data = findDatabaseFrames(scene, 'data').filter((hit) => !inFrames.has(hit.from, hit.to));
  const isData = new Set<object>(data);
  for (const hit of [...frames, ...data, ...findInConditions(scene, inFrames)].sort((a, b) => a.from - b.from)) {
    if (taken.has(hit.from, hit.to)) continue;
    const earlier = [...itemsIn(named, hit.from - farWords, hit.from), ...itemsIn(found, hit.from - farWords, hit.from)];
    const { topic, cue, score } = resolveDatabase(scene, hit.from, hit.to, earlier);
    // "Do you have a list of gangs?": of no people, and nobody's.
    if (topic.startsWith('gang-database') && /^lists? of gangs$/.test(doc.words(hit.from, hit.to))) continue;
    found.push({
      from: hit.from,
      to: hit.to,
      subject: 'database',
      topic,
      score: isData.has(hit) ? (score >= leastOwned && isKnown(topic) ? leastShown : hidden) : score,
      reason: { rule: 'database.frame', cues: [doc.slice(hit.from, hit.to), ...(cue ? [cue] : [])] },
    });
  }
  return found;
}

/** "listed as a gang member in a police database": the database that a condition names, at the noun itself. */
function findInConditions(scene: Scene, taken: TokenMap<{ from: number; to: number }>): { from: number; to: number }[] {
  const { doc } = scene;
  return doc.tokensOf(listNouns).flatMap((i) => {
    if (taken.has(i, i + 1)) return [];
    const isPlain = plainLists.has(doc.tokens[i]);
    const to = doc.isOneOf(i, 'base banco') && doc.words(i + 1, i + 3) === 'de datos' ? i + 3 : i + 1;
    let from = Math.max(doc.sentenceAt(i).from, i - 9);
    for (let at = from; at <= i; at += 1)
      if ((doc.tokens[at]!.before & (gap.comma | gap.colon | gap.stop)) !== 0 && at > from && !doc.isOneOf(at, 'as como according'))
        from = at;
    const before = `${doc.words(from, i)} `;
    const after = ` ${doc.words(to, Math.min(to + 8, doc.sentenceAt(i).to))}`;
    const isOwned =
      /\b(?:police|policial|policiales|policiac[oa]s?|department|departamento|policia|sheriff|city|law enforcement|authorities|autoridades|alguacil)\b/.test(
        `${before}${after}`,
      );
    const isSaid = isPlain || isOwned ? memberIn.test(before) || (listed.test(before) && asMember.test(after)) : false;
    return isSaid ? [{ from: i, to }] : [];
  });
}

const plainLists = new WordSet('database databases base banco');
const listNouns =
  'database databases registro registros fichero ficheros base banco archivo archivos padron lista files file records list lists register registry'.split(
    ' ',
  );

/** "a known gang member, as listed in a police", "entre los pandilleros de la" */
const memberIn =
  /\b(?:gang (?:members?|affiliates?|associates?|membership|affiliations?|ties)|gangs?|pandiller[oa]s?|pandillas?)(?: tags?| label)?(?: (?:as|que|por|segun))?(?: (?:listed|named|entered|recorded|identified|found|included|appearing|incluid[oa]s?|anotad[oa]s?|apuntad[oa]s?|registrad[oa]s?|fichad[oa]s?|identificad[oa]s?))? (?:in|on|en|de) (?:[a-z' ]{0,40})$/;

/** "entered in the department's records as a gang member" */
const listed =
  /\b(?:listed|named|entered|labell?ed|identified|flagged|tagged|registered|recorded|carried|classified|marked|put|placed|logged|appears?|appeared|typed|fichad[oa]s?|catalogad[oa]s?|registrad[oa]s?|empadronad[oa]s?|anotad[oa]s?|apuntad[oa]s?|incluid[oa]s?|senalad[oa]s?|identificad[oa]s?|inscrit[oa]s?|figur\w+|aparec\w+|const[ae]n?|sale|salir)\b/;
const asMember =
  /^ (?:(?!(?:and|but|y|pero|who|que)\b)[a-z']+ ){0,4}(?:as|como) (?:[a-z]+ ){0,3}(?:gang|pandiller[oa]s?|miembros?|integrantes?)\b/;
