import * as v from 'valibot';
import type { Mention } from '../../src/core/mention';
import type { Strictness } from '../../src/core/strictness';
import { languages } from '../../src/core/vocabulary';

/** The spotter, as `src/spot/spot.ts` makes it. */
export type Spot = (input: SpotInput) => Mention[];
export interface SpotInput {
  text: string;
  language?: 'en' | 'es';
  title?: string;
  published?: string;
  strictness?: Strictness;
}

const optionalText = v.optional(v.nullable(v.string()));

/** A line of the input. Other members are let by, so that people can keep their own in the same file. */
const Line = v.object({
  id: v.union([v.string(), v.number()]),
  lang: v.optional(v.nullable(v.picklist(languages))),
  title: optionalText,
  url: optionalText,
  published: optionalText,
  text: v.string(),
});

export type SpotAnswer = { id: string | number; mentions: Mention[] } | { id: string | number | null; line: number; error: string };

/** How every line is read. */
export interface SpotOptions {
  strictness?: Strictness | undefined;
}

/** Gives the answer to one line of JSON; a line that cannot be read becomes an answer that says why. */
export function spotLine(json: string, line: number, spot: Spot, { strictness }: SpotOptions = {}): SpotAnswer {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { id: null, line, error: `not JSON: ${describe(error)}` };
  }
  const checked = v.safeParse(Line, value);
  if (!checked.success) {
    const [issue] = checked.issues;
    return { id: readId(value), line, error: `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}` };
  }
  const { id, text, lang, title, published } = checked.output;
  try {
    const mentions = spot({
      text,
      ...(lang && { language: lang }),
      ...(title && { title }),
      ...(published && { published }),
      ...(strictness && { strictness }),
    });
    return { id, mentions };
  } catch (error) {
    return { id, line, error: `could not be read: ${describe(error)}` };
  }
}

function readId(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
