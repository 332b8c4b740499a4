import * as v from 'valibot';
import type { Language } from '../core/vocabulary';
import { type Changes, optionalFiles } from '../pack/optional-files';
import { formatDate } from '../pack/partial-date';
import type { Pack } from '../pack/schema';
import type { PackRow } from '../platform/messages';
import type { LoadedPacks } from '../store/pack-store';
import { packsWithChanges, type ReadFile } from '../store/shipped-packs';
import { tellForeign } from '../subjects/foreign';

/** The packs with what each is and what changed: those of the build, those of the reader, those that are not in use. */
export async function listPacks(
  { packs, renewed = new Map(), added = [], setAside = [] }: LoadedPacks,
  language: Language,
  readFile: ReadFile,
  withChanges: readonly string[] = packsWithChanges,
): Promise<PackRow[]> {
  const own = packs.map(async (pack) => {
    const shipped = withChanges.includes(pack.id) && !renewed.has(pack.id) ? await readChanges(pack, readFile) : [];
    return describe(pack, renewed.get(pack.id) ?? shipped, language);
  });
  const guests = added.map(({ pack, added: when, changes }) => ({
    ...describe(pack, changes, language),
    foreign: tellForeign(pack, when, language),
    ...(when.isFromFeed && { isFromFeed: true }),
  }));
  const aside = setAside.map(({ id, title, version, author, facts, verifiedThrough, added: when, faults }) => ({
    ...describe({ id, title, version, author, facts, verifiedThrough }, [], language),
    foreign: tellForeign({ id, title, author }, when, language),
    ...(when.isFromFeed && { isFromFeed: true }),
    faults,
  }));
  return [...(await Promise.all(own)), ...guests, ...aside];
}

type Told = Pick<Pack, 'id' | 'title' | 'version' | 'author' | 'verifiedThrough' | 'facts'>;

function describe({ id, title, version, author, verifiedThrough, facts }: Told, changes: readonly Changes[], language: Language): PackRow {
  return {
    id,
    title: title[language],
    version,
    author,
    verifiedLabel: formatDate(verifiedThrough, language, 'month'),
    facts: facts.length,
    changes: changes
      .filter((entry) => entry.changes.length > 0)
      .map((entry) => ({
        version: entry.version,
        dateLabel: formatDate(entry.date, language),
        texts: entry.changes.map((text) => text[language]),
      })),
  };
}

/** A changelog that cannot be read is no reason to keep the list of packs from the reader. */
async function readChanges({ id }: Pack, readFile: ReadFile): Promise<Changes[]> {
  const read = await readFile(`packs/${id}/changes.json`).catch(() => undefined);
  const { success, output } = v.safeParse(optionalFiles['changes.json'], read);
  return success ? output.items : [];
}
