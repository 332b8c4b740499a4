import type { LintReport, LintSubject, PathPart } from './lint-message';
import type { Citation, PackFileName, Source } from './schema';

/** Every source that is named exists, every source is named, and no fact rests on weak copies alone. */
export function lintCitations({ pack, others }: LintSubject, report: LintReport): void {
  const sources = new Map<string, Source>([...others, pack].flatMap((each) => each.sources.map((source) => [source.id, source] as const)));
  const cited = new Set<string>();
  const cite = (ids: readonly string[], file: PackFileName, pathOf: (at: number) => readonly PathPart[]) => {
    ids.forEach((id, at) => {
      cited.add(id);
      if (!sources.has(id)) report.error(file, pathOf(at), `There is no source "${id}": add it to sources.json, or mend the id.`);
      if (ids.indexOf(id) < at && file === 'topics.json')
        report.warn(file, pathOf(at), `The source "${id}" stands twice here: name it once.`);
    });
  };
  const citeAll = (citations: readonly Citation[], file: PackFileName, path: readonly PathPart[]) =>
    cite(
      citations.map(({ source }) => source),
      file,
      (at) => [...path, at, 'source'],
    );

  pack.topics.forEach(({ summary, periods }, index) => {
    citeAll(summary.citations, 'topics.json', ['items', index, 'summary', 'citations']);
    periods.forEach((period, at) => {
      cite(period.sources, 'topics.json', (place) => ['items', index, 'periods', at, 'sources', place]);
    });
  });
  pack.facts.forEach(({ id, citations, contested }, index) => {
    citeAll(citations, 'facts.json', ['items', index, 'citations']);
    citeAll(contested?.citations ?? [], 'facts.json', ['items', index, 'contested', 'citations']);
    if (citations.every(({ source }) => isWeakCopy(sources.get(source)))) {
      const message = `The fact "${id}" rests on copies alone: cite the original too, or leave the fact out and say why.`;
      report.warn('facts.json', ['items', index, 'citations'], message);
    }
  });
  pack.sources.forEach(({ id }, index) => {
    if (!cited.has(id))
      report.error('sources.json', ['items', index, 'id'], `Nothing in this pack cites the source "${id}": cite it, or delete it.`);
  });
}

/** A copy that nobody answers for: not the publisher's archived page, a document kept whole, or a story printed by a partner. */
function isWeakCopy(source: Source | undefined): boolean {
  if (source?.custom.copyOf === undefined) return false;
  return (source.custom.copyKind ?? 'reposted') === 'reposted';
}
