import * as v from 'valibot';
import { hasMoreValues } from './has-more-values';
import { findJsonBreak } from './lint-json-break';
import type { LintReport, PathPart } from './lint-message';
import { allFiles, type FileName } from './optional-files';

export interface PackFile {
  /** Empty when there is no such file. */
  text: string;
  /** What JSON.parse gives; undefined when the text is no JSON. */
  data: unknown;
}

/** Values of a file of which all faults are told; of a longer one the first, because a million of them would fill the memory. */
const mostToldOf = 20_000;

/** Says what keeps a file from being JSON of the pack's shape; true when it has that shape. */
export function lintSchema(name: FileName, { text, data }: PackFile, report: LintReport): boolean {
  if (text.trim() === '') {
    report.error(name, [], `${name} is missing: add it, with at least ${emptyFile(name)}.`);
    return false;
  }
  if (data === undefined) {
    report.error(name, [], describeNoJson(text));
    return false;
  }
  const { issues } = v.safeParse(allFiles[name], data, { abortEarly: hasMoreValues(data, mostToldOf) });
  const told = new Set<string>();
  for (const issue of issues ?? []) {
    const path = (issue.path ?? []).map(({ key }) => key as PathPart);
    // A value that is wrong in two ways is mended once.
    if (told.has(path.join('.'))) continue;
    told.add(path.join('.'));
    report.error(name, path, describeIssue(issue, path));
  }
  return issues === undefined;
}

function emptyFile(name: FileName): string {
  if (name === 'pack.json') return 'its id, version, title, summary, verifiedThrough, author, license and gate';
  return name.startsWith('words') ? `{"language": "${name.slice(6, 8)}", "topics": []}` : '{"items": []}';
}

function describeNoJson(text: string): string {
  const broken = findJsonBreak(text);
  if (broken === undefined) return 'This file could not be read: save it as UTF-8 text with JSON in it.';
  const found = broken.found === '' ? 'the file ends' : `there stands ${broken.found}`;
  return `This is not JSON: ${broken.expected} should come here, and ${found}.`;
}

const kinds: Record<string, string> = {
  string: 'text in quotes',
  number: 'a number without quotes',
  array: 'a list in square brackets',
  strict_object: 'an object in curly brackets',
};

/** Messages written in schema.ts are for people; those of the library are put into words here. */
function describeIssue(issue: v.BaseIssue<unknown>, path: readonly PathPart[]): string {
  const key = `"${path.filter((part) => typeof part === 'string').at(-1) ?? 'the file'}"`;
  const { type, expected, received, input } = issue;
  if (type === 'strict_object' && expected === 'never') return `${key} is not known here: delete it, or look for a typing error.`;
  if (received === 'undefined') return describeMissing(String(path.at(-1)));
  if (type === 'picklist') return `${key} may not be ${received}: write one of ${listOf(expected)}.`;
  if (type === 'min_length') return describeTooShort(key, issue);
  if (type === 'max_length') return describeTooLong(key, issue, input);
  if (type === 'min_value') return `${key} must be at least ${expected?.replace('>=', '')}, and it is ${received}.`;
  if (type === 'integer') return `${key} must be a whole number, and it is ${received}.`;
  if (type === 'tuple') return `${key} must be a list in square brackets of the length that the schema gives.`;
  if (type === 'union') return `${key} must have one of the shapes of the schema: {"literal": …} or {"family": …, "given": …}.`;
  if (type === 'starts_with') return `A link must be https, and this is "${input}": write the address that begins with https://.`;
  if (type === 'literal') return `${key} may not be ${received}: write ${expected}, or delete the key.`;
  if (type === 'url') return `This is not an address: ${received}. Write the whole address, from https:// on.`;
  if (issue.kind === 'schema') return `${key} must be ${kinds[type] ?? type}, and it is ${received}.`;
  if (type === 'regex' && key === '"gate"')
    return `A gate word is letters, digits, spaces and hyphens alone: write ${received} without other signs.`;
  return describeOwn(key, issue);
}

/** A check of schema.ts whose message is already a clause: "a quote has at most 25 words". */
function describeOwn(key: string, { message, input }: v.BaseIssue<unknown>): string {
  if (message.startsWith('a quote')) {
    const count = String(input).trim().split(/\s+/).length;
    return `A quote has at most 25 words, and this has ${count}: leave out ${count - 25} or more, marked by […].`;
  }
  const instead: Record<string, string> = {
    'an id': 'write it as in "city-council-vote-2021".',
    'a date': 'write as much of it as is known.',
    'there is': 'look the day up in the source.',
    'a text': 'write it, or delete the key where it may be missing.',
  };
  const hint = Object.entries(instead).find(([start]) => message.startsWith(start))?.[1] ?? 'mend it.';
  const shown = typeof input === 'string' && input.trim() !== '' ? `, and this is "${input}"` : '';
  return `${key}: ${message}${shown}: ${hint}`;
}

function describeMissing(key: string): string {
  if (key === 'en') return 'The English is missing: add "en"; what a reader sees is there in both languages.';
  if (key === 'es') return 'The Spanish is missing: add "es"; what a reader sees is there in both languages.';
  if (key === 'citations' || key === 'sources') return `"${key}" is missing: name at least one source.`;
  return `"${key}" is missing: add it.`;
}

function describeTooShort(key: string, { input }: v.BaseIssue<unknown>): string {
  if (key === '"citations"' || key === '"sources"') return `${key} is empty: name at least one source.`;
  if (typeof input === 'string')
    return `"${input}" is too short for ${key}: a gate word has at least 4 letters, so that few pages hold it.`;
  return `${key} is empty: add at least one.`;
}

function describeTooLong(key: string, { expected }: v.BaseIssue<unknown>, input: unknown): string {
  const limit = expected?.replace('<=', '');
  if (typeof input !== 'string') return `${key} has more than ${limit} entries: divide the pack.`;
  return `${key} has ${input.length} characters, and the limit is ${limit}: shorten it or divide it.`;
}

function listOf(expected: string | null): string {
  return (expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
}
