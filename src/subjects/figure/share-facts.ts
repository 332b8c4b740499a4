import { fold } from '../../core/fold';
import type { PackIndex } from '../../pack/index-pack';
import type { Fact, Place } from '../../pack/schema';

/** Words that any share of any warrants has; only what is left says of which share a sentence speaks. */
const commonWords = new Set(
  (
    'the of a an in on at to for and or is are was were be been had has have that this these those by from with as its their more than least most about over under half third quarter ' +
    'percent per cent share number many some all warrant warrants arrest bench outstanding active open people said according cook county sheriff office ' +
    'el la los las un una de del en y o que con por para es son era eran fue ha han mas menos al a su sus lo mitad tercio cuarta parte ciento ' +
    'orden ordenes arresto captura pendiente pendientes activas personas dijo segun condado alguacil oficina'
  ).split(' '),
);

const sameWords = new Map(
  'ten=10 diez=10 decade=10 decada=10 decades=10 decadas=10 five=5 cinco=5 twenty=20 veinte=20 anos=year ano=year years=year'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** At this many words in common two sentences speak of the same share: "10" and "year", but not "year" alone. */
const enoughWords = 2;

/** The shares that the pack knows and that the words of an article speak of, best first; none rather than another share. */
export function findShareFacts(quote: string, topic: string, pack: PackIndex): Fact[] {
  const shares = (pack.factsOf.get(topic) ?? []).filter(({ figure }) => figure !== undefined && /^(?:share|percent)/i.test(figure.unit));
  return rankByWords(quote, shares).flatMap(({ fact, common }) => (common >= enoughWords ? [fact] : []));
}

/** Facts by the number of telling words that they share with a quote, in either language; ties stay in order. */
export function rankByWords(quote: string, facts: readonly Fact[]): { fact: Fact; common: number }[] {
  const asked = tellingWords(quote);
  return facts
    .map((fact) => ({ fact, common: Math.max(inCommon(asked, fact.text.en), inCommon(asked, fact.text.es)) }))
    .sort((a, b) => b.common - a.common);
}

function inCommon(asked: ReadonlySet<string>, text: string): number {
  return [...tellingWords(text)].filter((word) => asked.has(word)).length;
}

function tellingWords(text: string): Set<string> {
  // A large number is what is asked about, not the matter that it counts.
  const words = (fold(text).text.match(/[\p{L}\p{N}]+(?:[.,]\d{3})*/gu) ?? []).filter((word) => !/\d[.,]\d/.test(word));
  const telling = words.filter((word) => !commonWords.has(word)).map((word) => sameWords.get(word) ?? word);
  // "a decade" is "10 years"
  return new Set(words.some((word) => /^decad/.test(word)) ? [...telling, 'year'] : telling);
}

/**
 * Whether a fact speaks of a place: the one that it names as its own, else by its English text, where capitals tell names
 * apart: "Cook County", or an office of it, but not the "Chicago Tribune".
 */
export function namesPlace(fact: Fact, name: string, place: Place | undefined): boolean {
  if (fact.place !== undefined) return fact.place === place?.id;
  const offices = place?.names.en.filter((office) => office.includes(' ')) ?? [];
  if (offices.some((office) => fact.text.en.includes(office))) return true;
  const names = [name, ...(place === undefined ? [] : [place.name])].map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`\\b(?:${names.join('|')})\\b(?! \\p{Lu})`, 'u').test(fact.text.en);
}
