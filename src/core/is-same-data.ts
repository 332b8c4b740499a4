/** Whether two values as JSON has them say the same. The order of members does not count: browsers give them back in one of their own. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [members, others] = [Object.entries(one), new Map(Object.entries(other))];
  return members.length === others.size && members.every(([key, value]) => others.has(key) && isSameData(value, others.get(key)));
}
