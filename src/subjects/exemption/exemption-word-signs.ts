import { countBefore, hasItems } from '../../core/by-place';
import type { Evidence } from '../../core/evidence';
import { conditionsOf, countOtherTowns, type Found, otherLawParagraphs, type Scene } from '../../core/scene';
import type { ExemptionNoun } from './exemption-words';
import { isDefinite, isTold } from './is-told';

/** On a page that less likely speaks of the law its exemptions are in doubt. */
const likelyPage = 0.5;

/** More of these on a page say no more. */
const mostWords = 3;

/** What is looked for, and where. */
export interface WordPage {
  law: string;
  /** Id of the law's place. */
  place: string;
  /** Names of the law, and what surely refers to it. */
  laws: readonly Found[];
  nouns: readonly ExemptionNoun[];
  /** Words of its conditions. */
  conditions: readonly { from: number }[];
  /** The number of other towns, up to a few. */
  otherTowns: number;
}

/** So few words before it "no" and "never" are said of an exemption. */
const noWords = 4;

/** One alone: "an exception". */
const single = /^(?:exception|exemption|exclusion|loophole|carve out|excepcion|exencion|salvedad|laguna|gap|hueco)$/;

/** What speaks for and against one general word for an exemption; `last` is the last one found before it. */
export function readWordSigns(
  scene: Scene,
  { law, laws, nouns, conditions, otherTowns }: WordPage,
  noun: ExemptionNoun,
  last: ExemptionNoun | undefined,
): Evidence {
  const { doc } = scene;
  const { from, to } = noun;
  const sentence = doc.sentenceAt(from);
  const around = doc.around(sentence, 1);
  const soon = doc.around(sentence, 2);
  const isWeak = noun.isWeak === true;
  const before = laws[countBefore(laws, from) - 1];
  const isBesideLaw = hasItems(laws, sentence.from, sentence.to);
  const isBehindLaw = before !== undefined && sentence.index - doc.sentenceAt(before.from).index === 1;
  const isNearCondition = hasItems(conditions, around.from, around.to);
  const isAlone =
    !isBesideLaw &&
    !hasItems(conditions, sentence.from, sentence.to) &&
    !(isDefinite(doc, noun) && (isBehindLaw || isNearCondition)) &&
    !isTold(scene, noun, laws, last);
  return {
    'no law': laws.length === 0,
    'page doubtful': (scene.lawChances.get(law) ?? 0) < likelyPage,
    'other towns': otherTowns,
    'no kind': conditions.length === 0,
    words: Math.min(mostWords, nouns.length),
    weak: isWeak,
    'weak alone': isWeak && isAlone,
    one: single.test(doc.words(from, to)),
    definite: isDefinite(doc, noun),
    no: doc.hasOneOf(Math.max(sentence.from, from - noWords), from, 'no without sin ningun ninguna never nunca nor ni'),
    'law beside': isBesideLaw,
    'law before': before !== undefined,
    'conditions soon': hasItems(conditions, to, soon.to),
    'other law in paragraph': otherLawParagraphs(scene).has(sentence.paragraph),
    rule: doc.hasOneOf(sentence.from, sentence.to, 'rule regla rules reglas'),
  };
}

/** Reads what all words of a page share. */
export function readWordPage(scene: Scene, page: Pick<WordPage, 'law' | 'place' | 'laws' | 'nouns'>): WordPage {
  return {
    ...page,
    conditions: conditionsOf(scene, page.law),
    otherTowns: countOtherTowns(scene, page.place),
  };
}
