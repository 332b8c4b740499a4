import { onMessage } from '../platform/messages';
import { isExtensionAlive } from '../platform/own-extension';
import { type Annotation, annotatePage, type GivenDate } from './annotate-page';

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

  const date: GivenDate = { published: undefined };
  let end = new AbortController();
  let annotation = turnOn();
  let isResting = false; // hidden by a pause or a switch, not by the reader

  function turnOn(): Annotation {
    end = new AbortController();
    return annotatePage(document, { signal: end.signal, date, hide: () => end.abort() });
  }

  onMessage('getPage', async () => ({ ...(await annotation.read), isHidden: end.signal.aborted }));
  onMessage('showMention', ({ data }) => {
    if (end.signal.aborted) annotation = turnOn();
    void annotation.open(data);
  });
  onMessage('setHidden', ({ data: isHidden }) => {
    isResting = false;
    if (isHidden) end.abort();
    else if (end.signal.aborted) annotation = turnOn();
  });
  onMessage('setResting', ({ data: shouldRest }) => {
    if (shouldRest === end.signal.aborted) return;
    if (shouldRest) end.abort();
    else if (isResting) annotation = turnOn();
    isResting = shouldRest;
  });
  onMessage('setPublished', async ({ data }) => annotation.redate(data));
}
