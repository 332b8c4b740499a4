import { fold } from '../core/fold';
import { type Pattern, PatternError, parsePattern } from '../core/pattern';
import type { Language } from '../core/vocabulary';
import { frequentWords } from './lint-frequent-words';
import { type LintReport, type LintSubject, type PathPart, wordFiles } from './lint-message';
import type { Pack, PackFileName } from './schema';

export const spottingRoles = ['names', 'sharedNames', 'shortNames'] as const;
const roles = [...spottingRoles, 'conditions', 'hints', 'exclude'] as const;
type Role = (typeof roles)[number];

interface Use {
  pattern: string;
  role: Role;
  topic: string;
  subject: string;
  place: string | undefined;
  language: Language;
  pack: string;
  path: readonly PathPart[];
}

/** Patterns compile, can be reached, and are not made of words that every page holds. */
export function lintPatterns({ pack, others }: LintSubject, report: LintReport): void {
  const taken = new Map<string, Use[]>();
  for (const use of others.flatMap((other) => usesOf(other, [...others, pack]))) take(use);
  for (const use of usesOf(pack, [pack, ...others])) {
    const tree = parse(use.pattern, wordFiles[use.language], use.path, report);
    if (tree === undefined) continue;
    lintReach(use, taken.get(plain(use.pattern)) ?? [], report);
    take(use);
    if (isSpotting(use.role) && canBe(tree, frequentWords[use.language])) {
      const message = `"${use.pattern}" can be found in nearly every text: add a rare word that belongs to it, for instance the place or the full name.`;
      report.error(wordFiles[use.language], use.path, message);
    }
  }
  pack.places.forEach(({ names }, index) => {
    for (const language of ['en', 'es'] as const) {
      for (const [at, name] of names[language].entries()) parse(name, 'places.json', ['items', index, 'names', language, at], report);
    }
  });

  function take(use: Use): void {
    const known = taken.get(plain(use.pattern));
    if (known) known.push(use);
    else taken.set(plain(use.pattern), [use]);
  }
}

function usesOf(pack: Pack, packs: readonly Pack[]): Use[] {
  const topics = new Map(packs.flatMap((each) => each.topics.map((topic) => [topic.id, topic] as const)).reverse());
  return (['en', 'es'] as const).flatMap((language) =>
    pack.words[language].flatMap((words, index) => {
      const topic = topics.get(words.topic);
      const base = { topic: words.topic, subject: topic?.subject ?? '', place: topic?.place, language, pack: pack.id };
      return roles.flatMap((role) =>
        (words[role] ?? []).map((pattern, at) => ({ ...base, pattern, role, path: ['topics', index, role, at] })),
      );
    }),
  );
}

function parse(pattern: string, file: PackFileName, path: readonly PathPart[], report: LintReport): Pattern | undefined {
  try {
    return parsePattern(pattern, (word) => fold(word).text);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    report.error(file, path, `This pattern cannot be read: ${error.message}. Write words, (one|two words), (optional)?, [0-3] or =Exact.`);
    return undefined;
  }
}

/** Of two topics with the same pattern only the first could ever be spotted by it. */
function lintReach(use: Use, before: readonly Use[], report: LintReport): void {
  const file = wordFiles[use.language];
  const rival = before.find((other) => other.topic !== use.topic && other.subject === use.subject && isRival(use, other));
  if (rival !== undefined) {
    const message = `"${use.pattern}" already stands for the topic "${rival.topic}" (${rival.pack}, ${wordFiles[rival.language]}): add a word that only "${use.topic}" has, or delete it.`;
    report.error(file, use.path, message);
  }
  const twin = before.find(
    (other) =>
      other.topic === use.topic &&
      other.language === use.language &&
      other.pack === use.pack &&
      isSpotting(other.role) === isSpotting(use.role),
  );
  if (twin !== undefined) {
    const where = twin.role === use.role ? `twice in "${use.role}"` : `in "${twin.role}" too`;
    report.warn(file, use.path, `"${use.pattern}" stands ${where}, and one of the two does nothing: delete this one.`);
  }
}

/** Excluded words may stand under many topics; a shared name is settled by the place that the page is about. */
function isRival(use: Use, other: Use): boolean {
  if (use.role === 'exclude' || other.role === 'exclude') return false;
  if ((use.role === 'conditions') !== (other.role === 'conditions')) return false;
  const isSettledByPlace = use.role !== 'names' && other.role !== 'names' && use.role !== 'conditions' && use.place !== other.place;
  return !isSettledByPlace;
}

function isSpotting(role: Role): boolean {
  return (spottingRoles as readonly string[]).includes(role);
}

/** Whether the pattern can be found in text made of these words alone. */
function canBe(node: Pattern, words: ReadonlySet<string>): boolean {
  if ('all' in node) return node.all.every((part) => canBe(part, words));
  if ('any' in node) return node.optional || node.any.some((part) => canBe(part, words));
  if ('upTo' in node.step) return true;
  if ('word' in node.step) return node.step.word.length < 2 || words.has(node.step.word);
  const { exact } = node.step;
  const isAcronym = exact.length > 1 && exact === exact.toUpperCase();
  return !isAcronym && words.has(fold(exact).text);
}

function plain(pattern: string): string {
  return fold(pattern)
    .text.replaceAll(/[\s–-]+/g, ' ')
    .trim();
}
