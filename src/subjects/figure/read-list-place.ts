import { dayNames, monthNames } from '../../core/calendar';
import { ownOffice } from '../../core/find-place-by-setting';
import { isFirstName } from '../../core/find-surnames';
import * as gap from '../../core/gap';
import { notPlaces } from '../../core/gazetteer';
import { notNames } from '../../core/not-names';
import type { ReadNumber } from '../../core/read-numbers';
import type { Scene } from '../../core/scene';
import type { Token } from '../../core/tokenize';
import { isOneOf, WordSet } from '../../core/word-set';
import { isBody, personTitles } from './is-person';

/** Verbs by which a place has or tells a number. */
export const tellingVerbs =
  'has have had holds held lists listed reports reported counts counted carries carried shows showed gave puts put tallied logs logged recorded keeps kept sits stands stood claimed owes owed came comes contributed accounts accounted followed trailed ranked adds added tiene tenia reporta reporto registra registro cuenta contaba suma sumaba declara declaro contabiliza contabilizo informa informo concentra concentraba acumula acumulaba acumulo arrastra arrastraba aporta aporto ronda llega va debe debia';

/** What may stand between a place and its number: "alone accounted for", "'s police department says it has". */
const linkWords = new WordSet(
  `${tellingVerbs} 's with without alone account for at about roughly some its it a an of total last is was said says another and the office sheriff police department county parish city clerk court courts in weighs tops leads led only just still now currently up contributes say figure number tally backlog count more than them meanwhile also by itself on own tienen registraba con otras otros otro unas unos mas dice son eran hay habia la el los las de en por su sola solo ya casi le siguen sigue encabeza follows follow trails ranks nearly almost over around under seeks wants share part kin busca buscan reclama reclaman persigue al alrededor cerca cuota llegan llegaba rondan aparece queda cubre apenas barely scarcely merely`,
);

/** Words before a name that are none of it: "Neighboring Jennings", "Región de Bayamón". */
export const leadWords = new WordSet(
  'neighboring nearby tiny little adjacent in region provincia condado municipio ciudad siguieron siguen sigue in across throughout around en',
);

/** "On Saturday, 146": days and months stand in no town's name. */
const calendar = new WordSet(`${monthNames} ${dayNames}`);

/** "Bond five hundred": sums. */
const sums = new WordSet('bond bail fine fines fee fees fianza multa');

/** So many words may stand between a place and its number. */
const maxLink = 6;

/** Whether words do no more than link a place with its number. */
export function isPlainLink(words: string): boolean {
  const list = words.split(' ').filter((word) => word !== '');
  return list.length <= maxLink && list.every((word) => linkWords.hasWord(word));
}

/**
 * The name that a line of a list begins with, where nothing but linking words stands between it and its number: "Adams: 3,998",
 * "Parma has 1,900", "Fayette, for 19,050". It need not be a place of any list. Undefined where there is none.
 */
export function readListPlace(scene: Scene, number: ReadNumber): { from: number; to: number; name: string } | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(number.from);
  let at = number.from;
  // Back over the linking words, which never cross the end of a clause.
  for (
    let steps = 0;
    steps <= maxLink && at > sentence.from && linkWords.has(doc.tokens[at - 1]) && doc.tokens[at - 1]!.casing === 0;
    steps += 1
  ) {
    if ((doc.tokens[at]!.before & (gap.stop | gap.paragraph)) !== 0) return undefined;
    at -= 1;
  }
  if (at <= sentence.from || (doc.tokens[at]!.before & (gap.stop | gap.paragraph | gap.open)) !== 0) return undefined;
  const to = at;
  let from = to;
  while (from > sentence.from && to - from < 4 && isNamePart(doc.tokens[from - 1]!, to - from)) {
    from -= 1;
    if ((doc.tokens[from]!.before & ~gap.space) !== 0) break;
  }
  // "Barely one in 10": the capital is the sentence's.
  const isLead = (i: number) => leadWords.has(doc.tokens[i]) || (i === sentence.from && linkWords.has(doc.tokens[i]));
  while (from < to && (doc.tokens[from]!.casing === 0 || isLead(from))) from += 1;
  // "El Distrito Nacional, 12 mil"
  if (from === sentence.from && to - from > 2 && doc.isOneOf(from, 'el la the')) from += 1;
  if (from === to) return undefined;
  // "Multnomah County, Oregon, 11,240": the state only says which county.
  const larger = scene.places.find((place) => place.to === from && (doc.tokens[from]!.before & gap.comma) !== 0);
  if (larger) return larger;
  const first = doc.tokens[from]!;
  const isLineStart =
    from === sentence.from || (first.before & (gap.stop | gap.colon | gap.comma | gap.paragraph | gap.other | gap.line)) !== 0;
  const isAfterLink = doc.isOneOf(from - 1, 'in en and y e tiny little neighboring nearby la el de');
  if (!isLineStart && !isAfterLink) return undefined;
  // "Ejecutó 4 mil"
  if (to - from === 1 && (sums.has(doc.tokens[from]) || (from === sentence.from && doc.slice(from, to).endsWith('ó')))) return undefined;
  for (let i = from; i < to; i += 1) if (notPlaces.has(doc.tokens[i]) && (to - from === 1 || calendar.has(doc.tokens[i]))) return undefined;
  // "Will, 7,000" is a county, "Will Soto, 70," a person.
  if (personTitles.has(first) || (to - from > 1 && isFirstName(first))) return undefined;
  // "Lunch for 500"
  if (from === sentence.from && doc.words(to, number.from) === 'for' && doc.tokens[to]!.before === gap.space) return undefined;
  if (isBody(doc, from, to) && !ownOffice.test(doc.words(from + 1, to))) return undefined;
  if (notNames.has(first) || first.text.includes("'") || (doc.word(to) === "'s" && !linkWords.has(doc.tokens[to + 1]))) return undefined;
  return { from, to, name: doc.slice(from, to).replace(/\s+/g, ' ') };
}

/** A capitalised word, or a small one inside a name: "Palm Beach", "La Ceiba", "Port of Spain". */
function isNamePart(token: Token, length: number): boolean {
  if (token.isNumber) return false;
  return token.casing === 1 || token.casing === 3 || (length > 0 && isOneOf(token, 'of de del la las los el'));
}
