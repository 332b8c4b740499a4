import type { Pack } from '../../src/pack/schema';
import { type DossierIds, type DossierKind, dossierKinds, type LeftOut } from './dossier';

/** Where one id of the dossier stands, or why it does not. */
export interface CoverageRow {
  kind: DossierKind;
  id: string;
  stands: { pack: string; id: string }[];
  reason?: string;
}

export interface Coverage {
  rows: CoverageRow[];
  totals: Record<DossierKind, { dossier: number; stands: number; leftOut: number; neither: number }>;
  /** What is wrong, a sentence each: an id that is neither, or both; an id that the dossier does not know. */
  faults: string[];
}

/**
 * Where each id of the dossier stands in the packs. A fact, an event and a term stand where a fact names them in `from`, a source where
 * a pack has a source of that id, a database or an exemption where a topic has that id or names it in `from`.
 */
export function coverDossier(ids: DossierIds, packs: readonly Pack[], leftOut: LeftOut): Coverage {
  const found = new Map<DossierKind, Map<string, CoverageRow['stands']>>(dossierKinds.map((kind) => [kind, placesOf(kind, packs)]));
  const rows = dossierKinds.flatMap((kind) =>
    ids[kind].map((id): CoverageRow => {
      const reason = leftOut[kind]?.[id];
      return { kind, id, stands: found.get(kind)?.get(id) ?? [], ...(reason === undefined ? {} : { reason }) };
    }),
  );
  return { rows, totals: count(rows), faults: [...rows.flatMap(faultOf), ...findUnknown(ids, packs, leftOut)] };
}

function placesOf(kind: DossierKind, packs: readonly Pack[]): Map<string, CoverageRow['stands']> {
  const places = new Map<string, CoverageRow['stands']>();
  const put = (dossierId: string, pack: Pack, id: string) => {
    const known = places.get(dossierId);
    if (known === undefined) places.set(dossierId, [{ pack: pack.id, id }]);
    else known.push({ pack: pack.id, id });
  };
  for (const pack of packs) {
    if (kind === 'sources') for (const { id } of pack.sources) put(id, pack, id);
    else if (kind === 'databases' || kind === 'exemptions') {
      for (const { id, from = [] } of pack.topics) for (const each of new Set([id, ...from])) put(each, pack, id);
    } else for (const { id, from } of pack.facts) for (const each of from) put(each, pack, id);
  }
  return places;
}

function count(rows: readonly CoverageRow[]): Coverage['totals'] {
  const totals = dossierKinds.map((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    const stands = own.filter((row) => row.stands.length > 0).length;
    const leftOut = own.filter((row) => row.stands.length === 0 && row.reason !== undefined).length;
    return [kind, { dossier: own.length, stands, leftOut, neither: own.length - stands - leftOut }] as const;
  });
  return Object.fromEntries(totals) as Coverage['totals'];
}

function faultOf({ kind, id, stands, reason }: CoverageRow): string[] {
  const name = `${kind} ${id}`;
  if (stands.length === 0 && reason === undefined) return [`${name} stands in no pack: bring it in, or say why not in left-out.json.`];
  if (stands.length > 0 && reason !== undefined)
    return [`${name} is said to be left out and stands in ${stands[0]!.pack}: delete its reason.`];
  return [];
}

function findUnknown(ids: DossierIds, packs: readonly Pack[], leftOut: LeftOut): string[] {
  const known = new Set(dossierKinds.flatMap((kind) => (kind === 'sources' ? [] : ids[kind])));
  const sources = new Set(ids.sources);
  const unknown = packs.flatMap((pack) => [
    ...pack.facts.flatMap(({ id, from }) => from.flatMap((each) => (known.has(each) ? [] : [`fact ${id} goes back to "${each}"`]))),
    ...pack.topics.flatMap(({ id, from = [] }) => from.flatMap((each) => (known.has(each) ? [] : [`topic ${id} goes back to "${each}"`]))),
    ...pack.sources.flatMap(({ id }) => (sources.has(id) ? [] : [`source ${id} is cited`])),
  ]);
  const reasons = dossierKinds.flatMap((kind) =>
    Object.keys(leftOut[kind] ?? {}).flatMap((id) => (ids[kind].includes(id) ? [] : [`a reason is given for ${kind} "${id}"`])),
  );
  return [...unknown, ...reasons].map((what) => `The dossier does not know it: ${what}.`);
}
