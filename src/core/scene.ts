import { askOnce } from './ask-once';
import { countBefore, itemsIn } from './by-place';
import type { Doc, Sentence } from './doc';
import type { Weighed } from './evidence';
import type { PlaceHit } from './find-places';
import * as gap from './gap';
import type { FigureReading, Reason } from './mention';
import type { SubjectId } from './vocabulary';
import { WordSet } from './word-set';

/** What a detector must know of a pack's topic. */
export interface TopicInfo {
  id: string;
  subject: SubjectId;
  /** Id of the place whose law, database or figure it is. */
  place: string | undefined;
  /** Id of the law an exemption belongs to. */
  of: string | undefined;
}

export type NameRole = 'name' | 'shared' | 'short' | 'condition' | 'hint' | 'exclude';

/** A pack's words found in the text. */
export interface NameHit {
  from: number;
  to: number;
  role: NameRole;
  topic: TopicInfo;
}

/** A mention in the making: tokens instead of offsets. */
export interface Found {
  from: number;
  to: number;
  subject: SubjectId;
  topic: string;
  isReference?: true;
  reading?: FigureReading;
  reason: Reason;
  /** 0..1, how sure; below the reader's strictness it is not shown. */
  score: number;
}

/** Everything detectors share about one text. */
export interface Scene {
  doc: Doc;
  names: readonly NameHit[];
  places: readonly PlaceHit[];
  /** The place the page is about; undefined when it names none. */
  home: PlaceHit | undefined;
  /** Ids of pack places named anywhere, the title included. */
  knownPlaces: ReadonlySet<string>;
  /** `within` of the packs' places: city -> county -> state. */
  within: ReadonlyMap<string, string>;
  /** Kind and plain name of the packs' places. */
  placeKinds: ReadonlyMap<string, { kind: string; name: string }>;
  topics: ReadonlyMap<string, TopicInfo>;
  /** Laws that the page is about even where it never gives their full name: their place, and talk of what they rule. */
  lawsInPlay: ReadonlySet<string>;
  /** How likely it is, 0 to 1, that the page speaks of each law. */
  lawChances: ReadonlyMap<string, number>;
  /** Tokens at which another law is named. */
  otherLaws: readonly number[];
  /** Folded title of the page, for context. */
  title: string;
  /** The places the title names. */
  titlePlaces: readonly PlaceHit[];
  /** Is told of each candidate that evidence decides about, kept or not: the weights are learnt from what it hears. */
  watch?: (weighed: Weighed) => void;
}

const bySubject = askOnce((topics: Scene['topics']): ReadonlyMap<SubjectId, TopicInfo[]> => {
  const lists = new Map<SubjectId, TopicInfo[]>();
  for (const topic of topics.values()) {
    const list = lists.get(topic.subject);
    if (list) list.push(topic);
    else lists.set(topic.subject, [topic]);
  }
  return lists;
});

/** The topics of a subject, in order; parted once for all texts, since the packs may hold thousands. */
export function topicsOf({ topics }: Pick<Scene, 'topics'>, subject: SubjectId): readonly TopicInfo[] {
  return bySubject(topics).get(subject) ?? [];
}

/** The wordings of a law's conditions, in order of place. */
export function conditionsOf({ names }: Scene, law: string): NameHit[] {
  return names.filter(({ role, topic }) => role === 'condition' && topic.of === law);
}

/** The ids of the paragraphs that name a law of which no pack tells; asked once for a text. */
export const otherLawParagraphs = askOnce(
  ({ doc, otherLaws }: Scene): ReadonlySet<number> => new Set(otherLaws.map((at) => doc.sentenceAt(at).paragraph)),
);

/** More other towns on a page say no more. */
const mostOtherTowns = 3;

/** How many cities and counties a page names beside a law's place, up to a few. */
export function countOtherTowns({ places }: Scene, place: string | undefined): number {
  const towns = new Set(places.filter(({ kind }) => kind === 'city' || kind === 'county').map(({ id, name }) => id ?? name));
  if (place !== undefined) towns.delete(place);
  return Math.min(mostOtherTowns, towns.size);
}

const townKinds = new Set(['city', 'county', 'state', 'country', 'region']);

/** Words that may stand between an owner and what it owns: "Chicago Police Department's new gang database". */
const ownerFillers = new WordSet(
  "'s police department dept city council sheriff office county state officials own new old so called the own main controversial 2012 mayor of departamento",
);

/** The owner written right at a phrase: "Chicago's X", "the Evanston X", "X of Skokie", "X in Boston". Undefined when there is none. */
export function findOwner(scene: Scene, from: number, to: number): PlaceHit | undefined {
  const { doc, places } = scene;
  const inside = itemsIn(places, from, to).find((place) => place.to <= to);
  if (inside) return inside;
  const sentence = doc.sentenceAt(from);
  for (let i = countBefore(places, from) - 1; i >= 0; i -= 1) {
    const place = places[i]!;
    if (place.to > from) continue;
    if (place.from < sentence.from || from - place.to > 7) break;
    if (isFilled(doc, place.to, from)) return place;
    break;
  }
  // "a gang file kept by the State Police", "la lista que mantiene la policía de Denver"
  const keeper =
    /^(?:kept|run|maintained|held|operated|owned|compiled|built|used) by (?:the )?|^(?:que|la cual|el cual) (?:mantiene|lleva|tiene|maneja|opera|usa|conserva|administra) (?:el |la |los )?/.exec(
      `${doc.words(to, to + 4)} `,
    );
  if (keeper) {
    const at = to + keeper[0].trim().split(' ').length;
    const kept = itemsIn(places, at, Math.min(at + 5, sentence.to))[0];
    if (kept && isFilled(doc, at, kept.from, agencyFillers)) return kept;
  }
  // What stands behind a comma or semicolon owns nothing before it.
  if (to < sentence.to && (doc.tokens[to]!.before & ~(gap.space | gap.quote | gap.line)) !== 0) return undefined;
  const link = doc.word(to);
  if (['in', 'of', 'for', 'by', 'en', 'de', 'del', 'para'].includes(link)) {
    const skip = doc.isOneOf(to + 1, 'the la el') ? 2 : 1;
    const after = itemsIn(places, to + 1, Math.min(to + skip + 1, sentence.to))[0];
    if (after) return after;
    // "of the Chicago Police Department", "de la Policía de Chicago"
    const agency = itemsIn(places, to + 1, Math.min(to + 6, sentence.to))[0];
    if (agency && isFilled(doc, to + 1, agency.from, agencyFillers)) return agency;
  }
  return undefined;
}

const agencyFillers = new WordSet(
  'the la el los las de del policia departamento oficina alguacil sheriff police department office ciudad condado city county of',
);

function isFilled(doc: Doc, from: number, to: number, allowed: WordSet = ownerFillers): boolean {
  for (let i = from; i < to; i += 1) {
    const token = doc.tokens[i]!;
    // "the D.C. police": the stop of initials ends nothing.
    const isInitial = i === from && doc.word(i - 1).length === 1;
    if ((token.before & (gap.colon | gap.paragraph | gap.dash)) !== 0 || ((token.before & gap.stop) !== 0 && !isInitial)) return false;
    if (!allowed.has(token) && !(token.casing > 0 && i > from && ['department', 'police'].includes(token.text))) return false;
  }
  return true;
}

/** The last place of a kind that was named before a token, within its paragraph. */
export function lastPlaceBefore(scene: Scene, token: number, kinds: ReadonlySet<string> = townKinds): PlaceHit | undefined {
  const isHomeSure = scene.home !== undefined && !scene.home.isUnlisted;
  const { doc, places } = scene;
  const { paragraph } = doc.sentenceAt(token);
  for (let i = countBefore(places, token) - 1; i >= 0; i -= 1) {
    const place = places[i]!;
    if (doc.sentenceAt(place.from).paragraph !== paragraph) return undefined;
    if (!kinds.has(place.kind) || (isHomeSure && place.isUnlisted && !place.isOwner)) continue;
    return place;
  }
  return undefined;
}

/** Where governments sit: "because Washington asks" names no town whose law is meant. */
export function isSeatOfGovernment(name: string | undefined): boolean {
  return name === 'Washington' || name === 'Springfield';
}

/** Places named in a sentence, in order. */
export function placesIn(scene: Scene, sentence: Sentence): PlaceHit[] {
  return itemsIn(scene.places, sentence.from, sentence.to);
}

/** Whether a place is the topic's, or lies around it ("Illinois" says nothing against Chicago). */
export function isAround(scene: Scene, place: PlaceHit, topicPlace: string): boolean {
  if (place.kind === 'country' || (place.isUnlisted && !place.isOwner)) return true;
  for (let at: string | undefined = topicPlace; at !== undefined; at = scene.within.get(at)) if (place.id === at) return true;
  return false;
}
