/** A text made plain for comparing, with the way back. */
export interface FoldedUnits {
  /** Lower case, no accents, plain quotes, dashes and spaces, nothing invisible. Behind them `unitsBehind` zeros: who looks ahead need not ask for the end. */
  units: Uint16Array;
  /** `origin[i]` is where unit `i` of `text` stood in the original; one more entry for the end. */
  origin: Uint32Array;
}

/** Soft hyphen, zero-width characters, direction marks, combining accents, variation selectors: nothing a reader sees by itself. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

const plainForms = new Map<number, number>();

/** The one plain unit for a character beyond ASCII, or the character itself. Cached: pages use a few dozen of them. */
function toPlain(code: number): number {
  const known = plainForms.get(code);
  if (known !== undefined) return known;
  const plain = findPlain(code).charCodeAt(0);
  // A hostile text could hold every character there is: the cache stays below one page of memory.
  if (plainForms.size < 2048) plainForms.set(code, plain);
  return plain;
}

function findPlain(code: number): string {
  const char = String.fromCharCode(code);
  if (/\s/u.test(char) && code !== 0x2028 && code !== 0x2029) return ' ';
  if (code === 0x2028 || code === 0x2029) return '\n';
  if ('‘’‚‛′ʼ`´'.includes(char)) return "'";
  if ('“”„‟″«»'.includes(char)) return '"';
  if ('‐‑'.includes(char)) return '-';
  if ('‒–—―−'.includes(char)) return '–';
  if (code >= 0xd800 && code <= 0xdfff) return char;
  const base = char.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : char;
}

/** So far a word's reader looks ahead. */
export const unitsBehind = 2;

/** Folds a text unit by unit in one pass; works on broken surrogates too. */
export function foldUnits(text: string): FoldedUnits {
  const units = new Uint16Array(text.length + unitsBehind);
  const origin = new Uint32Array(text.length + 1);
  let length = 0;
  for (let i = 0; i < text.length; i += 1) {
    let code = text.charCodeAt(i);
    if (code >= 0x41 && code <= 0x5a) code += 0x20;
    else if (code >= 0x80 || code === 0x60) {
      if (isInvisible(code)) continue;
      code = toPlain(code);
    }
    units[length] = code;
    origin[length] = i;
    length += 1;
  }
  origin[length] = text.length;
  return { units: units.subarray(0, length + unitsBehind), origin: origin.subarray(0, length + 1) };
}

/** The same as a text. */
export function fold(text: string): { text: string; origin: Uint32Array } {
  const { units, origin } = foldUnits(text);
  return { text: spell(units.subarray(0, origin.length - 1)), origin };
}

/** As many units as an engine takes as arguments of one call, with room to spare. */
const mostArguments = 4096;

/** Units as a text: one byte a character where none is beyond Latin-1, as a piece of a text with curly quotes never is. */
export function spell(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += mostArguments)
    pieces.push(String.fromCharCode.apply(undefined, units.subarray(at, at + mostArguments) as unknown as number[]));
  return pieces.join('');
}
