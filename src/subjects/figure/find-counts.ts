import { countBefore, itemsIn } from '../../core/by-place';
import type { Sentence } from '../../core/doc';
import * as gap from '../../core/gap';
import type { ReadNumber } from '../../core/read-numbers';
import type { Scene } from '../../core/scene';
import { isOneOf, WordSet } from '../../core/word-set';
import { type FigurePhrase, isCount } from './figure-phrase';
import { figureWords } from './figure-words';
import type { WarrantHead } from './warrant-heads';

/** How many words may stand between a number and what it counts. */
const headReach = 9;
/** "los evadidos suman, dijo, 2.340" */
const peopleReach = 5;
const hardBreak = gap.stop | gap.colon | gap.paragraph | gap.open | gap.close | gap.dash;

/** Finds a number that counts warrants: "41,000 outstanding arrest warrants". */
export function findCounts(scene: Scene, heads: readonly WarrantHead[]): FigurePhrase[] {
  return eachNumber(scene, heads, (number, sentence) => {
    const ahead = itemsIn(heads, number.to, Math.min(sentence.to, number.to + headReach + 1));
    // "arrest and capias warrants": the plural is the head.
    const head = ahead.find((one) => one.isPlural) ?? ahead[0];
    if (!head || head.from - number.to > headReach || !isModified(scene, number, head)) return undefined;
    const words = figureWords[sentence.language];
    const after = scene.doc.tokens[head.to];
    const isCase = words.cases.has(after) && (after!.before & hardBreak) === 0;
    const isPeople = words.people.has(after) && sentence.language === 'en' && after!.before === gap.space;
    // "5,000 warrant arrests"
    const isArrests = isOneOf(after, 'arrests pickups apprehensions') && after!.before === gap.space;
    if (!head.isPlural && !isCase && !isPeople && !isArrests) return undefined;
    return {
      unit: isCase ? 'cases' : isPeople || head.isPeople ? 'people' : 'warrants',
      // "17,000 people who could be arrested"
      to: head.isPeople ? head.from + 1 : phraseEnd(scene, isCase || isPeople || isArrests ? head.to + 1 : head.to, sentence),
      rule: 'figure.count',
      score: head.isPeople ? 0.9 : 0.97,
    };
  });
}

/** Only adjectives and kinds stand between number and head, no verb and no other noun's frame. */
function isModified(scene: Scene, number: ReadNumber, head: WarrantHead): boolean {
  const { doc } = scene;
  const words = figureWords[doc.sentenceAt(number.from).language];
  let mayBeVerb = false;
  // "population 1,274; warrants, upward of 33,000", but "92,000: warrants more than ten years old"
  if ((doc.tokens[head.from]!.before & gap.stop) !== 0 || doc.text.charAt(doc.tokens[head.from - 1]!.end) === ';') return false;
  for (let i = number.to; i < head.from; i += 1) {
    const token = doc.tokens[i]!;
    if (((token.before & hardBreak) !== 0 && !(i === number.to && isLabel(scene, number))) || token.isNumber) return false;
    const isOfThe =
      token.text === 'of' && doc.isOneOf(i + 1, 'the those these its their such all his her our outstanding open active unserved');
    // "tens of thousands of arrest warrants"
    const isSpanishOf = (token.text === 'de' || number.value === null) && i === number.to;
    // "92 failure-to-appear warrants"
    const isInCompound = (token.before & gap.hyphen) !== 0 && ((doc.tokens[i + 1]?.before ?? 0) & gap.hyphen) !== 0;
    if (isInCompound) continue;
    if (words.breakers.has(token) || ((token.text === 'of' || token.text === 'de') && !isOfThe && !isSpanishOf)) return false;
    if (words.people.has(token) || words.cases.has(token)) return false;
    if ((token.before & gap.comma) !== 0 && i > number.to && isOneOf(token, 'and but y pero')) return false;
    if ((token.before & gap.comma) !== 0 && i === number.to) return false;
    // "41 fights warrants": a verb in the third person, which no adjective looks like.
    mayBeVerb ||= i === number.to && /[^s]s$/.test(token.text) && !words.statuses.has(token.text) && token.text !== 'summons';
  }
  // The language library is asked last.
  return !(mayBeVerb && doc.hasTag(number.to, 'PresentTense') === true && doc.hasTag(number.to, 'Noun') !== true);
}

/** Finds a number of people with warrants, or of cases with one open: "16,000 people had outstanding arrest warrants". */
export function findHolders(scene: Scene, heads: readonly WarrantHead[]): FigurePhrase[] {
  const { doc } = scene;
  return eachNumber(scene, heads, (number, sentence) => {
    const words = figureWords[sentence.language];
    const bare = readBareHolders(scene, number, sentence, heads);
    if (bare) return bare;
    for (let i = number.to; i < Math.min(number.to + 4, sentence.to); i += 1) {
      if ((doc.tokens[i]!.before & (hardBreak | gap.comma)) !== 0 && !(i === number.to && isLabel(scene, number))) return undefined;
      const word = doc.word(i);
      const isCase = words.cases.has(doc.tokens[i]);
      const isWanted =
        words.wanted.has(doc.tokens[i]) || (/^(?:wanted|buscad[ao]s)$/.test(word) && i === number.to && !posters.has(doc.tokens[i + 1]));
      // "95,000 Texans have active warrants"
      const isDemonym = i > number.from && doc.tokens[i]!.casing === 1 && /(?:[aeo]ns|ites|ers|ese|iards)$/.test(word);
      if (!isCase && !isWanted && !isDemonym && !words.people.has(doc.tokens[i])) {
        if (words.breakers.has(doc.tokens[i]) && !/^(?:de|of)$/.test(word)) return undefined;
        continue;
      }
      if (isWanted) return { unit: 'people', to: i + 1, rule: 'figure.wanted', score: heads.length > 0 ? 0.9 : 0.5 };
      const head = itemsIn(heads, i + 1, sentence.to).find(({ isPeople }) => !isPeople);
      if (!head || head.from - i > 12 || !isHeld(scene, i + 1, head.from)) {
        if (
          /^(?:wanted on|wanted for|under warrant|under warrants|with pedido|con pedido|con orden|buscad[ao]s por la)/.test(
            doc.words(i + 1, i + 4),
          ) &&
          heads.length > 0
        )
          return { unit: 'people', to: i + 2, rule: 'figure.holders', score: 0.8 };
        return undefined;
      }
      return { unit: isCase ? 'cases' : 'people', to: phraseEnd(scene, head.to, sentence), rule: 'figure.holders', score: 0.93 };
    }
    return undefined;
  });
}

/** What is hung up, or bought. */
const posters = new WordSet('poster posters ad ads notices signs bulletins flyers cards toys items list lists listings');

/** "92,000: warrants more than ten years old": a number at the head of its line, and behind the colon what it counts. */
function isLabel({ doc }: Scene, number: ReadNumber): boolean {
  const isHead = (doc.tokens[number.from]!.before & (gap.paragraph | gap.line | gap.other)) !== 0;
  return (
    isHead &&
    doc.text
      .slice(doc.tokens[number.to - 1]!.end, doc.tokens[number.to]?.start)
      .trim()
      .endsWith(':')
  );
}

/** "105,249 with an arrest warrant", "Two hundred had their warrants quashed": people with no word for them. */
function readBareHolders(scene: Scene, number: ReadNumber, sentence: Sentence, heads: readonly WarrantHead[]): Shape | undefined {
  const { doc } = scene;
  // "22 of them with a warrant"
  const at = number.to + (/^(?:of|de) (?:them|those|whom|ell[ao]s|es[ao]s|quienes)\b/.test(doc.words(number.to, number.to + 2)) ? 2 : 0);
  if (at >= sentence.to || (doc.tokens[at]!.before & ~(gap.space | gap.line)) !== 0) return undefined;
  if (
    !doc.isOneOf(at, 'with con had have tienen tenian carried faced facing') &&
    !/^(?:were|are|eran|estaban) (?:wanted|sought|buscad[ao]s)\b/.test(doc.words(at, at + 2))
  )
    return undefined;
  const head = itemsIn(heads, at + 1, Math.min(sentence.to, at + 7)).find(({ isPeople }) => !isPeople);
  if (!head || !isHeld(scene, at, head.from)) return undefined;
  // "The court has 300 with …" counts what was spoken of; a first number in its clause counts people.
  return { unit: 'people', to: phraseEnd(scene, head.to, sentence), rule: 'figure.holders', score: 0.78 };
}

function isHeld(scene: Scene, from: number, to: number): boolean {
  const { doc } = scene;
  const words = figureWords[doc.sentenceAt(from).language];
  let isHolding = false;
  for (let i = from; i < to; i += 1) {
    const token = doc.tokens[i]!;
    if ((token.before & (gap.stop | gap.colon | gap.paragraph)) !== 0) return false;
    if (token.isNumber && !/^(?:19|20)\d\d$/.test(token.text) && token.text.length > 1) return false;
    if (
      isOneOf(
        token,
        'arrested detained released arrestadas arrestados detenidas detenidos without sin none no not never ninguna ninguno attended',
      )
    )
      return false;
    if (words.holding.has(token)) isHolding = true;
  }
  return isHolding;
}

/** Finds the people behind counted warrants: "They name 27,950 persons", "they belong to roughly 44,000 people". */
export function findNamedPeople(scene: Scene, counted: readonly FigurePhrase[]): FigurePhrase[] {
  const { doc } = scene;
  const phrases: FigurePhrase[] = [];
  for (const sentence of doc.sentences) {
    for (const number of sentence.numbers) {
      const words = figureWords[sentence.language];
      if (!isCount(scene, number) || !words.people.has(doc.tokens[number.to])) continue;
      const figure = itemsIn(counted, number.from - 800, number.from).findLast(
        (one) => one.to <= number.from && sentence.index - doc.sentenceAt(one.from).index <= 2,
      );
      const before = doc.words(Math.max(sentence.from, number.from - 4), number.from);
      const after = doc.words(number.to + 1, Math.min(number.to + 7, sentence.to));
      const isWanted =
        /^(?:(?:are|were|is|was|have been|had been|can be|could be|may be|who are|still|now|currently|are now|are still|who|que|son|estan|estaban|eran|pueden ser) )*(?:named|listed|wanted|figuran|aparecen|sought|arrested|affected|in them|on them|on it|on the list|with one|buscad[ao]s|requerid[ao]s|arrestad[ao]s|detenid[ao]s|nombrad[ao]s|afectad[ao]s|con una|(?:account for|stand behind|are behind|make up|share|concentran|acumulan) (?:(?:the|that|la|el|ese|esa) (?:whole |entire )?(?:heap|pile|backlog|stack|total|lot|load|stock|pila|rezago|total)|all of (?:them|it)|them all|tod[ao]s))\b/.test(
          after,
        );
      const isTheirs =
        /\b(?:names?|naming|belong(?:ed|s)? to|against|for|involv(?:e|es|ed|ing)|cover(?:s|ed|ing)?|issued to|contra|pertenecen a|corresponden a|(?:split|spread|shared|divided) (?:among|between)|repartid[ao]s entre|(?:tied|linked|attached|belonging) to|(?:atadas|ligadas|vinculadas|asociadas|pertenecientes) a|sobre|hang(?:ing|s)? over|de|a nombre de)(?: (?:entre|between|about|some|only|just|roughly|unas|unos))?$/.test(
          before,
        );
      if (!figure || !(isWanted || isTheirs)) continue;
      phrases.push({
        from: number.from,
        to: number.to + 1,
        number,
        unit: 'people',
        rule: 'figure.holders',
        score: isWanted ? 0.76 : 0.78,
        cues: [doc.slice(figure.from, figure.to)],
      });
    }
  }
  return phrases;
}

/** Finds a number behind its head: "outstanding warrants reached about 11,000", "a warrant backlog of 10,272", "Warrants: 41,000". */
export function findStatedCounts(scene: Scene, heads: readonly WarrantHead[]): FigurePhrase[] {
  const { doc } = scene;
  return eachNumber(scene, heads, (number, sentence) => {
    const words = figureWords[sentence.language];
    const head = itemsIn(heads, sentence.from, number.from).findLast((one) => one.to <= number.from);
    // "issued to people under 25"
    if (number.value !== null && number.value < 100 && words.people.has(doc.tokens[number.from - 1])) return undefined;
    if (!head || number.from - head.to > 14 || (head.isPeople && (!head.isPlural || number.from - head.to > peopleReach))) return undefined;
    const next = doc.tokens[number.to];
    const isAtEnd =
      next === undefined || number.to >= sentence.to || (next.before & (hardBreak | gap.comma | gap.other)) !== 0 || next.text === '%';
    const follows = next?.text ?? '';
    const paper = /^n(?:ames|ombres)$/.test(follows) ? number.to + 1 : undefined;
    if (!isAtEnd && paper === undefined && (words.otherCounts.has(next) || words.people.has(next) || words.cases.has(next))) {
      // "warrants for 44,000 people"
      if (words.people.has(next) && doc.isOneOf(number.from - 1, 'for against para contra') && number.from - head.to <= 3) {
        return { from: number.from, unit: 'people', to: number.to + 1, rule: 'figure.holders', score: 0.85 };
      }
      return undefined;
    }
    if (
      !isAtEnd &&
      paper === undefined &&
      !/^(?:in|as|by|from|a|at|this|last|on|such|statewide|citywide|countywide|nationwide|to|today|now|that|when|after|before|of|and|en|al|a|de|hasta|para|segun|este|el|hoy|desde|compared|earlier|outstanding|active|open|or|pendientes|vigentes|across|during|since|until|but|with|y|because|according|while|pending)$/.test(
        follows,
      )
    )
      return undefined;
    let isLinked = (doc.tokens[number.from]!.before & (gap.colon | gap.dash)) !== 0 && number.from - head.to <= 3;
    for (let i = head.to; i < number.from; i += 1) {
      const token = doc.tokens[i]!;
      if ((token.before & (gap.stop | gap.paragraph)) !== 0) return undefined;
      if (words.linking.has(token) || words.statuses.has(token.text)) isLinked = true;
      if (
        isOneOf(token, 'by por within after each per cada age ages aged through ordered for') &&
        i === number.from - 1 &&
        !/^(?:account|accounts|accounted) for$/.test(doc.words(i - 1, i + 1))
      )
        return undefined;
      if (token.text === '$' || (words.rivals.has(token) && number.from - i <= 6)) return undefined;
    }
    // "a warrant backlog of 10,000", "the warrant count topped 40,000"
    if (doc.isOneOf(head.to, 'backlog count total tally list pile stack inventory caseload rezago stockpile load')) isLinked = true;
    if (!isLinked) return undefined;
    return {
      from: number.from,
      unit: paper || head.isPeople ? 'people' : 'warrants',
      to: paper ?? number.to,
      rule: 'figure.stated',
      score: 0.82,
    };
  });
}

/** Takes trailing "for arrest", "issued", "outstanding" into the phrase. */
function phraseEnd(scene: Scene, to: number, sentence: Sentence): number {
  const { doc } = scene;
  if (sentence.language === 'es') {
    const next = doc.word(to);
    if (
      to < sentence.to &&
      /^(?:pendientes|vigentes|activas|abiertas|acumuladas|judiciales|penales)$/.test(next) &&
      (doc.tokens[to]!.before & ~gap.space) === 0
    )
      return to + 1;
    return to;
  }
  return /^(?:for arrest)\b/.test(doc.words(to, to + 2)) && to + 2 <= sentence.to ? to + 2 : to;
}

type Shape = { unit: FigurePhrase['unit']; to: number; rule: string; score: number; from?: number };

function eachNumber(
  scene: Scene,
  heads: readonly WarrantHead[],
  read: (number: ReadNumber, sentence: Sentence) => Shape | undefined,
): FigurePhrase[] {
  const phrases: FigurePhrase[] = [];
  for (const sentence of scene.doc.sentences) {
    if (sentence.numbers.length === 0) continue;
    for (const number of sentence.numbers) {
      if (!isCount(scene, number)) continue;
      const shape = read(number, sentence);
      if (!shape) continue;
      const head = heads[countBefore(heads, number.from)] ?? heads[0];
      phrases.push({
        from: shape.from ?? number.from,
        to: shape.to,
        number,
        unit: shape.unit,
        rule: shape.rule,
        score: shape.score,
        cues: head ? [scene.doc.slice(head.from, head.to)] : [],
      });
    }
  }
  return phrases;
}
