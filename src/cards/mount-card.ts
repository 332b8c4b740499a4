import { h, render } from 'preact';
import type { Language } from '../core/vocabulary';
import type { NoteLine } from './board';
import { type CardDeeds, type CardFaces, CardFrame } from './CardFrame';
import { Corner } from './Corner';
import type { CardContent, WhyView } from './content';
import cornerCss from './corner.css?inline';
import { cycleFocus } from './cycle-focus';
import hostCss from './host.css?inline';
import { isolateEvents } from './isolate-events';
import { labelsFor } from './labels';
import { type Anchor, type Point, placeCard } from './place-card';

export interface ShowRequest extends CardDeeds {
  content: CardContent;
  why?: WhyView | undefined;
  anchor: Anchor;
  /** Where the pointer met the mark, for marks of several lines. */
  point?: Point | undefined;
  /** Opened by click, tap or key: the focus goes into the card. */
  takesFocus: boolean;
  /** The reader asked for it to go: Escape, the close button, a press outside. */
  onClose: () => void;
  onPointer?: ((isInside: boolean) => void) | undefined;
}

export interface PageNotesList {
  lines: NoteLine[];
  language: Language;
  onOpenNote: (index: number) => void;
  onHideMarks?: (() => void) | undefined;
}

/** The one element that Caveat adds to a page: the card and the quiet button, closed to the page's scripts. */
export interface CardHost {
  show(request: ShowRequest): void;
  hide(): void;
  /** Puts the focus into the open card. */
  focus(): void;
  /** The button at the corner with its list; null takes it away. */
  setNotes(notes: PageNotesList | null): void;
  /** True for the host itself: what an event from inside is retargeted to. */
  owns(target: EventTarget | null): boolean;
}

export interface HostOptions {
  faces: CardFaces;
  /** Open only where a test must look inside. */
  mode?: ShadowRootMode;
  /** Forces light or dark; else the reader's system decides. */
  theme?: 'light' | 'dark';
}

const titleId = 'caveat-title';

/**
 * A page that defines a custom element of our name beforehand could get its closed root from `attachInternals`, so the name
 * is drawn anew each time. Tests need one that they know.
 */
function hostName(mode: ShadowRootMode): string {
  return mode === 'open' ? 'caveat-notes' : `caveat-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
}

export function createCardHost(page: Document, signal: AbortSignal, { faces, mode = 'closed', theme }: HostOptions): CardHost {
  const host = page.createElement(hostName(mode));
  const root = host.attachShadow({ mode });
  addStyles(page, root, cornerCss);
  const area = page.createElement('div');
  area.className = 'caveat';
  if (theme !== undefined) area.dataset.theme = theme;
  const layer = createLayer(page);
  const pin = createPin(page);
  const sheet = page.createElement('div');
  sheet.style.maxHeight = 'inherit';
  layer.append(pin, sheet);
  const corner = page.createElement('div');
  area.append(corner, layer);
  root.append(area);
  isolateEvents(root, signal);

  let open: { request: ShowRequest; end: AbortController } | undefined;
  let returnTo: HTMLElement | undefined;
  let notes: PageNotesList | null = null;
  let isListOpen = false;
  let openedFromList: number | undefined;
  let isDressed = false;

  /** The styles of cards and list come with the first of them: most pages are read without, and reading a sheet takes the page's time. */
  function dressOnce(): void {
    if (!isDressed) addStyles(page, root, hostCss);
    isDressed = true;
  }

  function drawCorner(): void {
    render(
      notes === null || notes.lines.length === 0
        ? null
        : h(Corner, {
            lines: notes.lines,
            labels: labelsFor(notes.language),
            language: notes.language,
            isOpen: isListOpen,
            onToggle: () => (isListOpen ? closeList() : openList()),
            onOpenNote: openFromList,
            onHideMarks: notes.onHideMarks,
          }),
      corner,
    );
  }
  function openList(index?: number): void {
    isListOpen = true;
    dressOnce();
    drawCorner();
    const item = corner.querySelector<HTMLElement>(index === undefined ? '.line' : `.line[data-index="${index}"]`);
    item?.focus();
    item?.scrollIntoView({ block: 'nearest' });
  }
  function closeList(): void {
    isListOpen = false;
    drawCorner();
    corner.querySelector<HTMLElement>('.notesbtn')?.focus();
  }
  function openFromList(index: number): void {
    isListOpen = false;
    openedFromList = index;
    drawCorner();
    notes?.onOpenNote(index);
  }

  function hide(): void {
    if (open === undefined) return;
    const hadFocus = layer.contains(root.activeElement);
    open.end.abort();
    open = undefined;
    layer.hidePopover();
    render(null, sheet);
    const cameFromList = openedFromList;
    openedFromList = undefined;
    if (host.parentElement !== page.documentElement) page.documentElement.append(host);
    const before = returnTo;
    returnTo = undefined;
    if (!hadFocus) return;
    if (cameFromList !== undefined && notes !== null) openList(cameFromList);
    else before?.focus({ preventScroll: true });
  }

  function show(request: ShowRequest): void {
    dressOnce();
    const isSame = open !== undefined && open.request.anchor === request.anchor;
    if (open !== undefined && !isSame) {
      open.end.abort();
      layer.hidePopover();
    }
    const end = isSame && open !== undefined ? open.end : new AbortController();
    open = { request, end };
    const { content, why, cite, link, loadTopic, setDate } = request;
    render(h(CardFrame, { content, why, cite, link, loadTopic, setDate, faces, titleId, onClose: request.onClose }), sheet);
    if (!isSame) raise(request, end.signal);
    if (request.takesFocus) focus();
  }
  function raise(request: ShowRequest, ended: AbortSignal): void {
    settleIn(request.anchor);
    layer.toggleAttribute('data-entering', true);
    layer.showPopover();
    placeCard(layer, pin, { anchor: request.anchor, point: request.point, signal: ended });
  }
  /** A modal dialog makes everything outside it dead to clicks, so a card for a mark in it must stand in it. */
  function settleIn(anchor: Anchor): void {
    const dialog = findModal(anchor);
    const parent = dialog ?? page.documentElement;
    if (host.parentElement !== parent) parent.append(host);
  }
  function focus(): void {
    if (open === undefined) return;
    const active = page.activeElement;
    if (active !== host && active !== page.body && active !== null && 'focus' in active) returnTo = active as HTMLElement;
    layer.focus({ preventScroll: true });
  }

  layer.addEventListener('keydown', (event) => cycleFocus(event, layer), { signal });
  layer.addEventListener('pointerenter', () => open?.request.onPointer?.(true), { signal });
  layer.addEventListener('pointerleave', () => open?.request.onPointer?.(false), { signal });
  const view = page.defaultView ?? page;
  const onEscape = (event: Event): void => {
    if (!event.isTrusted || !(event instanceof KeyboardEvent) || event.key !== 'Escape' || event.isComposing) return;
    if (open !== undefined) open.request.onClose();
    else if (isListOpen) closeList();
    else return;
    // else a dialog of the page would close too
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  view.addEventListener('keydown', onEscape, { capture: true, signal });
  const onPress = (event: Event): void => {
    if (!event.isTrusted || !isListOpen || event.target === host) return;
    isListOpen = false;
    drawCorner();
  };
  view.addEventListener('click', onPress, { capture: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      hide();
      render(null, corner);
      host.remove();
    },
    { once: true },
  );
  page.documentElement.append(host);

  return {
    show,
    hide,
    focus,
    setNotes(next) {
      notes = next;
      if (next === null) isListOpen = false;
      drawCorner();
    },
    owns: (target) => target === host,
  };
}

function createLayer(page: Document): HTMLElement {
  const layer = page.createElement('div');
  layer.className = 'layer';
  layer.setAttribute('popover', 'manual');
  layer.setAttribute('role', 'dialog');
  layer.setAttribute('aria-labelledby', titleId);
  layer.tabIndex = -1;
  layer.addEventListener('animationend', () => layer.removeAttribute('data-entering'));
  return layer;
}

/** The small caret that ties a card to its mark. */
function createPin(page: Document): SVGElement {
  const make = (name: string, attributes: Record<string, string>) => {
    const element = page.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const pin = make('svg', { class: 'pin', viewBox: '0 0 22 10', 'aria-hidden': 'true' });
  pin.append(make('path', { class: 'fill', d: 'M0 10 11 1l11 9z' }), make('path', { class: 'edge', d: 'M0 9.5 11 .8l11 8.7' }));
  return pin;
}

/** A constructed sheet is not subject to the page's content policy. Where it cannot be adopted, a style element does it. */
function addStyles(page: Document, root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox before https://bugzilla.mozilla.org/show_bug.cgi?id=1751346 refuses it to content scripts
    const style = page.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

function findModal(anchor: Anchor): Element | null {
  let element: Element | null | undefined =
    'startContainer' in anchor ? (anchor.startContainer.parentElement ?? null) : (anchor.contextElement ?? null);
  while (element != null) {
    const dialog: Element | null = element.closest('dialog:modal');
    if (dialog !== null) return dialog;
    const tree = element.getRootNode();
    element = tree instanceof ShadowRoot ? tree.host : null;
  }
  return null;
}
