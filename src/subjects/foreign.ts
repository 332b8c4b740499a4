import type { CardContent, ForeignView } from '../cards/content';
import type { Language } from '../core/vocabulary';
import type { Added, PackIndex } from '../pack/index-pack';
import { formatDate } from '../pack/partial-date';
import type { Pack } from '../pack/schema';

/** What Caveat says of a pack that the reader added, wherever its facts are shown. Undefined for a pack that came with Caveat. */
export function describeForeign({ pack, added }: PackIndex, language: Language): ForeignView | undefined {
  return added && tellForeign(pack, added, language);
}

/** The same for a pack and what is known of its coming. */
export function tellForeign(pack: Pick<Pack, 'id' | 'title' | 'author'>, { on, file }: Added, language: Language): ForeignView {
  const day = formatDate(on, language);
  const { id, title, author } = pack;
  return language === 'en'
    ? { pack: id, title: title.en, label: 'Not from Caveat', detail: `added by you on ${day} from ${file}, author: ${author}` }
    : { pack: id, title: title.es, label: 'No es de Caveat', detail: `lo añadió usted el ${day} desde ${file}, autor: ${author}` };
}

/** The same packs without one, made once for each list: joining is remembered by the list. */
const lists = new WeakMap<readonly PackIndex[], Map<PackIndex, readonly PackIndex[]>>();

function without(packs: readonly PackIndex[], pack: PackIndex): readonly PackIndex[] {
  const known = lists.get(packs) ?? new Map<PackIndex, readonly PackIndex[]>();
  lists.set(packs, known);
  const rest = known.get(pack) ?? packs.filter((other) => other !== pack);
  known.set(pack, rest);
  return rest;
}

/**
 * Makes a card's content and says which of the packs that the reader added it rests on: those without which it would read otherwise.
 * Nothing of such a pack can so come onto a card unmarked, whatever part of the card it is.
 */
export function markForeign(
  packs: readonly PackIndex[],
  language: Language,
  make: (packs: readonly PackIndex[]) => CardContent | undefined,
): CardContent | undefined {
  const content = make(packs);
  const guests = packs.filter(({ added }) => added !== undefined);
  if (content === undefined || guests.length === 0) return content;
  const whole = JSON.stringify(content);
  const used = guests.filter((pack) => JSON.stringify(make(without(packs, pack))) !== whole);
  if (used.length === 0) return content;
  const foreign = used.flatMap((pack) => describeForeign(pack, language) ?? []);
  // A card about something that only such a pack knows is its own from top to bottom, and says so once.
  if (used.some(({ topics }) => topics.has(content.topic))) return { ...content, foreign };
  const facts = new Set(used.flatMap(({ pack }) => pack.facts.map(({ id }) => id)));
  const marked = markStatements(content, facts) as CardContent;
  return { ...marked, foreign };
}

/** Every statement of these facts, wherever it stands. */
function markStatements(value: unknown, facts: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => markStatements(item, facts));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, markStatements(part, facts)] as const);
  const isForeign = 'text' in value && 'factId' in value && facts.has(String(value.factId));
  return { ...Object.fromEntries(parts), ...(isForeign && { isForeign }) };
}
