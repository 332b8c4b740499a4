import type { WhyView } from '../cards/content';
import type { Mention } from '../core/mention';
import type { Language, SubjectId } from '../core/vocabulary';
import { findPlace } from '../pack/find-place';
import type { PackIndex } from '../pack/index-pack';
import { formatDate } from '../pack/partial-date';
import { publishedOf } from './build-status';
import { joinList, subjectWords } from './card-words';
import type { Article, Reader } from './subject';

interface Words {
  labels: { words: string; subject: string; place: string; date: string };
  beside: (cues: string) => string;
  because: (subject: string, reason: string) => string;
  reference: string;
  fromText: string;
  noPlace: string;
  noDate: string;
  note: string;
  signals: Record<NonNullable<Article['dateSignal']>, string>;
  /** By rule, and by the first part of a rule for those that have no sentence of their own. */
  rules: Record<string, string>;
}

const english: Words = {
  labels: { words: 'Words', subject: 'Subject', place: 'Place', date: 'Date' },
  beside: (cues) => `, with ${cues}`,
  because: (subject, reason) => `${subject}: ${reason}`,
  reference: 'the words refer to what the text named before',
  fromText: 'from the text',
  noPlace: 'The text names none',
  noDate: 'No date found',
  note: 'Read on this device. Nothing was sent.',
  signals: {
    'json-ld': 'from the page’s article data',
    meta: 'from the page’s metadata',
    'time-element': 'from the date shown on the page',
    address: 'from the page’s address',
    reader: 'set by you',
  },
  rules: {
    law: 'the words name the law',
    'law.name': 'the words are a name of the law',
    'law.shared-name': 'the words are a name of the law, and the text is about its place',
    'law.short-name': 'the words are a short name of the law that the text names in full',
    'law.alias': 'the text itself gives the law this short name',
    'law.reference': 'the words refer to the law that the text is about',
    'law.elliptic': 'the words stand for a law of this place that is not named again',
    exemption: 'the words are about an exemption of the law',
    'exemption.word': 'a word for an exemption, in a text about the law',
    'exemption.condition': 'the sentence states the condition of an exemption',
    database: 'the words name or describe a gang database',
    'database.name': 'the words are a name of the database',
    'database.frame': 'the words describe a gang database',
    'database.reference': 'the words refer to a database that the text named before',
    'database.elliptic': 'the words stand for a gang database and say only whose it is',
    figure: 'the number belongs to warrants',
    'figure.count': 'the number counts warrants',
    'figure.bare': 'the number counts warrants by what the text around it says',
    'figure.stated': 'the number says how many warrants there are',
    'figure.stock': 'the number says how many warrants there are',
    'figure.holders': 'the number counts people or cases with a warrant',
    'figure.wanted': 'the number counts people who are wanted',
    'figure.list': 'the number goes on with a count of warrants, for another place or time',
    'figure.part': 'the number is a part of the warrants counted before',
    'figure.comparison': 'the number is set beside a count of warrants',
    'figure.flow': 'the number says what happened to warrants',
    'figure.share': 'the words give a share of the warrants',
    'figure.ratio': 'the words set warrants against a population',
  },
};

const spanish: Words = {
  labels: { words: 'Palabras', subject: 'Tema', place: 'Lugar', date: 'Fecha' },
  beside: (cues) => `, con ${cues}`,
  because: (subject, reason) => `${subject}: ${reason}`,
  reference: 'las palabras remiten a lo que el texto nombró antes',
  fromText: 'según el texto',
  noPlace: 'El texto no nombra ninguno',
  noDate: 'Sin fecha',
  note: 'Leído en este dispositivo. No se envió nada.',
  signals: {
    'json-ld': 'según los datos del artículo en la página',
    meta: 'según los metadatos de la página',
    'time-element': 'según la fecha que muestra la página',
    address: 'según la dirección de la página',
    reader: 'indicada por usted',
  },
  rules: {
    law: 'las palabras nombran la ley',
    'law.name': 'las palabras son un nombre de la ley',
    'law.shared-name': 'las palabras son un nombre de la ley y el texto trata de su lugar',
    'law.short-name': 'las palabras son un nombre corto de la ley que el texto nombra completa',
    'law.alias': 'el propio texto da este nombre corto a la ley',
    'law.reference': 'las palabras remiten a la ley de la que trata el texto',
    'law.elliptic': 'las palabras representan una ley de este lugar que no se vuelve a nombrar',
    exemption: 'las palabras tratan de una excepción de la ley',
    'exemption.word': 'una palabra para excepción, en un texto sobre la ley',
    'exemption.condition': 'la frase enuncia la condición de una excepción',
    database: 'las palabras nombran o describen una base de datos de pandillas',
    'database.name': 'las palabras son un nombre de la base de datos',
    'database.frame': 'las palabras describen una base de datos de pandillas',
    'database.reference': 'las palabras remiten a una base de datos que el texto nombró antes',
    'database.elliptic': 'las palabras representan una base de datos de pandillas y solo dicen de quién es',
    figure: 'la cifra se refiere a órdenes de arresto',
    'figure.count': 'la cifra cuenta órdenes',
    'figure.bare': 'la cifra cuenta órdenes según lo que dice el texto a su alrededor',
    'figure.stated': 'la cifra dice cuántas órdenes hay',
    'figure.stock': 'la cifra dice cuántas órdenes hay',
    'figure.holders': 'la cifra cuenta personas o casos con una orden',
    'figure.wanted': 'la cifra cuenta personas buscadas',
    'figure.list': 'la cifra continúa un conteo de órdenes, para otro lugar u otra época',
    'figure.part': 'la cifra es una parte de las órdenes contadas antes',
    'figure.comparison': 'la cifra se compara con un conteo de órdenes',
    'figure.flow': 'la cifra dice qué pasó con las órdenes',
    'figure.share': 'las palabras dan una proporción de las órdenes',
    'figure.ratio': 'las palabras comparan las órdenes con una población',
  },
};

const wordsOf: Record<Language, Words> = { en: english, es: spanish };

const mostCues = 3; // more would not be read

/** Why a mention was marked, in plain words. With packs, the topic's own name and place are told too. */
export function explainWhy(mention: Mention, reader: Reader, packs: readonly PackIndex[] = []): WhyView {
  const words = wordsOf[reader.language];
  const place = placeOf(mention, reader.language, packs);
  const rows = [
    { label: words.labels.words, text: tellWords(mention, reader.language) },
    { label: words.labels.subject, text: words.because(tellSubject(mention, reader.language, packs), tellReason(mention, words)) },
    ...(place === undefined ? [] : [{ label: words.labels.place, text: place }]),
    { label: words.labels.date, text: tellDate(reader, words) },
  ];
  return { rows, note: words.note };
}

function tellWords({ quote, reason }: Mention, language: Language): string {
  const marks = language === 'en' ? (text: string) => `“${text}”` : (text: string) => `«${text}»`;
  const said = quote.toLowerCase();
  const cues = [...new Set(reason.cues)].filter((cue) => cue !== '' && !said.includes(cue.toLowerCase())).slice(0, mostCues);
  const beside = cues.length === 0 ? '' : wordsOf[language].beside(joinList(cues.map(marks), language));
  return marks(quote.replace(/\s+/g, ' ').trim()) + beside;
}

function tellSubject(mention: Mention, language: Language, packs: readonly PackIndex[]): string {
  const subject: SubjectId = mention.subject;
  const name = packs.flatMap((pack) => pack.topics.get(mention.topic) ?? [])[0]?.name[language];
  const kind = subjectWords[language][subject].one;
  return name === undefined ? kind : `${kind} (${name})`;
}

function tellReason({ reason, coref, subject }: Mention, words: Words): string {
  const own = words.rules[reason.rule];
  if (own !== undefined) return own;
  if (coref) return words.reference;
  const family = reason.rule.split('.')[0] ?? '';
  return words.rules[family] ?? words.rules[subject] ?? '';
}

function placeOf({ reading, topic }: Mention, language: Language, packs: readonly PackIndex[]): string | undefined {
  const words = wordsOf[language];
  if (reading !== undefined) {
    const named = reading.place;
    if (named === null) return words.noPlace;
    const known = packs.flatMap((pack) => findPlace(named, pack) ?? [])[0];
    return `${known?.label[language] ?? named}, ${words.fromText}`;
  }
  for (const pack of packs) {
    const id = pack.topics.get(topic)?.place;
    const label = id === undefined ? undefined : pack.places.get(id)?.label[language];
    if (label !== undefined) return label;
  }
  return undefined;
}

function tellDate(reader: Reader, words: Words): string {
  const published = publishedOf(reader);
  if (published === undefined) return words.noDate;
  const { dateSignal } = reader.article;
  const signal = dateSignal === undefined ? '' : `, ${words.signals[dateSignal]}`;
  return formatDate(published, reader.language) + signal;
}

/** "from the page’s article data": where an article's date was found. */
export function signalLabel(signal: NonNullable<Article['dateSignal']>, language: Language): string {
  return wordsOf[language].signals[signal];
}
