import type { FigureReading, Mention } from '../../src/core/mention';
import type { Language, SubjectId } from '../../src/core/vocabulary';
import type { Article, Reader } from '../../src/subjects/subject';

/** Readers and mentions for tests of cards. */

export const today = '2026-11-23';

export function readerOf(
  published?: string,
  language: Language = 'en',
  more: { today?: string } & Omit<Article, 'published'> = {},
): Reader {
  const { today: day = today, ...article } = more;
  return { language, today: day, article: { ...article, ...(published === undefined ? {} : { published }) } };
}

export function mentionOf(subject: SubjectId, topic: string, quote = topic, rule = `${subject}.name`): Mention {
  return { start: 0, end: quote.length, quote, subject, topic, reason: { rule, cues: [] } };
}

export function figureOf(quote: string, reading: Partial<FigureReading> = {}, rule = 'figure.count'): Mention {
  return {
    ...mentionOf('figure', 'warrants', quote, rule),
    reading: { value: 41000, bound: 'exact', unit: 'warrants', status: 'outstanding', place: 'Cook County', ...reading },
  };
}
