/**
 * The end of the pause that the reader made (ms); null where there is none or nothing can be read. Without the polyfill and without a
 * check of the settings' shape, for the same reason as in tell-background.ts.
 */
export async function readPause(): Promise<number | null> {
  const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } } })
    .chrome;
  const { pausedUntil } = ((await storage.local.get('settings')).settings ?? {}) as { pausedUntil?: unknown };
  return typeof pausedUntil === 'number' ? pausedUntil : null;
}
