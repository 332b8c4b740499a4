import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FigureReading } from '../../src/core/mention';
import {
  type Bound,
  bounds,
  type FigureStatus,
  type FigureUnit,
  figureStatuses,
  figureUnits,
  type Language,
  type SubjectId,
} from '../../src/core/vocabulary';

/** A span that a careful reader labelled. */
export interface Label {
  start: number;
  end: number;
  subject: SubjectId;
  topic: string;
  isReference: boolean;
  isOptional: boolean;
  reading?: FigureReading;
}

/** A text with what a careful reader marked in it. */
export interface LabelledText {
  id: string;
  language: Language;
  published: string;
  title: string;
  text: string;
  labels: Label[];
}

const law = 'chicago-welcoming-city-ordinance';

/**
 * Reads labelled texts: `=== ID | LANG | PUBLISHED | TITLE`, then the text with mentions written `[[quote|label]]`.
 * Throws with the id of the text whose label cannot be read.
 */
export function readTexts(folder: string): LabelledText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => parseTexts(readFileSync(join(folder, name), 'utf8')));
}

export function parseTexts(source: string): LabelledText[] {
  return source
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const head = part.slice(0, part.indexOf('\n'));
      const [id = '', language = 'en', published = '', ...title] = head.split('|').map((field) => field.trim());
      const labels: Label[] = [];
      let text = '';
      let at = 0;
      const body = part.slice(head.length).trim();
      for (const match of body.matchAll(/\[\[([^\]|]+)\|([^\]]+)\]\]/g)) {
        text += body.slice(at, match.index);
        const start = text.length;
        text += match[1];
        labels.push({ start, end: text.length, ...parseLabel(match[2]!, id) });
        at = match.index + match[0].length;
      }
      return { id, language: language as Language, published, title: title.join('|'), text: text + body.slice(at), labels };
    });
}

function parseLabel(source: string, id: string): Omit<Label, 'start' | 'end'> {
  const isOptional = source.trimStart().startsWith('?');
  const words = source.replace('?', '').trim();
  const [kind = ''] = words.split(/\s/);
  const rest = words.slice(kind.length);
  const isReference = /\bcoref\b/.test(rest);
  const of = (subject: SubjectId, topic: string) => ({ subject, topic, isReference, isOptional });
  if (kind === 'law') return of('law', law);
  if (kind.startsWith('exemption')) return of('exemption', kind);
  if (kind.startsWith('database:')) return of('database', kind.slice('database:'.length));
  if (kind === 'database') return of('database', 'gang-database');
  if (kind !== 'figure') throw new Error(`${id}: the label "${source}" is unknown`);
  const field = (name: string): string | undefined =>
    new RegExp(`\\b${name}=(?:"([^"]*)"|(\\S+))`)
      .exec(rest)
      ?.slice(1)
      .find((value) => value !== undefined);
  const value = field('value');
  const bound = (field('bound') ?? 'exact') as Bound;
  const unit = (field('unit') ?? 'warrants') as FigureUnit;
  const status = field('status');
  const place = field('place');
  if (!bounds.includes(bound) || !figureUnits.includes(unit)) {
    if (!isOptional) throw new Error(`${id}: the figure "${source}" has an unknown bound or unit`);
  }
  if (status !== undefined && status !== 'null' && !figureStatuses.includes(status as FigureStatus))
    throw new Error(`${id}: the status "${status}" is unknown`);
  const reading: FigureReading = {
    value: value === undefined || value === 'null' ? null : Number(value),
    bound,
    unit,
    status: status === undefined || status === 'null' ? null : (status as FigureStatus),
    place: place === undefined || place === 'null' ? null : place,
  };
  const max = field('max');
  if (max !== undefined) reading.max = Number(max);
  return { ...of('figure', 'warrants'), reading };
}
