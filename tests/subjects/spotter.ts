import { fileURLToPath } from 'node:url';
import type { Mention } from '../../src/core/mention';
import { tagWithCompromise } from '../../src/core/read-sentences';
import type { Language, SubjectId } from '../../src/core/vocabulary';
import { createSpotter, type SpotInput } from '../../src/spot/spot';
import { loadPacks } from '../tools/load-packs';

/** The packs that ship, and a spotter as the browser makes it. */
export const packs = await loadPacks(fileURLToPath(new URL('../../assets/packs', import.meta.url)));
export const spot = createSpotter(packs, tagWithCompromise);

/** A mention as one line: `law chicago-welcoming-city-ordinance ref "the ordinance"`; figures with their reading. */
export function show({ subject, topic, coref, reading, quote }: Mention): string {
  const name = subject === 'figure' ? 'figure' : `${topic}${coref ? ' ref' : ''}`;
  const details = reading ? ` ${reading.bound} ${reading.value ?? '?'}${reading.max === undefined ? '' : `–${reading.max}`} ${reading.unit}, ${reading.status ?? 'no status'}, ${reading.place ?? 'no place'}` : '';
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

/** The mentions of one subject. */
export function spotOnly(subject: SubjectId, text: string, more: Partial<SpotInput> = {}): { mentions: Mention[]; all: Mention[] } {
  const all = spot({ text, language: languageOf(text), ...more });
  return { mentions: all.filter((one) => one.subject === subject), all };
}
