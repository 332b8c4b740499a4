import type { Bound, Language, SubjectId } from '../core/vocabulary';
import { formatNumber } from '../pack/format-number';
import type { SourceKind } from '../pack/schema';

/** Words that several cards share, in both languages. */

export const subjectWords: Record<Language, Record<SubjectId, { one: string; many: string }>> = {
  en: {
    law: { one: 'Law', many: 'Laws' },
    exemption: { one: 'Exemption', many: 'Exemptions' },
    database: { one: 'Database', many: 'Databases' },
    figure: { one: 'Figure', many: 'Counts' },
  },
  es: {
    law: { one: 'Ley', many: 'Leyes' },
    exemption: { one: 'Excepción', many: 'Excepciones' },
    database: { one: 'Base de datos', many: 'Bases de datos' },
    figure: { one: 'Cifra', many: 'Conteos' },
  },
};

export const sourceKindWords: Record<Language, Record<SourceKind, string>> = {
  en: {
    law: 'Law',
    record: 'Record',
    court: 'Court',
    report: 'Report',
    'press-release': 'Press release',
    news: 'News',
    advocacy: 'Advocacy',
    other: 'Other',
  },
  es: {
    law: 'Ley',
    record: 'Registro',
    court: 'Tribunal',
    report: 'Informe',
    'press-release': 'Comunicado',
    news: 'Prensa',
    advocacy: 'Organización',
    other: 'Otra',
  },
};

const boundWords: Record<Language, Record<Exclude<Bound, 'exact' | 'range' | 'vague'>, string>> = {
  en: { about: 'about', nearly: 'nearly', 'more-than': 'more than', 'at-least': 'at least', 'fewer-than': 'fewer than', 'up-to': 'up to' },
  es: { about: 'alrededor de', nearly: 'casi', 'more-than': 'más de', 'at-least': 'al menos', 'fewer-than': 'menos de', 'up-to': 'hasta' },
};

/** "41,149", "about 43,000", "265,000 to 385,000"; `share` writes a fraction as "50%". */
export function formatValue(
  figure: { value: number; max?: number | undefined; bound: Bound; isShare?: boolean },
  language: Language,
): string {
  const write = (value: number) => (figure.isShare ? formatPercent(value, language) : formatNumber(value));
  if (figure.max !== undefined) return `${write(figure.value)} ${language === 'en' ? 'to' : 'a'} ${write(figure.max)}`;
  if (figure.bound === 'exact' || figure.bound === 'range' || figure.bound === 'vague') return write(figure.value);
  return `${boundWords[language][figure.bound]} ${write(figure.value)}`;
}

function formatPercent(fraction: number, language: Language): string {
  const percent = Math.round(fraction * 1000) / 10; // one decimal: no share in the dossier is finer
  return `${formatNumber(percent)}${language === 'en' ? '%' : ' %'}`;
}

/** Joins with commas and a last "and". */
export function joinList(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  const and = language === 'en' ? 'and' : /^h?i(?![aeou])/iu.test(last) ? 'e' : 'y';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** The first letter as a sentence begins. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first letter as inside a sentence, for a word of ours and never for a name. */
export function decapitalize(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
