import type { ListName } from './lint-message';
import type { Pack } from './schema';

/** A pack before and after a change, and the packs beside it: a reader has them all, so what moves from one to another is no news. */
export interface PackUpdate {
  before: Pack;
  now: Pack;
  besideBefore?: readonly Pack[];
  besideNow?: readonly Pack[];
}

/** All packs that a reader had before, the changed one first. */
export function allBefore({ before, besideBefore = [] }: PackUpdate): readonly Pack[] {
  return [before, ...besideBefore];
}

/** All packs that a reader has now, the changed one first. */
export function allNow({ now, besideNow = [] }: PackUpdate): readonly Pack[] {
  return [now, ...besideNow];
}

type Item<List extends ListName> = Pack[List][number];

/** What is new to the reader, what is gone, and what was there before, be it in another pack; by id, in the order of the lists. */
export function pairItems<List extends ListName>(
  list: List,
  update: PackUpdate,
): { added: Item<List>[]; removed: Item<List>[]; kept: { old: Item<List>; new: Item<List> }[] } {
  const itemsOf = (pack: Pack) => pack[list] as Item<List>[];
  // Of two packs that know an id the first has the word.
  const old = new Map([...allBefore(update)].reverse().flatMap((pack) => itemsOf(pack).map((item) => [item.id, item] as const)));
  const ids = new Set(allNow(update).flatMap((pack) => itemsOf(pack).map(({ id }) => id)));
  return {
    added: itemsOf(update.now).filter(({ id }) => !old.has(id)),
    removed: itemsOf(update.before).filter(({ id }) => !ids.has(id)),
    kept: itemsOf(update.now).flatMap((item) => {
      const twin = old.get(item.id);
      return twin === undefined ? [] : [{ old: twin, new: item }];
    }),
  };
}
