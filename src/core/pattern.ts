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

/** Reads one pattern, as a reader does that `createPatternReader` gives. Throws PatternError. */
export function parsePattern(pattern: string, plain: (word: string) => string): Pattern {
  return createPatternReader(plain)(pattern);
}

/**
 * Gives a reader of the notation of packs; it throws PatternError.
 * `word word`, `(one|two words)`, `(one)?` or `word?`, `[0-3]` for a gap, `=WCO` for exact case; hyphens are spaces.
 * The packs' 17,000 words are 2,300 different ones: each is made plain and cut once, and is the same object wherever it stands.
 */
export function createPatternReader(plain: (word: string) => string): (pattern: string) => Pattern {
  /** What the words are, as they are written, and the step of each plain word. */
  const known = new Map<string, Pattern>();
  const steps = new Map<string, Pattern>();
  let pattern = '';
  let pieces: readonly string[] = [];
  let at = 0;
  let depth = 0;
  const fail = (why: string): never => {
    throw new PatternError(`${why} in the pattern "${pattern}"`);
  };
  const readSequence = (): Pattern => {
    const all: Pattern[] = [];
    while (at < pieces.length) {
      const piece = pieces[at]!;
      if (piece === '|' || piece === ')' || piece === ')?') break;
      at += 1;
      all.push(piece === '(' ? readGroup() : (known.get(piece) ?? readWord(piece)));
    }
    return joined(all);
  };
  const readGroup = (): Pattern => {
    depth += 1;
    if (depth > maxDepth) fail(`more than ${maxDepth} brackets inside one another`);
    const any: Pattern[] = [readSequence()];
    while (pieces[at] === '|') {
      at += 1;
      any.push(readSequence());
    }
    const close = pieces[at] ?? fail('a bracket is not closed');
    at += 1;
    depth -= 1;
    return { any, optional: close === ')?' };
  };
  const readWord = (piece: string): Pattern => {
    const gapSize = /^\[0-(\d+)\]$/.exec(piece)?.[1];
    if (Number(gapSize) > maxGap) fail(`a gap may be at most ${maxGap} words`);
    const optional = piece.endsWith('?');
    const word = optional ? piece.slice(0, -1) : piece;
    if (gapSize === undefined && (word === '' || word === '=' || /^[?[\]()]/.test(word))) fail(`"${piece}" has no place`);
    const one = gapSize === undefined ? readSteps(word) : { step: { upTo: Number(gapSize) } };
    const read = optional ? { any: [one], optional } : one;
    known.set(piece, read);
    return read;
  };
  /** "carve-out" is two words, "chicago's" too. */
  const readSteps = (word: string): Pattern => {
    if (word.startsWith('=')) return { step: { exact: word.slice(1) } };
    const parts = isPlain.test(word) ? [word] : (plain(word).match(/'s$|[^'\-–\s.,]+(?:'(?!s$)[^'\-–\s.,]+)*|'s/g) ?? []);
    return joined(parts.map(stepOf));
  };
  const stepOf = (word: string): Pattern => {
    const step = steps.get(word) ?? { step: { word } };
    steps.set(word, step);
    return step;
  };
  return (given) => {
    pattern = given;
    pieces = pattern.replaceAll('’', "'").match(/\(|\)\??|\||\[0-\d+\]|=[^\s()|?[\]]+\??|[^\s()|?[\]=]+\??|\S/g) ?? [];
    at = 0;
    depth = 0;
    const tree = readSequence();
    if (at < pieces.length) fail('a closing bracket or bar stands alone');
    if (pieces.length > maxWords) fail(`more than ${maxWords} words`);
    if (isEmpty(tree)) fail('there is no word that must stand');
    return tree;
  };
}

function joined(all: Pattern[]): Pattern {
  return all.length === 1 ? all[0]! : { all };
}

/** Whether the pattern could match nothing at all. */
function isEmpty(node: Pattern): boolean {
  if ('step' in node) return 'upTo' in node.step;
  if ('any' in node) return node.optional || node.any.some(isEmpty);
  return node.all.every(isEmpty);
}
