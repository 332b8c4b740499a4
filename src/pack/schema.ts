import * as v from 'valibot';
import { bounds, figureStatuses, figureUnits, statuses, subjectIds } from '../core/vocabulary';

export type { Bound, FigureUnit, Language, Status, SubjectId } from '../core/vocabulary';

/**
 * The shape of a pack: a folder of JSON files that Caveat checks before it believes a word of it.
 * A pack is data from outside: everything here is text, dates, numbers and https addresses, never code.
 */

const maxTextLength = 600; // characters; a card sentence has about 150, a note three of them
const maxListLength = 6000; // entries; the largest dossier part has 138 facts, a pack of 5,000 must load

/** What exports and links hold: it never changes. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens'),
  v.maxLength(80),
);

/** A calendar date as precise as it is known: "2017", "2017-07" or "2017-07-10". */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'a date is "2017", "2017-07" or "2017-07-10"'),
  v.check(isRealDate, 'there is no such day in the calendar'),
);

function isRealDate(text: string): boolean {
  if (text.length < 10) return true;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A text of a card. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('a text may not be empty'), v.maxLength(maxTextLength));

/** A text that a reader sees, in both languages. */
export const LocalText = v.strictObject({ en: text, es: text });

/** An address a reader may open. */
export const HttpsUrl = v.pipe(v.string(), v.maxLength(600), v.url('not an address'), v.startsWith('https://', 'a link must be https'));

/** A list of any length that a pack may have. */
export const list = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(maxListLength));
const nonEmptyList = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.minLength(1), v.maxLength(maxListLength));

export const SubjectIdSchema = v.picklist(subjectIds);
export const StatusSchema = v.picklist(statuses);

export const BoundSchema = v.picklist(bounds);

/**
 * How a copy came about. `archived`: the publisher's own page in a web archive. `hosted`: a document kept whole on a site for documents.
 * `syndicated`: printed by another newsroom that carries the publisher's stories. `reposted`: by somebody else, a weak copy.
 */
export const copyKinds = ['archived', 'hosted', 'syndicated', 'reposted'] as const;

export const sourceKinds = ['law', 'record', 'court', 'report', 'press-release', 'news', 'advocacy', 'other'] as const;

/** `{from, to?, status, by, sources}`: from its first day on, to the day before `to`, or open-ended. */
export const Period = v.strictObject({
  /** First day of the status. */
  from: PartialDate,
  /** First day on which it no longer held; missing while it lasts. */
  to: v.optional(PartialDate),
  status: StatusSchema,
  /** By what it came: an act, a vote, an order, with number and dates. */
  by: LocalText,
  /** What is doubtful about the period, for instance about its start. */
  note: v.optional(LocalText),
  sources: nonEmptyList(id),
  /** Until when a source shows the status, where that is not the pack's own `verifiedThrough`. */
  verifiedThrough: v.optional(PartialDate),
});

const CslDate = v.strictObject({
  'date-parts': v.tuple([v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1), v.maxLength(3))]),
});

/** A CSL-JSON item (any citation tool takes it) and what Caveat adds under `custom`. */
export const SourceSchema = v.strictObject({
  id,
  type: v.picklist([
    'article-newspaper',
    'article-journal',
    'webpage',
    'legislation',
    'legal_case',
    'report',
    'bill',
    'post-weblog',
    'dataset',
    'document',
    'broadcast',
    'book',
    'regulation',
  ]),
  title: text,
  author: v.optional(list(v.union([v.strictObject({ literal: text }), v.strictObject({ family: text, given: v.optional(text) })]))),
  publisher: v.optional(text),
  'container-title': v.optional(text),
  issued: v.optional(CslDate),
  accessed: v.optional(CslDate),
  number: v.optional(text),
  language: v.optional(text),
  URL: HttpsUrl,
  custom: v.strictObject({
    kind: v.picklist(sourceKinds),
    archive: v.optional(HttpsUrl),
    /** What it is a copy of, where the page is not the original. */
    copyOf: v.optional(LocalText),
    /** How good a copy it is; one that does not say counts as reposted. */
    copyKind: v.optional(v.picklist(copyKinds)),
  }),
});

/** Where in a source a statement stands. A quote has at most 25 words. */
export const Citation = v.strictObject({
  source: id,
  pinpoint: v.optional(text),
  quote: v.optional(
    v.pipe(
      text,
      v.check((quote) => quote.split(/\s+/).length <= 25, 'a quote has at most 25 words'),
    ),
  ),
});

/** One sentence with its sources; with a number when it states one. */
export const FactSchema = v.strictObject({
  id,
  topics: nonEmptyList(id),
  kind: v.picklist(['fact', 'event']),
  /** The day an event happened, or the day a fact was true. */
  date: v.optional(PartialDate),
  /** The place that a number is of; where it is missing, the sentence's own words tell. */
  place: v.optional(id),
  /** The word that the sentence explains, where it explains one. */
  term: v.optional(LocalText),
  text: LocalText,
  figure: v.optional(
    v.strictObject({
      value: v.pipe(v.number(), v.finite()),
      max: v.optional(v.pipe(v.number(), v.finite())),
      bound: BoundSchema,
      unit: text,
      asOf: v.optional(PartialDate),
    }),
  ),
  citations: nonEmptyList(Citation),
  /** Said when sources disagree, with the sources of the other side. */
  contested: v.optional(v.strictObject({ text: LocalText, citations: list(Citation) })),
  /** Dossier ids this fact goes back to. */
  from: nonEmptyList(v.pipe(v.string(), v.maxLength(80))),
});

/** Counts of one thing in one place over the years; each point is a fact with a figure. */
export const SeriesSchema = v.strictObject({
  id,
  topic: id,
  place: id,
  unit: v.picklist(figureUnits),
  status: v.picklist(figureStatuses),
  name: LocalText,
  /** Set where only some of a place's warrants are counted, or more than warrants: no other number is compared with them. */
  scope: v.optional(LocalText),
  /** Who counted, in one sentence. */
  note: v.optional(LocalText),
  points: nonEmptyList(id),
});

export const PlaceSchema = v.strictObject({
  id,
  kind: v.picklist(['city', 'county', 'state', 'country', 'region']),
  /** The plain name that a reading carries: "Cook County". */
  name: text,
  label: LocalText,
  within: v.optional(id),
  /** Names, agencies, offices and people that stand for the place in a sentence. */
  names: v.strictObject({ en: list(text), es: list(text) }),
});

const Pattern = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(300));

/** The words by which a topic is spotted in one language, in the notation of `pattern.ts`. */
export const TopicWords = v.strictObject({
  topic: id,
  /** Sure by themselves. */
  names: v.optional(list(Pattern)),
  /** Names that other places use too: they count where the sentence or page is about the topic's place. */
  sharedNames: v.optional(list(Pattern)),
  /** Short forms that count on a page where the topic was named in full. */
  shortNames: v.optional(list(Pattern)),
  /** How an exemption's condition is worded; counts only inside an exemption frame. */
  conditions: v.optional(list(Pattern)),
  /** Words too common to state a condition ("warrants", "felons"); they count beside two other conditions of the same law. Of a database: who keeps it. */
  hints: v.optional(list(Pattern)),
  /** Words that look like a name and are not. */
  exclude: v.optional(list(Pattern)),
});

export const WordsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  language: v.picklist(['en', 'es']),
  topics: list(TopicWords),
});

export const TopicSchema = v.strictObject({
  id,
  subject: SubjectIdSchema,
  /** The place whose law, database or figure it is. */
  place: v.optional(id),
  /** The law that an exemption belongs to, or the general topic of a more special one. */
  of: v.optional(id),
  name: LocalText,
  /** What it is, in one sentence that is true at any time. */
  summary: v.strictObject({ text: LocalText, citations: nonEmptyList(Citation) }),
  periods: list(Period),
  /** The one or two facts for the short card, most telling first. */
  lead: list(id),
  /** Dossier ids this topic goes back to, where they are not its own id. */
  from: v.optional(nonEmptyList(v.pipe(v.string(), v.maxLength(80)))),
  /** Two figures that disagree, for the short card. */
  disagreement: v.optional(v.strictObject({ label: LocalText, facts: v.tuple([id, id]), who: v.tuple([LocalText, LocalText]) })),
});

export const PackHead = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  /** Counts upwards; an update never goes back. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: LocalText,
  summary: LocalText,
  /** The date until which its statuses were checked against sources. */
  verifiedThrough: PartialDate,
  author: text,
  license: text,
  /** A few rare words; a page with none of them is not looked at further. */
  gate: nonEmptyList(v.pipe(v.string(), v.minLength(4), v.maxLength(40), v.regex(/^[\p{L}\p{N} -]+$/u, 'a gate word is plain letters'))),
});

/** A file that holds one list. */
export const file = <const Item extends v.GenericSchema>(item: Item) =>
  v.strictObject({ $schema: v.optional(v.string()), items: list(item) });

export const packFiles = {
  'pack.json': PackHead,
  'places.json': file(PlaceSchema),
  'topics.json': file(TopicSchema),
  'facts.json': file(FactSchema),
  'series.json': file(SeriesSchema),
  'sources.json': file(SourceSchema),
  'words.en.json': WordsSchema,
  'words.es.json': WordsSchema,
} as const;

export type PackFileName = keyof typeof packFiles;
/** The files of a pack, in the order in which their faults are told. */
export const packFileNames = Object.keys(packFiles) as PackFileName[];
export type LocalText = v.InferOutput<typeof LocalText>;
export type Period = v.InferOutput<typeof Period>;
export type SourceKind = (typeof sourceKinds)[number];
export type Source = v.InferOutput<typeof SourceSchema>;
export type Citation = v.InferOutput<typeof Citation>;
export type Fact = v.InferOutput<typeof FactSchema>;
export type Series = v.InferOutput<typeof SeriesSchema>;
export type Place = v.InferOutput<typeof PlaceSchema>;
export type Topic = v.InferOutput<typeof TopicSchema>;
export type TopicWords = v.InferOutput<typeof TopicWords>;
export type PackHead = v.InferOutput<typeof PackHead>;

/** A pack as the code works with it: all files of one folder. */
export interface Pack extends PackHead {
  places: Place[];
  topics: Topic[];
  facts: Fact[];
  series: Series[];
  sources: Source[];
  words: Record<'en' | 'es', TopicWords[]>;
}
