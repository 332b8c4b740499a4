import type { Language } from '../core/vocabulary';
import { isSame, isSameText, listNames, say, sayBoth } from './change-text';
import { formatNumber } from './format-number';
import { missingNumbers } from './lint-numbers';
import { allBefore, allNow, type PackUpdate, pairItems } from './pack-update';
import { formatDate } from './partial-date';
import type { Fact, LocalText, Pack, Source } from './schema';

/** Facts that a reader meets anew, corrected, reworded or no more. A fact that only took another id or went to another pack is none of these. */
export function diffFacts(update: PackUpdate): LocalText[] {
  const { added, removed, kept } = pairItems('facts', update);
  const [textsBefore, textsNow] = [allBefore(update), allNow(update)].map(
    (packs) => new Set(packs.flatMap(({ facts }) => facts.map(({ text }) => text.en))),
  );
  const isNew = ({ text }: Fact) => !textsBefore!.has(text.en);
  const isGone = ({ text }: Fact) => !textsNow!.has(text.en);
  return [
    ...kept.flatMap(({ old, new: fact }) => [...diffFact(old, fact), ...diffSupport(old, fact, update)]),
    ...added.filter(isNew).map(({ text }) => say(`New: ${text.en}`, `Nuevo: ${text.es}`)),
    ...removed.filter(isGone).map(({ text }) => say(`Withdrawn: ${text.en}`, `Retirado: ${text.es}`)),
  ];
}

/** What the sentence says: at most one change, the gravest. */
function diffFact(old: Fact, fact: Fact): LocalText[] {
  const corrections = (['en', 'es'] as const).map((language) => describeCorrections(old, fact, language));
  const [english = [], spanish = []] = corrections;
  const { text } = fact;
  if (english.length > 0) return [say(`Corrected, ${english.join('; ')}: ${text.en}`, `Corregido, ${spanish.join('; ')}: ${text.es}`)];
  if (isSameText(old.text, text)) return [];
  if (hasOtherNumbers(old.text.en, text.en))
    return [say(`Corrected: ${text.en} Before: ${old.text.en}`, `Corregido: ${text.es} Antes: ${old.text.es}`)];
  if (old.text.en === text.en) return [say(`Its Spanish was reworded: ${text.en}`, `Nueva redacción en español: ${text.es}`)];
  return [say(`Reworded: ${text.en}`, `Nueva redacción: ${text.es}`)];
}

/** "number 41,000 to 42,000", "date 2017 to July 2017". */
function describeCorrections(old: Fact, fact: Fact, language: Language): string[] {
  const words = { en: { number: 'number', date: 'date', to: 'to' }, es: { number: 'cifra', date: 'fecha', to: 'a' } }[language];
  const [oldNumber, number] = [old, fact].map(({ figure }) => figure && { value: figure.value, max: figure.max, bound: figure.bound });
  const oldDate = old.date ?? old.figure?.asOf;
  const date = fact.date ?? fact.figure?.asOf;
  const parts: string[] = [];
  if (oldNumber !== undefined && number !== undefined && !isSame(oldNumber, number))
    parts.push(`${words.number} ${showNumber(oldNumber, language)} ${words.to} ${showNumber(number, language)}`);
  if (oldDate !== undefined && date !== undefined && oldDate !== date)
    parts.push(`${words.date} ${formatDate(oldDate, language)} ${words.to} ${formatDate(date, language)}`);
  return parts;
}

const boundWords: Record<Language, Partial<Record<NonNullable<Fact['figure']>['bound'], string>>> = {
  en: { about: 'about', nearly: 'nearly', 'more-than': 'more than', 'at-least': 'at least', 'fewer-than': 'fewer than', 'up-to': 'up to' },
  es: { about: 'unos', nearly: 'casi', 'more-than': 'más de', 'at-least': 'al menos', 'fewer-than': 'menos de', 'up-to': 'hasta' },
};

type Shown = Pick<NonNullable<Fact['figure']>, 'value' | 'max' | 'bound'>;

function showNumber({ value, max, bound }: Shown, language: Language): string {
  const range = max === undefined ? formatNumber(value) : `${formatNumber(value)}–${formatNumber(max)}`;
  const word = boundWords[language][bound];
  return word === undefined ? range : `${word} ${range}`;
}

function hasOtherNumbers(old: string, text: string): boolean {
  return missingNumbers(old, 'en', text, 'en').length > 0 || missingNumbers(text, 'en', old, 'en').length > 0;
}

/** What the sentence rests on, and where it is shown. */
function diffSupport(old: Fact, fact: Fact, update: PackUpdate): LocalText[] {
  const [was, is] = [sourcesOf(old, allBefore(update)), sourcesOf(fact, allNow(update))];
  const topics = fact.topics.filter((id) => !old.topics.includes(id));
  return [
    ...diffContested(old, fact),
    ...tell(leads.cited, fact, quoteTitles(missingFrom(was, is))),
    ...tell(leads.dropped, fact, quoteTitles(missingFrom(is, was))),
    ...tell(leads.moved, fact, (language) => topics.map((id) => nameOf(id, allNow(update), language))),
  ];
}

const leads = {
  cited: { en: 'Now also from', es: 'Ahora también según' },
  dropped: { en: 'No longer from', es: 'Ya no según' },
  moved: { en: 'Now shown under', es: 'Ahora también en' },
} as const;

/** "Now also from “The vote”: …"; nothing where there is no name. */
function tell(lead: LocalText, { text }: Fact, names: (language: Language) => string[]): LocalText[] {
  if (names('en').length === 0) return [];
  return [sayBoth((language) => `${lead[language]} ${listNames(names(language), language)}: ${text[language]}`)];
}

function diffContested({ contested: was }: Fact, { contested: is, text }: Fact): LocalText[] {
  if (was === undefined && is === undefined) return [];
  if (was === undefined) return [say(`Now shown as contested: ${text.en}`, `Ahora se muestra como discutido: ${text.es}`)];
  if (is === undefined) return [say(`No longer shown as contested: ${text.en}`, `Ya no se muestra como discutido: ${text.es}`)];
  if (isSameText(was.text, is.text)) return [];
  return [say(`What is contested was reworded: ${is.text.en}`, `Nueva redacción de lo discutido: ${is.text.es}`)];
}

type Cited = Pick<Source, 'id' | 'title'>;

function sourcesOf({ citations }: Fact, packs: readonly Pack[]): Cited[] {
  return citations.flatMap(({ source }) => findItem(packs, ({ sources }) => sources, source) ?? []);
}

/** A source that only took another id or another title is not missing. */
function missingFrom(there: readonly Cited[], sources: readonly Cited[]): Cited[] {
  return sources.filter(({ id, title }) => !there.some((other) => other.id === id || other.title === title));
}

function quoteTitles(sources: readonly Cited[]): () => string[] {
  return () => sources.map(({ title }) => `“${title}”`);
}

function nameOf(id: string, packs: readonly Pack[], language: Language): string {
  return findItem(packs, ({ topics }) => topics, id)?.name[language] ?? id;
}

/** Of two packs that know an id the first has the word. */
function findItem<Item extends { id: string }>(packs: readonly Pack[], listOf: (pack: Pack) => Item[], id: string): Item | undefined {
  for (const pack of packs) {
    const item = listOf(pack).find((each) => each.id === id);
    if (item !== undefined) return item;
  }
  return undefined;
}
