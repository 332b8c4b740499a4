import type { FigureReading } from '../../core/mention';
import type { Language } from '../../core/vocabulary';
import { formatNumber } from '../../pack/format-number';
import { formatDate, formatOf } from '../../pack/partial-date';
import type { Count } from '../../pack/series-for';
import { capitalize, formatValue } from '../card-words';
import { compareFigures, type Relation } from './compare-figures';

interface Words {
  count: (date: string) => string;
  newest: (date: string) => string;
  more: (amount: string, than: string) => string;
  fewer: (amount: string, than: string) => string;
  same: (than: string) => string;
  nearlySame: (than: string) => string;
  beside: (count: string, value: string) => string;
  about: string;
  atLeast: string;
}

const words: Record<Language, Words> = {
  en: {
    count: (date) => `the count ${formatOf(date, 'en')}`,
    newest: (date) => `the newest count, ${formatDate(date, 'en')}`,
    more: (amount, than) => `${amount} more than ${than}`,
    fewer: (amount, than) => `${amount} fewer than ${than}`,
    same: (than) => `the same as ${than}`,
    nearlySame: (than) => `about the same as ${than}`,
    beside: (count, value) => `${count}${count.includes(',') ? ',' : ''} was ${value}`,
    about: 'about ',
    atLeast: 'at least ',
  },
  es: {
    count: (date) => `el conteo ${formatOf(date, 'es')}`,
    newest: (date) => `el conteo más reciente, ${formatOf(date, 'es')}`,
    more: (amount, than) => `${amount} más que ${than}`,
    fewer: (amount, than) => `${amount} menos que ${than}`,
    same: (than) => `igual que ${than}`,
    nearlySame: (than) => `casi igual que ${than}`,
    beside: (count, value) => `${count}${count.includes(',') ? ',' : ''} fue de ${value}`,
    about: 'cerca de ',
    atLeast: 'al menos ',
  },
};

/** One half of the comparison's sentence, without its full stop. */
export interface Clause {
  text: string;
  relation: Relation;
}

/** How the article's number stands to one count, in words. */
export function tellDifference(
  reading: FigureReading,
  count: Count,
  { isNewest, language }: { isNewest: boolean; language: Language },
): Clause {
  const say = words[language];
  const named = isNewest ? say.newest(count.date) : say.count(count.date);
  const relation: Relation = reading.value === null ? { kind: 'beside' } : compareFigures({ ...reading, value: reading.value }, count);
  return { relation, text: clauseOf(relation, { named, count, language }) };
}

function clauseOf(relation: Relation, { named, count, language }: { named: string; count: Count; language: Language }): string {
  const say = words[language];
  switch (relation.kind) {
    case 'beside':
      return say.beside(named, formatValue(count, language));
    case 'same':
      return relation.precision === 'exact' ? say.same(named) : say.nearlySame(named);
    default: {
      const lead = relation.precision === 'exact' ? '' : relation.precision === 'about' ? say.about : say.atLeast;
      return say[relation.kind](`${lead}${formatNumber(relation.difference)}`, named);
    }
  }
}

/** Joins clauses to a sentence; the last one, of the newest count, is to be set in bold. */
export function joinClauses(clauses: readonly Clause[]): { text: string; strong?: [number, number] } {
  const text = `${capitalize(clauses.map((clause) => clause.text).join('; '))}.`;
  const last = clauses.at(-1);
  if (last === undefined || clauses.length < 2) return { text };
  const start = text.length - 1 - last.text.length;
  return { text, strong: [start, text.length - 1] };
}
