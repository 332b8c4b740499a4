import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Pack } from '../../src/pack/schema';
import { packFiles } from '../../src/pack/schema';
import { Failure } from './ensure.mjs';

/** Reads and checks all packs of a folder such as `assets/packs`, by name. Throws one line a fault, each with its file and place. */
export async function loadPacks(folder: string): Promise<Pack[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  if (names.length === 0) throw new Failure(`There is no pack in ${folder}.`);
  return Promise.all(names.sort().map((name) => loadPack(join(folder, name))));
}

async function loadPack(folder: string): Promise<Pack> {
  const faults: string[] = [];
  const read = async <Name extends keyof typeof packFiles>(name: Name): Promise<v.InferOutput<(typeof packFiles)[Name]> | undefined> => {
    const path = join(folder, name);
    const data = await readJson(path);
    if ('fault' in data) {
      faults.push(data.fault);
      return undefined;
    }
    const checked = v.safeParse(packFiles[name], data.value);
    if (checked.success) return checked.output as v.InferOutput<(typeof packFiles)[Name]>;
    faults.push(...checked.issues.map((issue) => `${path}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`));
    return undefined;
  };
  const head = await read('pack.json');
  const places = await read('places.json');
  const topics = await read('topics.json');
  const facts = await read('facts.json');
  const series = await read('series.json');
  const sources = await read('sources.json');
  const english = await read('words.en.json');
  const spanish = await read('words.es.json');
  if (!head || !places || !topics || !facts || !series || !sources || !english || !spanish) {
    throw new Failure(`This pack cannot be used:\n${faults.join('\n')}`);
  }
  return {
    ...head,
    places: places.items,
    topics: topics.items,
    facts: facts.items,
    series: series.items,
    sources: sources.items,
    words: { en: english.topics, es: spanish.topics },
  };
}

async function readJson(path: string): Promise<{ value: unknown } | { fault: string }> {
  try {
    return { value: JSON.parse(await readFile(path, 'utf8')) };
  } catch (error) {
    return { fault: `${path}: ${error instanceof Error ? error.message : String(error)}` };
  }
}
