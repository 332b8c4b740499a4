import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guessLanguage } from '../../src/core/doc';
import { tokenize } from '../../src/core/tokenize';
import { type Language, languages } from '../../src/core/vocabulary';
import type { LabelledText } from './label';
import { LabelError, labelKinds } from './parse-label';
import { parseBody, parseHead, parseTexts } from './read-texts';

const caseForm = `The text may begin with a head, "=== new | en | 2024-03-01 | A title"; without one its language is guessed.
Mentions are written [[quote|label]]; the labels are ${labelKinds}.`;

/**
 * Reads one text with its mentions, with or without a head line. `file` names it in errors, `topics` are the ids a label may have.
 * Throws LabelError with the line of what cannot be read.
 */
export function parseCase(
  source: string,
  { file, id, topics }: { file: string; id: string; topics: ReadonlySet<string> },
): { added: LabelledText; written: string } {
  const lines = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const first = lines.search(/\S/);
  if (first < 0) throw new LabelError(`${file} is empty. ${caseForm}`);
  const hasHead = lines.startsWith('=== ', first);
  const headEnd = hasHead ? endOfLine(lines, first) : first;
  const rest = lines.slice(headEnd);
  const second = rest.search(/^===/m);
  if (second >= 0)
    throw new LabelError(`${file}, line ${lineAt(lines, headEnd + second)}: a second text begins here; add one text at a time`);
  const body = rest.trim();
  if (body === '') throw new LabelError(`${file} has a head and no text. ${caseForm}`);
  const bodyAt = headEnd + rest.search(/\S/);
  const { text, labels } = parseBody(body, { file, firstLine: lineAt(lines, bodyAt) });
  const unknown = labels.find(({ topic }) => !topics.has(topic));
  if (unknown) {
    const line = lineAt(lines, bodyAt) - 1 + lineAt(text, unknown.start);
    throw new LabelError(`${file}, line ${line}: no pack has a topic "${unknown.topic}"`);
  }
  const head = parseHead(hasHead ? lines.slice(first + '=== '.length, headEnd) : '');
  const headLine = lineAt(lines, first);
  if (head.published !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(head.published))
    throw new LabelError(`${file}, line ${headLine}: the date "${head.published}" is not of the form 2024-03-01`);
  const language = head.language === '' ? guess(text) : languages.find((one) => one === head.language);
  if (language === undefined)
    throw new LabelError(
      head.language === ''
        ? `${file}: the language is not clear; begin with a head. ${caseForm}`
        : `${file}, line ${headLine}: the language "${head.language}" is not en or es`,
    );
  return {
    added: { id, language, published: head.published, title: head.title, text, labels },
    written: `=== ${id} | ${language} | ${head.published} | ${head.title}`.trimEnd().concat('\n', body, '\n'),
  };
}

/** The next id `dev-case-NNN` that no text of the folder has. */
export function nextCaseId(texts: readonly { id: string }[]): string {
  const used = texts.map(({ id }) => Number(/^dev-case-(\d+)$/.exec(id)?.[1] ?? 0));
  return `dev-case-${String(Math.max(0, ...used) + 1).padStart(3, '0')}`;
}

/** Checks one text, gives it an id and appends it to `cases.txt` of the folder. Throws LabelError and then writes nothing. */
export function addCase(
  source: string,
  { file, folder, topics }: { file: string; folder: string; topics: ReadonlySet<string> },
): LabelledText {
  const cases = join(folder, 'cases.txt');
  const present = existsSync(cases) ? readFileSync(cases, 'utf8').trimEnd() : '';
  const known = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => parseTexts(readFileSync(join(folder, name), 'utf8'), name));
  const { added, written } = parseCase(source, { file, id: nextCaseId(known), topics });
  const same = known.find(({ text }) => text === added.text);
  if (same) throw new LabelError(`${file}: this text is there already, as ${same.id}`);
  writeFileSync(cases, `${present}${present === '' ? '' : '\n\n'}${written}`);
  return added;
}

function guess(text: string): Language | undefined {
  const tokens = tokenize(text, 0, text.length);
  return guessLanguage(tokens, 0, tokens.length);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
