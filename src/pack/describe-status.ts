import type { Language } from '../core/vocabulary';
import { formatDate, formatOn, lastDay, monthsBetween, precisionOf } from './partial-date';
import type { Status } from './schema';
import type { PossibleStatus, StatusOnDate } from './status-on';

/** The words for a status. Spanish agrees with "la ordenanza", "la excepción", "la base de datos". */

const statusWords: Record<Language, Record<Status, string>> = {
  en: {
    'in-force': 'In force',
    narrowed: 'Narrowed',
    repealed: 'Repealed',
    'in-use': 'In use',
    ended: 'Ended',
    planned: 'Planned',
    unknown: 'Unknown',
  },
  es: {
    'in-force': 'En vigor',
    narrowed: 'Limitada',
    repealed: 'Derogada',
    'in-use': 'En uso',
    ended: 'Finalizada',
    planned: 'Prevista',
    unknown: 'Se desconoce',
  },
};

/** A rule begins on a known day; of records it is only known from when on a source shows them. */
export type Kind = 'rule' | 'records';

const beforeWords: Record<Language, Record<Kind, string>> = {
  en: { rule: 'Not yet in force', records: 'Not yet recorded' },
  es: { rule: 'Aún no en vigor', records: 'Aún sin constancia' },
};

const notYetWords: Record<Language, Record<Kind, string>> = {
  en: { rule: 'not yet', records: 'not yet recorded' },
  es: { rule: 'aún no', records: 'aún sin constancia' },
};

const words = {
  en: {
    published: 'When this was published',
    today: 'Today',
    lastChecked: 'Last checked',
    verifiedUntil: 'Verified until',
    notChecked: 'Not checked',
    noDate: 'No date found',
    since: 'since',
    from: 'from',
    after: 'after',
    amended: 'amended',
    or: ' or ',
  },
  es: {
    published: 'Al publicarse',
    today: 'Hoy',
    lastChecked: 'Última verificación',
    verifiedUntil: 'Verificado hasta',
    notChecked: 'Sin verificar',
    noDate: 'Sin fecha',
    since: 'desde',
    from: 'desde',
    after: 'después de',
    amended: 'modificada',
    or: ' o ',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** Months after which a check is too old for the word "Today". */
export const monthsUntilStale = 12;

/** "In force"; "En vigor". */
export function statusLabel(status: Status, language: Language): string {
  return statusWords[language][status];
}

/** The word for what holds on a date, whatever is known of it: "In force", "In force or repealed", "Not checked". */
export function labelOf(on: StatusOnDate, language: Language, kind: Kind): string {
  switch (on.kind) {
    case 'known':
      return statusLabel(on.status, language);
    case 'either':
      return labelOfOptions(on.options, language, kind);
    case 'unverified':
      return words[language].notChecked;
    case 'before':
      return beforeWords[language][kind];
    case 'silent':
      return statusLabel('unknown', language);
  }
}

function labelOfOptions(options: readonly PossibleStatus[], language: Language, kind: Kind): string {
  const labels = options.flatMap(({ status }, index) =>
    status !== undefined ? [statusLabel(status, language)] : index > 0 ? [statusLabel('unknown', language)] : [],
  );
  if (options[0]?.status === undefined) labels.push(notYetWords[language][kind]);
  return labels.map((label, index) => (index === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1))).join(words[language].or);
}

/** "When this was published"; "Al publicarse". */
export function publishedLabel(language: Language): string {
  return words[language].published;
}

/** "No date found"; "Sin fecha". */
export function noDateLabel(language: Language): string {
  return words[language].noDate;
}

/** "Verified until Feb 2026"; "Verificado hasta feb. 2026". */
export function verifiedLabel(verifiedThrough: string, language: Language): string {
  const article = language === 'es' && precisionOf(verifiedThrough) === 'day' ? 'el ' : '';
  return `${words[language].verifiedUntil} ${article}${formatDate(verifiedThrough, language, 'short')}`;
}

/**
 * "Today", or "Last checked, Feb 2026" where the article is newer than the check or the check is older than a year:
 * the word "today" then would claim what nobody has looked at.
 */
export function nowLabel({ verifiedThrough, today, published, language }: NowQuestion): string {
  return isStale({ verifiedThrough, today, published })
    ? `${words[language].lastChecked}, ${formatDate(verifiedThrough, language, 'short')}`
    : words[language].today;
}

export interface NowQuestion {
  verifiedThrough: string;
  today: string;
  published: string | undefined;
  language: Language;
}

/** Whether what was last checked may no longer be called today's. */
export function isStale({ verifiedThrough, today, published }: Omit<NowQuestion, 'language'>): boolean {
  const isArticleNewer = published !== undefined && lastDay(published) > lastDay(verifiedThrough);
  return isArticleNewer || monthsBetween(verifiedThrough, today) >= monthsUntilStale;
}

/** "since 23 Feb 2021"; "desde el 23 feb. 2021". */
export function sinceLabel(date: string, language: Language): string {
  return joinDate(words[language].since, date, language);
}

/** "from 1 Jan 2027", for a status that has not begun. */
export function fromLabel(date: string, language: Language): string {
  return joinDate(words[language].from, date, language);
}

/** "after Feb 2026". */
export function afterLabel(date: string, language: Language): string {
  if (language === 'es' && precisionOf(date) === 'day') return `después del ${formatDate(date, 'es', 'short')}`;
  return `${words[language].after} ${formatDate(date, language, 'short')}`;
}

/** "amended 23 Feb 2021"; "modificada en feb. 2021". */
export function amendedLabel(date: string, language: Language): string {
  const on = language === 'es' ? formatOn(date, 'es', 'short') : formatDate(date, 'en', 'short');
  return `${words[language].amended} ${on}`;
}

function joinDate(preposition: string, date: string, language: Language): string {
  const article = language === 'es' && precisionOf(date) === 'day' ? 'el ' : '';
  return `${preposition} ${article}${formatDate(date, language, 'short')}`;
}
