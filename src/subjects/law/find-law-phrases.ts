import { hasItems, itemsIn } from '../../core/by-place';
import * as gap from '../../core/gap';
import type { Scene } from '../../core/scene';
import type { Language } from '../../core/vocabulary';
import { type LawWords, lawWords } from './law-words';

/** A phrase that may stand for a law: "the city's sanctuary law". */
export interface LawPhrase {
  from: number;
  to: number;
  noun: number;
  hasTellingModifier: boolean;
  /** "the city's law", "the 2012 ordinance". */
  isMunicipal: boolean;
  /** "the policy", "the measure": nouns that stand for many things. */
  isWeak: boolean;
}

function isPlainlyDefinite(word: string): boolean {
  return /^(?:the|this|that|la|el|esta|este|esa|ese|dicha|dicho)$/.test(word);
}

/** Of both languages: a text may change from one to the other. */
const allNouns = new Set(Object.values(lawWords).flatMap(({ nouns, weakNouns }) => [...nouns, ...weakNouns]));

/** "The ordinance covers every department, pero no cubre al sheriff": the noun's language, whatever its sentence's. */
export function languageOfNoun(noun: string): Language {
  return lawWords.en.nouns.hasWord(noun) || lawWords.en.weakNouns.hasWord(noun) ? 'en' : 'es';
}

/** Determiner, modifiers, law noun: "the city's sanctuary law". */
export function findLawPhrases(scene: Scene): LawPhrase[] {
  const { doc } = scene;
  const candidates: LawPhrase[] = [];
  for (const noun of doc.tokensOf(allNouns)) {
    const sentence = doc.sentenceAt(noun);
    const language = languageOfNoun(doc.word(noun));
    const words = lawWords[language];
    const candidate = language === 'es' ? readSpanish(scene, noun, words) : readEnglish(scene, noun, words);
    if (!candidate || candidate.from < sentence.from) continue;
    if (candidate.isWeak && !candidate.hasTellingModifier && !isPlainlyDefinite(doc.word(candidate.from))) continue;
    const next = doc.tokens[candidate.to];
    if (next && candidate.to < sentence.to) {
      if ((next.before & ~(gap.space | gap.line)) === 0) {
        if (words.notAfter.has(next) || /^del? (?:estado|condado|pais|illinois)$/.test(doc.words(candidate.to, candidate.to + 2))) continue;
        if (
          // "the law School", "la Ley TRUST"
          ((next.casing === 1 && language === 'en') || next.casing === 2) &&
          next.text.length > 1 &&
          !hasItems(scene.places, candidate.to, candidate.to + 1)
        )
          continue;
      }
      if ((next.before & gap.hyphen) !== 0) continue;
    }
    candidates.push(candidate);
  }
  return candidates;
}

/** Words of other laws of a city, and words that are in no phrase for a law. */
export const otherLaws =
  /^(?:gun|noise|tax|taxi|zoning|smoking|curfew|wage|leave|sick|plastic|bag|parking|building|housing|landlord|budget|liquor|food|animal|pet|bike|vending|ethics|landmark|towing|traffic|camera|election|loitering|nuisance|rental|hotel|airport|restaurant|scheduling|fair|workweek|cannabis|marijuana|tobacco|anti|criminal|civil|state|county|federal|environmental|privacy|discrimination|rights|of|to|for|in|on|and|or|that|which|who|with|by|from|at|as|but|was|were|is|are|has|had|said|says|under|over|new|proposed)$/;

/** Behind the noun: "the law of this city", "this statute of ours", "the ordinance of 2012". */
const tailEn = /^of (?:ours|2012|(?:this|our|that|their|his|her) (?:city|town))\b/;
const tailEs =
  /^(?:de (?:la |esta |su |nuestra |esa )ciudad|de chicago|de ciudad santuario|de santuario|de 20\d\d|nuestra|de marras|en cuestion)\b/;

function tailOf(words: string, tail: RegExp): number {
  return tail.exec(words)?.[0].split(' ').length ?? 0;
}

/** "the 13-year-old law"; a year parts one law from another. */
const age = /^\d{1,2}$/;

function readEnglish(scene: Scene, noun: number, words: LawWords): LawPhrase | undefined {
  const { doc } = scene;
  let at = noun - 1;
  const tail = tailOf(doc.words(noun + 1, noun + 4), tailEn);
  const to = noun + 1 + tail;
  const isWeak = !words.nouns.has(doc.tokens[noun]);
  let hasTellingModifier = false;
  let isMunicipal = tail > 1;
  let unknown = 0;
  for (let steps = 0; steps < 6 && at >= 0; steps += 1, at -= 1) {
    const word = doc.word(at);
    if ((doc.tokens[at + 1]!.before & (gap.stop | gap.comma | gap.colon | gap.open | gap.close | gap.dash)) !== 0) return undefined;
    const place = itemsIn(scene.places, at - 8, at + 1).find((one) => at < one.to);
    if (place) {
      const start = doc.word(place.from - 1) === 'the' ? place.from - 1 : place.from;
      if (doc.word(place.to) === "'s" || hasTellingModifier || place.to === noun)
        return {
          from: start,
          to: noun + 1,
          noun,
          hasTellingModifier: hasTellingModifier || ((doc.word(place.to) === "'s" || start < place.from) && !isWeak),
          isMunicipal: true,
          isWeak,
        };
      return undefined;
    }
    if (words.determiners.has(doc.tokens[at])) {
      const isCitys = /\b(?:city|council|chicago) 's\b/.test(doc.words(at, noun));
      if (unknown > 0 && !isCitys) return undefined;
      const from = doc.isOneOf(at - 1, 'both all') ? at - 1 : at;
      return { from, to, noun, hasTellingModifier, isMunicipal, isWeak };
    }
    // "the city's noncooperation law": of the city's laws any that is not known to be about something else.
    if (!words.modifiers.has(doc.tokens[at]) && !age.test(word) && !/^\w{4,}ly$/.test(word)) {
      unknown += 1;
      if (unknown > 2 || isWeak || doc.tokens[at]!.casing > 0 || otherLaws.test(word)) return undefined;
      continue;
    }
    if (words.telling.has(doc.tokens[at])) hasTellingModifier = true;
    if (/^(?:city|municipal|2012|local)$/.test(word)) isMunicipal = true;
  }
  return undefined;
}

function readSpanish(scene: Scene, noun: number, words: LawWords): LawPhrase | undefined {
  const { doc } = scene;
  let at = noun - 1;
  while (words.modifiers.has(doc.tokens[at]) && noun - at < 4) at -= 1;
  const article = doc.word(at);
  if (!words.determiners.has(doc.tokens[at]) && article !== 'del') return undefined;
  let to = noun + 1;
  let hasTellingModifier = false;
  // la ordenanza municipal, la ley santuario de Chicago, la ordenanza de la ciudad
  while (
    doc.isOneOf(to, 'municipal local actual vigente santuario citada mencionada chicaguense existente') &&
    (doc.tokens[to]!.before & ~(gap.space | gap.quote)) === 0
  ) {
    if (words.telling.has(doc.tokens[to])) hasTellingModifier = true;
    to += 1;
  }
  const tail = tailEs.exec(doc.words(to, to + 3));
  // "la norma de "santuario con otro nombre"": the quotation goes on.
  const isQuoted = tail !== null && (doc.tokens[to + 1]!.before & gap.quote) !== 0 && doc.tokens[to + 2]?.before === gap.space;
  if (tail && !isQuoted) {
    if (tail[0].includes('santuario') || tail[0].includes('chicago')) hasTellingModifier = true;
    to += tail[0].split(' ').length;
  }
  const isMunicipal = /\b(?:municipal|local|ciudad|2012)\b/.test(doc.words(noun + 1, to));
  return { from: at, to, noun, hasTellingModifier, isMunicipal, isWeak: !words.nouns.has(doc.tokens[noun]) };
}
