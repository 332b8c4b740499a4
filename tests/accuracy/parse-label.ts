import type { FigureReading } from '../../src/core/mention';
import { bounds, figureStatuses, figureUnits, type SubjectId } from '../../src/core/vocabulary';
import { conditions, type Label } from './label';

/** Thrown for a label that is not in the notation; says why. */
export class LabelError extends Error {
  override name = 'LabelError';
}

const fields = ['value', 'max', 'bound', 'unit', 'status', 'place'] as const;
type Field = (typeof fields)[number];

/** All labels, for a message. */
export const labelKinds = `law, exemptions, ${[...conditions].join(', ')}, database:ID, figure`;
const law = 'chicago-welcoming-city-ordinance';

/**
 * Reads a label such as `law coref`, `?exemptions`, `database:calgang` or `figure value=41000 bound=nearly unit=warrants
 * status=outstanding place=Chicago`; what a figure leaves out is `exact`, `warrants`, null and null. Throws LabelError.
 */
export function parseLabel(source: string): Omit<Label, 'start' | 'end'> {
  const trimmed = source.trim();
  const isOptional = trimmed.startsWith('?');
  const [kind = '', ...pieces] = (isOptional ? trimmed.slice(1) : trimmed).match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  const isReference = pieces.includes('coref');
  const rest = pieces.filter((piece) => piece !== 'coref');
  const label = (subject: SubjectId, topic: string) => ({ subject, topic, isReference, isOptional });
  if (kind === 'figure') return { ...label('figure', 'warrants'), reading: parseReading(rest) };
  if (rest.length > 0) throw new LabelError(`"${rest.join(' ')}" has no place in the label "${trimmed}"`);
  if (kind === 'law') return label('law', law);
  if (kind === 'exemptions' || conditions.has(kind)) return label('exemption', kind);
  if (kind === 'database') return label('database', 'gang-database');
  if (/^database:[a-z0-9-]+$/.test(kind)) return label('database', kind.slice('database:'.length));
  throw new LabelError(`the label "${trimmed}" is unknown; there are ${labelKinds}, each with "?" before it when optional`);
}

function parseReading(pieces: readonly string[]): FigureReading {
  const given = new Map<Field, string>();
  for (const piece of pieces) {
    const { name, value } = /^(?<name>[a-z]+)="?(?<value>[^"]+)"?$/.exec(piece)?.groups ?? {};
    const field = fields.find((one) => one === name);
    if (field === undefined || value === undefined)
      throw new LabelError(`"${piece}" has no place in a figure, which has ${fields.map((one) => `${one}=`).join(' ')}`);
    if (value !== 'null') given.set(field, value);
  }
  const number = (field: Field): number | null => {
    const text = given.get(field);
    if (text === undefined) return null;
    if (!/^\d+(?:\.\d+)?$/.test(text)) throw new LabelError(`${field}=${text} is no plain number such as 41000 or 0.5`);
    return Number(text);
  };
  const oneOf = <Name extends string>(field: Field, names: readonly Name[]): Name | null => {
    const text = given.get(field);
    const name = names.find((one) => one === text);
    if (text !== undefined && name === undefined) throw new LabelError(`${field}=${text} is unknown; there are ${names.join(', ')}`);
    return name ?? null;
  };
  const max = number('max');
  return {
    value: number('value'),
    bound: oneOf('bound', bounds) ?? 'exact',
    unit: oneOf('unit', figureUnits) ?? 'warrants',
    status: oneOf('status', figureStatuses),
    place: given.get('place') ?? null,
    ...(max !== null && { max }),
  };
}
