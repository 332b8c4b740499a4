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
  return items.slice(countBefore(items, from), countBefore(items, to));
}

/** Which tokens are taken, and by what; overlap is asked of a phrase's own few tokens. */
export class TokenMap<Item extends { from: number; to: number }> {
  readonly #items = new Map<number, Item[]>();

  constructor(items: Iterable<Item> = []) {
    for (const item of items) this.add(item);
  }

  add(item: Item): void {
    for (let token = item.from; token < item.to; token += 1) {
      const here = this.#items.get(token);
      if (here) here.push(item);
      else this.#items.set(token, [item]);
    }
  }

  /** Whether an item overlaps tokens `from` to `to`, of those that `isRival` accepts. */
  has(from: number, to: number, isRival: (item: Item) => boolean = () => true): boolean {
    for (let token = from; token < to; token += 1) if (this.#items.get(token)?.some(isRival)) return true;
    return false;
  }
}
