import { onMessage } from '../platform/messages';
import { type Annotation, annotatePage } from './annotate-page';

/** Set while a page is annotated, so that a second click on the toolbar button brings no second script to life. */
const runningKey = Symbol.for('caveat.annotating');

/** Annotates the page and answers the popup until the signal fires. The popup may turn it off and on meanwhile. */
export function startAnnotating(document: Document, signal: AbortSignal): void {
  const scope = globalThis as { [runningKey]?: AbortSignal };
  if (scope[runningKey]?.aborted === false) return;
  scope[runningKey] = signal;

  let published: string | null | undefined;
  let end = new AbortController();
  let annotation = turnOn();

  function turnOn(): Annotation {
    end = new AbortController();
    return annotatePage(document, { signal: AbortSignal.any([signal, end.signal]), published, hide: () => end.abort() });
  }

  const stops = [
    onMessage('getPage', async () => ({ ...(await annotation.read), isHidden: end.signal.aborted })),
    onMessage('showMention', ({ data }) => {
      if (end.signal.aborted) annotation = turnOn();
      void annotation.open(data);
    }),
    onMessage('setHidden', ({ data: isHidden }) => {
      if (isHidden) end.abort();
      else if (end.signal.aborted) annotation = turnOn();
    }),
    onMessage('setPublished', async ({ data }) => {
      published = data;
      await annotation.redate(data);
    }),
  ];
  signal.addEventListener(
    'abort',
    () => {
      for (const stop of stops) stop();
    },
    { once: true },
  );
}
