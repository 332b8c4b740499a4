import { parseDay } from './parse-day';

/** Longer texts are sentences, and a sentence's dates are its story's, not the page's. */
const lengthLimit = 160;

const month =
  '(?:jan(?:uary)?|ene(?:ro)?|feb(?:ruary|rero)?|mar(?:ch|zo)?|apr(?:il)?|abr(?:il)?|mayo?|june?|junio|july?|julio|aug(?:ust)?|ago(?:sto)?' +
  '|sept?(?:ember|iembre)?|set(?:iembre)?|oct(?:ober|ubre)?|nov(?:ember|iembre)?|dec(?:ember)?|dic(?:iembre)?)';

/** A whole day and nothing else. */
const wholeDay = new RegExp(
  `^(?:${month}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}\\.?\\s+(?:de\\s+)?${month}\\.?,?\\s+(?:del?\\s+)?\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}([/.])\\d{1,2}\\1\\d{4})$`,
  'i',
);

const updateWords = /updat|modif|revis|edited|actualiz/i;
const publishedLabel =
  /^\W*(?:(?:first|originally)\s+)?(?:published|posted|submitted|publicad[oa]|fecha(?:\s+de\s+publicación)?|date(?:\s+published)?|publi(?:sh|cation)\s+date)(?!\p{L})(?:\s+(?:by|por)\s+\D{1,60}?(?:\s(?:on|el)\s|[,–—-]))?(?:\s+(?:on|at|el|en)\b)?\s*:?\s*/iu;

/** "By A. Writer, Staff Reporter, " before a day. */
const byline = new RegExp(`^\\s*(?:by|por)\\b\\D{1,80}?(?:,|\\s[–—-])\\s+(?=${month}\\b|\\d)`, 'i');

/** "5:10 p.m. CST", "6 pm", "18:30 hrs". */
const clockTime =
  /\b\d{1,2}(?::\d\d(?::\d\d)?\s*(?:[ap]\.?\s?m\b\.?)?|\s*[ap]\.?m\b\.?)(?:\s*(?:\(?(?:[ECMP][SD]?T|UTC|GMT)\)?|h(?:rs?)?)(?![a-z])\.?)?/gi;

const weekday =
  /\b(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|lunes|martes|jueves|viernes|domingo)\b\.?,?|(?:miércoles|miercoles|sábado|sabado)\b,?/gi;

/**
 * The day of a line that says when a story was published and nothing else but by whom and at what time: "Published: Jan. 27, 2021 at
 * 4:10 PM CST | Updated: …", "Miércoles, 15 de enero de 2025". Undefined for sentences, for lines that tell only an update,
 * and for days whose order is not sure ("07/10/2017").
 */
export function parseDateLine(line: string): string | undefined {
  if (line.length > lengthLimit) return undefined;
  const parts = line
    .replace(/\s+/g, ' ')
    // Labels begin a part of their own, whatever stands before them.
    .replace(/\b(?=(?:(?:first|originally)\s+)?(?:published|posted|submitted|publicad[oa])\b)/gi, '|')
    .replace(/(?:\b(?:and|y)\s+)?(?<!\p{L})(?=(?:last\s+|última\s+)?(?:updated|modified|revised|actualizad[oa]|actualización)\b)/giu, '|')
    .split(/[|•·;]| \/ /);
  for (const part of parts) {
    if (updateWords.test(part)) continue;
    const day = part
      .replace(publishedLabel, '')
      .replace(clockTime, ' ')
      .replace(weekday, ' ')
      .replace(byline, '')
      .replace(/(?<!\p{L})(?:at|on|el|a\s+las?)(?!\p{L})/giu, ' ')
      .replace(/^[\s,–—-]+|[\s,.–—-]+$/g, '')
      .replace(/\s+/g, ' ');
    if (wholeDay.test(day)) return parseDay(day) ?? parseNumericDay(day);
  }
  return undefined;
}

/** "11/27/2018" has one order only, since no year has 27 months; undefined where both orders are days. */
function parseNumericDay(day: string): string | undefined {
  const [first = 0, second = 0, year = 0] = day.split(/[/.]/).map(Number);
  if (first <= 12 && second <= 12 && first !== second) return undefined;
  const [month, date] = first > 12 ? [second, first] : [first, second];
  return parseDay(`${year}-${month}-${date}`);
}
