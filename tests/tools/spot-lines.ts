import { isUtf8 } from 'node:buffer';
import * as v from 'valibot';
import type { Mention } from '../../src/core/mention';
import { languages } from '../../src/core/vocabulary';

/** The spotter, as `src/spot/spot.ts` makes it. */
export type Spot = (input: SpotInput) => Mention[];
export interface SpotInput {
  text: string;
  language?: 'en' | 'es';
  title?: string;
  published?: string;
}

type Id = string | number;

export type SpotAnswer = { id: Id; mentions: Mention[] } | { id: Id | null; line: number; error: string };

/** Bytes. A long novel has two million; what is larger is no article, and one line stands whole in memory. */
const longestLine = 64 * 2 ** 20;
const newline = 0x0a;

const optionalText = v.optional(v.nullable(v.string()));

/** A number that JSON.parse rounded would name another article. */
const keepsItsDigits = (id: number) => Number.isFinite(id) && (!Number.isInteger(id) || Number.isSafeInteger(id));

/** A line of the input. Other members are let by, so that people can keep their own in the same file. */
const Line = v.object({
  id: v.union([v.string(), v.pipe(v.number(), v.check(keepsItsDigits, 'The number is too large to stay exact: write it as a string'))]),
  lang: v.optional(v.nullable(v.picklist(languages))),
  title: optionalText,
  url: optionalText,
  published: optionalText,
  text: v.string(),
});

/** Gives one answer for each line that is not blank, in order, and asks for no more input than the next answer needs. */
export async function* spotLines(input: AsyncIterable<Buffer>, spot: Spot, longest = longestLine): AsyncGenerator<SpotAnswer> {
  for await (const { bytes, line } of readLines(input, longest)) {
    if (bytes === undefined) {
      yield { id: null, line, error: `longer than ${longest.toLocaleString('en')} bytes` };
      continue;
    }
    const json = bytes.toString('utf8').replace(/^\uFEFF/, '');
    if (json.trim() === '') continue;
    // Guessed letters would give quotes that stand nowhere, and offsets that count something else.
    yield isUtf8(bytes) ? spotLine(json, line, spot) : { id: findId(json), line, error: 'not UTF-8' };
  }
}

/** Gives the answer to one line of JSON; a line that cannot be read becomes an answer that says why. */
export function spotLine(json: string, line: number, spot: Spot): SpotAnswer {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { id: findId(json), line, error: `not JSON: ${describe(error)}` };
  }
  const checked = v.safeParse(Line, value);
  if (!checked.success) {
    const [issue] = checked.issues;
    return { id: readId(value), line, error: `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}` };
  }
  const { id, text, lang, title, published } = checked.output;
  try {
    const mentions = spot({ text, ...(lang && { language: lang }), ...(title && { title }), ...(published && { published }) });
    return { id, mentions };
  } catch (error) {
    return { id, line, error: `could not be read: ${describe(error)}` };
  }
}

/** One line of output. Python's splitlines and others also split at U+0085, U+2028 and U+2029, which JSON may hold unescaped. */
export function printAnswer(answer: SpotAnswer): string {
  const escapeChar = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(answer).replace(/[\u0085\u2028\u2029]/g, escapeChar)}\n`;
}

/** Cuts the input at \n alone: node:readline also splits at U+2028. A line that is too long is counted and not kept: `bytes` is undefined. */
async function* readLines(input: AsyncIterable<Buffer>, longest: number): AsyncGenerator<{ bytes: Buffer | undefined; line: number }> {
  let line = 1;
  let length = 0;
  let parts: Buffer[] = [];
  const add = (part: Buffer) => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  const take = () => {
    const taken = { bytes: length > longest ? undefined : Buffer.concat(parts), line };
    line += 1;
    length = 0;
    parts = [];
    return taken;
  };
  for await (const chunk of input) {
    let from = 0;
    for (let to = chunk.indexOf(newline); to >= 0; to = chunk.indexOf(newline, from)) {
      add(chunk.subarray(from, to));
      from = to + 1;
      yield take();
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

/** The id of a line that is not JSON, where it stands first: most broken lines are cut off at their end. */
function findId(json: string): Id | null {
  const written = /^\s*\{\s*"id"\s*:\s*(?<id>"(?:[^"\\]|\\.){0,500}"|-?\d{1,15})\s*,/.exec(json)?.groups?.id;
  if (written === undefined) return null;
  try {
    return readId({ id: JSON.parse(written) });
  } catch {
    return null;
  }
}

function readId(value: unknown): Id | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || (typeof id === 'number' && keepsItsDigits(id)) ? id : null;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
