import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Lets the fake stores answer as browsers do: a key that is not there is no member of the answer. */
export function getWhatIsThere(): void {
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.sync]) {
    const get = area.get.bind(area) as (keys?: unknown) => Promise<Record<string, unknown>>;
    vi.spyOn(area, 'get').mockImplementation((async (keys: unknown) => {
      const all = await get(keys);
      return Object.fromEntries(Object.entries(all).filter(([, value]) => (value ?? null) !== null));
    }) as never);
  }
}
