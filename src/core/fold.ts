/** A text made plain for comparing, with the way back. */
export interface Folded {
  /** Lower case, no accents, plain quotes, dashes and spaces, nothing invisible. */
  text: string;
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

const plainForms = new Map<number, string>();

/** The one plain unit for a character beyond ASCII, or the character itself. Cached: pages use a few dozen of them. */
function toPlain(code: number): string {
  const known = plainForms.get(code);
  if (known !== undefined) return known;
  const plain = findPlain(code);
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

/** Folds a text unit by unit in one pass; works on broken surrogates too. */
export function fold(text: string): Folded {
  const origin = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  let plainFrom = 0;
  let isRunPlain = true;
  const flush = (end: number) => {
    if (plainFrom < end) parts.push(isRunPlain ? text.slice(plainFrom, end) : text.slice(plainFrom, end).toLowerCase());
  };
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x80 && code !== 0x60) {
      if (code >= 0x41 && code <= 0x5a) isRunPlain = false;
      origin[length] = i;
      length += 1;
      continue;
    }
    flush(i);
    plainFrom = i + 1;
    isRunPlain = true;
    if (isInvisible(code)) continue;
    parts.push(toPlain(code));
    origin[length] = i;
    length += 1;
  }
  flush(text.length);
  origin[length] = text.length;
  return { text: parts.join(''), origin: origin.subarray(0, length + 1) };
}
