import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type SiteChoice, type SiteSwitches, siteModes, siteStates } from '../core/site-choice';
import { defaultStrictness, type Strictness, strictnesses } from '../core/strictness';
import { settingsKey } from './on-settings-change';

/** What the reader has chosen. */
export interface Settings {
  version: 2;
  strictness: Strictness;
  /** Where Caveat reads by itself. What the browser gives leave for is not kept here: it is asked each time. */
  sites: SiteChoice;
  /** What was set for single sites. */
  switches: SiteSwitches;
  /** The end of a pause, in milliseconds since 1970; it belongs to this device alone. */
  pausedUntil: number | null;
  /** Whether the browser may carry these choices to the reader's other devices. */
  isSynced: boolean;
  /** When a part was chosen (ms), 0 for never: of two devices the newer word holds. */
  changedAt: { strictness: number; sites: number };
}

interface SettingsVersion {
  shape: v.GenericSchema;
  /** Settings as they lay in the store of that version. */
  example: unknown;
  /** Makes them of the settings of the version before; the first has none before it. */
  migrate?: (before: never) => unknown;
}

/** Version 2 for who has not chosen where to read. */
const choseNothing = {
  sites: { mode: 'click', newsrooms: [] },
  switches: {},
  pausedUntil: null,
  isSynced: false,
  changedAt: { strictness: 0, sites: 0 },
} satisfies Omit<Settings, 'version' | 'strictness'>;

/**
 * Every version there has been, the oldest first. A change of `Settings` adds one with its migration and leaves the others alone:
 * their examples stay true for readers who come from there.
 */
export const settingsVersions: readonly SettingsVersion[] = [
  {
    shape: v.object({ version: v.literal(1), strictness: v.picklist(strictnesses) }),
    example: { version: 1, strictness: 'sure' },
  },
  {
    shape: v.object({
      version: v.literal(2),
      strictness: v.picklist(strictnesses),
      sites: v.object({ mode: v.picklist(siteModes), newsrooms: v.array(v.string()) }),
      switches: v.record(v.string(), v.object({ state: v.nullable(v.picklist(siteStates)), at: v.number() })),
      pausedUntil: v.nullable(v.number()),
      isSynced: v.boolean(),
      changedAt: v.object({ strictness: v.number(), sites: v.number() }),
    }),
    example: { ...choseNothing, version: 2, strictness: 'sure' },
    migrate: ({ strictness }: { strictness: Strictness }) => ({ ...choseNothing, version: 2, strictness }),
  },
];

export const defaultSettings: Settings = { ...choseNothing, version: 2, strictness: defaultStrictness };

/** Reads settings of any version; what is missing, broken or of a later version gives the defaults. */
export function parseSettings(stored: unknown): Settings {
  const index = settingsVersions.findIndex(({ shape }) => v.is(shape, stored));
  if (index < 0) return defaultSettings;
  const latest = settingsVersions.slice(index + 1).reduce((before, { migrate }) => migrate?.(before as never), stored);
  const { output, success } = v.safeParse(settingsVersions.at(-1)!.shape, latest);
  return success ? (output as Settings) : defaultSettings;
}

/** The reader's settings; the defaults where none are kept or the store cannot be read. */
export async function getSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(settingsKey).catch(() => ({}) as Record<string, unknown>);
  return parseSettings(stored[settingsKey]);
}

/** Keeps a change with its time and gives the settings after it. Throws when the store takes nothing. */
export async function changeSettings(change: Partial<Omit<Settings, 'version'>>, now = Date.now()): Promise<Settings> {
  const before = await getSettings();
  const changedAt = {
    strictness: change.strictness === undefined ? before.changedAt.strictness : now,
    sites: change.sites === undefined ? before.changedAt.sites : now,
  };
  const settings = { ...before, changedAt, ...change };
  await browser.storage.local.set({ [settingsKey]: settings });
  return settings;
}
