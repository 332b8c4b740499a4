// Only these lists come into the page's script, not the packs.
const lists = import.meta.glob<string[]>('../../assets/packs/*/pack.json', { eager: true, import: 'gate' });

/** The rare words of the packs that ship with this build: a page with none of them is not looked at further. */
export const gateWords: readonly string[] = [...new Set(Object.values(lists).flat())];
