import * as v from 'valibot';
import { languages } from '../core/vocabulary';
import { file, id, LocalText, list, type PackFileName, PartialDate, packFileNames, packFiles, text } from './schema';

/** Files that a pack may have beside those that make it a pack. Nothing of them comes into a card. */

const longestExample = 2000; // characters; two or three paragraphs, so that a reference finds what it refers to

/** A text and what must be marked in it: no more and no less. */
export const ExampleSchema = v.strictObject({
  language: v.picklist(languages),
  /** The headline: a town that it names is the town of the page. */
  title: v.optional(text),
  text: v.pipe(v.string(), v.trim(), v.nonEmpty('a text may not be empty'), v.maxLength(longestExample)),
  published: v.optional(PartialDate),
  /** Empty where nothing must be marked. */
  mentions: list(v.strictObject({ quote: text, topic: id, coref: v.optional(v.literal(true)) })),
});

/** What a version changed for the reader, one sentence a change. */
export const ChangesSchema = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  date: PartialDate,
  changes: list(LocalText),
});

export const optionalFiles = {
  /** For the lint and for the check of an update; the extension does not ship it. */
  'examples.json': file(ExampleSchema),
  /** The changelog, newest version first. */
  'changes.json': file(ChangesSchema),
} as const;

export type OptionalFileName = keyof typeof optionalFiles;
export type FileName = PackFileName | OptionalFileName;
export const allFiles = { ...packFiles, ...optionalFiles } as const;
/** All files that a pack may have, in the order in which their faults are told. */
export const allFileNames: readonly FileName[] = [...packFileNames, ...(Object.keys(optionalFiles) as OptionalFileName[])];

export type Example = v.InferOutput<typeof ExampleSchema>;
export type Changes = v.InferOutput<typeof ChangesSchema>;
