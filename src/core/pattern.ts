/** One step of a pattern: a word, a word in exact case, or a gap of at most `upTo` words. */
export type Step = { word: string } | { exact: string } | { upTo: number };

const maxWords = 400;
const maxDepth = 6;
const maxGap = 6;

/** A word that stays as it is, as nearly all do: to fold and cut those made compiling the packs a seventh dearer. */
const isPlain = /^[a-z]+$/;

/** Thrown for a pattern that is not in the notation; says where and why. */
export class PatternError extends Error {
  override name = 'PatternError';
}

/** A pattern as a tree: one after the other, one of several, or one step. */
export type Pattern = { all: Pattern[] } | { any: Pattern[]; optional: boolean } | { step: Step };

/** Reads one pattern, as a `PatternReader` does. Throws PatternError. */
export function parsePattern(pattern: string, plain: (word: string) => string): Pattern {
  return new PatternReader(plain).read(pattern);
}

/** Where the reading of a pattern stands. */
interface Reading {
  pattern: string;
  pieces: readonly string[];
  at: number;
  depth: number;
}

/**
 * Reads the notation of packs.
 * `word word`, `(one|two words)`, `(one)?` or `word?`, `[0-3]` for a gap, `=WCO` for exact case; hyphens are spaces.
 * The packs' 17,000 words are 2,300 different ones: each is made plain and cut once, and is the same object wherever it stands.
 */
export class PatternReader {
  readonly #plain: (word: string) => string;
  /** What the words are, as they are written. */
  readonly #known = new Map<string, Pattern>();
  readonly #steps = new Map<string, Pattern>();

  constructor(plain: (word: string) => string) {
    this.#plain = plain;
  }

  /** Throws PatternError. */
  read(pattern: string): Pattern {
    const pieces = pattern.replaceAll('’', "'").match(/\(|\)\??|\||\[0-\d+\]|=[^\s()|?[\]]+\??|[^\s()|?[\]=]+\??|\S/g) ?? [];
    const reading = { pattern, pieces, at: 0, depth: 0 };
    const tree = this.#readSequence(reading);
    if (reading.at < pieces.length) fail(reading, 'a closing bracket or bar stands alone');
    if (pieces.length > maxWords) fail(reading, `more than ${maxWords} words`);
    if (isEmpty(tree)) fail(reading, 'there is no word that must stand');
    return tree;
  }

  #readSequence(reading: Reading): Pattern {
    const { pieces } = reading;
    const all: Pattern[] = [];
    while (reading.at < pieces.length) {
      const piece = pieces[reading.at]!;
      if (piece === '|' || piece === ')' || piece === ')?') break;
      reading.at += 1;
      all.push(piece === '(' ? this.#readGroup(reading) : (this.#known.get(piece) ?? this.#readWord(piece, reading)));
    }
    return all.length === 1 ? all[0]! : { all };
  }

  #readGroup(reading: Reading): Pattern {
    const { pieces } = reading;
    reading.depth += 1;
    if (reading.depth > maxDepth) fail(reading, `more than ${maxDepth} brackets inside one another`);
    const any: Pattern[] = [this.#readSequence(reading)];
    while (pieces[reading.at] === '|') {
      reading.at += 1;
      any.push(this.#readSequence(reading));
    }
    const close = pieces[reading.at] ?? fail(reading, 'a bracket is not closed');
    reading.at += 1;
    reading.depth -= 1;
    return { any, optional: close === ')?' };
  }

  #readWord(piece: string, reading: Reading): Pattern {
    const optional = piece.endsWith('?');
    const word = optional ? piece.slice(0, -1) : piece;
    const gap = /^\[0-(\d+)\]$/.exec(piece)?.[1];
    if (Number(gap) > maxGap) fail(reading, `a gap may be at most ${maxGap} words`);
    if (gap === undefined && (word === '' || word === '=' || /^[?[\]()]/.test(word))) fail(reading, `"${piece}" has no place`);
    const all = gap === undefined ? this.#stepsOf(word) : [{ step: { upTo: Number(gap) } }];
    const steps = all.length === 1 ? all[0]! : { all };
    const read = optional ? { any: [steps], optional } : steps;
    this.#known.set(piece, read);
    return read;
  }

  /** "carve-out" is two words, "chicago's" too. */
  #stepsOf(word: string): Pattern[] {
    if (word.startsWith('=')) return [{ step: { exact: word.slice(1) } }];
    if (isPlain.test(word)) return [this.#stepOf(word)];
    const parts = this.#plain(word).match(/'s$|[^'\-–\s.,]+(?:'(?!s$)[^'\-–\s.,]+)*|'s/g) ?? [];
    return parts.map((part) => this.#stepOf(part));
  }

  #stepOf(word: string): Pattern {
    let step = this.#steps.get(word);
    if (step === undefined) {
      step = { step: { word } };
      this.#steps.set(word, step);
    }
    return step;
  }
}

function fail({ pattern }: Reading, why: string): never {
  throw new PatternError(`${why} in the pattern "${pattern}"`);
}

/** Whether the pattern could match nothing at all. */
function isEmpty(node: Pattern): boolean {
  if ('step' in node) return 'upTo' in node.step;
  if ('any' in node) return node.optional || node.any.some(isEmpty);
  return node.all.every(isEmpty);
}
