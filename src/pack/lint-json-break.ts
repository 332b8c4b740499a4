/** Where a text stops being JSON, and what was to come there. */
export interface JsonBreak {
  /** Counted from 1. */
  line: number;
  /** "a comma or }", for a sentence. */
  expected: string;
  /** What stands there instead; empty at the end of the text. */
  found: string;
}

type Next = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or ]' | ', or }' | 'end';

const inWords: Record<Next, string> = {
  value: 'a value',
  'value or ]': 'a value or ]',
  key: 'a key in double quotes',
  'key or }': 'a key in double quotes or }',
  ':': 'a colon',
  ', or ]': 'a comma or ]',
  ', or }': 'a comma or }',
  end: 'the end of the file',
};

const isScalar = (piece: string) => {
  try {
    return typeof JSON.parse(piece) !== 'object' || piece === 'null';
  } catch {
    return false;
  }
};
const isString = (piece: string) => piece.startsWith('"') && isScalar(piece);

/** Finds the first place at which a text is not JSON; undefined when all of it is. No engine tells this in each case. */
export function findJsonBreak(text: string): JsonBreak | undefined {
  const open: string[] = [];
  let next: Next = 'value';
  let line = 1;
  let lastLine = 1;
  const afterValue = (): Next => (open.length === 0 ? 'end' : open.at(-1) === '[' ? ', or ]' : ', or }');
  for (const { 0: piece } of text.matchAll(/\n|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|[{}[\],:]|[^\s{}[\],:"]+/g)) {
    if (piece === '\n') {
      line += 1;
      continue;
    }
    const following = follow(piece);
    // A missing comma is missed on the line before.
    if (following === undefined)
      return { line: next.startsWith(',') ? lastLine : line, expected: inWords[next], found: piece.slice(0, 30) };
    next = following;
    lastLine = line;
  }
  return next === 'end' ? undefined : { line: lastLine, expected: inWords[next], found: '' };

  function follow(piece: string): Next | undefined {
    if (next.startsWith('value')) {
      if (piece === '{' || piece === '[') {
        open.push(piece);
        return piece === '{' ? 'key or }' : 'value or ]';
      }
      if (isScalar(piece)) return afterValue();
    }
    if (next.startsWith('key') && isString(piece)) return ':';
    if (next === ':' && piece === ':') return 'value';
    if (next.startsWith(',') && piece === ',') return open.at(-1) === '[' ? 'value' : 'key';
    if (next.endsWith(`or ${piece}`)) {
      open.pop();
      return afterValue();
    }
    return undefined;
  }
}
