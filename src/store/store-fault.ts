import Dexie from 'dexie';

/** Whether the store failed because the disk is full. Dexie wraps what the browser threw. */
export function isFull(error: unknown): boolean {
  const names = [error, (error as { inner?: unknown } | null)?.inner].map((each) => (each as { name?: string } | null)?.name);
  return names.includes('QuotaExceededError');
}

/** Whether it was the store that failed, as a browser's private window may make it: else the fault is elsewhere. */
export function isStoreFault(error: unknown): boolean {
  return error instanceof Dexie.DexieError;
}
