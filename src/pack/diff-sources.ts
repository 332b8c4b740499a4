import type { Language } from '../core/vocabulary';
import { listNames, sayBoth } from './change-text';
import { type PackUpdate, pairItems } from './pack-update';
import type { LocalText, Source } from './schema';

type Wordings = Record<Language, { one: string; many: string }>;

const wordings = {
  added: { en: { one: 'New source', many: 'new sources' }, es: { one: 'Nueva fuente', many: 'nuevas fuentes' } },
  removed: { en: { one: 'Source withdrawn', many: 'sources withdrawn' }, es: { one: 'Fuente retirada', many: 'fuentes retiradas' } },
  moved: {
    en: { one: 'Source at a new address', many: 'sources at new addresses' },
    es: { one: 'Fuente con nueva dirección', many: 'fuentes con nueva dirección' },
  },
  archived: {
    en: { one: 'Archived copy of a source added', many: 'archived copies of sources added' },
    es: { one: 'Copia archivada de una fuente añadida', many: 'copias archivadas de fuentes añadidas' },
  },
  unarchived: {
    en: { one: 'Archived copy of a source withdrawn', many: 'archived copies of sources withdrawn' },
    es: { one: 'Copia archivada de una fuente retirada', many: 'copias archivadas de fuentes retiradas' },
  },
  described: {
    en: { one: 'Source described anew', many: 'sources described anew' },
    es: { one: 'Nueva descripción de una fuente', many: 'nuevas descripciones de fuentes' },
  },
} as const satisfies Record<string, Wordings>;

/** Sources that came, went, moved or were archived: one sentence for each of these. */
export function diffSources(update: PackUpdate): LocalText[] {
  const { added, removed, kept } = pairItems('sources', update);
  const pick = (isMeant: (old: Source, source: Source) => boolean) =>
    kept.filter(({ old, new: source }) => isMeant(old, source)).map(({ new: source }) => source);
  return [
    ...tell(wordings.added, added),
    ...tell(wordings.removed, removed),
    ...tell(
      wordings.moved,
      pick((old, source) => old.URL !== source.URL),
    ),
    ...tell(
      wordings.archived,
      pick((old, source) => source.custom.archive !== undefined && old.custom.archive !== source.custom.archive),
    ),
    ...tell(
      wordings.unarchived,
      pick((old, source) => old.custom.archive !== undefined && source.custom.archive === undefined),
    ),
    ...tell(
      wordings.described,
      pick((old, source) => old.title !== source.title || old.custom.kind !== source.custom.kind),
    ),
  ];
}

function tell(words: Wordings, sources: readonly Source[]): LocalText[] {
  if (sources.length === 0) return [];
  const names = sources.map(({ title }) => `“${title}”`);
  return [
    sayBoth((language) => {
      const lead = sources.length === 1 ? words[language].one : `${sources.length} ${words[language].many}`;
      return `${lead}: ${listNames(names, language)}.`;
    }),
  ];
}
