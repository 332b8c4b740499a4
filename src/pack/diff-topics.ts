import type { Language } from '../core/vocabulary';
import { isSame, isSameText, say, sayBoth } from './change-text';
import { statusLabel } from './describe-status';
import { type PackUpdate, pairItems } from './pack-update';
import { formatNoun } from './partial-date';
import type { LocalText, Period, Topic } from './schema';

/** Topics that came or went, and what is newly said of a topic's status. */
export function diffTopics(update: PackUpdate): LocalText[] {
  const { added, removed, kept } = pairItems('topics', update);
  return [
    ...added.map(({ name, summary }) => say(`New topic, ${name.en}: ${summary.text.en}`, `Nuevo tema, ${name.es}: ${summary.text.es}`)),
    ...removed.map(({ name }) => say(`Topic withdrawn: ${name.en}.`, `Tema retirado: ${name.es}.`)),
    ...kept.flatMap(({ old, new: topic }) => [...diffPeriods(old, topic), ...diffWording(old, topic)]),
  ];
}

function diffWording(old: Topic, { name, summary, lead, disagreement }: Topic): LocalText[] {
  const changes: LocalText[] = [];
  if (!isSameText(old.name, name))
    changes.push(say(`${old.name.en} is now called ${name.en}.`, `${old.name.es} se llama ahora ${name.es}.`));
  if (!isSameText(old.summary.text, summary.text))
    changes.push(say(`What ${name.en} is was reworded: ${summary.text.en}`, `Nueva explicación de ${name.es}: ${summary.text.es}`));
  if (!isSame([old.lead, old.disagreement], [lead, disagreement]))
    changes.push(say(`The short card shows other facts: ${name.en}.`, `La ficha corta muestra otros datos: ${name.es}.`));
  return changes;
}

/** Periods are the same where status and first day are; else where the status alone is. */
function diffPeriods({ periods: before }: Topic, { name, periods: now }: Topic): LocalText[] {
  const rest = [...before];
  const take = (isTwin: (period: Period) => boolean) => {
    const at = rest.findIndex(isTwin);
    return at < 0 ? undefined : rest.splice(at, 1)[0];
  };
  const twins = new Map<Period, Period | undefined>();
  for (const period of now)
    twins.set(
      period,
      take((old) => old.status === period.status && old.from === period.from),
    );
  for (const period of now) twins.set(period, twins.get(period) ?? take((old) => old.status === period.status));
  const tell = (describe: (language: Language) => string) => sayBoth((language) => `${name[language]}: ${describe(language)}`);
  return [
    ...now.flatMap((period) => {
      const old = twins.get(period);
      if (old === undefined) return [tell((language) => `${spanOf(period, language)}. ${close(period.by[language])}`)];
      return diffPeriod(old, period).map(tell);
    }),
    ...rest.map((period) => tell((language) => `${words[language].noLonger} ${spanOf(period, language)}.`)),
  ];
}

function diffPeriod(old: Period, period: Period): ((language: Language) => string)[] {
  const status = (language: Language) => statusLabel(period.status, language).toLowerCase();
  const changes: ((language: Language) => string)[] = [];
  if (old.from !== period.from || old.to !== period.to)
    changes.push((language) => `${spanOf(period, language)} (${words[language].before} ${spanOf(old, language)}).`);
  if (!isSameText(old.by, period.by)) changes.push((language) => `${status(language)}: ${close(period.by[language])}`);
  if (!isSameText(old.note, period.note))
    changes.push((language) =>
      period.note === undefined
        ? `${status(language)}: ${words[language].noDoubt}.`
        : `${status(language)}: ${close(period.note[language])}`,
    );
  if (old.verifiedThrough !== period.verifiedThrough && period.verifiedThrough !== undefined) {
    const { verifiedThrough } = period;
    changes.push((language) => `${status(language)}, ${words[language].verified} ${formatNoun(verifiedThrough, language)}.`);
  }
  return changes;
}

const words = {
  en: {
    from: 'from',
    until: 'until',
    before: 'before:',
    noLonger: 'no longer',
    noDoubt: 'its dates are no longer in doubt',
    verified: 'verified until',
  },
  es: {
    from: 'desde',
    until: 'hasta',
    before: 'antes:',
    noLonger: 'ya no',
    noDoubt: 'sus fechas ya no están en duda',
    verified: 'verificado hasta',
  },
} as const;

/** "in force from 12 September 2012 until 23 February 2021". */
function spanOf({ status, from, to }: Period, language: Language): string {
  const said = words[language];
  const end = to === undefined ? '' : ` ${said.until} ${formatNoun(to, language)}`;
  return `${statusLabel(status, language).toLowerCase()} ${said.from} ${formatNoun(from, language)}${end}`;
}

/** With a full stop at its end: what brought a period is written without, a note with one. */
function close(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
