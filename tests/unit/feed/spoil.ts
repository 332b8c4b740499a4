import fc from 'fast-check';

/** Ways to spoil a JSON file: what goes wrong on the way, and what somebody who means harm would write. */

/** One change of a text; numbers say where, counted round the text's end. */
export type Spoil = (text: string) => string;

/** Values that have broken readers of JSON. */
export const oddValues: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  0,
  -1,
  1.5,
  1e308,
  -1e308,
  2 ** 53,
  Number.MIN_VALUE,
  [],
  {},
  [[]],
  '\uD800',
  '\u0000',
  '\u202E',
  'A'.repeat(5000),
  '__proto__',
  'constructor',
  '2026-02-30T00:00:00Z',
  '+275760-09-13T00:00:00.001Z',
  '../../manifest.json',
  '/etc/passwd',
  '//other.example/x.json',
  'https://other.example/x.json',
  'packs/../../x.json',
  'packs\\x.json',
  '%2e%2e/x.json',
  'javascript:alert(1)',
  'data:application/json,{}',
  'blob:https://other.example/1',
  'x.json?y#z',
  'packs/x.json\n',
];

const where = fc.nat(1_000_000);
const odd = fc.constantFrom(...oddValues);

const flip = fc.tuple(where, fc.nat(255)).map(
  ([at, byte]): Spoil =>
    (text) => {
      const bytes = Buffer.from(text);
      if (bytes.length > 0) bytes[at % bytes.length] = byte;
      return bytes.toString();
    },
);
const cut = fc.tuple(where, where).map(
  ([at, length]): Spoil =>
    (text) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + text.slice(from + (length % 400));
    },
);
const end = where.map(
  (at): Spoil =>
    (text) =>
      text.slice(0, at % (text.length + 1)),
);
const twice = fc.tuple(where, where).map(
  ([at, length]): Spoil =>
    (text) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + text.slice(from, from + (length % 2000)) + text.slice(from);
    },
);
const nest = fc.tuple(where, fc.constantFrom('[', '{"a":', '[{"a":'), fc.nat(20_000)).map(
  ([at, opening, depth]): Spoil =>
    (text) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + opening.repeat(depth) + text.slice(from);
    },
);
const rename = fc.tuple(where, fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'id', 'items', '')).map(
  ([at, name]): Spoil =>
    (text) => {
      const keys = [...text.matchAll(/"[^"\\]*"(?=:)/g)];
      const key = keys[at % Math.max(1, keys.length)];
      return key === undefined ? text : text.slice(0, key.index) + JSON.stringify(name) + text.slice(key.index + key[0].length);
    },
);
const replaceAny = fc.tuple(where, odd).map(
  ([at, value]): Spoil =>
    inTree((places) => {
      const place = places[at % places.length]!;
      place.owner[place.key] = value;
    }),
);
const swap = fc.tuple(where, where).map(
  ([one, other]): Spoil =>
    inTree((places) => {
      const [a, b] = [places[one % places.length]!, places[other % places.length]!];
      // Copies: a value that is put into itself would be a ring, which no JSON is.
      const copies = structuredClone([a.owner[a.key], b.owner[b.key]]);
      [b.owner[b.key], a.owner[a.key]] = copies;
    }),
);
const remove = where.map(
  (at): Spoil =>
    inTree((places) => {
      const { owner, key } = places[at % places.length]!;
      if (Array.isArray(owner)) owner.splice(Number(key), 1);
      else delete owner[key];
    }),
);
const repeat = fc.tuple(where, fc.integer({ min: 1, max: 80 })).map(
  ([at, count]): Spoil =>
    inTree((places) => {
      const inLists = places.filter(({ owner }) => Array.isArray(owner));
      const place = inLists[at % Math.max(1, inLists.length)];
      if (place !== undefined) (place.owner as unknown as unknown[]).push(...Array<unknown>(count).fill(place.owner[place.key]));
    }),
);
const addMember = fc.tuple(where, fc.constantFrom('__proto__', 'extra', 'toJSON', 'then'), odd).map(
  ([at, name, value]): Spoil =>
    inTree((places) => {
      const { owner } = places[at % places.length]!;
      Object.defineProperty(owner, name, { value, enumerable: true, configurable: true, writable: true });
    }),
);

/** One to three spoilt places. */
export const spoils: fc.Arbitrary<Spoil> = fc
  .array(fc.oneof(flip, cut, end, twice, nest, rename, replaceAny, replaceAny, swap, remove, repeat, addMember), {
    minLength: 1,
    maxLength: 3,
  })
  .map((list) => (text) => list.reduce((spoilt, spoil) => spoil(spoilt), text));

interface Place {
  owner: Record<string, unknown>;
  key: string;
}

/** A change of what the text holds; a text that is no JSON any more stays as it is. */
function inTree(change: (places: Place[]) => void): Spoil {
  return (text) => {
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      return text;
    }
    const places = [...listPlaces(data)];
    // Deep nests are made by another spoiler, and would only be slow here.
    if (places.length === 0 || places.length > 20_000) return text;
    change(places);
    return JSON.stringify(data);
  };
}

function* listPlaces(data: unknown): Generator<Place> {
  const open = [data];
  while (open.length > 0) {
    const owner = open.pop();
    if (typeof owner !== 'object' || owner === null) continue;
    for (const key of Object.keys(owner)) {
      yield { owner: owner as Record<string, unknown>, key };
      open.push((owner as Record<string, unknown>)[key]);
    }
  }
}
