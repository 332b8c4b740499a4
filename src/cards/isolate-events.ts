/** What the page's own scripts must not see of a reader's dealings with the card: shortcuts, "click outside", focus traps. */
const kept = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'copy',
  'cut',
  'paste',
  'focusin',
  'focusout',
];

/** Lets these events end at `root` until `signal` fires. */
export function isolateEvents(root: EventTarget, signal: AbortSignal): void {
  for (const type of kept) root.addEventListener(type, stop, { signal });
}

function stop(event: Event): void {
  event.stopPropagation();
}
