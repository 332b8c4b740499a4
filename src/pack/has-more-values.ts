/** Whether what JSON.parse gave holds more than `most` values, itself and all within it counted; looks no further than it must to know. */
export function hasMoreValues(data: unknown, most: number): boolean {
  const open: unknown[] = [data];
  let count = 1;
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const parts: unknown[] = Array.isArray(value) ? value : Object.values(value);
    count += parts.length;
    if (count > most) return true;
    for (const part of parts) open.push(part);
  }
  return false;
}
