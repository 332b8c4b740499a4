import type { ReadFile } from '../../../src/store/shipped-packs';

/** The files of an extension with small packs in it. */
export interface Files {
  read: ReadFile;
  /** Every path asked for, in order. */
  asked: string[];
  /** Puts whole files of a pack in this version. */
  set: (id: string, version: number) => void;
  /** Puts other content in one file; an Error is thrown when it is read. */
  breakFile: (path: string, content: unknown) => void;
}

export function createFiles(packs: Record<string, number>): Files {
  const contents = new Map<string, unknown>();
  const asked: string[] = [];
  const set = (id: string, version: number): void => {
    for (const name of ['places', 'topics', 'facts', 'series', 'sources']) contents.set(`packs/${id}/${name}.json`, { items: [] });
    for (const language of ['en', 'es']) contents.set(`packs/${id}/words.${language}.json`, { language, topics: [] });
    const title = { en: id, es: id };
    contents.set(`packs/${id}/pack.json`, {
      id,
      version,
      title,
      summary: title,
      verifiedThrough: '2026-02',
      author: 'Tests',
      license: 'MIT',
      gate: ['test'],
    });
  };
  for (const [id, version] of Object.entries(packs)) set(id, version);
  return {
    asked,
    set,
    breakFile: (path, content) => void contents.set(path, content),
    read: async (path) => {
      asked.push(path);
      const content = contents.get(path);
      if (content instanceof Error) throw content;
      if (content === undefined) throw new Error(`There is no ${path}.`);
      return structuredClone(content);
    },
  };
}
