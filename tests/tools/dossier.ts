import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from './ensure.mjs';

/** What a dossier holds, in the order in which it is told. */
export const dossierKinds = ['facts', 'events', 'sources', 'databases', 'exemptions', 'terms'] as const;
export type DossierKind = (typeof dossierKinds)[number];

/**
 * The ids of a dossier. An event has none of its own, so it is `event:PART:DATE`; a term is `term:PART:NAME`. What stands in the lists
 * of unverified statements has no id, and never comes into a pack.
 */
export type DossierIds = Record<DossierKind, string[]>;

/** Why something of the dossier stands in no pack. */
export type LeftOut = Partial<Record<DossierKind, Record<string, string>>>;

const parts = ['ordinance', 'gang-databases', 'warrants'];

interface DossierPart {
  facts: { id: string }[];
  events: { date: string }[];
  sources: { id: string }[];
  databases?: { id: string }[];
  exemptions?: { id: string }[];
  terms?: { term: string }[];
}

/** The ids of the dossier in a folder; a source that several parts name stands once. Throws Failure when there is no dossier. */
export async function readDossier(folder: string): Promise<DossierIds> {
  const missing = parts.find((part) => !existsSync(join(folder, `${part}.json`)));
  if (missing !== undefined) {
    throw new Failure(
      `There is no dossier in ${folder} (${missing}.json is missing): name its folder, npm run pack -- coverage FOLDER.`,
      2,
    );
  }
  const ids: DossierIds = { facts: [], events: [], sources: [], databases: [], exemptions: [], terms: [] };
  for (const part of parts) {
    const data = JSON.parse(await readFile(join(folder, `${part}.json`), 'utf8')) as DossierPart;
    for (const kind of ['facts', 'sources', 'databases', 'exemptions'] as const) ids[kind].push(...(data[kind] ?? []).map(({ id }) => id));
    ids.events.push(...data.events.map(({ date }) => `event:${part}:${date}`));
    ids.terms.push(...(data.terms ?? []).map(({ term }) => `term:${part}:${term}`));
  }
  return { ...ids, sources: [...new Set(ids.sources)] };
}

const dossierFolder = 'tests/dossier';
export const idsFile = `${dossierFolder}/ids.json`;

/** The ids that are kept with the code, for machines that have no dossier. */
export async function readKeptIds(root: string): Promise<DossierIds> {
  return readJson(join(root, idsFile));
}

/** The reasons that are kept with the code. */
export async function readLeftOut(root: string): Promise<LeftOut> {
  return readJson(join(root, dossierFolder, 'left-out.json'));
}

/** Facts that rest on a weak copy alone and stand in a pack all the same, each with its reason. */
export async function readKeptOnCopies(root: string): Promise<Record<string, string>> {
  return readJson(join(root, dossierFolder, 'kept-on-copies.json'));
}

/** Facts of the dossier whose sources disagree. */
export async function readConflicts(root: string): Promise<string[]> {
  return readJson(join(root, dossierFolder, 'conflicts.json'));
}

async function readJson<Data>(path: string): Promise<Data> {
  return JSON.parse(await readFile(path, 'utf8')) as Data;
}
