import type { Mention } from '../../src/core/mention';
import { loadTagger } from '../../src/core/read-sentences';
import type { Language, SubjectId } from '../../src/core/vocabulary';
import { createSpotter, type SpotInput } from '../../src/spot/spot';
import { root } from '../tools/ensure.mjs';
import { loadPacks } from '../tools/load-packs';

/** The packs that ship, and a spotter as the browser makes it. */
export const packs = await loadPacks(root);
export const spot = createSpotter(packs, await loadTagger());

/** A mention as one line: `law chicago-welcoming-city-ordinance ref "the ordinance"`; figures with their reading. */
export function show({ subject, topic, coref, reading, quote }: Mention): string {
  const name = subject === 'figure' ? 'figure' : `${topic}${coref ? ' ref' : ''}`;
  const details = reading
    ? ` ${reading.bound} ${reading.value ?? '?'}${reading.max === undefined ? '' : `–${reading.max}`} ${reading.unit}, ${reading.status ?? 'no status'}, ${reading.place ?? 'no place'}`
    : '';
  return `${name}${details} "${quote}"`;
}

/** What the spotter saw, with its reasons: printed when a test fails. */
export function explain(mentions: readonly Mention[]): string {
  if (mentions.length === 0) return 'the spotter saw nothing';
  return `the spotter saw:\n${mentions.map((one) => `  ${show(one)}\n    ${one.reason.rule}: ${one.reason.cues.join(' | ')}`).join('\n')}`;
}

const spanish = /[áéíóúñ¿¡]|\b(?:el|la|las|los|de|que|una)\b/gi;

/** The language of a test sentence, told by how many small Spanish words it holds. */
export function languageOf(text: string): Language {
  return (text.match(spanish) ?? []).length * 12 > text.split(/\s+/).length * 2 ? 'es' : 'en';
}

/** Short names of what was found, for tables: `law`, `law ref`, `pending-felony`, `cook-rgid ref`, `more-than 41000 warrants outstanding Cook County`. */
function keyOf({ subject, topic, coref, reading }: Mention): string {
  if (reading)
    return `${reading.bound} ${reading.value === null ? '?' : Math.round(reading.value * 1000) / 1000}${reading.max === undefined ? '' : `–${reading.max}`} ${reading.unit} ${reading.status} ${reading.place}`;
  return `${subject === 'law' ? 'law' : topic.replace('exemption-', '')}${coref ? ' ref' : ''}`;
}

/**
 * Compares what is spotted of one subject with `key: words` lines in order of place. A find fits where it overlaps the words:
 * spans are generous. Gives both lists, equal when all is well, and what the spotter saw.
 */
export function compare(
  subject: SubjectId,
  text: string,
  expected: readonly string[],
  more: Partial<SpotInput> = {},
): { got: string[]; wanted: readonly string[]; saw: string } {
  const all = spot({ text, language: languageOf(text), ...more });
  let cursor = 0;
  const wanted = expected.map((line) => {
    const [, key = '', words = ''] = /^(.*?): (.*)$/s.exec(line) ?? [];
    const start = text.indexOf(words, cursor);
    if (start < 0) throw new Error(`"${words}" is not in the text behind ${cursor}`);
    cursor = start + 1;
    return { line, key, start, end: start + words.length };
  });
  const got = all
    .filter((one) => one.subject === subject)
    .map((one) => {
      const at = wanted.findIndex(({ key, start, end }) => key === keyOf(one) && start < one.end && one.start < end);
      const [hit] = at < 0 ? [] : wanted.splice(at, 1);
      return hit?.line ?? `${keyOf(one)}: ${one.quote}`;
    });
  return { got, wanted: expected, saw: explain(all) };
}
