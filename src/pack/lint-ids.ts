import { type LintReport, type LintSubject, type ListName, listFiles, wordFiles } from './lint-message';
import type { Pack } from './schema';

/** Ids are unique in a pack, and what two packs know under one id is the same thing. */
export function lintIds({ pack, others }: LintSubject, report: LintReport): void {
  const sameName = others.find(({ id }) => id === pack.id);
  if (sameName) report.error('pack.json', ['id'], `Another pack is called "${pack.id}" too: choose another id.`);
  for (const list of Object.keys(listFiles) as ListName[]) lintList(list, { pack, others }, report);
  for (const language of ['en', 'es'] as const) lintTopicsOfWords(language, pack, report);
}

function lintList(list: ListName, { pack, others }: LintSubject, report: LintReport): void {
  const seen = new Map<string, number>();
  pack[list].forEach(({ id }, index) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else
      report.error(
        listFiles[list],
        ['items', index, 'id'],
        `The id "${id}" stands twice in this file: give this one another id, or delete it.`,
      );
    for (const other of others) {
      const item = other[list].find((each) => each.id === id);
      if (item === undefined || first !== undefined) continue;
      const conflict = describeConflict(list, index, { pack, other });
      if (conflict !== undefined) report.error(listFiles[list], ['items', index, 'id'], conflict);
    }
  });
}

/** Facts and series belong to one pack; a place, a topic or a source may be known to two, as the same thing. */
function describeConflict(list: ListName, index: number, { pack, other }: { pack: Pack; other: Pack }): string | undefined {
  const item = pack[list][index]!;
  const { id } = item;
  const twin = other[list].find((each) => each.id === id)!;
  if (list === 'facts' || list === 'series') {
    return `The id "${id}" is taken in the pack ${other.id}: give this one another id, for instance "${pack.id}-${id}".`;
  }
  const [mine, theirs] = [item, twin].map((each) => identityOf(list, each as never));
  if (mine === theirs) return undefined;
  return `The pack ${other.id} knows "${id}" as ${theirs}, and here it is ${mine}: write the same here, or choose another id.`;
}

function identityOf(
  list: 'places' | 'topics' | 'sources',
  item: Pack['places'][number] & Pack['topics'][number] & Pack['sources'][number],
): string {
  if (list === 'places') return `the ${item.kind} "${item.name}"`;
  if (list === 'topics') return `the ${item.subject} "${item.name.en}"`;
  return `the source ${item.URL}`;
}

function lintTopicsOfWords(language: 'en' | 'es', pack: Pack, report: LintReport): void {
  const seen = new Set<string>();
  pack.words[language].forEach(({ topic }, index) => {
    if (seen.has(topic))
      report.error(
        wordFiles[language],
        ['topics', index, 'topic'],
        `The topic "${topic}" stands twice in this file: put its words together.`,
      );
    seen.add(topic);
    const twin = language === 'en' ? 'es' : 'en';
    if (!pack.words[twin].some((words) => words.topic === topic)) {
      const name = twin === 'es' ? 'Spanish' : 'English';
      report.warn(wordFiles[language], ['topics', index, 'topic'], `"${topic}" has no ${name} words: add it to ${wordFiles[twin]}.`);
    }
  });
}
