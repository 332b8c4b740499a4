import { countBefore, hasItems, itemsIn, TokenMap } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import * as gap from '../../core/gap';
import type { ReadNumber } from '../../core/read-numbers';
import type { Found, Scene } from '../../core/scene';
import { WordSet } from '../../core/word-set';
import { type FigurePhrase, isCount } from './figure-phrase';
import { figureWords } from './figure-words';
import { wantedState } from './read-ratio';
import type { WarrantHead } from './warrant-heads';

/** So many sentences away may warrants be spoken of. */
const reach = 2;

/** So far where their own words tell it, and so many words where sentences are short. */
const farReach = 6;
const nearWords = 50;

/** So many words may say what kind of people they are. */
const longestKind = 2;

/** So many words behind people or cases tell what they have to do with warrants, and so many before them. */
const wordsAfter = 16;
const wordsBefore = 9;

/**
 * Finds people or cases whose warrants are told in other words than "with a warrant": those that can be arrested, whose order was lifted, that were
 * picked up on them, to whom the counted warrants belong, and "Around 44,000 people" as an answer.
 */
export function findLoosePeople(
  scene: Scene,
  found: readonly Found[],
  taken: readonly FigurePhrase[],
  heads: readonly WarrantHead[],
): FigurePhrase[] {
  const { doc } = scene;
  const figures = new TokenMap(taken);
  const phrases: FigurePhrase[] = [];
  for (const sentence of doc.sentences) {
    for (const number of sentence.numbers) {
      if (number.isShare || !isCount(scene, number) || figures.has(number.from, number.to)) continue;
      const noun = findNoun(doc, number, sentence);
      if (!noun) continue;
      const cue = findCue(scene, number, noun, sentence, found, heads);
      if (!cue) continue;
      phrases.push({
        from: number.from,
        to: noun.at + 1,
        number,
        unit: noun.unit,
        rule: 'figure.holders',
        score: 0.7,
        cues: [doc.slice(cue.from, cue.to)],
      });
    }
  }
  return phrases;
}

interface Noun {
  at: number;
  unit: 'people' | 'cases';
}

/** What a number counts, behind at most two words of what kind: "17,000 different people", "186,900 accused felons". */
function findNoun(doc: Doc, number: ReadNumber, sentence: Sentence): Noun | undefined {
  const words = figureWords[sentence.language];
  for (let at = number.to; at < Math.min(number.to + longestKind + 1, sentence.to); at += 1) {
    // "decenas de miles de personas"
    if (doc.isOneOf(at, 'of de') && at === number.to && (number.value === null || /^mill/.test(doc.word(at - 1)))) continue;
    if ((doc.tokens[at]!.before & ~(gap.space | gap.line | gap.hyphen | gap.quote)) !== 0 || words.breakers.has(doc.word(at)))
      return undefined;
    if (words.people.has(doc.word(at)) || loosePeople.has(doc.tokens[at])) return { at, unit: 'people' };
    if (words.cases.has(doc.word(at))) return { at, unit: 'cases' };
  }
  return undefined;
}

const loosePeople = new WordSet(
  'felons convicts scofflaws probationers parolees souls folks sindicados procesados encausados condenados requeridos buscados evadidos reclamados requisitoriados',
);

/** Words for warrants, in any form. */
const warrantWord =
  /\b(?:warrants?|capias(?:es)?|orders? (?:for|to) (?:the |their |his )?arrest|ordered (?:an|the|their|his)? ?arrests?|ordered arrested|attachments?|arrest ordered|orden(?:es)?|mandamientos?|requisitorias?|capturas?|profug[ao]s?|fugitives?|fugitiv[ao]s?|at large|on the run|on the lam)\b(?! (?:clinic|event|amnesty|roundup|officers?|squad|unit|day|division|publico|publica|social|del dia))/;

/** They are wanted no longer. */
const freed =
  /^(?:(?:were|was|have|had|has|been|are|being|got|fueron|han sido|se) )*(?:(?:struck|removed|taken|dropped|wiped|erased|scratched|crossed) (?:from|off) (?:it|the (?:list|rolls|books|roster|files?|system))|(?:borrad|tachad|retirad|eliminad|sacad)[ao]s de (?:la lista|ella|el padron|el sistema)|(?:cleared|lost|shed|settled|resolved) (?:theirs|their (?:name|names|warrants?))|had (?:theirs|one|them) (?:lifted|cleared|recalled|quashed|dropped|erased|wiped))\b/;

/** What else people are caught for. */
const otherReason =
  /\b(?:for|without|sin|during|protest\w*|charg\w+|accused|suspected|border|i?m?migra\w+|riot\w*|strike|por|durante|acusad[ao]s|marcha)\b/;

/** Said of other arrests and searches as well: who does nothing else must do it. */
const anyArrest = /\b(?:arrest|detain|jail|s(?:eek|ought)|look|search|detuv|wanted|busca|reclama|requier)/;

/** Who does nothing else. */
const hunters =
  /\b(?:they|squad|team|unit|task force|detectives|brigade|division|deputies|marshals|constables|sheriff|brigada|unidad|grupo|division|detectives|alguaciles)\b/;

/** None of them, or none yet. */
const denied = /\b(?:without|no|never|none|nobody|sin|ningun[ao]?|jamas|nadie)\b/;

/** What people do who only come, speak or work. */
function tellsOtherDeed(doc: Doc, from: number, end: number): boolean {
  const at = doc.isOneOf(from, 'who que had have han') ? from + 1 : from;
  if (at >= end) return false;
  if (at + 1 < end && doc.word(at) === 'were') return doc.isOneOf(at + 1, 'killed shot fed hired');
  if (at + 1 < end && doc.word(at) === 'sin') return doc.word(at + 1) === 'casa';
  return doc.isOneOf(
    at,
    'spoke speak attended attend came come gathered marched signed asked wrote showed turned applied voted live lived work worked died killed shot sleeping slept viven vivian hablaron acudieron asistieron firmaron marcharon votaron trabajan murieron',
  );
}

/** Whose warrants they are: "they belong to", "detrás de ellas hay", "among the wanted are". */
const owned =
  /\b(?:belong(?:ed|s)? to|against|behind (?:them|it|those|these)|names? of|in the names? of|among the (?:wanted|fugitives|absconders)|wanted(?: list)?|overlap|detras (?:de (?:ellas|ellos|esas|esos)|hay|estan)|a nombre de|pertenecen a|corresponden a|pesan sobre|contra|entre los (?:buscados|profugos|requeridos))\b/;

/** "picked up", "detuvo a": those who were wanted no longer are. */
const caught =
  /\b(?:arrest(?:ed|s|ing)?|detain(?:ed|s)?|pick(?:ed|s)? up|br(?:ought|ing|ings) in|round(?:ed|s)? up|jailed|track(?:ed|s)? down|hauled in|took in|caught|located|hunt(?:s|ed|ing)?|seek(?:s|ing)?|sought|look(?:s|ing)? for|search(?:es|ing)? for|wanted|detuv(?:o|ieron)|(?:captur|ubic|localiz|atrap|agarr)(?:o|aron|a|an)|arrest(?:o|aron)|aprehendi(?:o|eron)|buscan?|reclaman?|requieren?)\b/;

/** What was said of warrants is said here, too. */
const onThem =
  /\b(?:on (?:them|those|these|it|one|nothing (?:but|more than))|because of them|por (?:ellas|ellos|esas|una de ellas|orden|ordenes|mandato|mandatos|requerimiento|reclamaci\S+)|en cumplimiento|warrant (?:unit|squad|team|division)|fugitive (?:unit|squad|team)|unidad de (?:fugitivos|profugos|capturas)|por mandamiento)\b/;

/** Verbs that make a number the answer: "Countywide, it's 25,000 individuals", "You're left with 42,000 people". */
const answering =
  /(?:^|\b(?:it 's|that 's|it is|that is|is|are|was|were|left with|comes to|came to|means|meaning|about|makes|son|eran|serian|es|quedan|da|dan|resultan))$/;

/** What links the people with warrants; undefined when nothing does. */
function findCue(
  scene: Scene,
  number: ReadNumber,
  noun: Noun,
  sentence: Sentence,
  found: readonly Found[],
  heads: readonly WarrantHead[],
): { from: number; to: number } | undefined {
  const { doc } = scene;
  const near = <Item extends { from: number; to: number }>(items: readonly Item[]) => {
    const first = doc.sentences[Math.max(0, sentence.index - farReach)]!.from;
    const last = doc.sentences[Math.min(doc.sentences.length - 1, sentence.index + farReach)]!.to;
    return itemsIn(items, first, last).findLast((one) => one.to <= number.from) ?? itemsIn(items, first, last)[0];
  };
  const figure = found[countBefore(found, number.from) - 1];
  const isAfterFigure =
    figure !== undefined && (sentence.index - doc.sentenceAt(figure.from).index <= reach || number.from - figure.to <= nearWords);
  const cue = near(found) ?? near(heads);
  if (!cue) return undefined;
  const end = clauseEnd(doc, noun.at + 1, number, sentence);
  if (tellsOtherDeed(doc, noun.at + 1, end)) return undefined;
  const after = doc.words(noun.at + 1, end);
  const before = doc.words(Math.max(sentence.from, number.from - wordsBefore), number.from);
  const state = wantedState.exec(after) ?? (figure && freed.exec(after)) ?? warrantWord.exec(after) ?? /\bbehind\b/.exec(after);
  // "cannot renew a license because of a warrant"
  if (state && !denied.test(after.slice(0, state.index).replace(/^.*\b(?:because|over|porque|pues|ya que)\b/, ''))) return cue;
  if (isAfterFigure && owned.test(before)) return cue;
  const rest = doc.words(sentence.from, sentence.to);
  if (
    caught.test(before) &&
    !/\b(?:without|sin) (?:an? |una? )?(?:warrants?|orden(?:es)?)\b/.test(rest) &&
    (onThem.test(rest) || (noun.unit === 'people' && (warrantWord.test(after) || warrantWord.test(doc.words(sentence.from, number.from)))))
  )
    return cue;
  const talk =
    isAfterFigure ||
    itemsIn(
      heads,
      doc.sentences[Math.max(0, sentence.index - 1)]!.from,
      doc.sentences[Math.min(doc.sentences.length - 1, sentence.index + 1)]!.to,
    ).some((head) => head.isPlural);
  if (noun.unit === 'people' && talk && !otherReason.test(rest) && caught.test(before) && (hunters.test(before) || !anyArrest.test(before)))
    return cue;
  const isEnd =
    noun.at + 1 >= sentence.to ||
    /^(?:on (?:a|any) |at (?:a|any|the) |in all|all told|now|today|statewide|nationwide|citywide|countywide|en total|en todo|en cualquier|hoy|ahora)/.test(
      after,
    ) ||
    (doc.tokens[noun.at + 1]!.before & (gap.comma | gap.stop | gap.colon | gap.dash | gap.close)) !== 0;
  // "Some 1,300 defendants would have left the island": such people are counted for nothing else beside warrants.
  const isSuspect = suspects.has(doc.tokens[noun.at]) && !tried.test(after);
  if (isAfterFigure && isSuspect && sentence.index - doc.sentenceAt(figure.from).index <= reach) return cue;
  const isStart =
    number.from === sentence.from || (doc.tokens[number.from]!.before & (gap.colon | gap.dash)) !== 0 || answering.test(before);
  // "Anyone with a warrant could clear it. That is 120,000 people."
  const isResult = beginsWithResult(doc, sentence.from) && (answering.test(before) || (doc.tokens[number.from]!.before & gap.colon) !== 0);
  const isAfterHead =
    (isResult || /(?:^|\b)(?:that is|that 's|those are|which is|son|eso es|se trata de)$/.test(before)) &&
    hasItems(heads, doc.sentences[Math.max(0, sentence.index - (isResult ? reach : 1))]!.from, number.from);
  const isOne = !figureWords[sentence.language].population.has(doc.word(noun.at)) || doc.isOneOf(noun.at, 'people personas persons person');
  const isShort = sentence.to - sentence.from <= shortAnswer || (doc.tokens[number.from]!.before & gap.colon) !== 0;
  const isAfterTalk = figure !== undefined && sentence.index - doc.sentenceAt(figure.from).index <= farReach;
  return (isAfterTalk || isAfterHead) && isOne && isEnd && isStart && isShort ? cue : undefined;
}

/** "The result, posted on the door, is 8,300 people" */
function beginsWithResult(doc: Doc, from: number): boolean {
  const noun = doc.isOneOf(from, 'the its their our el la su') ? from + 1 : from;
  const at = doc.isOneOf(noun, 'final full latest first new ultimo ultima') ? noun + 1 : noun;
  return doc.isOneOf(
    at,
    'result answer total count tally number figure sum upshot resultado respuesta cifra conteo recuento suma saldo numero',
  );
}

/** Those whom warrants are issued for. */
const suspects = new WordSet(
  'felons defendants suspects fugitives absconders scofflaws offenders acusados imputados procesados sindicados encausados inculpados requeridos buscados reclamados requisitoriados evadidos profugos fugitivos',
);

/** What is done with them in court and jail. */
const tried =
  /\b(?:convicted|sentenced|tried|pleaded|released|freed|bailed|jailed|held|sit|awaiting|condenad[ao]s|sentenciad[ao]s|liberad[ao]s|juzgad[ao]s|encarcelad[ao]s|pres[ao]s|prision|carcel)\b/;

/** No longer is an answer. */
const shortAnswer = 16;

/** The end of what is said of them: the next number, or so many words on. */
function clauseEnd(doc: Doc, from: number, number: ReadNumber, sentence: Sentence): number {
  const next = sentence.numbers.find((one) => one.from >= number.to && !one.isShare && (one.value === null || one.value >= 20));
  let end = Math.min(sentence.to, from + wordsAfter, next?.from ?? sentence.to);
  for (let i = from; i < end; i += 1) if ((doc.tokens[i]!.before & (gap.stop | gap.colon)) !== 0) end = i;
  return end;
}
