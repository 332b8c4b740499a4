import { hasItems, hasItemsAround, itemsIn } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import { type Evidence, logOdds } from '../../core/evidence';
import type { Found, NameHit, Scene } from '../../core/scene';
import { isElsewhere, isNegated, isNever, isOfBill } from './condition-doubts';
import { exemptionWords } from './exemption-words';
import { findStory, people } from './is-said-of-others';
import { isListItself } from './join-conditions';
import { listRows } from './list-rows';
import { createSentenceReader } from './sentence-signs';

/** What a page is known to speak of, in order of place. */
export interface Around {
  candidates: readonly NameHit[];
  laws: readonly Found[];
  /** The general words for exemptions. */
  nouns: readonly { from: number }[];
}

const whom =
  /\b(?:who|whom|whose|anyone|those|people|person|persons|quien|quienes|personas?|cualquiera|los que|las que|el que|al que|gente)\b/;
const when = /\b(?:if|when|once|where|si|cuando|una vez)\b/;

/** "señalan a un hombre acusado", "Ruiz, who was convicted": one that the story knows. */
const someMan = /\b(?:an?|one|un|una) (?:man|woman|driver|suspect|hombre|mujer|joven|conductor|sospechoso)(?: \S+){0,2}$/;

/** So far before it stands who it is. */
const whoWords = 4;
const butFor = /\b(?:unless|except|but|save|other than|salvo|excepto|menos|sino)\b/;

/** Odds beyond this, in log-odds, say no more. */
const mostOdds = 4;

/** So few words before a condition stands the word for exemptions that is its own. */
const ofWords = 6;

/** Reads what speaks for and against each candidate's stating a condition of its law; candidates in order of place. */
export function readSigns(scene: Scene, around: Around): Evidence[][] {
  const readSentence = createSentenceReader(scene);
  const doubts = around.candidates.map((hit) => readDoubts(scene, hit, around));
  const trusted = around.candidates.filter((_, i) => !Object.values(doubts[i]!).some(Boolean));
  const rows = listRows(trusted);
  const known = gather(scene.doc, around, trusted);
  return around.candidates.map((hit, i) => {
    const sentence = scene.doc.sentenceAt(hit.from);
    const place = scene.topics.get(hit.topic.of ?? '')?.place;
    const signs = [
      ...readSentence(sentence, place),
      doubts[i]!,
      readPlace(scene, hit, sentence, around.nouns, known),
      readOthers(scene.doc, hit, sentence, known),
    ];
    const isInRow = (rows.get(hit) ?? 0) >= leastRow;
    return [...signs, countCues(signs), { 'row of three': isInRow, 'hint in row of three': isInRow && hit.role === 'hint' }];
  });
}

/** So many conditions in one row make each of them likely. */
const leastRow = 3;

/** Whether one of the parts has a sign. */
export const hasSign = (evidence: readonly Evidence[], sign: string): boolean => evidence.some((part) => Number(part[sign] ?? 0) > 0);

/** Words of a rule, each of which alone is little: that there is none says more than any of them. */
const cues = [
  ['effect', 'loss', 'withheld', 'shelter', 'cooperation'],
  ['ruled', 'conditional', 'asked', 'whom', 'when', 'but for'],
  ['exemptions in sentence', 'exemptions right before', 'law in sentence'],
  ['other in sentence', 'hint in sentence', 'further', 'added'],
] as const;

/** How many kinds of cues its sentence has: what the law does, on a condition, the law itself, one of several. */
function countCues(signs: readonly Evidence[]): Evidence {
  const has = (sign: string) => hasSign(signs, sign);
  const kinds = cues.map((kind) => kind.some(has));
  const count = kinds.filter(Boolean).length;
  const isLine = has('line by line') && has('other beside');
  return {
    'story without cue': (has('one story') || has('reported')) && count <= 1,
    'a certain one without cue': has('a certain one') && !kinds[0] && !kinds[1],
    'elsewhere without law': has('elsewhere') && has('other town') && !has('law in sentence'),
    'gang without cue': has('gang') && count <= 1 && !has('other in sentence') && !isLine,
    'gang apart': has('gang') && !has('other in paragraph') && !has('law in sentence') && !has('exemptions in sentence'),
    'no cue': count === 0 && !isLine,
    'no cue but others': count === 0 && isLine,
    'four cues': count === 4,
    'no effect, no rule': !kinds[0] && !kinds[1],
    'an effect alone': kinds[0] === true && !kinds[1] && !kinds[2] && !kinds[3],
    'one of several alone': !kinds[0] && !kinds[1] && !kinds[2] && kinds[3] === true,
    'law alone': !kinds[0] && !kinds[1] && kinds[2] === true && !kinds[3],
  };
}

/** What speaks against single candidates. */
function readDoubts(scene: Scene, hit: NameHit, { laws, nouns }: Around): Record<string, boolean> {
  const { doc } = scene;
  const sentence = doc.sentenceAt(hit.from);
  const place = scene.topics.get(hit.topic.of ?? '')?.place;
  const story = findStory(scene, hit, sentence, { laws, nouns });
  return {
    ...(story && { [story]: true }),
    denied: isNegated(doc, hit, sentence),
    never: isNever(doc, hit),
    'of a bill': isOfBill(scene, sentence, laws),
    elsewhere: place !== undefined && isElsewhere(scene, sentence, hit, { place, laws }),
  };
}

/** How it is worded, and where it stands to the law and to words for exemptions. */
function readPlace(scene: Scene, hit: NameHit, sentence: Sentence, nouns: Around['nouns'], { laws }: Known): Evidence {
  const { doc, home, lawChances } = scene;
  const law = hit.topic.of ?? '';
  const own = laws.get(law) ?? [];
  const place = scene.topics.get(law)?.place;
  const words = hit.to - hit.from;
  const before = doc.words(sentence.from, hit.from);
  const last = doc.sentences[sentence.index - 1];
  const { conditional } = exemptionWords[sentence.language];
  const isNear = (list: readonly { from: number }[], reach: number) => hasItemsAround(doc, list, sentence, reach);
  return {
    hint: hit.role === 'hint',
    'one word': words === 1,
    'two words': words === 2,
    'three or four words': words === 3 || words === 4,
    'five words': words >= 5,
    gang: hit.topic.id.includes('gang'),
    pending: hit.topic.id.includes('pending'),
    warrant: hit.topic.id.includes('warrant'),
    'people only': words <= 2 || people.test(doc.words(hit.from, hit.to)),
    'list itself': hit.topic.id.includes('gang') && isListItself(doc, hit),
    page: logOdds(lawChances.get(law) ?? 0, mostOdds) / mostOdds,
    'law named': own.length > 0,
    'law in sentence': isNear(own, 0),
    'law beside': isNear(own, 1),
    'law near': isNear(own, 2),
    'law around': isNear(own, 4),
    'law right before': last !== undefined && hasItems(own, last.from, last.to),
    'exemptions in sentence': isNear(nouns, 0),
    'exemptions beside': isNear(nouns, 1),
    'exemptions near': isNear(nouns, 3),
    'exemptions right before': hasItems(nouns, hit.from - ofWords, hit.from),
    home: home !== undefined && home.id === place,
    'no home': home === undefined,
    'home elsewhere': home !== undefined && home.id !== place,
    conditional: doc.hasOneOf(sentence.from, hit.to, conditional),
    whom: whom.test(before),
    when: when.test(before),
    'but for': butFor.test(before),
    'a certain one': someMan.test(doc.words(Math.max(sentence.from, hit.from - whoWords), hit.from)),
  };
}

/** What is asked of every candidate, gathered once. */
interface Known {
  /** The candidates that no doubt speaks against, in order of place. */
  trusted: readonly NameHit[];
  /** The mentions of each law. */
  laws: Map<string, Found[]>;
  /** The conditions of each paragraph, and the worded ones of each law. */
  inParagraphs: Map<number, Set<string>>;
  worded: Map<string, Set<string>>;
}

function gather(doc: Doc, { laws }: Around, trusted: readonly NameHit[]): Known {
  const known: Known = { trusted, laws: new Map(), inParagraphs: new Map(), worded: new Map() };
  const addTo = <Key, Item>(map: Map<Key, Set<Item>>, key: Key, item: Item) => map.set(key, (map.get(key) ?? new Set<Item>()).add(item));
  for (const law of laws) {
    const own = known.laws.get(law.topic);
    if (own) own.push(law);
    else known.laws.set(law.topic, [law]);
  }
  for (const { from, role, topic } of trusted) {
    addTo(known.inParagraphs, doc.sentenceAt(from).paragraph, topic.id);
    if (role === 'condition') addTo(known.worded, topic.of ?? '', topic.id);
  }
  return known;
}

/** The other conditions around it: of how many kinds. */
function readOthers(doc: Doc, { topic }: NameHit, sentence: Sentence, { trusted, inParagraphs, worded }: Known): Evidence {
  const kinds = (role: 'condition' | 'hint', reach: number) => {
    const { from, to } = doc.around(sentence, reach);
    const others = itemsIn(trusted, from, to).filter((one) => one.role === role && one.topic.id !== topic.id && one.topic.of === topic.of);
    return new Set(others.map((one) => one.topic.id)).size;
  };
  const hasOther = (ids: ReadonlySet<string> | undefined) => ids !== undefined && ids.size > (ids.has(topic.id) ? 1 : 0);
  const here = kinds('condition', 0);
  const beside = kinds('condition', 1);
  const near = kinds('condition', 3);
  return {
    'other in sentence': here >= 1,
    'other beside': beside >= 1,
    'others beside': beside >= 2,
    'other near': near >= 1,
    'other in paragraph': hasOther(inParagraphs.get(sentence.paragraph)),
    'other anywhere': hasOther(worded.get(topic.of ?? '')),
    'hint in sentence': kinds('hint', 0) >= 1,
    'hint beside': kinds('hint', 1) >= 1,
  };
}
