import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/core/vocabulary';
import type { Label, LabelledText } from './label';
import { LabelError, parseLabel } from './parse-label';

export type { Label, LabelledText } from './label';

/** Reads the labelled texts of a folder, file by file. Throws with file and line of what cannot be read. */
export function readTexts(folder: string): LabelledText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => parseTexts(readFileSync(join(folder, name), 'utf8'), name));
}

/**
 * Reads texts: `=== ID | LANG | PUBLISHED | TITLE`, then the text with mentions written `[[quote|label]]`.
 * Throws LabelError with the file's name and the line.
 */
export function parseTexts(source: string, file = 'the text'): LabelledText[] {
  const texts: LabelledText[] = [];
  const heads = [...source.matchAll(/^=== (.*)$/gm)];
  heads.forEach((head, i) => {
    const from = head.index + head[0].length;
    const line = countLines(source.slice(0, head.index));
    const { id, language, published, title } = parseHead(head[1]!);
    const found = languages.find((one) => one === language);
    if (found === undefined) throw new LabelError(`${file}, line ${line}: the language of ${id} is "${language}", not en or es`);
    const body = source.slice(from, heads[i + 1]?.index);
    const start = body.length - body.trimStart().length;
    const firstLine = countLines(source.slice(0, from + start));
    texts.push({ id, language: found, published, title, ...parseBody(body.trim(), { file, firstLine }) });
  });
  return texts;
}

/** The fields of a head, empty where it has none. */
export function parseHead(head: string): { id: string; language: string; published: string; title: string } {
  const [id = '', language = '', published = '', ...title] = head.split('|').map((field) => field.trim());
  return { id, language, published, title: title.join('|') };
}

/** Takes the labels out of a text. Throws LabelError with the line of a label that cannot be read. */
export function parseBody(body: string, { file, firstLine }: { file: string; firstLine: number }): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  let at = 0;
  const fail = (index: number, why: string): never => {
    throw new LabelError(`${file}, line ${firstLine - 1 + countLines(body.slice(0, index))}: ${why}`);
  };
  for (const match of body.matchAll(/\[\[(?:(?<quote>[^[\]|]+)\|(?<label>[^[\]]+)\]\])?|\]\]/g)) {
    const { quote, label } = match.groups ?? {};
    if (quote === undefined || label === undefined)
      return fail(match.index, match[0] === ']]' ? '"]]" closes no label' : '"[[" opens no label of the form [[quote|label]]');
    text += body.slice(at, match.index);
    const start = text.length;
    text += quote;
    at = match.index + match[0].length;
    try {
      labels.push({ start, end: text.length, ...parseLabel(label) });
    } catch (error) {
      if (!(error instanceof LabelError)) throw error;
      fail(match.index, error.message);
    }
  }
  return { text: text + body.slice(at), labels };
}

/** The number of the line that comes after this much of a text. */
function countLines(before: string): number {
  return before.split('\n').length;
}
