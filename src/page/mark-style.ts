/** Whether the page is light or dark where a mark lies. */
export type Tone = 'light' | 'dark';

/** The registry of highlights is shared with the page's own scripts; nothing secret may stand in a name. */
const prefix = 'caveat-7f3kq9';

/** Names of the highlights that paint the marks and the one whose card is open. */
export const highlightNames = {
  light: `${prefix}-light`,
  dark: `${prefix}-dark`,
  openLight: `${prefix}-open-light`,
  openDark: `${prefix}-open-dark`,
} as const;

/** The style sheet of the marks: only what `::highlight()` allows, on screens only, so that prints stay clean. */
export const markCss = `@media screen {
${rule(highlightNames.light, '#dcefee', '#00666a')}
${rule(highlightNames.dark, '#173c3c', '#4fc7c0')}
${rule(highlightNames.openLight, '#a5d5d3', '#00666a')}
${rule(highlightNames.openDark, '#1f6361', '#4fc7c0')}
}
@media screen and (forced-colors: active) {
::highlight(${highlightNames.light}), ::highlight(${highlightNames.dark}) { background-color: Canvas; text-decoration-color: Highlight }
::highlight(${highlightNames.openLight}), ::highlight(${highlightNames.openDark}) { background-color: Highlight; color: HighlightText; text-decoration-color: HighlightText }
}`;

function rule(name: string, wash: string, line: string): string {
  return `::highlight(${name}) { background-color: ${wash}; text-decoration: underline 2px ${line}; text-underline-offset: 3px }`;
}

/**
 * Whether a place in the page is light or dark: by the nearest background that is painted there, else by its text's own colour,
 * which is light on dark pages. The system's theme says nothing about a page.
 */
export function readTone(element: Element): Tone {
  const view = element.ownerDocument.defaultView;
  return view === null ? 'light' : createToneReader(view)(element);
}

/** Reads tones of elements that are asked about together: marks lie side by side in the same few, and what is behind those is looked for once. */
export function createToneReader(view: Window): (element: Element) => Tone {
  /** What is painted behind the text of an element; `unknown`: nothing that says a tone. */
  const grounds = new Map<Element, Tone | 'unknown'>();

  const findGround = (element: Element | null): Tone | 'unknown' => {
    const passed: Element[] = [];
    let ground: Tone | 'unknown' | 'clear' = 'clear';
    for (let step = element; ground === 'clear' && step !== null; step = outerElement(step)) {
      passed.push(step);
      ground = grounds.get(step) ?? readGround(view.getComputedStyle(step));
    }
    if (ground === 'clear') ground = 'unknown';
    for (const step of passed) grounds.set(step, ground);
    return ground;
  };

  return (element) => {
    const style = view.getComputedStyle(element);
    let ground = readGround(style);
    if (ground === 'clear') {
      const outer = outerElement(element);
      ground = (outer !== null && grounds.get(outer)) || findGround(outer);
    }
    if (ground !== 'unknown') return ground;
    return (readColour(style.color)?.lightness ?? 0) > 0.6 ? 'dark' : 'light';
  };
}

/** What an element paints behind its text by itself. */
function readGround(style: CSSStyleDeclaration): Tone | 'unknown' | 'clear' {
  const { backgroundColor } = style;
  const background = backgroundColor === transparent ? undefined : readColour(backgroundColor);
  if (background !== undefined && background.alpha >= 0.5) return background.lightness < 0.5 ? 'dark' : 'light';
  // A picture or a gradient: its own colours are not known, those of the text on it are.
  return style.backgroundImage === 'none' ? 'clear' : 'unknown';
}

function outerElement(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** What most elements have for a background. */
const transparent = 'rgba(0, 0, 0, 0)';

/** Lightness as it is perceived, 0 to 1, and opacity of a computed colour; undefined for forms that are not known. */
function readColour(colour: string): { lightness: number; alpha: number } | undefined {
  const form = /^(?<space>[a-z]+)\((?<body>[^)]*)\)$/.exec(colour)?.groups;
  if (form?.space === undefined || form.body === undefined) return undefined;
  const [main = '', slashAlpha] = form.body.split('/');
  const numbers = (main.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map(toNumber);
  const alpha = slashAlpha === undefined ? (form.space === 'rgba' ? numbers[3] : 1) : toNumber(slashAlpha.trim());
  const lightness = lightnessOf(form.space, main, numbers);
  return lightness === undefined ? undefined : { lightness, alpha: alpha ?? 1 };
}

function lightnessOf(space: string, text: string, [first = 0, second = 0, third = 0]: number[]): number | undefined {
  if (space === 'oklab' || space === 'oklch') return first;
  if (space === 'lab' || space === 'lch') return first / 100;
  if (space === 'color' && !/^(?:srgb|display-p3|a98-rgb)\s/.test(text)) return undefined;
  if (space !== 'color' && !space.startsWith('rgb')) return undefined;
  const scale = space === 'color' ? 1 : 255;
  const [red, green, blue] = [first, second, third].map((part) => (part / scale) ** 2.2) as [number, number, number];
  return Math.cbrt(0.2126 * red + 0.7152 * green + 0.0722 * blue);
}

function toNumber(text: string): number {
  return text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text);
}
