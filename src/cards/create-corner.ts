import type { Language } from '../core/vocabulary';
import { addStyles } from './add-styles';
import cornerCss from './corner.css?inline';
import { isolateEvents } from './isolate-events';
import { notesLabel } from './notes-label';

/** How many notes there are to open. */
export interface NotesCount {
  count: number;
  language: Language;
}

/**
 * The one element that Caveat adds to a page, closed to the page's scripts. At first it holds the quiet button alone, drawn without Preact: most
 * readers open nothing, and a page should not pay for what is not opened. Card and list are put into it by `createCardHost`.
 */
export interface Corner {
  host: HTMLElement;
  root: ShadowRoot;
  /** Round everything that is drawn. */
  area: HTMLElement;
  /** Round the button; what the button opens stands before it. */
  corner: HTMLElement;
  button: HTMLButtonElement;
  /** Shows the button; for none it goes. */
  setCount(notes: NotesCount): void;
}

/**
 * A page that defines a custom element of our name beforehand could get its closed root from `attachInternals`, so the name
 * is drawn anew each time. Tests need one that they know.
 */
function hostName(mode: ShadowRootMode): string {
  return mode === 'open' ? 'caveat-notes' : `caveat-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
}

/** Puts the corner into the page. `mode` is open only where a test must look inside. */
export function createCorner(page: Document, mode: ShadowRootMode = 'closed'): Corner {
  const host = page.createElement(hostName(mode));
  const root = host.attachShadow({ mode });
  addStyles(page, root, cornerCss);
  const area = page.createElement('div');
  area.className = 'caveat';
  const { corner, button, words } = createNotesButton(page);
  root.append(area);
  isolateEvents(root);
  page.documentElement.append(host);
  return {
    host,
    root,
    area,
    corner,
    button,
    setCount(notes) {
      if (notes.count === 0) return corner.remove();
      corner.lang = notes.language;
      words.data = notesLabel[notes.language](notes.count);
      if (corner.parentNode === null) area.prepend(corner);
    },
  };
}

/** The quiet button; its words are still to be set. */
export function createNotesButton(page: Document) {
  const corner = page.createElement('div');
  corner.className = 'corner';
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'notesbtn';
  button.setAttribute('aria-expanded', 'false');
  const mark = page.createElement('span');
  mark.className = 'mark';
  const words = page.createTextNode('');
  button.append(mark, words);
  corner.append(button);
  return { corner, button, words };
}
