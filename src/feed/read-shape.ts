import * as v from 'valibot';
import { isNestedDeeper } from '../pack/nesting';
import { FeedFault } from './feed-fault';

const deepest = 8; // levels; envelope, rotations and index have at most 3 each

/** Gives what a JSON text holds in the shape of the schema, or throws FeedFault with what is wrong where. */
export function readShape<Schema extends v.GenericSchema>(schema: Schema, text: string): v.InferOutput<Schema> {
  return checkShape(schema, readJson(text));
}

/** Gives what a JSON text holds. Throws FeedFault. */
export function readJson(text: string): unknown {
  if (isNestedDeeper(text, deepest)) throw new FeedFault('not-a-feed', { message: 'It is nested too deep.' });
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedFault('not-a-feed', { message: 'It is not JSON.' });
  }
}

/** Gives `data` in the shape of the schema. Throws FeedFault. */
export function checkShape<Schema extends v.GenericSchema>(schema: Schema, data: unknown): v.InferOutput<Schema> {
  // The first fault is enough to refuse, and a list of a million is not worked through for more.
  const { success, issues, output } = v.safeParse(schema, data, { abortEarly: true });
  if (success) return output;
  const [issue] = issues;
  throw new FeedFault('not-a-feed', { message: `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}` });
}
