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

/** Lets these events end at `root`, for as long as it is. */
export function isolateEvents(root: EventTarget): void {
  for (const type of kept) root.addEventListener(type, stop);
}

function stop(event: Event): void {
  event.stopPropagation();
}
