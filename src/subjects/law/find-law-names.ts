import { itemsIn, TokenMap } from '../../core/by-place';
import type { Doc } from '../../core/doc';
import { countEnforcement } from '../../core/enforcement';
import * as gap from '../../core/gap';
import { type Found, findOwner, isAround, isSeatOfGovernment, lastPlaceBefore, type NameHit, placesIn, type Scene } from '../../core/scene';
import { longest } from '../../core/settle';

/**
 * Finds a law by its name: "Chicago's Welcoming City Ordinance". A name that other towns use too counts where its owner,
 * its sentence or the page is the law's own place.
 */
export function findLawNames(scene: Scene): Found[] {
  const found: Found[] = [];
  const excluded = scene.names.filter((hit) => hit.role === 'exclude' && hit.topic.subject === 'law');
  for (const hit of longest(scene.names.filter((hit) => hit.topic.subject === 'law'))) {
    if (hit.role !== 'name' && hit.role !== 'shared') continue;
    if (excluded.some((other) => other.from < hit.to && hit.from < other.to && other.to - other.from >= hit.to - hit.from)) continue;
    if (isOpenQuote(scene, hit)) continue;
    if (isChapter(scene, hit) && isBesideName(scene, hit)) continue;
    const cue = hit.role === 'name' ? whatSpeaksForName(scene, hit) : findPlaceCue(scene, hit);
    if (cue === undefined) continue;
    const whole = isChapter(scene, hit) ? { ...hit, to: endOfChapter(scene, hit) } : hit;
    found.push(toFound(scene, whole, hit.role === 'name' ? 'law.name' : 'law.shared-name', cue));
  }
  const lone = found.length > 0 || scene.lawsInPlay.size > 0 ? [] : loneShorts(scene);
  if (found.length > 0 || scene.lawsInPlay.size > 0 || lone.length > 0) found.push(...findShortNames(scene, found, lone));
  return found;
}

/** "En la iglesia nos explicaron lo de la Ciudad Acogedora": the name alone, on a page of its town that speaks of immigration agents. */
function loneShorts(scene: Scene): string[] {
  const { doc, names, knownPlaces } = scene;
  const isLone = ({ role, topic: { subject, place }, from, to }: NameHit) =>
    role === 'short' &&
    to - from > 1 &&
    subject === 'law' &&
    place !== undefined &&
    knownPlaces.has(place) &&
    doc.isOneOf(from - 1, 'the la los las el') &&
    !isBesideOther(scene, from, place) &&
    !isForeign(scene, place);
  const hits = names.filter(isLone);
  return hits.length > 0 && countEnforcement(doc) > 0 ? hits.map(({ topic }) => topic.id) : [];
}

/** "the rule, “sanctuary by another name”": a name does not end within a quotation that goes on. */
function isOpenQuote({ doc }: Scene, { from, to }: NameHit): boolean {
  let quotes = 0;
  for (let i = from + 1; i < to; i += 1) if ((doc.tokens[i]!.before & gap.quote) !== 0) quotes += 1;
  return quotes === 1 && doc.tokens[to]?.before === gap.space && /^(?:by|with|in|under|con|bajo|sin|por|disfrazad\w+)$/.test(doc.word(to));
}

const isChapter = ({ doc }: Scene, hit: NameHit): boolean => /\b2 173\b/.test(doc.words(hit.from, hit.to));

/** "section 2-173-042(c)": the number goes on. */
function endOfChapter({ doc }: Scene, { to }: NameHit): number {
  let at = to;
  while (
    doc.tokens[at] !== undefined &&
    (doc.tokens[at]!.before & (gap.hyphen | gap.open)) !== 0 &&
    /^(?:\d{3}|[a-z]|\d)$/.test(doc.word(at))
  )
    at += 1;
  return at;
}

/** So near its name the law's chapter is said of it: "the Welcoming City Ordinance, chapter 2-173 of the code"; before the name only its number alone. */
const chapterWords = 6;

/** No name has more words. */
const farthestName = 20;

function isBesideName(scene: Scene, hit: NameHit): boolean {
  const end = endOfChapter(scene, hit);
  return itemsIn(scene.names, hit.from - farthestName, hit.role === 'name' ? hit.from : end + chapterWords).some(
    (name) =>
      name.role !== 'exclude' &&
      name.topic.id === hit.topic.id &&
      !isChapter(scene, name) &&
      (name.to <= hit.from ? hit.from - name.to : name.from - end) <= chapterWords &&
      scene.doc.sentenceAt(name.from) === scene.doc.sentenceAt(hit.from),
  );
}

/** A full name is sure, unless it says itself that it is another town's. */
function whatSpeaksForName(scene: Scene, hit: NameHit): string | undefined {
  const owner = findOwner(scene, hit.from, hit.to);
  if (owner && hit.topic.place && !isAround(scene, owner, hit.topic.place)) return undefined;
  return owner?.name ?? '';
}

/** The words that make a shared name the topic's, or undefined. */
function findPlaceCue(scene: Scene, hit: NameHit): string | undefined {
  const place = hit.topic.place;
  if (place === undefined) return '';
  const { doc } = scene;
  const owner = findOwner(scene, hit.from, hit.to);
  if (owner) return isAround(scene, owner, place) && owner.kind !== 'state' ? owner.name : undefined;
  // "Evanston, just north of Chicago, adopted its own welcoming ordinance": its own is that of who acts.
  if (doc.isOneOf(hit.from - 1, 'own propia propio')) {
    const actor = placesIn(scene, doc.sentenceAt(hit.from)).find((town) => town.from < hit.from && town.kind !== 'country') ?? scene.home;
    if (actor) return isAround(scene, actor, place) && actor.kind !== 'state' ? actor.name : undefined;
  }
  const isIndefinite = doc.isOneOf(hit.from - 1, 'a an another un una otra');
  if (isIndefinite && (!scene.knownPlaces.has(place) || (doc.tokens[hit.from]!.casing === 0 && scene.home?.id !== place))) return undefined;
  // "EVANSTON — Aldermen voted for a welcoming city ordinance stricter than Chicago's"
  if (isIndefinite && isForeign(scene, place)) return undefined;
  const sentence = doc.sentenceAt(hit.from);
  const towns = placesIn(scene, sentence).filter(
    (other) => (other.kind === 'city' || other.kind === 'county') && isInClause(scene, hit, other) && !isLandmark(doc, other),
  );
  // A county around it, on a page that never names the town, has a law of its own.
  const mayBeCountys = !scene.knownPlaces.has(place) && !/\b(?:city|ciudad|municipal)\b/.test(doc.words(hit.from, hit.to));
  if (mayBeCountys && towns.some(({ kind }) => kind === 'county')) return undefined;
  const own = towns.find((other) => isAround(scene, other, place));
  const other = towns.filter((town) => !isAround(scene, town, place)).at(-1);
  if (own && !other) return own.name;
  if (own && other) {
    // "When Oak Park wrote its own welcoming ordinance it began with Chicago's": "its" looks back.
    if (
      own.from > hit.to &&
      other.to <= hit.from &&
      /\b(?:its|their|su|sus) (?:own |propi[ao] )?$/.test(`${doc.words(hit.from - 3, hit.from)} `)
    )
      return undefined;
    return Math.abs(own.from - hit.from) <= Math.abs(other.from - hit.from) ? own.name : undefined;
  }
  if (other && !isSettingOnly(scene, other.from)) return undefined;
  // "the village's", "that suburb's"
  if (
    /\b(?:village|town|suburb|suburban|pueblo|villa|suburbio|municipio)\b/.test(doc.words(Math.max(sentence.from, hit.from - 6), hit.from))
  )
    return undefined;
  // Its full name, written as one, on a page that names the town and is not another's story.
  if (isProperName(scene, hit) && scene.knownPlaces.has(place) && !other && !isForeign(scene, place))
    return scene.placeKinds.get(place)?.name ?? '';
  const last = lastPlaceBefore(scene, hit.from, new Set(['city', 'county']));
  if (last && !isLandmark(doc, last))
    return isAround(scene, last, place)
      ? last.name
      : scene.home?.id === place && isSettingOnly(scene, last.from)
        ? scene.home.name
        : undefined;
  // A town that is first named far behind the law's own full name is not whose law it is.
  if (isProperName(scene, hit) && scene.titlePlaces.length === 0 && isNamedLater(scene, hit)) return '';
  const isCapital = isSeatOfGovernment(scene.home?.name) && scene.knownPlaces.has(place);
  if (scene.home && !scene.home.isUnlisted && !isCapital) return isAround(scene, scene.home, place) ? scene.home.name : undefined;
  if (scene.knownPlaces.has(place)) return place;
  // A page that names no town at all: only the law's own full name, written as a name, is sure enough.
  return isProperName(scene, hit) ? '' : undefined;
}

/** "a village west of Chicago", "a una hora de Chicago", "a Chicago suburb": what only says where another town lies. */
function isLandmark(doc: Doc, { from, to }: { from: number; to: number }): boolean {
  return (
    /(?:^| )(?:(?:north|south|east|west|northwest|northeast|southwest|southeast|edge|outskirts|suburbs?|neighbors?|part|miles|minutes|hour|away|limits?) (?:of|from|to)|(?:next door|close) to|outside|near|border(?:s|ing)|neighboring|abut(?:s|ting)|(?:norte|sur|este|oeste|noroeste|suroeste|orillas|afueras|cerca|suburbio|hora|horas|minutos|millas|kilometros|vecin[ao]|limites?|(?:norte|sur|septentrional|meridional|occidental|oriental)) de|(?:vecin[ao]|pegad[ao]|proxim[ao]|frente|junto) (?:\w+ )?(?:a|con|de)|colind\w+ con)$/.test(
      doc.words(from - 4, from),
    ) || /^(?:'s )?(?:\w+ )?(?:suburbs?|suburban|edge|outskirts|border|neighbors?|area)\b/.test(doc.words(to, to + 3))
  );
}

/** Whether a page is another town's story, by its dateline or its title, and not written where governments sit. */
export function isForeign(scene: Scene, place: string): boolean {
  const said = [...scene.titlePlaces, ...scene.places.filter(({ isDateline }) => isDateline)].filter(({ kind }) => kind === 'city');
  return said.length > 0 && said.every((town) => !isAround(scene, town, place) && !isSeatOfGovernment(town.name));
}

/** Whether the page names its first town or state in a paragraph behind a name. */
function isNamedLater({ doc, places }: Scene, hit: NameHit): boolean {
  const first = places.find(({ kind }) => kind === 'city' || kind === 'county' || kind === 'state');
  return first !== undefined && first.from > hit.to && doc.sentenceAt(first.from).paragraph > doc.sentenceAt(hit.from).paragraph;
}

/** "Allá rige la Welcoming City Ordinance; en Cícero, no": what stands behind a semicolon says nothing of it. */
function isInClause({ doc }: Scene, hit: NameHit, place: { from: number; to: number }): boolean {
  for (let i = Math.min(hit.to, place.to); i <= Math.max(hit.from, place.from); i += 1)
    if ((doc.tokens[i]!.before & gap.colon) !== 0) return false;
  return true;
}

/** "Welcoming City Ordinance", "WELCOMING CITY ORDINANCE", "WCO" beside it: written as a name. */
function isProperName(scene: Scene, hit: NameHit): boolean {
  const { doc } = scene;
  const words = doc.words(hit.from, hit.to);
  const isCapital = doc.tokens[hit.from]!.casing > 0 && (doc.tokens[hit.to - 1]!.casing > 0 || doc.tokens[hit.from + 1]!.casing > 0);
  return hit.to - hit.from >= 3 && isCapital && /\b(?:welcoming|welcome|bienvenida|acogedora)\b/.test(words);
}

/** "in Washington, lawmakers ...": where something happens, not whose law it is. */
function isSettingOnly(scene: Scene, token: number): boolean {
  return scene.doc.isOneOf(token, 'washington springfield new');
}

/** "Welcoming City" alone, or a short form the page defines itself: "(WCO)", "known as the WCO". */
function findShortNames(scene: Scene, named: readonly Found[], lone: readonly string[]): Found[] {
  const { doc } = scene;
  const topics = new Set([...named.map((found) => found.topic), ...scene.lawsInPlay, ...lone]);
  const found: Found[] = [];
  const aliases = new Set<string>();
  const taken = new TokenMap<{ from: number; to: number }>(named);
  const isTaken = (from: number, to: number) => taken.has(from, to);
  // "Evanston has a Welcoming City Ordinance": the short name in a longer one that is another's.
  const longer = new TokenMap(
    scene.names.filter(
      ({ role, topic, from }) => role === 'shared' && topic.place !== undefined && isBesideOther(scene, from, topic.place),
    ),
  );
  const add = (one: Found) => {
    found.push(one);
    taken.add(one);
  };
  for (const hit of longest(scene.names.filter((hit) => hit.role === 'short' && topics.has(hit.topic.id)))) {
    if (isTaken(hit.from, hit.to) || longer.has(hit.from, hit.to) || doc.tokens[hit.from]!.casing === 0 || isStanding(scene, hit)) continue;
    const owner = findOwner(scene, hit.from, hit.to);
    if (owner && hit.topic.place && !isAround(scene, owner, hit.topic.place)) continue;
    add(toFound(scene, hit, 'law.short-name', named[0] ? doc.slice(named[0].from, named[0].to) : ''));
  }
  for (const name of named) {
    const alias = findAlias(scene, name.to);
    if (!alias || aliases.has(alias.words.join(' '))) continue;
    aliases.add(alias.words.join(' '));
    for (let i = 0; i + alias.words.length <= doc.tokens.length; i += 1) {
      const to = i + alias.words.length;
      if (alias.words.some((word, k) => doc.slice(i + k, i + k + 1) !== word) || isTaken(i, to)) continue;
      add({
        from: i,
        to,
        subject: 'law',
        topic: name.topic,
        score: 0.95,
        reason: { rule: 'law.alias', cues: [doc.slice(i, to), doc.slice(name.from, name.to)] },
      });
    }
  }
  return found;
}

/** Whether a sentence names another town. */
function isBesideOther(scene: Scene, at: number, place: string): boolean {
  return placesIn(scene, scene.doc.sentenceAt(at)).some((town) => town.kind === 'city' && !isAround(scene, town, place));
}

/** "Chicago is a Welcoming City", "se declaró Ciudad Santuario": what the city calls itself, and not its law. */
function isStanding({ doc }: Scene, { from, to }: NameHit): boolean {
  const before = doc.word(from - 1);
  if (lawNoun.test(doc.word(to)) || doc.word(from) === 'wco') return false;
  // "bautizada como «Welcoming City»" names it.
  if (/^(?:bautiz|conoc|llam|denomin|titul|apod)\w+ (?:como|por|de)?$/.test(doc.words(from - 2, from))) return false;
  return doc.sentenceAt(from).language === 'es'
    ? /^(?:una|es|como|sera|declaro|proclamo)$/.test(before)
    : /^(?:an?|itself|is|as|being)$/.test(before);
}

const lawNoun = /^(?:ordinances?|laws?|act|statute|rules?|protections?|carve|exemptions?|exceptions?)$/;

/** A short form defined right after a name: `(WCO)`, `(the "Ordinance")`, `, or WCO,`, `, known as the WCO`. */
function findAlias(scene: Scene, after: number): { words: string[] } | undefined {
  const { doc } = scene;
  let at = after;
  const opener = doc.tokens[at];
  if (opener === undefined) return undefined;
  const isBracket = (opener.before & gap.open) !== 0;
  if (!isBracket) {
    const link = doc.words(at, at + 4);
    const match = /^(?:(?:commonly |widely |also )?(?:known as|called|dubbed)|or|conocida como|llamada|o)\b/.exec(link);
    if (!match) return undefined;
    at += match[0].split(' ').length;
  }
  while (doc.isOneOf(at, 'the or la el o hereafter hereinafter en adelante por sus siglas')) at += 1;
  const words: string[] = [];
  for (; words.length < 3 && doc.tokens[at] !== undefined && doc.tokens[at]!.casing > 0; at += 1) {
    if (words.length > 0 && (doc.tokens[at]!.before & ~(gap.space | gap.quote)) !== 0) break;
    words.push(doc.slice(at, at + 1));
  }
  const isAcronym = words.length === 1 && /^\p{Lu}{2,6}$/u.test(words[0]!);
  const isDefined = isBracket && words.length > 0 && (doc.tokens[at]?.before ?? gap.close) & gap.close;
  return isAcronym || (isDefined && words.every((word) => !/^(?:D|R|Fla|Ill)$/.test(word))) ? { words } : undefined;
}

function toFound(scene: Scene, hit: NameHit, rule: string, cue: string): Found {
  const cues = [scene.doc.slice(hit.from, hit.to)];
  if (cue !== '') cues.push(cue);
  return { from: hit.from, to: hit.to, subject: 'law', topic: hit.topic.id, score: rule === 'law.name' ? 1 : 0.9, reason: { rule, cues } };
}
