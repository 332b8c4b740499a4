import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { defaultStrictness, type Strictness, strictnesses } from '../core/strictness';
import { addedWordsKey } from './added-words-key';

/** What the reader has chosen. */
export interface Settings {
  version: 1;
  strictness: Strictness;
}

interface SettingsVersion {
  shape: v.GenericSchema;
  /** Settings as they lay in the store of that version. */
  example: unknown;
  /** Makes them of the settings of the version before; the first has none before it. */
  migrate?: (before: never) => unknown;
}

/**
 * Every version there has been, the oldest first. A change of `Settings` adds one with its migration and leaves the others alone:
 * their examples stay true for readers who come from there.
 */
export const settingsVersions: readonly SettingsVersion[] = [
  {
    shape: v.object({ version: v.literal(1), strictness: v.picklist(strictnesses) }),
    example: { version: 1, strictness: 'sure' },
  },
];

export const defaultSettings: Settings = { version: 1, strictness: defaultStrictness };

const storeKey = 'settings';

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
  const stored = await browser.storage.local.get(storeKey).catch(() => ({}) as Record<string, unknown>);
  return parseSettings(stored[storeKey]);
}

/** Keeps a change and gives the settings after it. Throws when the store takes nothing. */
export async function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  const settings = { ...(await getSettings()), ...change };
  await browser.storage.local.set({ [storeKey]: settings });
  return settings;
}

/** Calls back after each change of the settings or of the packs that the reader added, wherever it was made, until the signal fires. */
export function onSettingsChange(run: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (storeKey in changes || addedWordsKey in changes) run();
  };
  // Held, because a script left behind by an update of the extension has no `browser.storage` any more.
  const { onChanged } = browser.storage.local;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
