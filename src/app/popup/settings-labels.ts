import type { Strictness, StrictnessStep } from '../../core/strictness';
import type { Language } from '../../core/vocabulary';

/** The words of the settings; read with their view. */
export interface SettingsLabels {
  privacy: string;
  strictness: {
    question: string;
    hint: string;
    names: Record<Strictness, string>;
    right: (step: StrictnessStep) => string;
    found: (step: StrictnessStep) => string;
    note: (texts: number) => string;
  };
}

/** One digit behind the point, and none where it would be 0: "98", "97.9". */
const tenths = (value: number, language: Language) => value.toLocaleString(language, { maximumFractionDigits: 1 });

const en: SettingsLabels = {
  privacy: 'What Caveat reads, keeps and asks',
  strictness: {
    question: 'What should Caveat mark?',
    hint: 'The more it marks, the more it finds, and the more often a mark is wrong.',
    names: { sure: 'Sure only', balanced: 'Balanced', likely: 'Everything likely' },
    right: ({ precision }) => `${tenths(precision, 'en')} of 100 marks right,`,
    found: ({ recall }) => `${tenths(recall, 'en')} of 100 mentions found`,
    note: (texts) => `Measured on the ${texts} texts that its rules were made with; on others the numbers may be lower.`,
  },
};

const es: SettingsLabels = {
  privacy: 'Qué lee, qué guarda y qué pide Caveat',
  strictness: {
    question: '¿Qué debe marcar Caveat?',
    hint: 'Cuanto más marca, más encuentra, y más a menudo se equivoca.',
    names: { sure: 'Solo lo seguro', balanced: 'Equilibrado', likely: 'Todo lo probable' },
    right: ({ precision }) => `${tenths(precision, 'es')} de cada 100 marcas correctas,`,
    found: ({ recall }) => `${tenths(recall, 'es')} de cada 100 menciones halladas`,
    note: (texts) => `Medido en los ${texts} textos con los que se hicieron sus reglas; en otros puede acertar menos.`,
  },
};

export function settingsLabelsFor(language: Language): SettingsLabels {
  return language === 'es' ? es : en;
}
