/** One step of a pattern: a word, a word in exact case, or a gap of at most `max` words. */
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

/**
 * Reads the notation of packs.
 * `word word`, `(one|two words)`, `(one)?` or `word?`, `[0-3]` for a gap, `=WCO` for exact case; hyphens are spaces.
 * Throws PatternError.
 */
export function parsePattern(pattern: string, plain: (word: string) => string): Pattern {
  const pieces = pattern.replaceAll('’', "'").match(/\(|\)\??|\||\[0-\d+\]|=[^\s()|?[\]]+\??|[^\s()|?[\]=]+\??|\S/g) ?? [];
  let at = 0;
  let depth = 0;
  const fail = (why: string): never => {
    throw new PatternError(`${why} in the pattern "${pattern}"`);
  };
  const readSequence = (): Pattern => {
    const all: Pattern[] = [];
    while (at < pieces.length) {
      const piece = pieces[at]!;
      if (piece === '|' || piece.startsWith(')')) break;
      at += 1;
      if (piece === '(') all.push(readGroup());
      else all.push(readWord(piece));
    }
    return { all };
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
    if (gapSize !== undefined) {
      if (Number(gapSize) > maxGap) fail(`a gap may be at most ${maxGap} words`);
      return { step: { upTo: Number(gapSize) } };
    }
    const optional = piece.endsWith('?');
    const word = optional ? piece.slice(0, -1) : piece;
    if (word === '' || word === '=' || /^[?[\]()]/.test(word)) fail(`"${piece}" has no place`);
    const steps: Pattern[] = word.startsWith('=')
      ? [{ step: { exact: word.slice(1) } }]
      : isPlain.test(word)
        ? [{ step: { word } }]
        : toSteps(plain(word));
    return optional ? { any: [{ all: steps }], optional } : { all: steps };
  };
  const tree = readSequence();
  if (at < pieces.length) fail('a closing bracket or bar stands alone');
  if (pieces.length > maxWords) fail(`more than ${maxWords} words`);
  if (isEmpty(tree)) fail('there is no word that must stand');
  return tree;
}

/** Whether the pattern could match nothing at all. */
function isEmpty(node: Pattern): boolean {
  if ('step' in node) return 'upTo' in node.step;
  if ('any' in node) return node.optional || node.any.some(isEmpty);
  return node.all.every(isEmpty);
}

/** "carve-out" is two words, "chicago's" too. */
function toSteps(word: string): Pattern[] {
  return (word.match(/'s$|[^'\-–\s.,]+(?:'(?!s$)[^'\-–\s.,]+)*|'s/g) ?? []).map((part) => ({ step: { word: part } }));
}
