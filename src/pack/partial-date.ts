import type { Language } from '../core/vocabulary';

/**
 * Dates as precise as they are known: "2012", "2017-07" or "2017-07-10". Days are counted from 1970-01-01 by
 * arithmetic of our own, so that no clock, time zone or locale data of the machine has a say in what a card tells.
 */

const partialDate = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;
const publishedDate = /^\s*(?<date>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:(?<=\d{4}-\d{2}-\d{2})[T ]\d{1,2}(?::?\d{2}).*)?\s*$/s;
const earliestNewsYear = 1600; // the first newspapers; "0001-01-01" is a template's empty date

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

interface Parts {
  year: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
}

/** How much of a date is known. */
export type Precision = 'year' | 'month' | 'day';

/** Splits a date; throws on text of another form, which a checked pack cannot hold. */
function getParts(date: string): Parts {
  const groups = partialDate.exec(date)?.groups;
  if (groups === undefined) throw new RangeError(`not a date: ${date}`);
  const parts: Parts = { year: Number(groups.year) };
  if (groups.month !== undefined) parts.month = Number(groups.month);
  if (groups.day !== undefined) parts.day = Number(groups.day);
  return parts;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

const epoch = daysBeforeYear(1970);

function toDay(year: number, month: number, day: number): number {
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return daysBeforeYear(year) - epoch + (daysBeforeMonth[month - 1] ?? 0) + leapDay + day - 1;
}

/** How precise a date is. */
export function precisionOf(date: string): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The first day that a date may mean, in days since 1970-01-01. */
export function firstDay(date: string): number {
  const { year, month = 1, day = 1 } = getParts(date);
  return toDay(year, month, day);
}

/** The last day that a date may mean, in days since 1970-01-01. */
export function lastDay(date: string): number {
  const { year, month = 12, day } = getParts(date);
  return toDay(year, month, day ?? daysInMonth(year, month));
}

/** The day in the middle of what a date may mean: for drawing and for distances, never for a status. */
export function middleDay(date: string): number {
  return Math.floor((firstDay(date) + lastDay(date)) / 2);
}

/** The ISO day of a day number. */
export function toIsoDay(day: number): string {
  let year = Math.floor((day + epoch) / 365.2425) + 1;
  while (toDay(year, 1, 1) > day) year--;
  while (toDay(year + 1, 1, 1) <= day) year++;
  let month = 1;
  while (month < 12 && toDay(year, month + 1, 1) <= day) month++;
  const dayOfMonth = day - toDay(year, month, 1) + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** The year of a date. */
export function yearOf(date: string): number {
  return getParts(date).year;
}

/** Orders dates by their first day; of two with the same first day the less precise comes first. */
export function compareDates(a: string, b: string): number {
  return firstDay(a) - firstDay(b) || a.length - b.length;
}

/** Where a day lies between two days, 0 to 1; days outside are put at the near end. */
export function fractionOf(day: number, axis: { start: number; end: number }): number {
  if (axis.end <= axis.start) return 0;
  return Math.min(1, Math.max(0, (day - axis.start) / (axis.end - axis.start)));
}

/** The number of whole months from the end of one date to the start of another; negative when it lies before. */
export function monthsBetween(earlier: string, later: string): number {
  const from = getParts(toIsoDay(lastDay(earlier)));
  const to = getParts(toIsoDay(firstDay(later)));
  const months = (to.year - from.year) * 12 + ((to.month ?? 1) - (from.month ?? 1));
  return (to.day ?? 1) < (from.day ?? 1) ? months - 1 : months;
}

/**
 * The calendar date of an article as it was written there, without shifting it into another time zone:
 * "2017-07-10T23:30:00-05:00" is "2017-07-10". Undefined when the text is no date or no such day exists.
 */
export function parsePublished(text: string): string | undefined {
  const date = publishedDate.exec(text)?.groups?.date;
  if (date === undefined) return undefined;
  const { year, month, day } = getParts(date);
  if (year < earliestNewsYear) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) return undefined;
  return date;
}

/** `long` is "23 February 2021", `short` "23 Feb 2021", `month` "Feb 2021" even of a day. */
export type DateStyle = 'long' | 'short' | 'month';

const longMonths: Record<Language, readonly string[]> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
};

const shortMonths: Record<Language, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  es: ['ene.', 'feb.', 'mar.', 'abr.', 'may.', 'jun.', 'jul.', 'ago.', 'sept.', 'oct.', 'nov.', 'dic.'],
};

/** A date for people, as precise as it is known. */
export function formatDate(date: string, language: Language, style: DateStyle = 'long'): string {
  const { year, month, day } = getParts(date);
  if (month === undefined) return String(year);
  const names = style === 'long' ? longMonths[language] : shortMonths[language];
  const name = names[month - 1] ?? '';
  const joint = language === 'es' && style === 'long' ? ' de ' : ' ';
  const monthAndYear = `${name}${joint}${year}`;
  return day === undefined || style === 'month' ? monthAndYear : `${day}${joint}${monthAndYear}`;
}

/** "on 23 February 2021", "in February 2021"; "el 23 de febrero de 2021", "en febrero de 2021". */
export function formatOn(date: string, language: Language, style: DateStyle = 'long'): string {
  const isDay = precisionOf(date) === 'day' && style !== 'month';
  const preposition = language === 'en' ? (isDay ? 'on' : 'in') : isDay ? 'el' : 'en';
  return `${preposition} ${formatDate(date, language, style)}`;
}

/** "23 February 2021" with the Spanish article before a day: "el 23 de febrero de 2021", "febrero de 2021". */
export function formatNoun(date: string, language: Language, style: DateStyle = 'long'): string {
  const article = language === 'es' && precisionOf(date) === 'day' && style !== 'month' ? 'el ' : '';
  return article + formatDate(date, language, style);
}

/** "of 23 February 2021"; "del 23 de febrero de 2021", "de febrero de 2021". */
export function formatOf(date: string, language: Language, style: DateStyle = 'long'): string {
  const isDay = precisionOf(date) === 'day' && style !== 'month';
  const preposition = language === 'en' ? 'of' : isDay ? 'del' : 'de';
  return `${preposition} ${formatDate(date, language, style)}`;
}
