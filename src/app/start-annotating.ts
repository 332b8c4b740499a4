import { isExtensionAlive } from '../platform/is-extension-alive';
import { onMessage, type RestReason } from '../platform/messages';
import { type Annotation, annotatePage, type GivenDate } from './annotate-page';
import { setDraw } from './drawing';

/** Set while a page is annotated, so that a second click on the toolbar button brings no second script to life. */
const runningKey = Symbol.for('caveat.annotating');

/**
 * Annotates the page and answers the popup, which may turn it off and on. A script left behind by an update of the extension
 * ends the first time it finds nobody to ask; the next one then takes its place.
 */
export function startAnnotating(document: Document): void {
  const scope = globalThis as { [runningKey]?: () => boolean };
  if (scope[runningKey]?.()) return;
  scope[runningKey] = isExtensionAlive;
  // What an earlier version left is not for this one.
  setDraw(undefined);

  const date: GivenDate = { published: undefined };
  let end = new AbortController();
  let annotation = turnOn();
  /** What wants the page left alone now. */
  const restReasons = new Set<RestReason>();
  let isResting = false; // hidden for one of them, not by the reader

  function turnOn(): Annotation {
    end = new AbortController();
    return annotatePage(document, { signal: end.signal, date, hide: () => end.abort() });
  }

  onMessage('getPage', async () => ({ ...(await annotation.read), isHidden: end.signal.aborted }));
  /** The reader's own word about this page: it outdoes what hid it before. */
  function setHidden(isHidden: boolean): void {
    restReasons.clear();
    isResting = false;
    if (isHidden) end.abort();
    else if (end.signal.aborted) annotation = turnOn();
  }

  onMessage('showMention', ({ data }) => {
    setHidden(false);
    void annotation.open(data);
  });
  onMessage('setHidden', ({ data: isHidden }) => setHidden(isHidden));
  onMessage('setResting', ({ data: { reason, shouldRest } }) => {
    if (shouldRest) restReasons.add(reason);
    else restReasons.delete(reason);
    if (restReasons.size > 0 && !end.signal.aborted) {
      end.abort();
      isResting = true;
    } else if (restReasons.size === 0 && isResting) {
      isResting = false;
      annotation = turnOn();
    }
  });
  onMessage('readAgain', () => {
    if (!end.signal.aborted) annotation.readAgain();
  });
  onMessage('setPublished', async ({ data }) => annotation.redate(data));
}
