import { itemsIn } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import type { Evidence } from '../../core/evidence';
import * as gap from '../../core/gap';
import type { ReadNumber } from '../../core/read-numbers';
import { placesIn, type Scene } from '../../core/scene';
import { WordSet } from '../../core/word-set';
import type { FigurePhrase } from './figure-phrase';
import { figureWords } from './figure-words';
import { isBareNumber, isLinking, papersEnd } from './is-bare-number';
import type { WarrantHead } from './warrant-heads';

/** A number that may count warrants, and what a frame has read of it. */
export interface FigureCandidate {
  number: ReadNumber;
  sentence: Sentence;
  phrase?: FigurePhrase;
}

/** What ends a phrase, behind a number and before it. */
const endBehind = gap.comma | gap.stop | gap.colon | gap.dash | gap.open | gap.close | gap.paragraph | gap.other;
const endBefore = gap.stop | gap.colon | gap.dash | gap.open | gap.close | gap.other;

/** So many words behind a number may be what it counts, and so many may lead to a word for warrants. */
const nounReach = 3;
const headReach = 9;

/** So many words before a number are its clause; so many may govern it. */
const clauseReach = 12;
const rivalReach = 9;
const placeReach = 6;
const verbReach = 4;

/** Words that stand for warrants and for those who are wanted. */
export const ownTalk = new WordSet(
  'backlog tally pile stack heap stockpile inventory caseload warrant warrants capiases wanted fugitives absconders rezago acumulado pila monton ordenes orden mandamientos requisitorias profugos buscados',
);
export const pronouns = new WordSet(
  'them those these they which whom theirs ones others ellas ellos esas esos estas estos cuales otras otros quienes',
);
const roundings = new WordSet(
  'about some roughly nearly almost around approximately estimated more over than under fewer only just barely unas unos casi cerca alrededor mas menos de apenas solo aproximadamente the a an la el las los to at',
);
const having = new WordSet(
  'has had have holds held tiene tenia tienen hay habia there lists listed counted counts reported reports carries carried suma sumaba acumula registra reporta reporto cuenta',
);
const officials = new WordSet(
  'officers officer deputies detectives agents police judges clerks employees staff volunteers lawyers policias agentes oficiales jueces empleados abogados voluntarios elementos',
);

/** What a number itself says, the words behind it and those before it. */
export function tellSignsBeside(scene: Scene, { number, sentence }: FigureCandidate, heads: readonly WarrantHead[]): Evidence {
  const { doc } = scene;
  const { tokens } = doc;
  const { from, to, value, isShare } = number;
  const words = figureWords[sentence.language];
  const size = isShare || value === null ? undefined : value;
  const ahead = itemsIn(heads, to, Math.min(sentence.to, to + headReach + 1));
  const near = ahead.filter((head) => head.from - to <= nounReach);

  let end = to;
  while (end < Math.min(sentence.to, to + nounReach) && (tokens[end]!.before & endBehind) === 0) end += 1;
  let rivalBehind = false;
  const limit = Math.min(end, ahead[0]?.from ?? end);
  for (let i = to; i < limit && !rivalBehind && !words.breakers.has(tokens[i]); i += 1) rivalBehind = words.rivals.has(tokens[i]);
  let noun = to;
  while (noun < end && !isLinking(doc, noun) && !isPlural(doc, noun)) noun += 1;
  const counted = noun < end && isPlural(doc, noun) ? doc.word(noun) : undefined;
  const isOwn =
    counted !== undefined &&
    (words.statuses.has(counted) ||
      words.people.has(tokens[noun]) ||
      words.cases.has(tokens[noun]) ||
      words.wanted.has(tokens[noun]) ||
      papersEnd(doc, number, sentence) === noun + 1 ||
      // "5,000 warrant arrests"
      ahead.some((head) => head.from <= noun && noun <= head.to));

  let start = from;
  while (start > sentence.from && from - start < clauseReach && (tokens[start]!.before & endBefore) === 0) start -= 1;
  const hasBefore = (reach: number, test: (i: number) => boolean) => {
    for (let i = from - 1; i >= Math.max(start, from - reach); i -= 1) if (test(i)) return true;
    return false;
  };
  let verb = from - 1;
  while (verb >= start && roundings.has(tokens[verb])) verb -= 1;
  let status: string | undefined;
  for (let i = Math.max(sentence.from, from - verbReach); i < from && !status; i += 1) status = words.statuses.get(doc.word(i));
  const place = placesIn(scene, sentence).findLast((one) => one.to <= from);
  const isPreposition = (list: string) => from > sentence.from && doc.isOneOf(from - 1, list);
  return {
    vague: value === null,
    oneOfEvery: number.ofEvery !== undefined,
    tensOfThousands: size !== undefined && size >= 10_000 && size < 100_000,
    millions: size !== undefined && size >= 1_000_000,
    separated: number.isWritten,
    bounded: number.bound !== 'exact' && value !== null,
    bare: isBareNumber(doc, number, sentence),
    warrantsBehind: ahead.length > 0,
    warrantsRightBehind: near.length > 0,
    pluralOfWarrants: ahead.some((head) => head.isPlural && head.from - to <= nounReach + 1),
    rivalBehind,
    plural: counted !== undefined,
    pluralOfOwn: isOwn,
    pluralOfOther: counted !== undefined && !isOwn && !ownTalk.has(tokens[noun]) && !pronouns.has(tokens[noun]),
    first: from === sentence.from,
    afterColon: (tokens[from]!.before & (gap.colon | gap.dash)) !== 0,
    afterIn: isPreposition('in en since of until hasta during'),
    afterOf: isPreposition('of de'),
    afterWith: isPreposition('with con'),
    afterStanding: status === 'outstanding',
    afterDeed: status !== undefined && status !== 'outstanding',
    afterHaving: verb >= start && having.has(tokens[verb]),
    stockBefore: hasBefore(clauseReach, (i) => words.stocks.has(tokens[i])),
    rivalBefore: hasBefore(rivalReach, (i) => words.rivals.has(tokens[i])),
    officialsBefore: hasBefore(verbReach, (i) => officials.has(tokens[i])),
    placeBefore: place !== undefined && from - place.to <= placeReach,
  };
}

/** What a number may count, by its ending. */
const isPlural = (doc: Doc, i: number): boolean =>
  /(?:[^su']s|^people|^children|^men|^women|^gente)$/.test(doc.word(i)) && !noNouns.has(doc.tokens[i]);

const noNouns = new WordSet('has was is as this its his does says goes plus es mas tras entonces antes despues pues tres seis dos');
