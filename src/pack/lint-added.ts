import { fold } from '../core/fold';
import { PatternError } from '../core/pattern';
import { tokenize } from '../core/tokenize';
import { languages } from '../core/vocabulary';
import { WordIndex } from '../core/word-index';
import { wordingsOf } from './lint-gate';
import { type LintReport, type LintSubject, type PathPart, wordFiles } from './lint-message';
import type { Pack, PackFileName, Place } from './schema';

/**
 * What a pack that the reader adds may not do beside the shipped ones: take over a topic, a place, a name or a count of theirs.
 * It may bring topics of its own, and facts to any topic.
 */
export function lintAdded({ pack, others }: LintSubject, report: LintReport): void {
  lintTopics(pack, others, report);
  lintPlaces(pack, others, report);
  lintWords(pack, others, report);
  lintSeries(pack, others, report);
}

function lintTopics(pack: Pack, others: readonly Pack[], report: LintReport): void {
  pack.topics.forEach(({ id, subject, of }, index) => {
    const owner = ownerOf(id, others);
    if (owner !== undefined) {
      const message = `"${id}" is a topic of Caveat's own pack ${owner.id}: delete it here. A fact may name it all the same.`;
      report.error('topics.json', ['items', index, 'id'], message);
    }
    const above = of === undefined ? undefined : ownerOf(of, others);
    if (above !== undefined && subject !== 'database') {
      const message = `"${of}" is a topic of Caveat's own pack ${above.id}, to which no other pack adds parts: write a topic of this pack.`;
      report.error('topics.json', ['items', index, 'of'], message);
    }
  });
}

/** A place that is known may be named again, so that others can lie in it, and must stay as it is. */
function lintPlaces(pack: Pack, others: readonly Pack[], report: LintReport): void {
  const known = new Map(others.flatMap(({ places }) => places.map((place) => [place.id, place] as const)).reverse());
  const names = others.flatMap(({ places }) => places.flatMap((place) => namesOf(place).map((pattern) => ({ pattern, value: place.id }))));
  const index = new WordIndex(names);
  pack.places.forEach((place, at) => {
    const twin = known.get(place.id);
    if (twin !== undefined) {
      const isSame = twin.within === place.within && namesOf(place).every((name) => namesOf(twin).includes(name));
      if (isSame) return;
      const message = `"${place.id}" is a place that Caveat knows: delete it here, or write it as there, without other names and within "${twin.within ?? 'nothing'}".`;
      report.error('places.json', ['items', at, 'id'], message);
      return;
    }
    for (const language of languages) {
      place.names[language].forEach((name, each) => {
        const path = ['items', at, 'names', language, each];
        const rival = findRival(name, index, { file: 'places.json', path, report });
        if (rival === undefined) return;
        report.error('places.json', path, `"${rival.wording}" is a name of "${rival.value}", which Caveat knows: delete it here.`);
      });
    }
  });
}

/** Each role that a pattern may have, and the shipped names that it may not hold: else it would be found in their place, or put them out. */
const roles = [
  { role: 'names', isFree: false },
  { role: 'sharedNames', isFree: false },
  { role: 'shortNames', isFree: false },
  { role: 'conditions', isFree: true },
  { role: 'hints', isFree: true },
  { role: 'exclude', isFree: false },
] as const;

function lintWords(pack: Pack, others: readonly Pack[], report: LintReport): void {
  const words = others.flatMap((other) => [...other.words.en, ...other.words.es]);
  const entriesOf = (role: 'names' | 'sharedNames') =>
    words.flatMap(({ topic, [role]: patterns = [] }) => patterns.map((pattern) => ({ pattern, value: topic })));
  const sure = new WordIndex(entriesOf('names'));
  const shared = new WordIndex(entriesOf('sharedNames'));
  for (const language of languages) {
    const file = wordFiles[language];
    pack.words[language].forEach((own, at) => {
      const owner = ownerOf(own.topic, others);
      if (owner !== undefined) {
        const message = `The words of "${own.topic}" are those of Caveat's own pack ${owner.id}: delete them here.`;
        report.error(file, ['topics', at, 'topic'], message);
        return;
      }
      for (const { role, isFree } of roles) {
        own[role]?.forEach((pattern, each) => {
          const path = ['topics', at, role, each];
          if (!isFree && /\[0-\d+\]/.test(pattern)) {
            report.error(file, path, `"${pattern}": in a pack that readers add, only a condition may hold a gap: write the words out.`);
            return;
          }
          const inside = isFree ? undefined : findRival(pattern, sure, { file, path, report, isPartEnough: true });
          const rival =
            inside ??
            (role === 'names' || role === 'exclude'
              ? findRival(pattern, shared, { file, path, report, isPartEnough: role === 'exclude' })
              : undefined);
          if (rival === undefined) return;
          const message = `"${rival.wording}" holds a name of "${rival.value}", which Caveat knows: write words that only "${own.topic}" has, for instance with its place.`;
          report.error(file, path, message);
        });
      }
    });
  }
}

function lintSeries(pack: Pack, others: readonly Pack[], report: LintReport): void {
  pack.series.forEach(({ topic, place }, index) => {
    const twin = others.flatMap(({ series }) => series).find((other) => other.topic === topic && other.place === place);
    if (twin === undefined) return;
    const message = `Caveat counts "${topic}" in "${place}" already, in its series "${twin.id}": delete this one. Its facts may stay.`;
    report.error('series.json', ['items', index, 'place'], message);
  });
}

interface RivalQuestion {
  file: PackFileName;
  path: readonly PathPart[];
  report: LintReport;
  /** A name somewhere in the wording counts too, not only one that is all of it. */
  isPartEnough?: boolean;
}

/** The first wording that is, or holds, a name of the index. A pattern with too many wordings is told as a fault. */
function findRival(
  pattern: string,
  index: WordIndex<string>,
  { file, path, report, isPartEnough = false }: RivalQuestion,
): { wording: string; value: string } | undefined {
  try {
    const wordings = wordingsOf(pattern);
    if (wordings === undefined) report.error(file, path, `"${pattern}" has too many wordings to be checked: write two patterns.`);
    for (const wording of wordings ?? []) {
      const tokens = tokenize(wording);
      const hit = index.findAll(tokens, wording).find(({ from, to }) => isPartEnough || (from === 0 && to === tokens.length));
      if (hit) return { wording, value: hit.value };
    }
  } catch (error) {
    // Told already, by the rule for patterns.
    if (!(error instanceof PatternError)) throw error;
  }
  return undefined;
}

/** The pack that knows a topic. */
function ownerOf(topic: string, others: readonly Pack[]): Pack | undefined {
  return others.find(({ topics }) => topics.some(({ id }) => id === topic));
}

function namesOf({ names }: Place): string[] {
  return [...names.en, ...names.es].map((name) => fold(name).text);
}
