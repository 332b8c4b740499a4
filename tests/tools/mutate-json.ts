const oddities: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => 0.5,
  () => 2 ** 53,
  () => 1e308,
  () => '',
  () => '\u0000\ud800 <script>alert(1)</script> \u202e',
  () => '__proto__',
  () => '../../../etc/passwd',
  () => 'javascript:alert(1)',
  () => '9'.repeat(20_000),
  () => [],
  () => ({}),
  () => Array.from({ length: 500 }, (_, index) => index),
  () => nest(400),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
];

/**
 * A copy of some JSON with one to four changes: a value replaced by an odd one, a member dropped, doubled, renamed or added, a text cut or lengthened.
 * `random` gives numbers from 0 up to 1; the same numbers give the same copy.
 */
export function mutateJson(value: unknown, random: () => number): unknown {
  const below = (end: number) => Math.floor(random() * end);
  let copy: unknown = structuredClone(value);
  for (let changes = 1 + below(4); changes > 0; changes -= 1) {
    const places = listPlaces(copy);
    // One in ten times the whole.
    if (places.length === 0 || below(10) === 0) copy = oddities[below(oddities.length)]!();
    else change(places[below(places.length)]!, below);
  }
  return copy;
}

interface Place {
  holder: Record<string, unknown>;
  key: string;
}

/** Every member of every object and list in a value. */
function listPlaces(value: unknown, places: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null || places.length > 5_000) return places;
  for (const [key, inner] of Object.entries(value)) {
    places.push({ holder: value as Record<string, unknown>, key });
    listPlaces(inner, places);
  }
  return places;
}

function change({ holder, key }: Place, below: (end: number) => number): void {
  const value = holder[key];
  const put = (name: string, what: unknown) =>
    Object.defineProperty(holder, name, { value: what, enumerable: true, configurable: true, writable: true });
  switch (below(6)) {
    case 0:
      delete holder[key];
      break;
    case 1:
      put(Array.isArray(holder) ? String(holder.length) : `${key}x`, structuredClone(value));
      break;
    case 2:
      put(Array.isArray(holder) ? key : '__proto__', oddities[below(oddities.length)]!());
      break;
    case 3:
      put(key, typeof value === 'string' ? value.slice(0, below(value.length + 1)) : [value]);
      break;
    case 4:
      put(key, typeof value === 'number' ? -value * 1e9 : `${String(value)}\ud83d\n`);
      break;
    default:
      put(key, oddities[below(oddities.length)]!());
  }
}

function nest(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
}
