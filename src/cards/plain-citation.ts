import type { Language } from '../core/vocabulary';
import type { SourceView } from './content';

/** A source as one line of text, in the manner of the Chicago Manual of Style's bibliography. */
export type Cite = (source: SourceView, language: Language) => string;

const months = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
};

function longDate(parts: number[] | undefined, language: Language): string | undefined {
  const [year, month, day] = parts ?? [];
  if (year === undefined) return undefined;
  const name = month === undefined ? undefined : months[language][month - 1];
  if (name === undefined) return String(year);
  if (language === 'es') return day === undefined ? `${name} de ${year}` : `${day} de ${name} de ${year}`;
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
}

function authorsOf({ csl }: SourceView): string | undefined {
  const names = (csl.author ?? []).map((author, index) => {
    if ('literal' in author) return author.literal;
    if (author.given === undefined) return author.family;
    // only the first author's name is turned round
    return index === 0 ? `${author.family}, ${author.given}` : `${author.given} ${author.family}`;
  });
  return names.length === 0 ? undefined : names.join(', ');
}

const withStop = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

export const citeAsText: Cite = (source, language) => {
  const [open, close] = language === 'es' ? ['«', '»'] : ['“', '”'];
  const title = language === 'es' ? `${open}${source.title}${close}.` : `${open}${withStop(source.title)}${close}`;
  const date = longDate(source.csl.issued?.['date-parts'][0], language) ?? source.dateLabel;
  const where = [source.csl['container-title'] ?? source.publisher, date].filter(Boolean).join(', ');
  const author = authorsOf(source);
  return [author === undefined ? undefined : withStop(author), title, withStop(where), `${source.url}.`].filter(Boolean).join(' ');
};
