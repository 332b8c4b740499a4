import { h, render } from 'preact';
import { addStyles } from './add-styles';
import type { PageNotesList } from './board';
import { type CardDeeds, type CardFaces, CardFrame } from './CardFrame';
import type { CardContent, WhyView } from './content';
import type { Corner } from './create-corner';
import { cycleFocus } from './cycle-focus';
import { drawSvg } from './draw-svg';
import hostCss from './host.css?inline';
import { labelsFor } from './labels';
import { NotesList } from './NotesList';
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

/** Card and list in the one element that Caveat adds to a page. */
export interface CardHost {
  show(request: ShowRequest): void;
  hide(): void;
  /** Puts the focus into the open card. */
  focus(): void;
  /** A press of the quiet button. */
  toggleList(): void;
  /** The notes have changed: an open list takes them, or goes when there are none. */
  renewList(): void;
}

export interface HostOptions {
  faces: CardFaces;
  /** What the list holds; null when there is nothing to list. Asked each time, so it is for the giver to keep it. */
  loadNotes: () => Promise<PageNotesList | null>;
}

const titleId = 'caveat-title';

/** Draws card and list in a corner until the signal fires; an open card is then for the caller to hide, while its place is still in the page. */
export function createCardHost(corner: Corner, signal: AbortSignal, { faces, loadNotes }: HostOptions): CardHost {
  const { host, root, area, button } = corner;
  const page = host.ownerDocument;
  const listPlace = page.createElement('div');
  listPlace.className = 'listplace';
  corner.corner.prepend(listPlace);
  addStyles(page, root, hostCss);
  const layer = createLayer(page);
  const pin = drawSvg(page, { class: 'pin', viewBox: '0 0 22 10' }, [
    { class: 'fill', d: 'M0 10 11 1l11 9z' },
    { class: 'edge', d: 'M0 9.5 11 .8l11 8.7' },
  ]);
  const sheet = page.createElement('div');
  sheet.style.maxHeight = 'inherit';
  layer.append(pin, sheet);
  area.append(layer);

  let open: { request: ShowRequest; end: AbortController } | undefined;
  let returnTo: HTMLElement | undefined;
  let isListOpen = false;
  let openedFromList: number | undefined;

  function drawList(notes: PageNotesList | null): void {
    button.setAttribute('aria-expanded', String(isListOpen));
    render(
      notes === null || !isListOpen
        ? null
        : h(NotesList, {
            lines: notes.lines,
            labels: labelsFor(notes.language),
            onClose: closeList,
            onOpenNote: (index) => openFromList(index, notes),
            onHideMarks: notes.onHideMarks,
          }),
      listPlace,
    );
  }
  /** False when it is to be open no more, or there is nothing to list. */
  async function fillList(): Promise<boolean> {
    const notes = await loadNotes().catch(() => null);
    if (signal.aborted || !isListOpen) return false;
    isListOpen = notes !== null;
    drawList(notes);
    return isListOpen;
  }
  async function openList(index?: number): Promise<void> {
    isListOpen = true;
    if (!(await fillList())) return;
    const item = listPlace.querySelector<HTMLElement>(index === undefined ? '.line' : `.line[data-index="${index}"]`);
    item?.focus();
    item?.scrollIntoView({ block: 'nearest' });
  }
  function closeList(): void {
    isListOpen = false;
    drawList(null);
    button.focus();
  }
  function openFromList(index: number, notes: PageNotesList): void {
    isListOpen = false;
    openedFromList = index;
    drawList(null);
    notes.onOpenNote(index);
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
    if (cameFromList !== undefined) void openList(cameFromList);
    else before?.focus({ preventScroll: true });
  }

  function show(request: ShowRequest): void {
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
    drawList(null);
  };
  view.addEventListener('click', onPress, { capture: true, signal });
  signal.addEventListener('abort', () => render(null, listPlace), { once: true });

  return {
    show,
    hide,
    focus,
    toggleList: () => (isListOpen ? closeList() : void openList()),
    renewList: () => void (isListOpen && fillList()),
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
