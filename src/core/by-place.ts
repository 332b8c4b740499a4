import type { Doc, Sentence } from './doc';

/** Anything with a first token, in lists that are in order of place. */
interface Placed {
  from: number;
}

/** The number of items that begin before a token; items in order of place. A text with a thousand mentions must not be walked from its start for each. */
export function countBefore(items: readonly Placed[], token: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that begin in tokens `from` to `to` (exclusive); items in order of place. */
export function itemsIn<Item extends Placed>(items: readonly Item[], from: number, to: number): Item[] {
  const first = countBefore(items, from);
  // Few stand in so short a stretch: they are walked, not searched for.
  let end = first;
  while (end < items.length && items[end]!.from < to) end += 1;
  return items.slice(first, end);
}

/** Whether any item begins in tokens `from` to `to` (exclusive); items in order of place. */
export function hasItems(items: readonly Placed[], from: number, to: number): boolean {
  const next = items[countBefore(items, from)];
  return next !== undefined && next.from < to;
}

/** Whether any item begins in a sentence or in one of so many before and behind it; items in order of place. */
export function hasItemsAround(doc: Doc, items: readonly Placed[], sentence: Sentence, reach: number): boolean {
  const { from, to } = doc.around(sentence, reach);
  return hasItems(items, from, to);
}

/** Tokens are taken down by stretches of so many: nearly every phrase lies in one of them, and has one entry in place of one a word. */
const stretchBits = 4;

/** Which tokens are taken, and by what; overlap is asked of a phrase's own stretches. */
export class TokenMap<Item extends { from: number; to: number }> {
  readonly #items = new Map<number, Item[]>();

  constructor(items: Iterable<Item> = []) {
    for (const item of items) this.add(item);
  }

  add(item: Item): void {
    for (let at = item.from >> stretchBits; at <= (item.to - 1) >> stretchBits; at += 1) {
      const here = this.#items.get(at);
      if (here) here.push(item);
      else this.#items.set(at, [item]);
    }
  }

  /** Whether an item overlaps tokens `from` to `to`, of those that `isRival` accepts. */
  has(from: number, to: number, isRival: (item: Item) => boolean = () => true): boolean {
    for (let at = from >> stretchBits; at <= (to - 1) >> stretchBits; at += 1) {
      for (const item of this.#items.get(at) ?? []) if (item.from < to && item.to > from && isRival(item)) return true;
    }
    return false;
  }
}
