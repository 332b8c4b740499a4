const monthNames = 'jan ene|feb|mar|apr abr|may|jun|jul|aug ago|sep set|oct|nov|dec dic'.split('|').map((names) => names.split(' '));

/** No web page is older than the web; a date before it is a filler such as the Unix epoch's first day. */
const earliestYear = 1980;

/** Longer strings are no dates; the page's values are not trusted. */
const lengthLimit = 80;

/**
 * The calendar day a value names, as precise as it is: "2017-07-10", "2017-07" or "2017". The day is the one that is written:
 * an offset is not applied, since the newsroom's own clock named it. Undefined for other forms, impossible days, and
 * days whose order is not sure ("07/10/2017").
 */
export function parseDay(value: string): string | undefined {
  if (value.length > lengthLimit) return undefined;
  const text = value.trim();
  const iso = /^(?<year>\d{4})(?:([-/.])(?<month>\d{1,2})(?:\2(?<day>\d{1,2}))?)?(?![\d/.-])/.exec(text)?.groups;
  if (iso !== undefined) return toDay(iso.year, iso.month, iso.day);
  const packed = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T|\b)/.exec(text)?.groups;
  if (packed !== undefined) return toDay(packed.year, packed.month, packed.day);
  const dayFirst = /(?:^|\s)(?<day>\d{1,2})\.?\s+(?:de\s+)?(?<month>[a-z]{3,10})\.?,?\s+(?:de\s+|del\s+)?(?<year>\d{4})\b/i.exec(
    text,
  )?.groups;
  if (dayFirst !== undefined) return toNamedDay(dayFirst);
  const monthFirst = /(?:^|\s)(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b/i.exec(text)?.groups;
  return monthFirst && toNamedDay(monthFirst);
}

function toNamedDay({ year, month, day }: Record<string, string>): string | undefined {
  const number = monthNumber(month);
  return number === undefined ? undefined : toDay(year, number, day);
}

/** A day from its parts; undefined when there is no such day. */
export function toDay(year: string | undefined, month?: string, day?: string): string | undefined {
  if (year === undefined || Number(year) < earliestYear) return undefined;
  if (month === undefined) return year;
  const parts = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  const date = new Date(`${[...parts, '01'].slice(0, 3).join('-')}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(parts.join('-'));
  return isReal ? parts.join('-') : undefined;
}

/** "jul", "July", "julio": "7"; undefined for words that are no month. */
export function monthNumber(name: string | undefined): string | undefined {
  const start = name?.toLowerCase().slice(0, 3);
  const index = monthNames.findIndex((names) => start !== undefined && names.includes(start));
  return index === -1 ? undefined : String(index + 1);
}
