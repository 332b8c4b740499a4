import { describe, expect, test } from 'vitest';
import newsrooms from '../../../assets/newsrooms.json' with { type: 'json' };
import type { SiteSwitches } from '../../../src/core/site-choice';
import { mergeSynced, syncedKeys, toSyncedItems } from '../../../src/platform/merge-settings';
import { defaultSettings, type Settings } from '../../../src/platform/settings';

const here: Settings = {
  ...defaultSettings,
  strictness: 'sure',
  sites: { mode: 'newsrooms', newsrooms: ['wbez.org'] },
  switches: { 'a.example': { state: 'off', at: 20 }, 'b.example': { state: 'on', at: 20 } },
  pausedUntil: 99,
  isSynced: true,
  changedAt: { strictness: 20, sites: 20 },
};
const bytes = (items: object) => Object.entries(items).map(([key, item]) => key.length + JSON.stringify(item).length);
const manySites = (count: number): SiteSwitches =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`site-${at}.a-newspaper.example`, { state: 'off' as const, at }]));

describe('what travels', () => {
  test('are the choices, not the pause, and nothing about leave', () => {
    const items = toSyncedItems(here);
    expect(Object.keys(items).every((key) => syncedKeys.includes(key))).toBe(true);
    expect(JSON.stringify(items)).not.toMatch(/paused|isSynced|:\/\//);
    expect(items['caveat-choices']).toEqual({ strictness: 'sure', sites: here.sites, changedAt: here.changedAt });
  });
  test('comes whole to a device that has chosen nothing', () => {
    const { pausedUntil, ...travelling } = here;
    expect(mergeSynced({ ...defaultSettings, isSynced: true }, toSyncedItems(here))).toEqual({ ...travelling, pausedUntil: null });
  });
  test('fits an item even with every newsroom', () => {
    const all = newsrooms.newsrooms.flatMap(({ hosts }) => hosts);
    const [first = 0] = bytes(toSyncedItems({ ...here, sites: { mode: 'newsrooms', newsrooms: all }, switches: {} }));
    expect(first).toBeGreaterThan(1_000);
    expect(first).toBeLessThanOrEqual(8_192);
  });
  test('keeps the limits with thousands of sites; the oldest stay behind', () => {
    const switches = manySites(5_000);
    const items = toSyncedItems({ ...here, switches });
    expect(Math.max(...bytes(items))).toBeLessThanOrEqual(8_192);
    expect(bytes(items).reduce((sum, size) => sum + size)).toBeLessThanOrEqual(102_400);
    const merged = Object.keys(mergeSynced(defaultSettings, items).switches);
    expect(merged.length).toBeGreaterThan(900);
    expect(merged).toContain('site-4999.a-newspaper.example');
    expect(merged).not.toContain('site-0.a-newspaper.example');
  });
});

describe('of two words the newer holds', () => {
  const there: Settings = {
    ...here,
    strictness: 'likely',
    sites: { mode: 'everywhere', newsrooms: [] },
    switches: { 'a.example': { state: null, at: 30 }, 'b.example': { state: 'off', at: 10 }, 'c.example': { state: 'off', at: 1 } },
    changedAt: { strictness: 10, sites: 30 },
  };
  test('part by part and site by site', () => {
    expect(mergeSynced(here, toSyncedItems(there))).toEqual({
      ...here,
      sites: there.sites,
      switches: { ...here.switches, 'a.example': { state: null, at: 30 }, 'c.example': { state: 'off', at: 1 } },
      changedAt: { strictness: 20, sites: 30 },
    });
  });
  test('on both devices the same, whoever comes first', () => {
    const { pausedUntil: _a, ...first } = mergeSynced(here, toSyncedItems(there));
    const { pausedUntil: _b, ...second } = mergeSynced(there, toSyncedItems(here));
    expect(first).toEqual(second);
  });
  test.each([{}, toSyncedItems(here), { 'caveat-choices': 7, 'caveat-sites-0': 'x' }, { 'caveat-choices': { version: 9 } }])(
    'nothing newer, or nothing that can be read, changes nothing: %#',
    (items) => expect(mergeSynced(here, items)).toBe(here),
  );
});
