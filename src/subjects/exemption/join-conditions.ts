import { itemsIn } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import * as gap from '../../core/gap';
import { type NameHit, type Scene, topicsOf } from '../../core/scene';
import { longest } from '../../core/settle';
import { WordSet } from '../../core/word-set';
import { isAsked } from './sentence-kind';

/** So many words apart two wordings of one condition are still one: "marked as a gang member in the department's gang files". */
const joinWords = 7;

/** So far before "in a gang database" its own words may begin: "whose names sat in gang databases". */
const leadWords = 4;

const clauseEnd = gap.comma | gap.stop | gap.colon | gap.open | gap.close | gap.dash | gap.paragraph | gap.other;
const parting = new WordSet('and or nor but if unless y o u ni e pero si salvo'.split(' '));
const prepositions = /^(?:in|into|on|onto|en)$/;
const owners =
  /^(?:is|are|was|were|be|been|being|esta|estan|anyone|anybody|someone|somebody|people|persons?|those|individuals|immigrants|residents|who|about|with|for|of|to|a|the|quien|quienes|personas?|los|las|el|la|de|a|con|para)$/;

/** A warrant to look for things. */
const search = /\bsearch warrants?\b|\b(?:allanamiento|cateo)\b/;

/** The conditions of a law that a text words, each once; `own` is what is said of its exemptions. Of overlapping wordings the longest, and what belongs together in one clause joined. */
export function joinConditions(scene: Scene, own: readonly NameHit[]): NameHit[] {
  const worded = own
    .filter((hit) => hit.role === 'condition' && !search.test(scene.doc.words(hit.from, hit.to + 2)))
    .map((hit) => asPending(scene, hit))
    .sort((a, b) => a.from - b.from);
  const hits = longest(mergeSame(worded.flatMap((hit) => beforeParting(scene, hit, worded))));
  const joined: NameHit[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    // "One hanging over your head, not yet tried" is told twice, and one.
    const isAside = last !== undefined && hit.from === last.to && /^(?:not|never|still|aun|todavia)$/.test(scene.doc.word(hit.from));
    const isNear = last !== undefined && hit.from - last.to <= joinWords && !isParted(scene, last.to, hit.from + 1);
    if (last && last.topic.id === hit.topic.id && (isNear || isAside)) {
      joined[joined.length - 1] = { ...last, to: hit.to };
    } else joined.push(hit);
  }
  return joined.map((hit) => withLead(scene, hit));
}

/** What of a felony is still open, beside a word for a conviction or for the felony alone. */
const accused = /\b(?:accused|charged|indicted|arrested|suspected|acusad[oa]s?|procesad[oa]s?|imputad[oa]s?)\b/;
const convicted = /^(?:been|found|convicted|guilty|sentenced|tried|sido|conden\w+|sentenci\w+|hallad[oa]s?|declarad[oa]s?|culpables?)$/;
const unconvicted =
  /\b(?:not|never|n't|without|sin|no|ni)(?: (?:yet|been|being|ever|having|haya|hayan|haber|sido|ser|estar|todavia|aun|siquiera))*$/;
const unsettled =
  /^(?:(?:is|are|was|were|has|have|had|still|que|aun|todavia|sigue|siguen|esta|estan) )*(?:yet|not yet|still|in (?:court|the courts)|before|pending|awaiting|no (?:jury|judge|court)|en (?:la corte|los tribunales|juicio|proceso|curso|tramite)|pendiente|sin (?:juzgar|probar|resolver)|por (?:juzgar|probar|resolver))\b/;

/** "charged with but not convicted of a felony", "felonies that had yet to reach a jury": pending, though the words are a conviction's. */
export function asPending({ doc, topics }: Scene, hit: NameHit): NameHit {
  if (!hit.topic.id.endsWith('felony-conviction')) return hit;
  const topic = topicsOf({ topics }, 'exemption').find(({ id, of }) => of === hit.topic.of && id.endsWith('pending-felony'));
  if (!topic) return hit;
  const lead = Math.max(doc.sentenceAt(hit.from).from, hit.from - leadPending);
  const before = doc.words(lead, hit.from);
  const at = accused.exec(before)?.index;
  if (at !== undefined && unconvicted.test(before) && convicted.test(doc.word(hit.from)))
    return { ...hit, topic, from: lead + before.slice(0, at).split(' ').length - 1 };
  const isOpen =
    (doc.tokens[hit.to]?.before ?? clauseEnd) === gap.space &&
    /^(?:felon(?:y|ies|ia|ias)|delitos?|graves?)$/.test(doc.word(hit.to - 1)) &&
    !convicted.test(doc.word(hit.from)) &&
    unsettled.test(doc.words(hit.to, hit.to + leadPending));
  return isOpen ? { ...hit, topic } : hit;
}

/** So many words before or behind say that nobody was convicted. */
const leadPending = 7;

/** "pending felony prosecutions or prior felony" spans two conditions: of such a hit the words before the "or" stay, where they are enough. */
function beforeParting({ doc }: Scene, hit: NameHit, worded: readonly NameHit[]): NameHit[] {
  let at = hit.from + 1;
  while (at < hit.to - 1 && !parting.has(doc.tokens[at])) at += 1;
  if (at >= hit.to - 1) return [hit];
  const inside = itemsIn(worded, hit.from, hit.to);
  // "a felony on his record or is awaiting trial on one": what stands behind the "or" is worded by itself, and the words before it are another's.
  if (inside.some((other) => other.topic.id === hit.topic.id && other.from > at)) return [];
  const isTwo = inside.some(
    (other) =>
      other.topic.id !== hit.topic.id && other.from > at - 4 && other.to <= hit.to + 4 && other.to - other.from < hit.to - hit.from,
  );
  if (!isTwo) return [hit];
  return at - hit.from >= leastCut ? [{ ...hit, to: at }] : [];
}

/** So many words before an "or" still word a condition. */
const leastCut = 2;

/** Of one condition overlapping wordings are one: "listed in the city's gang" and "in the city's gang database". */
function mergeSame(hits: readonly NameHit[]): NameHit[] {
  const merged: NameHit[] = [];
  for (const hit of hits) {
    const at = merged.findLastIndex((one) => one.topic.id === hit.topic.id && hit.from < one.to);
    const one = merged[at];
    if (one) merged[at] = { ...one, to: Math.max(one.to, hit.to) };
    else merged.push(hit);
  }
  return merged;
}

function isParted({ doc }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if ((doc.tokens[i]!.before & clauseEnd) !== 0 || parting.has(doc.tokens[i])) return true;
  return false;
}

/** Takes the verb before "in a gang database" in. */
export function withLead(scene: Scene, hit: NameHit): NameHit {
  const { doc } = scene;
  const entry = findEntry(scene, hit);
  if (entry !== undefined) return { ...hit, from: entry };
  if (!prepositions.test(doc.word(hit.from))) return hit;
  const floor = Math.max(doc.sentenceAt(hit.from).from, hit.from - leadWords);
  let from = hit.from;
  while (from > floor && !isParted(scene, from, from + 1) && !parting.has(doc.tokens[from - 1]) && !owners.test(doc.word(from - 1)))
    from -= 1;
  return from === hit.from ? hit : { ...hit, from };
}

/** "an entry in the city's error-riddled gang database": where the words that say who stands in it begin. */
function findEntry({ doc }: Scene, hit: NameHit): number | undefined {
  if (!hit.topic.id.includes('database')) return undefined;
  const floor = Math.max(doc.sentenceAt(hit.from).from, hit.from - 8);
  for (let i = hit.from - 1; i >= floor; i -= 1) {
    if ((doc.tokens[i + 1]!.before & clauseEnd) !== 0 || parting.has(doc.tokens[i])) return undefined;
    if (
      prepositions.test(doc.word(i)) &&
      /^(?:entry|listing|presence|name|names|line|place|spot|card|inclusion|asiento|anotacion|nombre)$/.test(doc.word(i - 1))
    )
      return i - 1;
  }
  return undefined;
}

/** A question of no more words has no verb of its own. */
const leastQuestion = 7;

/** "And a kid who is in the gang database?": one more of those who were spoken of. */
const andWhatOf =
  /^(?:and (?!(?:how|why|who|where|when|what (?:is|does))\b)|what (?:about|if)\b|y (?:si|el|la|los|las|un|una|al|quien|que pasa)\b|que (?:pasa|hay)\b)/;

const listNouns =
  /^(?:databases?|lists?|files?|rosters?|registry|registries|registers?|records|base|bases|lista|listas|listados?|registros?|archivos?|ficheros?|padron)$/;

/** Whether the words speak of the database itself, and not of whom the law leaves out: its name, its size, or a question about it. */
export function isAboutDatabase({ doc }: Scene, hit: NameHit, sentence: Sentence): boolean {
  // "A name in a gang registry?" asks about one of the four; a whole question asks about the database.
  const isQuestion =
    sentence.to - sentence.from > leastQuestion && isAsked(doc, sentence) && !andWhatOf.test(doc.words(sentence.from, sentence.from + 3));
  const isCounted = sentence.numbers.some(({ value, isShare, isWritten }) => !isShare && value !== null && value >= 100 && isWritten);
  const isWithin = /\b(?:in|into|on|onto|en)\b/.test(doc.words(hit.from, hit.to));
  // "One of them rested on the lists of gang members"
  const isGround = /^(?:rest(?:s|ed|ing)?|rel(?:y|ie)\w*|based|basa\w*|depend\w*|descans\w+|apoy\w+|sustent\w+)$/.test(
    doc.word(/^(?:in|on|en)$/.test(doc.word(hit.from)) ? hit.from - 1 : hit.from + 1),
  );
  if (isWithin) return isGround || isQuestion || isCounted || isContested(doc, hit);
  // "the list of gang members", "files called the gang database", "belongs to no gang"
  const isNamed =
    (/^(?:of|on|about|de|sobre)$/.test(doc.word(hit.from - 1)) && listNouns.test(doc.word(hit.from - 2))) ||
    // "Which gang databases?"
    (listNouns.test(doc.word(hit.to)) && /^(?:which|what|whose|que|cual|cuales)$/.test(doc.word(hit.from - 1))) ||
    (listNouns.test(doc.word(hit.to)) && /^(?:call|known|llam|conocid)/.test(doc.word(hit.from)));
  // "keeps records of people it believes are gang members"
  const isKept = /\b(?:keeps?|kept|lleva\w*|guarda\w*) (?:\S+ ){0,3}(?:of|on|de|sobre) (?:\S+ ){0,6}$/.test(
    `${doc.words(Math.max(sentence.from, hit.from - 10), hit.from)} `,
  );
  return isKept || isCounted || isNamed || /\b(?:no gangs?|ningun[ao]? (?:pandilla|ganga))\b/.test(doc.words(hit.from, hit.to));
}

/** "lets you see or contest an entry in a gang database", "impugnar una anotación": what can be done about an entry. */
function isContested(doc: Doc, { from }: NameHit): boolean {
  return (
    /^(?:entry|entries|listing|listings|inclusion|anotacion|anotaciones|ficha|fichas|nombre|nombres)$/.test(doc.word(from)) &&
    /\b(?:contest|challeng|appeal|disput|delet|eras|remov|purg|correct|impugn|borr|apel|elimin|correg|disput)\w*(?: (?:an?|the|your|his|her|their|one's|una?|la|las|su|sus|el))?$/.test(
      doc.words(from - 2, from),
    )
  );
}

/** "the list of gang members", "su registro policial de pandilleros" */
export function isListItself(doc: Doc, { from, to }: NameHit): boolean {
  return (
    /^(?:the|its|this|that|their|el|la|los|las|su|sus|es[ae]|est[ae]|dich[ao])$/.test(doc.word(from - 1)) &&
    !/\b(?:into?|onto?|en)\b/.test(`${doc.word(from - 2)} ${doc.words(from, to)}`) &&
    (listNouns.test(doc.word(from)) || listNouns.test(doc.word(to - 1)))
  );
}
