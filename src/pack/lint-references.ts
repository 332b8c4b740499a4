import { type LintReport, type LintSubject, type PathPart, wordFiles } from './lint-message';
import type { Fact, Pack, PackFileName } from './schema';

/** Every id that is used stands for something, in this pack or in those beside it. */
export function lintReferences({ pack, others }: LintSubject, report: LintReport): void {
  const packs = [pack, ...others];
  const known = {
    place: idsOf(packs, 'places'),
    topic: idsOf(packs, 'topics'),
    fact: idsOf(packs, 'facts'),
  };
  const facts = new Map(packs.flatMap((each) => each.facts.map((fact) => [fact.id, fact] as const)));
  const need = (kind: keyof typeof known, id: string | undefined, file: PackFileName, path: readonly PathPart[]): boolean => {
    if (id === undefined || known[kind].has(id)) return true;
    report.error(file, path, `There is no ${kind} "${id}"${suggest(id, known[kind])}: add it to ${kind}s.json, or mend the id.`);
    return false;
  };

  pack.places.forEach(({ within }, index) => {
    need('place', within, 'places.json', ['items', index, 'within']);
  });
  lintCircles(packs, pack, report);

  pack.topics.forEach((topic, index) => {
    const at = ['items', index];
    need('place', topic.place, 'topics.json', [...at, 'place']);
    need('topic', topic.of, 'topics.json', [...at, 'of']);
    topic.lead.forEach((id, place) => {
      if (need('fact', id, 'topics.json', [...at, 'lead', place])) lintLead(facts.get(id), topic.id, [...at, 'lead', place], report);
    });
    topic.disagreement?.facts.forEach((id, place) => {
      const path = [...at, 'disagreement', 'facts', place];
      if (need('fact', id, 'topics.json', path)) lintHasFigure(facts.get(id), 'topics.json', path, report);
    });
  });

  pack.facts.forEach(({ topics, place }, index) => {
    need('place', place, 'facts.json', ['items', index, 'place']);
    topics.forEach((id, place) => {
      need('topic', id, 'facts.json', ['items', index, 'topics', place]);
    });
  });

  pack.series.forEach(({ topic, place, points }, index) => {
    need('topic', topic, 'series.json', ['items', index, 'topic']);
    need('place', place, 'series.json', ['items', index, 'place']);
    points.forEach((id, at) => {
      const path = ['items', index, 'points', at];
      if (points.indexOf(id) < at) report.error('series.json', path, `The point "${id}" stands twice in this series: delete one.`);
      else if (need('fact', id, 'series.json', path)) lintHasFigure(facts.get(id), 'series.json', path, report);
    });
  });

  for (const language of ['en', 'es'] as const) {
    pack.words[language].forEach(({ topic }, index) => {
      need('topic', topic, wordFiles[language], ['topics', index, 'topic']);
    });
  }
}

function idsOf(packs: readonly Pack[], list: 'places' | 'topics' | 'facts'): ReadonlySet<string> {
  return new Set(packs.flatMap((pack) => pack[list].map(({ id }) => id)));
}

function lintLead(fact: Fact | undefined, topic: string, path: readonly PathPart[], report: LintReport): void {
  if (fact === undefined || fact.topics.includes(topic)) return;
  report.warn(
    'topics.json',
    path,
    `The fact "${fact.id}" leads the card of "${topic}" and is not about it: add "${topic}" to the topics of the fact.`,
  );
}

function lintHasFigure(fact: Fact | undefined, file: PackFileName, path: readonly PathPart[], report: LintReport): void {
  if (fact === undefined || fact.figure !== undefined) return;
  report.error(file, path, `The fact "${fact.id}" has no number to show here: add a "figure" to it, or name another fact.`);
}

/** A place within itself, or a topic of itself, would send the code round for ever. */
function lintCircles(packs: readonly Pack[], pack: Pack, report: LintReport): void {
  const within = new Map(packs.flatMap(({ places }) => places.map((place) => [place.id, place.within] as const)).reverse());
  const of = new Map(packs.flatMap(({ topics }) => topics.map((topic) => [topic.id, topic.of] as const)).reverse());
  pack.places.forEach(({ id }, index) => {
    if (isInCircle(id, within))
      report.error('places.json', ['items', index, 'within'], `"${id}" lies within itself: write the next larger place.`);
  });
  pack.topics.forEach(({ id }, index) => {
    if (isInCircle(id, of))
      report.error('topics.json', ['items', index, 'of'], `"${id}" belongs to itself: write the topic above it, or delete "of".`);
  });
}

function isInCircle(id: string, above: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  let at = above.get(id);
  while (at !== undefined && at !== id && !seen.has(at)) {
    seen.add(at);
    at = above.get(at);
  }
  return at === id;
}

/** An id that differs by a letter or two is most likely meant. */
function suggest(id: string, known: ReadonlySet<string>): string {
  const best = [...known].find((other) => isNear(id, other));
  return best === undefined ? '' : ` (did you mean "${best}"?)`;
}

function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  // One letter more, less or other, or two letters changed about.
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
