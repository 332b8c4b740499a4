import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { coverDossier } from '../../tools/cover-dossier';
import type { DossierIds, LeftOut } from '../../tools/dossier';
import { readKeptIds, readLeftOut } from '../../tools/dossier';
import { root } from '../../tools/ensure.mjs';
import { loadPacks } from '../../tools/load-packs';
import { main } from '../../tools/pack';

const packs = await loadPacks(root);
const ids = await readKeptIds(root);
const leftOut = await readLeftOut(root);

describe('the coverage of a dossier', () => {
  const faultsOf = (more: Partial<DossierIds>, reasons: LeftOut = leftOut) => coverDossier({ ...ids, ...more }, packs, reasons).faults;

  it('names the fact in which an id stands', () => {
    const row = coverDossier(ids, packs, leftOut).rows.find(({ kind, id }) => kind === 'facts' && id === 'chi-ccpsa-vote');
    expect(row?.stands).toEqual([{ pack: 'us-gang-databases', id: 'commission-vote-2023' }]);
  });

  it.each(['facts', 'events', 'sources', 'databases', 'exemptions', 'terms'] as const)('notices one of the %s that is nowhere', (kind) => {
    const faults = faultsOf({ [kind]: [...ids[kind], 'brand-new'] });
    expect(faults).toEqual([expect.stringContaining(`${kind} brand-new stands in no pack: bring it in, or say why not`)]);
  });

  it('takes a written reason', () => {
    expect(faultsOf({ facts: [...ids.facts, 'brand-new'] }, { ...leftOut, facts: { ...leftOut.facts, 'brand-new': 'Doubtful.' } })).toEqual(
      [],
    );
  });

  it('notices a reason for what stands in a pack, and one for what the dossier does not know', () => {
    const reasons = { ...leftOut, facts: { ...leftOut.facts, h01: 'Doubtful.', gone: 'Doubtful.' } };
    expect(faultsOf({}, reasons)).toEqual([
      'facts h01 is said to be left out and stands in chicago-welcoming-city: delete its reason.',
      'The dossier does not know it: a reason is given for facts "gone".',
    ]);
  });

  it('notices a fact and a source that go back to nothing in the dossier', () => {
    const faults = faultsOf({ facts: ids.facts.filter((id) => id !== 'h02'), sources: ids.sources.filter((id) => id !== 'code-005') });
    expect(faults).toEqual([
      'The dossier does not know it: fact order-85-1 goes back to "h02".',
      'The dossier does not know it: source code-005 is cited.',
    ]);
  });
});

describe('npm run pack -- coverage', () => {
  let folder = '';
  let printed: string[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'caveat-dossier-'));
    printed = [];
    vi.spyOn(console, 'log').mockImplementation((line) => printed.push(String(line)));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    vi.restoreAllMocks();
  });

  const run = (...args: string[]) => main(['coverage', ...args], { root, startFolder: folder });

  /** Writes a dossier with the kept ids, by parts as the ids tell them. */
  function writeDossier(more: string[] = []): void {
    for (const part of ['ordinance', 'gang-databases', 'warrants']) {
      const first = part === 'ordinance';
      const last = part === 'warrants';
      const ownOf = (list: readonly string[], key: string) =>
        list.filter((id) => id.startsWith(`${key}:${part}:`)).map((id) => id.slice(`${key}:${part}:`.length));
      const withIds = (list: readonly string[]) => list.map((id) => ({ id }));
      const data = {
        facts: first ? withIds(ids.facts) : last ? withIds(more) : [],
        sources: first ? withIds(ids.sources) : withIds(ids.sources.slice(0, 3)),
        events: ownOf(ids.events, 'event').map((date) => ({ date })),
        ...(first ? { exemptions: withIds(ids.exemptions) } : {}),
        ...(part === 'gang-databases' ? { databases: withIds(ids.databases) } : {}),
        ...(last ? { terms: ownOf(ids.terms, 'term').map((term) => ({ term })) } : {}),
        unverified: ['Never shown.'],
      };
      writeFileSync(join(folder, `${part}.json`), JSON.stringify(data));
    }
  }

  it('shows each id with its place and ends with 0', async () => {
    writeDossier();
    expect(await run('.')).toBe(0);
    expect(printed).toContain('facts       h01  chicago-welcoming-city/washington-order-1985');
    expect(printed.join('\n')).toMatch(/^sources +429 +419 +10 +0$/m);
    expect(printed.join('\n')).toMatch(/^together +\d+/m);
    expect(printed.join('\n')).not.toContain('Never shown.');
  });

  it('ends with 1 when an id is neither in a pack nor in the list of reasons', async () => {
    writeDossier(['brand-new']);
    expect(await run('.')).toBe(1);
    expect(printed.join('\n')).toContain('facts brand-new stands in no pack');
    expect(printed.join('\n')).toContain('tests/dossier/ids.json is not of this dossier');
  });

  it('says the same as one JSON object', async () => {
    writeDossier();
    expect(await run('--json', '.')).toBe(0);
    const { totals, faults, packs: weights } = JSON.parse(printed.join(''));
    expect(totals.terms).toEqual({ dossier: 30, stands: 30, leftOut: 0, neither: 0 });
    expect(faults).toEqual([]);
    expect(weights.at(-1)).toMatchObject({ pack: 'together', sources: 419 });
  });

  it('says in a sentence that there is no dossier, and what it does not take', async () => {
    await expect(run('nowhere')).rejects.toThrow(/There is no dossier in .*nowhere \(ordinance\.json is missing\): name its folder/);
    await expect(run('--all')).rejects.toThrow('pack coverage takes --json and --write-ids, and got --all.');
  });
});
