import { itemsIn } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import * as gap from '../../core/gap';
import { type Found, type Scene, topicsOf } from '../../core/scene';
import type { Language } from '../../core/vocabulary';
import { isAlone } from './sentence-kind';

/** By which key words an item of a list of conditions is told apart, in the order in which they decide; folded. */
const kinds: Record<Language, readonly (readonly [suffix: string, words: RegExp])[]> = {
  en: [
    ['gang-database', /\b(?:gangs?|gangbang\w*|gangsters?|latin kings?|two six\w*|vice lords?|disciples?|street crews?)\b/],
    [
      'criminal-warrant',
      /\b(?:warrants?|fugitives?|wanted|hunted|sought|absconders?|on the (?:run|lam)|arrest orders?|orders? (?:\S+ ){0,3}arrest|(?:judges?|courts?)\b.*\b(?:orders?|ordered|looking|wants?|seeks?|after|bring|brought|arrest\w*|pick\w* up)|looking for (?:him|her|you|them)|(?:skip|skipped|skips|jump|jumped|missed|ducked|dodg\w+) (?:\S+ )?(?:court|bail|bond))\b/,
    ],
    [
      'pending-felony',
      /\b(?:pending|accus\w+|charges?|charged|indict\w+|await\w*|waiting|trial|untried|unproven|unproved|unresolved|undecided|alleged|in progress|under ?way|(?:not|n't) (?:yet|over|finished|done)|yet to|fighting|facing|(?:case|one|it|felony) (?:is |still )?(?:open|alive|going)|still (?:open|in court|before)|open case|defendants?|on bond|on bail|in the (?:works|courts)|docket|(?:in front|ahead) of)\b/,
    ],
    [
      'felony-conviction',
      /\b(?:convict\w*|felons?|guilty|sentenced|served|did time|prison|penitentiary|(?:one|it|felony|felonies|crime) (?:\S+ )?(?:behind|past|proven|proved|on (?:his|her|their|your))|ex cons?|records?|rap sheets?|priors)\b/,
    ],
  ],
  es: [
    [
      'gang-database',
      /\b(?:pandill\w*|gangas?|ganguer\w*|maras?|marer\w*|bandas? (?:criminal|delictiv)\w*|latin kings?|two six|vice lords?|disciples)\b/,
    ],
    [
      'criminal-warrant',
      /\b(?:orden(?:es)?|mandamientos?|requisitorias?|profug\w+|fugitiv\w+|buscad[oa]s?|requerid[oa]s?|reclamad[oa]s?|capturas?|(?:busc|reclam|requier|persig)\w*\b.*\b(?:juez\w*|corte|tribunal\w*|justicia)|(?:juez|jueza|jueces|corte|tribunal\w*|justicia)\b.*\b(?:busc|reclam|requ|persig|mand|detenga|arrest)\w*|falt\w+ a (?:\S+ )?(?:corte|audiencia|cita))\b/,
    ],
    [
      'pending-felony',
      /\b(?:pendientes?|acus\w+|imput\w+|procesad\w+|procesos?|juicios?|juzg\w+|cargos?|fianza|por delante|a medias|en (?:curso|tramite)|abiert[oa]s?|(?:sin|por) (?:juzgar|probar|resolver|sentencia|fallo|veredicto)|pele(?:a|ando|e|en|an)|espera\w*|enfrent\w+|expedientes?|aun no|todavia)\b/,
    ],
    [
      'felony-conviction',
      /\b(?:conden\w+|convict\w+|sentenciad\w+|culpables?|antecedentes|presidi\w+|carcel|prision|pres[oa]s?|purg\w+|cumpli\w+|pagad[oa]|pago)\b/,
    ],
  ],
};

/** What no item of such a list says: who speaks, what is denied, and papers of immigration. */
const foreign =
  /^(?:but )?(?:no|not|without|never|sin|nunca|jamas) (?!yet|over)|\b(?:said|says|told|asked|added|alderm\w+|ald|mayor|council\w*|dijo|dice|conto|explico|agrego|pregunto|alcald\w+|concej\w+|administrativ\w+|civil|immigration|ice|asylum|deport\w+|removal|search|detainers?|migra|migratori\w+|inmigracion|asilo|innocent|inocen\w+|sued|suing|lawsuits?|demand(?:a|an|o|aron)|(?<!\b(?:in|on|into|en) )(?:the|its|this|that|la|el|su|esa|ese) (?:\S+ )?(?:lists?|databases?|files?|roster|listas?|listado|bases?|registro))\b/;

/** "a felony in the past or in progress": what a second half of the same item adds. */
const parting = /^(?:and|or|nor|y|o|u|e|ni)$/;
const clauseEnd = gap.comma | gap.stop | gap.colon | gap.open | gap.close | gap.dash | gap.paragraph | gap.other;

/** So many different conditions make a list of which the others are read by their key words alone. */
const leastStated = 2;

/** So many of the first item's words are read. */
const firstWords = 8;

/** "Same.", "La tercera," */
const isFiller = ({ from, to }: { from: number; to: number }): boolean => to - from <= 4;

/** An item has no more words, and nor has a sentence that is one. */
const mostWords = 15;

/**
 * Reads what is left of a list in which two conditions are sure: in it an item is told by its key word, however it is worded. A list is
 * one sentence, or short ones in a row: questions, lines, fragments.
 */
export function findListedConditions(scene: Scene, stated: readonly Found[]): Found[] {
  const { doc } = scene;
  const found: Found[] = [];
  let behind = 0;
  for (const first of stated) {
    if (first.from < behind) continue;
    const [from, to] = listAround(doc, first.from);
    behind = to;
    const known = itemsIn(stated, from, to);
    const topics = new Set(known.map(({ topic }) => topic));
    if (topics.size < leastStated || topics.size >= kinds.en.length) continue;
    const words = kinds[doc.sentenceAt(first.from).language];
    const law = scene.topics.get(first.topic)?.of;
    const items = itemsOf(doc, from, to);
    const isKnown = items.map((item) =>
      itemsIn(known, item.from - mostWords, item.to).some((one) => one.from < item.to && item.from < one.to),
    );
    items.forEach((whole, i) => {
      // Beside a sure one, or beside "the third," and "the same" beside one.
      const isBeside = (step: number) => isKnown[i + step] || (isKnown[i + 2 * step] && isFiller(items[i + step]!));
      if (isKnown[i] || !(isBeside(1) || isBeside(-1))) return;
      // "The ordinance never covered a person who had an arrest order against him, who was accused": the first begins behind the law.
      const item = i === 0 ? { ...whole, from: Math.max(whole.from, whole.to - firstWords) } : whole;
      const text = doc.words(item.from, item.to);
      if (item.to - item.from > mostWords || foreign.test(text)) return;
      const suffix = words.find(([, key]) => key.test(text))?.[0];
      const topic = topicsOf(scene, 'exemption').find((one) => one.of === law && one.id.endsWith(suffix ?? ' '));
      if (!topic || topics.has(topic.id)) return;
      topics.add(topic.id);
      isKnown[i] = true;
      const cues = [doc.slice(item.from, item.to), ...known.slice(0, leastStated).map((one) => doc.slice(one.from, one.to))];
      found.push({ ...item, subject: 'exemption', topic: topic.id, score: 0.7, reason: { rule: 'exemption.condition', cues } });
    });
  }
  return found;
}

/** The sentence, with the short ones around it where it is short. */
function listAround(doc: Doc, at: number): [from: number, to: number] {
  const sentence = doc.sentenceAt(at);
  if (sentence.to - sentence.from > mostWords) return [sentence.from, sentence.to];
  const goesOn = (one: Sentence | undefined, edge: Sentence): one is Sentence =>
    one !== undefined && one.to - one.from <= mostWords && (one.paragraph === edge.paragraph || (isAlone(doc, one) && isAlone(doc, edge)));
  let first = sentence;
  let last = sentence;
  for (let one = doc.sentences[first.index - 1]; goesOn(one, first); one = doc.sentences[first.index - 1]) first = one;
  for (let one = doc.sentences[last.index + 1]; goesOn(one, last); one = doc.sentences[last.index + 1]) last = one;
  return [first.from, last.to];
}

/** Cut at commas, ends of sentences, "and" and "or". */
function itemsOf(doc: Doc, from: number, to: number): { from: number; to: number }[] {
  const items: { from: number; to: number }[] = [];
  let start = from;
  for (let i = from + 1; i <= to; i += 1) {
    if (i < to && (doc.tokens[i]!.before & clauseEnd) === 0 && !parting.test(doc.word(i))) continue;
    if (i > start) items.push({ from: start, to: i });
    start = i < to && parting.test(doc.word(i)) ? i + 1 : i;
  }
  return items;
}
