import { findMarkAt } from './find-mark-at';
import { createToneReader, highlightNames, markCss, type Tone } from './mark-style';

export { highlightNames } from './mark-style';

/** The marks of one page. Ranges are numbered as they are given; one that could not be made has a number and no mark. */
export interface Marks {
  /** How many ranges are marked; 0 when hidden. */
  readonly count: number;
  /** Marks these ranges and no others; none is open then. `isFlat`: all lie in the document, none in a shadow root, which spares a look at each. */
  show(ranges: readonly (Range | undefined)[], isFlat?: boolean): void;
  /** Sets off the mark whose card is open; undefined: none. */
  setOpen(index: number | undefined): void;
  /** Takes all marks away. */
  hide(): void;
  /** The number of the mark whose text is under a point of the window; undefined when none is. */
  mentionAt(x: number, y: number): number | undefined;
  /** The range of a number; undefined when it has no mark. */
  rangeOf(index: number): Range | undefined;
}

/** How long a page may take to change its colours before they are read again. */
const toneDelayMs = 400;

/** Makes the marks of a page, none shown yet. The signal takes all traces away. */
export function createMarks(document: Document, signal: AbortSignal): Marks {
  /** What is painted now; made anew each time with all its ranges at once, which costs less than to add them one by one. */
  const highlights = new Map<HighlightKind, Highlight>();
  const sheets = createSheets(document);
  let ranges: readonly (Range | undefined)[] = [];
  let shadowRoots: readonly ShadowRoot[] = [];
  let openIndex: number | undefined;
  let count = 0;

  let tones: readonly (Tone | undefined)[] = [];

  const readTones = (): void => {
    const { defaultView } = document;
    const readTone = defaultView === null ? () => 'light' as const : createToneReader(defaultView);
    let last: Node | undefined;
    let tone: Tone = 'light';
    tones = ranges.map((range) => {
      if (range === undefined) return undefined;
      const node = range.startContainer;
      if (node !== last) tone = readTone(node.parentElement ?? document.documentElement);
      last = node;
      return tone;
    });
  };

  const paint = (): void => {
    const painted = new Map<HighlightKind, Range[]>();
    ranges.forEach((range, index) => {
      const tone = tones[index];
      if (range === undefined || tone === undefined) return;
      const kind = index !== openIndex ? tone : tone === 'dark' ? 'openDark' : 'openLight';
      const own = painted.get(kind);
      if (own === undefined) painted.set(kind, [range]);
      else own.push(range);
    });
    for (const [kind, highlight] of highlights) {
      if (!painted.has(kind) && CSS.highlights.get(highlightNames[kind]) === highlight) CSS.highlights.delete(highlightNames[kind]);
    }
    highlights.clear();
    for (const [kind, own] of painted) {
      const highlight = new Highlight(...own);
      if (kind === 'openLight' || kind === 'openDark') highlight.priority = 1;
      highlights.set(kind, highlight);
      CSS.highlights.set(highlightNames[kind], highlight);
    }
  };

  const marks: Marks = {
    get count() {
      return count;
    },
    show(given, isFlat = false) {
      if (signal.aborted) return;
      ranges = [...given];
      openIndex = undefined;
      count = ranges.filter((range) => range !== undefined).length;
      const trees = isFlat ? [document] : treesOf(document, ranges);
      shadowRoots = trees.filter((tree) => tree !== document) as ShadowRoot[];
      // Before a sheet is added: styles are still as the page's last frame left them, and reading one has nothing to work out anew.
      readTones();
      sheets.adopt(count === 0 ? [] : trees);
      paint();
    },
    setOpen(index) {
      if (signal.aborted || index === openIndex) return;
      openIndex = index;
      paint();
    },
    hide() {
      marks.show([]);
    },
    mentionAt(x, y) {
      if (count === 0) return undefined;
      return findMarkAt({ document, ranges, highlights: [...highlights.values()], shadowRoots }, x, y);
    },
    rangeOf: (index) => ranges[index],
  };

  if (signal.aborted) return marks;
  const stopWatching = watchTone(document, () => {
    if (count === 0) return;
    readTones();
    paint();
  });
  signal.addEventListener(
    'abort',
    () => {
      stopWatching();
      ranges = [];
      count = 0;
      paint();
      sheets.adopt([]);
    },
    { once: true },
  );
  return marks;
}

type HighlightKind = keyof typeof highlightNames;
type Tree = Document | ShadowRoot;

/** The document and the shadow roots that ranges lie in: Firefox wants the rules in each. */
function treesOf(document: Document, ranges: readonly (Range | undefined)[]): Tree[] {
  return [...new Set([document, ...ranges.flatMap((range) => (range ? [range.startContainer.getRootNode() as Tree] : []))])];
}

function createSheets(document: Document): { adopt(trees: readonly Tree[]): void } {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const sheet = new (view ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(markCss);
  const adopted = new Set<Tree>();
  return {
    adopt(trees) {
      for (const tree of adopted) {
        if (!trees.includes(tree)) {
          removeSheet(tree, sheet);
          adopted.delete(tree);
        }
      }
      for (const tree of trees) {
        // The page may have set a list of its own since the last time.
        if (!adopted.has(tree) || !tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets.push(sheet);
        adopted.add(tree);
      }
    },
  };
}

/** In place, since Firefox refuses a list that comes from an extension: https://bugzilla.mozilla.org/show_bug.cgi?id=1928865 */
function removeSheet(tree: Tree, sheet: CSSStyleSheet): void {
  const index = tree.adoptedStyleSheets.indexOf(sheet);
  if (index !== -1) tree.adoptedStyleSheets.splice(index, 1);
}

/** Calls back when the page changes from light to dark: by the system's theme, or by an attribute on its outermost elements. */
function watchTone(document: Document, onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, toneDelayMs);
  };
  const observer = new MutationObserver(schedule);
  const options = { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode', 'data-mode', 'data-bs-theme'] };
  for (const element of [document.documentElement, document.body]) if (element !== null) observer.observe(element, options);
  const theme = document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
  theme?.addEventListener('change', schedule);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    theme?.removeEventListener('change', schedule);
  };
}
