import type { Tagger } from '../../src/core/doc';
import { createTagger } from '../../src/core/read-sentences';
import type { Pack } from '../../src/pack/schema';
import { createSpotter, type Spotter } from '../../src/spot/spot';
import type { LabelledText } from './label';
import { createLexicon } from './lexicon';
import { loadTier, measureLoad, type PluginKind, plugins, type Tier, tiers } from './libraries';
import { addText, createScore, Tally } from './score';
import { spotText } from './spot-text';

const loadRounds = 5; // the median of five fresh processes stands still within a tenth
const readRounds = 3; // processor time, all variants taking turns: a busy machine disturbs it little

interface Measured {
  precision: number;
  recall: number;
  f1: number;
}

export interface Variant {
  library: 'none' | Tier;
  plugin: PluginKind;
  /** On all subjects, and on figures, set by set and over all sets. */
  all: Record<string, Measured>;
  figure: Record<string, Measured>;
  /** Texts whose mentions differ from those without a library; sentences the library was asked to read. */
  textsChanged: number;
  sentencesRead: number;
  /** Loading, as a multiple of the smallest tier's; 0 without a library. */
  load: number;
  /** Reading one text, as a multiple of the time without a library. */
  read: number;
}

export interface Ablation {
  texts: number;
  sets: string[];
  /** What the ratios are ratios of, in milliseconds on this machine. */
  loadOfSmallestMs: number;
  readWithoutMs: number;
  variants: Variant[];
}

/** Scores and times the same texts without a language library, with each of its tiers, and with our words as their plugin. */
export function measureTiers(packs: readonly Pack[], sets: ReadonlyMap<string, readonly LabelledText[]>, folder: string): Ablation {
  const lexicon = createLexicon(packs);
  const texts = [...sets.values()].flat();
  const candidates: { library: Variant['library']; plugin: PluginKind; tagger?: Tagger }[] = [
    { library: 'none', plugin: 'none' },
    ...tiers.flatMap((library) => plugins.map((plugin) => ({ library, plugin, tagger: createTagger(loadTier(library, plugin, lexicon)) }))),
  ];
  const spotters = candidates.map(({ tagger }) => createSpotter(packs, tagger));
  const usual = texts.map((text) => JSON.stringify(spotText(spotters[0]!, text)));
  const loads = new Map(tiers.map((tier) => [tier, median(Array.from({ length: loadRounds }, () => measureLoad(tier, folder)))]));
  const loadOfSmallestMs = loads.get(tiers[0])!;
  const scored = candidates.map(({ library, plugin, tagger }): Omit<Variant, 'read'> => {
    let sentencesRead = 0;
    const counting: Tagger | undefined =
      tagger &&
      ((sentence, language) => {
        if (language === 'en') sentencesRead += 1;
        return tagger(sentence, language);
      });
    const spot = createSpotter(packs, counting);
    const all: Variant['all'] = {};
    const figure: Variant['figure'] = {};
    const total = { all: new Tally(), figure: new Tally() };
    let at = 0;
    let textsChanged = 0;
    for (const [set, own] of sets) {
      const score = createScore();
      for (const text of own) {
        const mentions = spotText(spot, text);
        if (JSON.stringify(mentions) !== usual[at]) textsChanged += 1;
        at += 1;
        addText(score, text, mentions);
      }
      for (const [row, measured] of [['all', all] as const, ['figure', figure] as const]) {
        const tally = score.tallies.get(row) ?? new Tally();
        measured[set] = toMeasured(tally);
        total[row].add(tally);
      }
    }
    all.together = toMeasured(total.all);
    figure.together = toMeasured(total.figure);
    const load = library === 'none' ? 0 : loads.get(library)! / loadOfSmallestMs;
    return { library, plugin, all, figure, textsChanged, sentencesRead, load };
  });
  // Scoring has warmed all of it up.
  const times = measureReading(spotters, texts);
  const variants = scored.map((variant, i) => ({ ...variant, read: times[i]! / times[0]! }));
  return { texts: texts.length, sets: [...sets.keys()], loadOfSmallestMs, readWithoutMs: times[0]! / texts.length, variants };
}

/** Milliseconds of processor time each spotter takes for all texts: the median of rounds in which all take turns. */
function measureReading(spotters: readonly Spotter[], texts: readonly LabelledText[]): number[] {
  const rounds = Array.from({ length: readRounds }, () =>
    spotters.map((spot) => {
      const start = process.cpuUsage();
      for (const text of texts) spotText(spot, text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
  return spotters.map((_, i) => median(rounds.map((round) => round[i]!)));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function toMeasured({ precision, recall, f1 }: Tally): Measured {
  return { precision, recall, f1 };
}

/** The ablation as text, at most 120 characters wide. */
export function printAblation({ texts, sets, loadOfSmallestMs, readWithoutMs, variants }: Ablation): string {
  const columns = [...sets, 'together'];
  const lines = [`The language library over ${texts} texts (${sets.join(', ')})`, ''];
  for (const row of ['all', 'figure'] as const) {
    lines.push(`${(row === 'all' ? 'all subjects' : 'figures').padEnd(28)}${columns.map((set) => `| ${set.padEnd(20)}`).join('')}`);
    lines.push(`${''.padEnd(28)}${columns.map(() => '|  prec.  recall    F1 ').join('')}`);
    for (const variant of variants) {
      const cells = columns.map((set) => {
        const { precision, recall, f1 } = variant[row][set]!;
        return `| ${[precision, recall, f1].map((value) => (100 * value).toFixed(2).padStart(6)).join(' ')} `;
      });
      lines.push(`${nameOf(variant).padEnd(28)}${cells.join('')}`);
    }
    lines.push('');
  }
  lines.push(`${'cost'.padEnd(28)}| texts changed | sentences read | load  | a text`);
  for (const variant of variants)
    lines.push(
      `${nameOf(variant).padEnd(28)}|${String(variant.textsChanged).padStart(14)} |${String(variant.sentencesRead).padStart(15)} |${ratio(variant.load)} |${ratio(variant.read)}`,
    );
  lines.push(
    '',
    `load: times compromise/one (${loadOfSmallestMs.toFixed(0)} ms here, fresh process, first sentence included, processor time)`,
    `a text: times the spotter without a library (${readWithoutMs.toFixed(2)} ms here)`,
    '"words": our words as a plugin the library may overrule; "frozen": as one it may not',
  );
  return lines.map((line) => line.trimEnd()).join('\n');
}

function nameOf({ library, plugin }: Variant): string {
  return plugin === 'none' ? (library === 'none' ? 'no library' : library) : `${library} + ${plugin}`;
}

function ratio(value: number): string {
  return value.toFixed(2).padStart(6);
}
