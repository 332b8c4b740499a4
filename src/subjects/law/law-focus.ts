import { countBefore } from '../../core/by-place';
import type { Doc } from '../../core/doc';
import { enforcement } from '../../core/enforcement';
import { findOwner, isAround, type Scene, type TopicInfo } from '../../core/scene';
import { otherLaws } from './find-law-phrases';
import { lawWords } from './law-words';

/** What "the ordinance" would mean at a place in the text. */
export type Focus = 'force' | 'bill' | 'other' | 'none';

/** A place in the text that moves the focus; for a bill with the noun that names it. */
export interface FocusEvent {
  from: number;
  focus: Focus;
  noun?: string;
  /** A state's act: "the ordinance" is none. */
  isAct?: true;
}

const eventNouns = new Set(Object.values(lawWords).flatMap(({ nouns, billNouns }) => [...nouns, ...billNouns]));

/** Everything that moves the focus, in order of place. */
export function listEvents(scene: Scene, named: readonly { from: number; to: number }[], law: TopicInfo): FocusEvent[] {
  const { doc } = scene;
  const events: FocusEvent[] = named.filter((one) => !isObjectOfBill(scene, one)).map(({ from }) => ({ from, focus: 'force' }));
  // "EVANSTON — Aldermen voted for a welcoming city ordinance": a name that is another town's here.
  for (const hit of scene.names)
    if (
      hit.role === 'shared' &&
      hit.topic.subject === 'law' &&
      named.length > 0 &&
      !named.some((one) => one.from < hit.to && hit.from < one.to)
    )
      events.push({ from: hit.from, focus: 'other' });
  for (const at of scene.otherLaws)
    events.push({ from: at, focus: 'other', ...(!/\b(?:ordinance|ordenanza)\b/.test(doc.words(at, at + 3)) && { isAct: true as const }) });
  // "The act is a floor", on a page that names another one; "the Smoke-Free Illinois Act".
  for (const i of doc.tokensOf(['act']))
    if (
      doc.word(i - 1) === 'the'
        ? scene.otherLaws.length > 0
        : doc.tokens[i]!.casing === 1 && (doc.tokens[i - 1]?.casing ?? 0) === 1 && !named.some((one) => one.from <= i && i < one.to)
    )
      events.push({ from: i, focus: 'other', isAct: true });
  for (const i of doc.tokensOf(eventNouns)) {
    const sentence = doc.sentenceAt(i);
    const words = lawWords[sentence.language];
    const word = doc.word(i);
    if (words.nouns.has(doc.tokens[i]) && isOfElse(doc, i)) {
      events.push({ from: i, focus: 'other', ...(!ordinance.test(word) && { isAct: true as const }) });
      continue;
    }
    if (words.billNouns.has(doc.tokens[i]) || (words.nouns.has(doc.tokens[i]) && words.indefinite.has(doc.tokens[i - 1]))) {
      if (!isAdopted(scene, i, sentence.to) && !isStanding(scene, i)) events.push({ from: i, focus: 'bill', noun: word });
      else events.push({ from: i, focus: 'force' });
    }
    // "the county's own ordinance", "la ordenanza de la villa"
    if (words.nouns.has(doc.tokens[i]) && (ofOther.test(`${doc.words(i - 4, i)} `) || ofOtherBehind.test(doc.words(i + 1, i + 4))))
      events.push({ from: i, focus: 'other', ...(!ordinance.test(word) && { isAct: true as const }) });
    // "Evanston's ordinance"
    else if (words.nouns.has(doc.tokens[i])) {
      const owner = findOwner(scene, i, i + 1);
      if (owner && named.length > 0 && !isAround(scene, owner, law.place ?? '')) events.push({ from: i, focus: 'other' });
    }
  }
  return events.sort((a, b) => a.from - b.from);
}

/** What a sentence about such a law speaks of. */
const ofSuchLaws =
  /\b(?:polic\w+|officers?|cops?|agent\w*|except\w*|excepcion\w*|exempt\w*|exenci\w+|carve\w*|loopholes?|gaps?|holes?|salvedad\w*|lagunas?|huecos?|protect\w*|proteg\w+|gangs?|pandill\w*|warrants?|orden|ordenes|felon\w*|status|estatus|papers|papeles|amend\w*|enm\w+|repeal\w*|derog\w*|chang\w*|cambi\w*|cooperat\w*|cooper\w+|newcomers?|refuge\w*|city's|2012)\b/;

/** "a noise ordinance", "an ordinance that lets food trucks park", "la ordenanza de bolsas": a law of the council's about something else. */
function isOfElse(doc: Doc, noun: number): boolean {
  const { from, to } = doc.sentenceAt(noun);
  const before = doc.words(Math.max(from, noun - 4), noun);
  const after = doc.words(noun + 1, Math.min(noun + 5, to));
  const isNew = /(?:^| )(?:an?|una?|another|otra)$/.test(before) && /^(?:that|which|to|on|que|sobre|para|regul\w+) \S+ \S+/.test(after);
  const isNamed = otherLaws.test(doc.word(noun - 1)) && /(?:^| )(?:an?|the|its|another)(?: \S+){1,3}$/.test(before);
  const isNamedBehind =
    /^(?:de|sobre) (?:la |las |los |el )?(?!ciudad|chicago|inmigra|migra|santuario|refugio|acog|bienven|esta|su|nuestra|marras|\d)\w+/.test(
      after,
    );
  if (!isNew && !isNamed && !isNamedBehind) return false;
  const text = doc.words(from, to);
  return !ofSuchLaws.test(text) && !enforcement.test(text);
}

const ordinance = /^(?:ordinances?|ordenanza)$/;

/** So far behind its noun a bill says what it would change. */
const objectWords = 10;

/** "an ordinance that would amend the Welcoming City Ordinance": what is spoken of is the bill still. */
function isObjectOfBill({ doc }: Scene, { from }: { from: number }): boolean {
  const { from: start, language } = doc.sentenceAt(from);
  const words = lawWords[language];
  for (let i = from - 1; i >= Math.max(start, from - objectWords); i -= 1)
    if (words.nouns.has(doc.tokens[i]) && words.indefinite.has(doc.tokens[i - 1]))
      return /^(?:(?:that|which) (?:would|could)|to|amending|changing|que \w+ria|para|por la que)\b/.test(doc.words(i + 1, i + 4));
  return false;
}

const ofOther = /\b(?:county|state|village|town|suburb|township) (?:'s )?(?:own |new |old )?$/;
const ofOtherBehind =
  /^(?:del? (?:la )?(?:condado|estado|villa|pueblo|suburbio|aldea)|of the (?:county|state|village|town|suburb)|(?:that |which )?the (?:county|state|village|town|suburb)|que (?:el condado|el estado|la villa|el pueblo))\b/;

function isAdopted(scene: Scene, token: number, end: number): boolean {
  const { doc } = scene;
  const around = doc.words(Math.max(0, token - 8), Math.min(token + 12, end));
  return /\b(?:passed|adopted|enacted|aprobo|aprobada|adopto)\b/.test(around) && /\b(?:2012|decade ago|years ago|hace anos)\b/.test(around);
}

/** The focus at a token; "the ordinance" after "the proposal" is the law still, after "an ordinance" of the bill's it is the bill. */
export function focusAt(events: readonly FocusEvent[], token: number, noun: string | undefined): Focus {
  for (let i = countBefore(events, token) - 1; i >= 0; i -= 1) {
    const event = events[i]!;
    if (event.isAct && noun !== undefined && /^(?:ordinance|ordenanza)$/.test(noun)) continue;
    if (event.focus !== 'bill' || noun === undefined || event.noun === noun) return event.focus;
  }
  return 'none';
}

/** "There's an ordinance by that name", "an ordinance that bars police from asking": no bill, though it is no name either. */
function isStanding({ doc }: Scene, noun: number): boolean {
  return (
    /^(?:by|of|with|de|con) (?:that|this|the same|ese|este) (?:name|nombre)\b|^(?:on the books|in force|vigente|en vigor)\b/.test(
      doc.words(noun + 1, noun + 5),
    ) ||
    (doc.isOneOf(noun + 1, 'that which que') &&
      lawWords[doc.sentenceAt(noun).language].forceAfter.has(doc.tokens[noun + 2]) &&
      /\b(?:police|officers?|cops|policias?|agentes)\b/.test(doc.words(noun, noun + 16)))
  );
}
