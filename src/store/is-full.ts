/** Whether the store failed because the disk is full. Dexie wraps what the browser threw. */
export function isFull(error: unknown): boolean {
  const names = [error, (error as { inner?: unknown } | null)?.inner].map((each) => (each as { name?: string } | null)?.name);
  return names.includes('QuotaExceededError');
}
