const canHaveFocus = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled])';

/** On Tab at the last element of `area`, goes on at the first, and back again. */
export function cycleFocus(event: KeyboardEvent, area: HTMLElement): void {
  if (event.key !== 'Tab') return;
  const stops = [...area.querySelectorAll<HTMLElement>(canHaveFocus)].filter((element) => element.getClientRects().length > 0);
  const first = stops[0];
  const last = stops.at(-1);
  if (first === undefined || last === undefined) return;
  const root = area.getRootNode() as Document | ShadowRoot;
  const current = root.activeElement;
  const isAtStart = current === first || current === area || !area.contains(current);
  if (event.shiftKey ? isAtStart : current === last) {
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  }
}
