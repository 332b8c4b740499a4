import * as v from 'valibot';
import { PackHead, PartialDate } from '../../src/pack/schema';

/** What `pack new` asks. An option has the name of its key: `--title-es`. */

export const topicKinds = ['law', 'database', 'figure'] as const;
export type TopicKind = (typeof topicKinds)[number];

export interface PackAnswers {
  id: string;
  title: { en: string; es: string };
  place: { name: string; kind: 'city' | 'county'; state: string };
  kinds: readonly TopicKind[];
  law?: { en: string; es: string };
  database?: { en: string; es: string };
  /** Since when the law or the database is there; missing where that is yet to be found out. */
  since?: string;
  author: string;
}

export const questionKeys = [
  'id',
  'title',
  'title-es',
  'place',
  'topics',
  'law',
  'law-es',
  'database',
  'database-es',
  'since',
  'author',
] as const;
export type QuestionKey = (typeof questionKeys)[number];
export type RawAnswers = Partial<Record<QuestionKey, string>>;

export interface Question {
  key: QuestionKey;
  ask: string;
  example: string;
  /** Left out where what was answered before makes it idle. */
  isIdle?: (before: RawAnswers) => boolean;
  /** May be left empty. */
  isOptional?: true;
  /** What is wrong with an answer, as a sentence; undefined when it will do. */
  findFault: (answer: string) => string | undefined;
}

const checkLength = (answer: string) => (answer.length < 2 || answer.length > 200 ? 'Write 2 to 200 characters.' : undefined);
/** Other signs mean something in the notation of words, or keep words apart. */
const checkName = (answer: string) =>
  checkLength(answer) ??
  (/^[\p{L}\p{N}'’ -]+$/u.test(answer) ? undefined : 'Write the name in letters, digits, hyphens and apostrophes alone.');
const lacks = (kind: TopicKind) => (before: RawAnswers) => !parseKinds(before.topics ?? '').includes(kind);

export const questions: readonly Question[] = [
  {
    key: 'id',
    ask: 'An id for the pack, which never changes and names its folder',
    example: 'evanston-welcoming-city',
    findFault: (answer) => (v.is(PackHead.entries.id, answer) ? undefined : 'An id is lower-case letters, digits and single hyphens.'),
  },
  { key: 'title', ask: 'Its title in English', example: "Evanston's Welcoming City Ordinance", findFault: checkLength },
  { key: 'title-es', ask: 'Its title in Spanish', example: 'La ordenanza de Ciudad de Bienvenida de Evanston', findFault: checkLength },
  {
    key: 'place',
    ask: 'City or county, and state',
    example: 'Evanston, Illinois',
    findFault: (answer) => (parsePlace(answer) ? undefined : 'Write the place, a comma and the state: "Cook County, Illinois".'),
  },
  {
    key: 'topics',
    ask: 'What it is about',
    example: 'law,figure',
    findFault: (answer) => (parseKinds(answer).length > 0 ? undefined : `Write one or more of ${topicKinds.join(', ')}, joined by commas.`),
  },
  {
    key: 'law',
    ask: 'The name of the law in English',
    example: 'Evanston Welcoming Ordinance',
    isIdle: lacks('law'),
    findFault: checkName,
  },
  {
    key: 'law-es',
    ask: 'The name of the law in Spanish',
    example: 'Ordenanza de Bienvenida de Evanston',
    isIdle: lacks('law'),
    findFault: checkName,
  },
  {
    key: 'database',
    ask: 'The name of the database in English',
    example: 'Evanston Gang List',
    isIdle: lacks('database'),
    findFault: checkName,
  },
  {
    key: 'database-es',
    ask: 'The name of the database in Spanish',
    example: 'Lista de Pandillas de Evanston',
    isIdle: lacks('database'),
    findFault: checkName,
  },
  {
    key: 'since',
    ask: 'Since when it has been in force or in use, as precise as it is known (empty: not known yet)',
    example: '2016-11',
    isIdle: (before) => lacks('law')(before) && lacks('database')(before),
    isOptional: true,
    findFault: (answer) => (v.is(PartialDate, answer) ? undefined : 'A date is "2017", "2017-07" or "2017-07-10".'),
  },
  { key: 'author', ask: 'Who answers for the pack', example: 'A. Writer, Evanston Post', findFault: checkLength },
];

/** What is wrong with the answers given, one line each. */
export function findWrong(answers: RawAnswers): string[] {
  return questions.flatMap(({ key, findFault }) => {
    const answer = answers[key]?.trim() ?? '';
    const fault = answer === '' ? undefined : findFault(answer);
    return fault === undefined ? [] : [`--${key} ${JSON.stringify(answer)}: ${fault}`];
  });
}

/** The questions that must still be answered, one line each. */
export function findMissing(answers: RawAnswers): string[] {
  return questions.flatMap(({ key, ask, example, isIdle, isOptional }) => {
    if (isOptional || isIdle?.(answers) || (answers[key]?.trim() ?? '') !== '') return [];
    return [`--${key} is missing: ${ask}. For instance: --${key} ${JSON.stringify(example)}`];
  });
}

/** The answers as the scaffold takes them; they must be without fault. */
export function toPackAnswers(raw: RawAnswers): PackAnswers {
  const get = (key: QuestionKey) => raw[key]?.trim() ?? '';
  const place = parsePlace(get('place'));
  if (place === undefined) throw new RangeError(`not a place: ${get('place')}`);
  const kinds = parseKinds(get('topics'));
  return {
    id: get('id'),
    title: { en: get('title'), es: get('title-es') },
    place,
    kinds,
    author: get('author'),
    ...(kinds.includes('law') && { law: { en: get('law'), es: get('law-es') } }),
    ...(kinds.includes('database') && { database: { en: get('database'), es: get('database-es') } }),
    ...(get('since') !== '' && { since: get('since') }),
  };
}

/** Undefined unless it is a place, a comma and a state. A county says so in its name. */
function parsePlace(text: string): PackAnswers['place'] | undefined {
  const groups = /^\s*(?<name>[^,]{2,60}?)\s*,\s*(?<state>[^,]{2,40}?)\s*$/.exec(text)?.groups;
  if (groups?.name === undefined || groups.state === undefined || /[()|[\]?=]/.test(text)) return undefined;
  return { name: groups.name, kind: / (?:County|Parish|Borough)$/.test(groups.name) ? 'county' : 'city', state: groups.state };
}

/** Empty when a word among them is no kind of topic. */
function parseKinds(text: string): TopicKind[] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  return words.every((word) => topicKinds.some((kind) => kind === word)) ? topicKinds.filter((kind) => words.includes(kind)) : [];
}
