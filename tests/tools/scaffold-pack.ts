import type { Example, FileName } from '../../src/pack/optional-files';
import type { Place, SourceKind, Status } from '../../src/pack/schema';
import type { PackAnswers } from './pack-answers';
import { type Names, nameGate, scaffoldPlaces, slug, todo } from './scaffold-parts';

/** What the scaffold needs to know beside the answers. */
export interface ScaffoldSetting {
  /** "2026-03-05". */
  today: string;
  /** Places of the packs that it will stand beside. */
  known: readonly Place[];
}

/** One thing that the pack is about, over all files. */
interface Part {
  topics: unknown[];
  facts: unknown[];
  series: unknown[];
  sources: unknown[];
  words: { topic: string; names: Names } | undefined;
  gate: string[];
  examples: Example[];
}

/** The files of a whole pack that passes the lint, but for what "TODO: " says is still to be written. The same answers give the same files. */
export function scaffoldPack(answers: PackAnswers, { today, known }: ScaffoldSetting): Record<Exclude<FileName, 'changes.json'>, object> {
  const places = scaffoldPlaces(answers.place, known);
  const [place] = places;
  const parts = [
    ...(answers.law ? [scaffoldTopic('law', answers.law, place, answers)] : []),
    ...(answers.database ? [scaffoldTopic('database', answers.database, place, answers)] : []),
    ...(answers.kinds.includes('figure') ? [scaffoldFigure(place, answers)] : []),
  ];
  const items = (list: 'topics' | 'facts' | 'series' | 'sources' | 'examples') => ({ items: parts.flatMap((part) => part[list]) });
  const words = (language: 'en' | 'es') => ({
    language,
    topics: parts.flatMap((part) => (part.words ? [{ topic: part.words.topic, names: [part.words.names[language]] }] : [])),
  });
  return {
    'pack.json': {
      id: answers.id,
      version: 1,
      title: answers.title,
      summary: todo('what the pack tells, in one sentence.', 'lo que cuenta el paquete, en una oración.'),
      verifiedThrough: today,
      author: answers.author,
      license: 'CC-BY-4.0',
      gate: [...new Set(parts.flatMap(({ gate }) => gate))],
    },
    'places.json': { items: places },
    'topics.json': items('topics'),
    'facts.json': items('facts'),
    'series.json': items('series'),
    'sources.json': items('sources'),
    'words.en.json': words('en'),
    'words.es.json': words('es'),
    'examples.json': { items: [...items('examples').items, ...silentExamples(place)] },
  };
}

type TwoTexts = readonly [en: string, es: string];

interface Wording {
  status: Status;
  source: { type: string; kind: SourceKind };
  summary: TwoTexts;
  by: TwoTexts;
  fact: TwoTexts;
}

const wordings: Record<'law' | 'database', Wording> = {
  law: {
    status: 'in-force',
    source: { type: 'legislation', kind: 'law' },
    summary: ['what the law does, in one sentence that is true at any time.', 'qué dispone la ley, en una oración que sea cierta siempre.'],
    by: ['by what it came: the vote or order, with its number and date.', 'por qué acto nació: el voto o decreto, con su número y fecha.'],
    fact: ['who passed it and when, in one sentence.', 'quién la aprobó y cuándo, en una oración.'],
  },
  database: {
    status: 'in-use',
    source: { type: 'report', kind: 'report' },
    summary: [
      'what the database holds and who keeps it, in one sentence that is true at any time.',
      'qué contiene la base de datos y quién la lleva, en una oración que sea cierta siempre.',
    ],
    by: ['what shows that it was in use, with its date.', 'qué muestra que estaba en uso, con su fecha.'],
    fact: [
      'how many people are in it by whose count and when, in one sentence.',
      'cuántas personas contiene, según quién y cuándo, en una oración.',
    ],
  },
};

function scaffoldTopic(subject: 'law' | 'database', names: Names, place: Place, { id, since }: PackAnswers): Part {
  const { status, source, summary, by, fact } = wordings[subject];
  const topic = slug(names.en);
  const [sourceId, factId] = [`${id}-${subject}-text`, `${id}-${subject}-began`];
  const quoteIn = (language: 'en' | 'es', text: string): Example => ({ language, text, mentions: [{ quote: names[language], topic }] });
  return {
    topics: [
      {
        id: topic,
        subject,
        place: place.id,
        ...(subject === 'database' && { of: 'gang-database' }),
        name: names,
        summary: { text: todo(...summary), citations: [{ source: sourceId }] },
        periods: since === undefined ? [] : [{ from: since, status, by: todo(...by), sources: [sourceId] }],
        lead: [factId],
      },
    ],
    facts: [
      {
        id: factId,
        topics: [topic],
        kind: subject === 'law' ? 'event' : 'fact',
        ...(since !== undefined && { date: since }),
        text: todo(...fact),
        citations: [{ source: sourceId }],
        from: [`${subject}-note-1`],
      },
    ],
    series: [],
    sources: [scaffoldSource(sourceId, source)],
    words: { topic, names },
    gate: [nameGate(names.en), nameGate(names.es)],
    examples: [
      quoteIn('en', `Officials in ${place.name} had one subject on Tuesday: the ${names.en}.`),
      quoteIn('es', `En ${spanishOf(place)} hubo un solo tema el martes: ${names.es}.`),
    ],
  };
}

/** A count of warrants: the topic is there already, in the pack of Chicago. */
function scaffoldFigure(place: Place, { id }: PackAnswers): Part {
  const [sourceId, factId] = [`${id}-count-report`, `${id}-count-1`];
  const inSpanish = spanishOf(place);
  return {
    topics: [],
    facts: [
      {
        id: factId,
        topics: ['warrants'],
        kind: 'fact',
        date: '2025-03-01',
        text: todo(
          `the count in one sentence, for instance: On 1 March 2025 ${place.name} had about 1,000 outstanding arrest warrants.`,
          `el conteo en una oración, por ejemplo: El 1 de marzo de 2025 había en ${inSpanish} unas 1,000 órdenes de arresto pendientes.`,
        ),
        figure: { value: 1000, bound: 'about', unit: 'warrants', asOf: '2025-03-01' },
        citations: [{ source: sourceId }],
        from: ['count-note-1'],
      },
    ],
    series: [
      {
        id: `${id}-outstanding-warrants`,
        topic: 'warrants',
        place: place.id,
        unit: 'warrants',
        status: 'outstanding',
        name: { en: `Outstanding warrants in ${place.name}`, es: `Órdenes de arresto pendientes en ${inSpanish}` },
        note: todo('who counted, in one sentence.', 'quién contó, en una oración.'),
        points: [factId],
      },
    ],
    sources: [scaffoldSource(sourceId, { type: 'report', kind: 'report' })],
    words: undefined,
    gate: ['warrants', 'de arresto', 'de captura'],
    examples: [
      {
        language: 'en',
        text: `Officials in ${place.name} counted about 1,200 outstanding arrest warrants.`,
        mentions: [{ quote: 'about 1,200 outstanding arrest warrants', topic: 'warrants' }],
      },
      {
        language: 'es',
        text: `En ${inSpanish} hay unas 1,200 órdenes de arresto pendientes.`,
        mentions: [{ quote: 'unas 1,200 órdenes de arresto pendientes', topic: 'warrants' }],
      },
    ],
  };
}

function scaffoldSource(id: string, { type, kind }: Wording['source']): object {
  return { id, type, title: 'TODO: the title of the source.', URL: `https://${id}.invalid/`, custom: { kind } };
}

function silentExamples(place: Place): Example[] {
  return [
    { language: 'en', text: `The weather in ${place.name} stays mild until Sunday, with some clouds in the evening.`, mentions: [] },
    {
      language: 'es',
      text: `El tiempo en ${spanishOf(place)} seguirá templado hasta el domingo, con algunas nubes por la tarde.`,
      mentions: [],
    },
  ];
}

/** The name behind a preposition: "en el Condado de Cook". */
function spanishOf({ kind, label }: Place): string {
  if (kind !== 'county') return label.es;
  return `${label.es.startsWith('Parroquia') ? 'la' : 'el'} ${label.es}`;
}
