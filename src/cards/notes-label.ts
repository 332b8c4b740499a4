import type { Language } from '../core/vocabulary';

/** "3 notes": the words of the quiet button, by themselves, because they stand in pages where nobody has opened anything. */
export const notesLabel: Record<Language, (count: number) => string> = {
  en: (count) => (count === 1 ? '1 note' : `${count} notes`),
  es: (count) => (count === 1 ? '1 nota' : `${count} notas`),
};
