import { fold } from '../core/fold';
import { type Pattern, PatternError, parsePattern } from '../core/pattern';
import { commonOnPages, frequentWords } from './lint-frequent-words';
import { type LintReport, type LintSubject, wordFiles } from './lint-message';
import { spottingRoles } from './lint-patterns';

/** A pattern with more ways than this through it is left undecided. */
const maxWays = 3000;

/** Gate words are rare, and a page that holds nothing but a name of the pack passes the gate. */
export function lintGate({ pack, others }: LintSubject, report: LintReport): void {
  pack.gate.forEach((word, index) => {
    const path = ['gate', index];
    const frequent = findFrequent(word);
    if (pack.gate.findIndex((other) => other.toLowerCase() === word.toLowerCase()) < index) {
      report.warn('pack.json', path, `The gate word "${word}" stands twice: delete one.`);
    } else if (frequent !== undefined) {
      const message = `The gate word "${word}" lets nearly every page in${frequent === word ? '' : `, because of "${frequent}"`}: write a rarer word, or a second word beside it.`;
      report.error('pack.json', path, message);
    }
  });

  const gate = [pack, ...others].flatMap((each) => each.gate.map(toPlain));
  const lawOf = new Map([...others, pack].flatMap(({ topics }) => topics.map(({ id, of }) => [id, of] as const)));
  for (const language of ['en', 'es'] as const) {
    pack.words[language].forEach((words, index) => {
      for (const role of spottingRoles) {
        // Where something else must have been named in full, that has passed the gate.
        if (role === 'shortNames' && (words.names ?? words.sharedNames ?? []).length > 0) continue;
        if (role === 'sharedNames' && lawOf.get(words.topic) !== undefined) continue;
        words[role]?.forEach((pattern, at) => {
          const stopped = findStopped(pattern, gate);
          if (stopped === undefined) return;
          const message = `A page that says "${stopped}" and no more is never looked at ("${pattern}"): add a rare word of it to "gate" in pack.json.`;
          report.warn(wordFiles[language], ['topics', index, role, at], message);
        });
      }
    });
  }
}

/** What makes a gate word useless: a frequent word that holds it, or the gate word itself when each part of it is frequent; undefined when it is rare. */
export function findFrequent(word: string): string | undefined {
  const { text } = fold(word);
  const frequent = [...frequentWords.en, ...frequentWords.es];
  const parts = text.split(/[\s-]+/).filter((part) => part !== '');
  if (parts.length === 1) return [...frequent, ...commonOnPages].find((other) => other.includes(text));
  return parts.every((part) => frequent.includes(part)) ? word : undefined;
}

/** All wordings of a pattern; undefined when they are too many to be told. Throws PatternError. */
export function wordingsOf(pattern: string): string[] | undefined {
  const ways = extend(
    [''],
    parsePattern(pattern, (word) => word),
    [],
  );
  return ways?.map((way) => way.trim());
}

/** The first wording of a pattern in which no gate word stands; undefined when all pass or when it cannot be decided. */
function findStopped(pattern: string, gate: readonly string[]): string | undefined {
  try {
    const ways = extend(
      [''],
      parsePattern(pattern, (word) => word),
      gate,
    );
    return ways?.[0]?.trim();
  } catch (error) {
    // Told already, by the rule for patterns.
    if (error instanceof PatternError) return undefined;
    throw error;
  }
}

/** The wordings with the pattern's next part added, without those that pass; undefined when they are too many. */
function extend(ways: readonly string[], node: Pattern, gate: readonly string[]): string[] | undefined {
  if ('all' in node) {
    let extended: string[] | undefined = [...ways];
    for (const part of node.all) extended = extended && extend(extended, part, gate);
    return extended;
  }
  if ('any' in node) {
    const options = node.any.map((option) => extend(ways, option, gate));
    if (options.includes(undefined)) return undefined;
    const all = [...new Set([...(node.optional ? ways : []), ...options.flatMap((option) => option ?? [])])];
    return all.length > maxWays ? undefined : all;
  }
  const { step } = node;
  // What fills a gap is not known, and may stand between two words of the gate.
  if ('upTo' in step) return ways.map((way) => `${way} …`);
  const word = 'word' in step ? step.word : step.exact;
  const longer = ways.map((way) => (word.startsWith("'") || way === '' ? way + word : `${way} ${word}`));
  return longer.filter((way) => !gate.some((rare) => toPlain(way).includes(rare)));
}

function toPlain(word: string): string {
  return word.toLowerCase().replaceAll(/[\s–-]+/g, ' ');
}
