/** Where the parts of a JSON text stand. */
export interface JsonPlaces {
  /** Line, counted from 1, of each value by its path in parts joined by dots; "" is the whole text. */
  lines: ReadonlyMap<string, number>;
  /** Paths of keys that stand twice in one object, of which JSON.parse silently keeps the last. */
  twice: readonly string[];
}

interface Level {
  path: string;
  /** The index in a list; undefined in an object. */
  index: number | undefined;
  keys: Set<string>;
  /** The path of the value that comes next. */
  next: string;
}

/** Reads where each value of a JSON text stands, in one pass over its signs and strings; the text must be JSON. */
export function readJsonPlaces(text: string): JsonPlaces {
  const lines = new Map<string, number>([['', 1]]);
  const twice: string[] = [];
  const levels: Level[] = [];
  let line = 1;
  let isKey = false;
  for (const { 0: piece } of text.matchAll(/\n|"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g)) {
    const level = levels.at(-1);
    if (piece === '\n') line += 1;
    else if (piece === ',') {
      isKey = level?.index === undefined;
      if (level?.index !== undefined) {
        level.index += 1;
        level.next = join(level.path, level.index);
      }
    } else if (piece === ']' || piece === '}') {
      levels.pop();
      isKey = false;
    } else if (isKey && level !== undefined) {
      const key = JSON.parse(piece) as string;
      level.next = join(level.path, key);
      if (level.keys.has(key)) twice.push(level.next);
      level.keys.add(key);
      // The line of the key: it is where an author looks.
      lines.set(level.next, line);
      isKey = false;
    } else if (piece !== ':') {
      const path = level?.next ?? '';
      if (level?.index !== undefined) lines.set(path, line);
      if (piece === '{' || piece === '[') {
        const index = piece === '[' ? 0 : undefined;
        levels.push({ path, index, keys: new Set(), next: index === undefined ? path : join(path, index) });
        isKey = piece === '{';
      }
    }
  }
  return { lines, twice };
}

/** The line of a path, or of the nearest part above it that the text has. */
export function lineOf({ lines }: JsonPlaces, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const line = lines.get(path.slice(0, length).join('.'));
    if (line !== undefined) return line;
  }
  return 1;
}

function join(path: string, part: string | number): string {
  return path === '' ? String(part) : `${path}.${part}`;
}
