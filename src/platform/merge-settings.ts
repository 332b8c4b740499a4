import * as v from 'valibot';
import { type SiteSwitches, siteModes, siteStates } from '../core/site-choice';
import { strictnesses } from '../core/strictness';
import type { Settings } from './settings';

/** What lies in the browser's synchronised store, by key. */
export type SyncedItems = Record<string, unknown>;

const choicesKey = 'caveat-choices';
const switchesKey = 'caveat-sites-';

/** The sites are spread over this many items: some 1,000 of them fit. All items together stay under the store's 102,400 bytes. */
const buckets = 8;
const itemBytes = 8_192; // the store's limit for one item, its key counted in

const ChoicesShape = v.object({
  strictness: v.picklist(strictnesses),
  sites: v.object({ mode: v.picklist(siteModes), newsrooms: v.array(v.string()) }),
  changedAt: v.object({ strictness: v.number(), sites: v.number() }),
});
const SwitchesShape = v.record(v.string(), v.object({ state: v.nullable(v.picklist(siteStates)), at: v.number() }));

/** Every key that Caveat may have in that store. */
export const syncedKeys: readonly string[] = [choicesKey, ...Array.from({ length: buckets }, (_, index) => `${switchesKey}${index}`)];

/** What travels: the choices, never the pause, and never leave, which only the browser on each device can give. Where sites are too many, the oldest stay behind. */
export function toSyncedItems({ strictness, sites, changedAt, switches }: Settings): SyncedItems {
  const items: SyncedItems = { [choicesKey]: { strictness, sites, changedAt } };
  const sizes = new Map<string, number>();
  for (const [site, value] of Object.entries(switches).toSorted(([, a], [, b]) => b.at - a.at)) {
    const key = `${switchesKey}${bucketOf(site)}`;
    // Hosts are plain letters, so a letter is a byte; a comma comes between two.
    const size = (sizes.get(key) ?? key.length + 2) + JSON.stringify({ [site]: value }).length - 1;
    if (size > itemBytes) continue;
    sizes.set(key, size);
    items[key] = { ...((items[key] as SiteSwitches | undefined) ?? {}), [site]: value };
  }
  return items;
}

/** The settings with whatever in the items is newer, part by part and site by site. The same object when nothing is. */
export function mergeSynced(settings: Settings, items: SyncedItems): Settings {
  const { output: choices, success } = v.safeParse(ChoicesShape, items[choicesKey]);
  const { changedAt, switches } = settings;
  const isStricter = success && choices.changedAt.strictness > changedAt.strictness;
  const isElsewhere = success && choices.changedAt.sites > changedAt.sites;
  const newer = syncedKeys.flatMap((key) => {
    const read = key === choicesKey ? undefined : v.safeParse(SwitchesShape, items[key]);
    return read?.success ? Object.entries(read.output).filter(([site, { at }]) => at > (switches[site]?.at ?? 0)) : [];
  });
  if (!isStricter && !isElsewhere && newer.length === 0) return settings;
  return {
    ...settings,
    ...(isStricter && { strictness: choices.strictness }),
    ...(isElsewhere && { sites: choices.sites }),
    changedAt: {
      strictness: isStricter ? choices.changedAt.strictness : changedAt.strictness,
      sites: isElsewhere ? choices.changedAt.sites : changedAt.sites,
    },
    switches: { ...switches, ...Object.fromEntries(newer) },
  };
}

/** The same item for a site on every device. */
function bucketOf(site: string): number {
  let sum = 0;
  for (const letter of site) sum += letter.charCodeAt(0);
  return sum % buckets;
}
