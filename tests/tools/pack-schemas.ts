import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { NewsroomsFile } from '../../src/pack/newsrooms';
import { allFileNames, allFiles, type FileName } from '../../src/pack/optional-files';
import { packDescriptions } from './pack-descriptions';

/** Where the schemas stand; the packs name them by a relative path. */
export const schemaFolder = 'src/pack/schemas';

/** The files of packs, and what of `assets` is data of the same kind. */
const described = { ...allFiles, 'newsrooms.json': NewsroomsFile } as const;
type DescribedName = FileName | 'newsrooms.json';
export const describedNames: readonly DescribedName[] = [...allFileNames, 'newsrooms.json'];

/** "topics.schema.json" for "topics.json". */
export function schemaNameOf(file: DescribedName): string {
  return file.replace(/\.json$/, '.schema.json');
}

/** The JSON Schema of a pack's file as text, made from the valibot schema that Caveat itself checks with. */
export function schemaText(file: DescribedName): string {
  return `${print(createSchema(file), '')}\n`;
}

/** Writes all schemas; gives their paths. */
export async function writeSchemas(root: string): Promise<string[]> {
  await mkdir(join(root, schemaFolder), { recursive: true });
  const paths: string[] = [];
  for (const file of describedNames) {
    const path = `${schemaFolder}/${schemaNameOf(file)}`;
    await writeFile(join(root, path), schemaText(file));
    paths.push(path);
  }
  return paths;
}

/** Descriptions that no part of any file takes: they are out of date. */
export function findUnusedDescriptions(): string[] {
  const used = new Set(describedNames.flatMap((file) => [...describe(createPlain(file), file)]));
  return Object.keys(packDescriptions).filter((path) => !used.has(path));
}

function createSchema(file: DescribedName): JsonSchema {
  const schema = createPlain(file);
  describe(schema, file);
  const language = schema.properties?.language;
  if (file.startsWith('words.') && typeof language === 'object') language.enum = [file.slice(6, 8)];
  const { $schema, description, ...rest } = schema;
  return { ...($schema === undefined ? {} : { $schema }), ...(description === undefined ? {} : { description }), ...rest };
}

function createPlain(file: DescribedName): JsonSchema {
  return toJsonSchema(described[file], {
    target: 'draft-07',
    // Checks in code and trimming have no counterpart; the lint makes them.
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      const parts = valibotSchema.type === 'tuple' && 'items' in valibotSchema ? (valibotSchema.items as unknown[]).length : 0;
      return parts > 0 ? { ...jsonSchema, minItems: parts, maxItems: parts } : undefined;
    },
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'regex'
        ? { ...jsonSchema, pattern: (valibotAction as unknown as { requirement: RegExp }).requirement.source }
        : undefined,
  });
}

/** Puts the descriptions in; gives the keys of those that were used. "topics.json items.periods.from" is one, "periods.from" serves all files. */
function describe(schema: JsonSchema, file: DescribedName): Set<string> {
  const used = new Set<string>();
  const visit = (part: JsonSchema, path: readonly string[]) => {
    const keys = [`${file} ${path.join('.')}`, ...path.map((_, index) => path.slice(index).join('.'))];
    const key = keys.find((each) => packDescriptions[each] !== undefined);
    if (key !== undefined) {
      used.add(key);
      part.description = packDescriptions[key]!;
    }
    for (const [name, property] of Object.entries(part.properties ?? {}))
      if (typeof property === 'object') visit(property, [...path, name]);
    for (const item of [part.items ?? []].flat()) if (typeof item === 'object') visitInside(item, path);
    for (const option of part.anyOf ?? []) if (typeof option === 'object') visitInside(option, path);
  };
  /** What is in a list has the list's path, and not its description. */
  const visitInside = (part: JsonSchema, path: readonly string[]) => {
    for (const [name, property] of Object.entries(part.properties ?? {}))
      if (typeof property === 'object') visit(property, [...path, name]);
    for (const item of [part.items ?? []].flat()) if (typeof item === 'object') visitInside(item, path);
  };
  visit(schema, []);
  return used;
}

const lineWidth = 140; // as .biome.json has it, so that the formatter leaves the files alone

/** JSON as the formatter writes it: a list of plain values on one line where it fits. */
function print(value: unknown, indent: string, before = 0): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const flat = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    const isPlain = value.every((item) => typeof item !== 'object');
    if (isPlain && indent.length + before + flat.length + 1 <= lineWidth) return flat;
    return `[\n${value.map((item) => inner + print(item, inner)).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, item]) => {
    const head = `${inner}${JSON.stringify(key)}: `;
    return head + print(item, inner, head.length - inner.length);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
