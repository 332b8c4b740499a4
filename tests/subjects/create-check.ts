import { expect, it } from 'vitest';
import type { SubjectId } from '../../src/core/vocabulary';
import { compare } from './spotter';

/** What the row shows, a text, and what must be marked in it as `compare` writes it; nothing for a text that stays unmarked. */
export type Row = readonly [what: string, text: string, expected: readonly string[]];

/** Makes a table's check: each row is a test of the marks of one subject. */
export function createCheck(subject: SubjectId): (rows: readonly Row[]) => void {
  return (rows) => {
    it.each(rows)('%s', (_, text, expected) => {
      const { got, wanted, saw } = compare(subject, text, expected);
      expect(got, saw).toEqual(wanted);
    });
  };
}

/** A sentence that brings the law into a story, in each language. */
export const wco = 'Chicago’s Welcoming City Ordinance bars police from helping immigration agents.';
export const ocb = 'La Ordenanza de Ciudad de Bienvenida de Chicago impide a la policía ayudar a los agentes de inmigración.';
