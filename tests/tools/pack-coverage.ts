import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Pack } from '../../src/pack/schema';
import { type Coverage, type CoverageRow, coverDossier } from './cover-dossier';
import { type DossierIds, dossierKinds, idsFile, readDossier, readKeptIds, readLeftOut } from './dossier';
import { Failure } from './ensure.mjs';
import { loadPacks } from './load-packs';
import type { ToolContext } from './tool';

const defaultFolder = '../shared/facts'; // beside the repository; not a part of it

/** Shows where each id of the dossier stands in the packs; 1 when one stands nowhere and has no reason. */
export async function showCoverage(args: readonly string[], { root, startFolder }: ToolContext): Promise<number> {
  const options = args.filter((arg) => arg.startsWith('-'));
  const folders = args.filter((arg) => !arg.startsWith('-'));
  const unknown = options.find((option) => option !== '--json' && option !== '--write-ids');
  if (unknown !== undefined) throw new Failure(`pack coverage takes --json and --write-ids, and got ${unknown}.`, 2);
  if (folders.length > 1) throw new Failure(`pack coverage takes one folder, and got ${folders.join(' ')}.`, 2);

  const folder = folders[0] === undefined ? join(root, defaultFolder) : resolve(startFolder, folders[0]);
  const ids = await readDossier(folder);
  if (options.includes('--write-ids')) await writeFile(join(root, idsFile), `${JSON.stringify(ids, null, 2)}\n`);
  const packs = await loadPacks(root);
  const coverage = coverDossier(ids, packs, await readLeftOut(root));
  const faults = [...coverage.faults, ...findStale(ids, await readKeptIds(root))];
  if (options.includes('--json')) console.log(JSON.stringify({ ...coverage, faults, packs: weighPacks(packs) }));
  else for (const line of [...coverage.rows.map(tellRow), '', ...tellTotals(coverage, packs), ...faults]) console.log(line);
  return faults.length === 0 ? 0 : 1;
}

/** Ids by which the kept list differs from the dossier. */
function findStale(ids: DossierIds, kept: DossierIds): string[] {
  const differs = dossierKinds.some((kind) => ids[kind].join('\n') !== kept[kind].join('\n'));
  return differs ? [`${idsFile} is not of this dossier: npm run pack -- coverage --write-ids writes it anew.`] : [];
}

function tellRow({ kind, id, stands, reason }: CoverageRow): string {
  const places = stands.map((place) => `${place.pack}/${place.id}`).join(', ');
  return `${kind.padEnd(10)}  ${id}  ${places || (reason === undefined ? 'NEITHER IN A PACK NOR IN THE LIST OF REASONS' : `left out: ${reason}`)}`;
}

function tellTotals({ totals }: Coverage, packs: readonly Pack[]): string[] {
  const table = [
    ['', 'dossier', 'in a pack', 'left out', 'neither'],
    ...dossierKinds.map((kind) => {
      const { dossier, stands, leftOut, neither } = totals[kind];
      return [kind, dossier, stands, leftOut, neither].map(String);
    }),
  ];
  const weights = weighPacks(packs);
  const each = [['', 'facts', 'events', 'sources', 'topics'], ...weights.map((row) => Object.values(row).map(String))];
  return [...align(table), '', ...align(each), ''];
}

interface PackWeight {
  pack: string;
  facts: number;
  /** How many of the facts are events. */
  events: number;
  sources: number;
  topics: number;
}

/** What each pack holds, and all together; a source in two packs counts once in the last line. */
function weighPacks(packs: readonly Pack[]): PackWeight[] {
  const weigh = (pack: string, { facts, topics, sources }: Pick<Pack, 'facts' | 'topics' | 'sources'>): PackWeight => ({
    pack,
    facts: facts.length,
    events: facts.filter(({ kind }) => kind === 'event').length,
    sources: new Set(sources.map(({ id }) => id)).size,
    topics: topics.length,
  });
  const all = {
    facts: packs.flatMap(({ facts }) => facts),
    topics: packs.flatMap(({ topics }) => topics),
    sources: packs.flatMap(({ sources }) => sources),
  };
  return [...packs.map((pack) => weigh(pack.id, pack)), weigh('together', all)];
}

function align(table: readonly (readonly string[])[]): string[] {
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
  );
}
