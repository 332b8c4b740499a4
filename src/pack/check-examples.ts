import type { Mention } from '../core/mention';
import type { Language } from '../core/vocabulary';
import type { PathPart } from './lint-message';
import type { Example } from './optional-files';

/** Finds mentions in a text, as `createSpotter` makes it. */
export type Spot = (input: { text: string; language?: Language; title?: string; published?: string }) => readonly Mention[];

/** An example that is not spotted as stated. */
export interface ExampleFault {
  /** From the list of examples on: `[3, 'mentions', 0]`. */
  path: readonly PathPart[];
  /** What was found and what to write instead. */
  message: string;
}

type Stated = Example['mentions'][number];

/** Spots each example and compares; empty when each is spotted as stated. The same packs give the same answer. */
export function checkExamples(examples: readonly Example[], spot: Spot): ExampleFault[] {
  return examples.flatMap((example, index) =>
    checkExample(example, spot).map(({ path, message }) => ({ path: [index, ...path], message })),
  );
}

function checkExample({ mentions, text, language, title, published }: Example, spot: Spot): ExampleFault[] {
  const found = [...spot({ text, language, ...(title !== undefined && { title }), ...(published !== undefined && { published }) })];
  const missed = mentions.flatMap((stated, index) => {
    const at = found.findIndex((one) => isAsStated(one, stated, text));
    if (at < 0) return [{ stated, index }];
    found.splice(at, 1);
    return [];
  });
  // What was found in a missed one's place is told with it, and once.
  const faults = missed.map(({ stated, index }) => {
    const at = found.findIndex((one) => overlaps(one, stated.quote, text));
    const [instead] = at < 0 ? [] : found.splice(at, 1);
    return { path: ['mentions', index], message: describeMissed(stated, instead, { text, language }) };
  });
  return [...faults, ...found.map((one) => ({ path: ['mentions'], message: describeUnstated(one, language) }))];
}

/** The words of a mention need not be the same, only touch: where a phrase begins is the spotter's to mend, not the pack's. */
function isAsStated(one: Mention, stated: Stated, text: string): boolean {
  return one.topic === stated.topic && one.coref === stated.coref && overlaps(one, stated.quote, text);
}

/** Whether a mention touches one of the places where the words stand. */
function overlaps({ start, end }: Mention, words: string, text: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at < end && start < at + words.length) return true;
  }
  return false;
}

function describeMissed(stated: Stated, instead: Mention | undefined, { text, language }: Pick<Example, 'text' | 'language'>): string {
  const { quote, topic } = stated;
  if (!text.includes(quote)) return `The text does not hold "${quote}": copy the words out of it, letter for letter.`;
  if (instead === undefined) {
    return `"${quote}" is not marked: give "${topic}" words in words.${language}.json that find it, or delete this mention.`;
  }
  const should = `"${quote}" should be marked as ${describe(stated)}, and "${instead.quote}" is marked as ${describe(instead)}`;
  return `${should}: write ${print(instead)}, or mend the words.`;
}

function describeUnstated(one: Mention, language: Example['language']): string {
  const said = `"${one.quote}" is marked as ${describe(one)} too`;
  return `${said}: add ${print(one)}, or put words that keep it out into "exclude" in words.${language}.json.`;
}

function describe({ topic, coref }: Pick<Stated, 'topic' | 'coref'>): string {
  return coref ? `a reference to ${topic}` : topic;
}

/** A mention as the file holds it. */
function print({ quote, topic, coref }: Mention): string {
  return JSON.stringify({ quote, topic, ...(coref && { coref }) });
}
