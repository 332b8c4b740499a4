import { type Weights, weigh } from '../../src/core/evidence';
import { defaultStrictness, strictnessSteps } from '../../src/core/strictness';
import type { Watch } from '../../src/spot/spot';
import { fitLogistic, type Row } from './fit-logistic';
import type { LabelledText } from './label';
import type { Model, TableName } from './models';

/** A candidate in a labelled text, and the first part of the text's id, which says who wrote it. */
export interface Case extends Row {
  writer: string;
}

/** What is learnt from. */
export interface LessonTexts {
  dev: readonly LabelledText[];
  tables: Readonly<Record<TableName, readonly LabelledText[]>>;
}

/** Looks through one text and tells `watch` what was weighed in it. */
export type Listen = (text: LabelledText, watch: Watch) => void;

/** How far weights are held to nothing: of those tried the one that did best on writers left out. */
const ridge = 0.5;

/** The tables' texts are made of what is hard to tell apart: a candidate there counts for so many on a page. */
const pairWeight = 2;

/** Below so little in log-odds a sign is not worth its place. */
const leastWeight = 0.25;

/** So many groups of writers are left out in turn. */
const folds = 6;

/** The candidates of texts that one model decides about. */
export function collectCases(texts: readonly LabelledText[], { by, isMeant }: Pick<Model, 'by' | 'isMeant'>, listen: Listen): Case[] {
  const cases: Case[] = [];
  for (const text of texts)
    listen(text, (weighed) => {
      if (weighed.by !== by) return;
      const { start, end, topic, evidence } = weighed;
      const beside = text.labels.filter((label) => label.start < end && start < label.end && isMeant(label, topic));
      const isMention = beside.some((label) => !label.isOptional);
      // What a label leaves open teaches nothing.
      if (!isMention && beside.length > 0) return;
      const all = evidence.flatMap((part) => Object.entries(part));
      const twice = all.find(([sign], i) => all.findIndex(([other]) => other === sign) !== i);
      if (twice) throw new Error(`the sign "${twice[0]}" of ${by} is given twice`);
      const signs = new Map(all.flatMap(([sign, value]) => (Number(value) === 0 ? [] : [[sign, Number(value)]])));
      cases.push({ writer: writerOf(text.id), signs, isMention });
    });
  return cases;
}

/** "f14-c-27" is of the writer "f14-c". */
const writerOf = (id: string): string => id.replace(/-?\d+$/, '');

/** The weights for one model's cases, to two places behind the point, by name: learnt once more when signs that say little were dropped. */
export function learnWeights(cases: readonly Row[], model: Pick<Model, 'doubted' | 'caution'> = {}): Map<string, number> {
  const lessons = cases.flatMap((one) => toLessons(one, model));
  const first = fitLogistic(lessons, ridge);
  const isKept = (sign: string) => Math.abs(first.get(sign) ?? 0) >= leastWeight;
  const kept = lessons.map((one) => ({ ...one, signs: new Map([...one.signs].filter(([sign]) => isKept(sign))) }));
  return new Map([...fitLogistic(kept, ridge)].map(([sign, weight]) => [sign, Math.round(weight * 100) / 100]));
}

/** What is learnt from one case: by how much it counts, and in part without the signs that are doubted. */
function toLessons(one: Row, { doubted, caution = 1 }: Pick<Model, 'doubted' | 'caution'>): Row[] {
  const weight = (one.weight ?? 1) * (one.isMention ? 1 : caution);
  if (!doubted?.signs.some((sign) => one.signs.has(sign))) return [{ ...one, weight }];
  const signs = new Map([...one.signs].filter(([sign]) => !doubted.signs.includes(sign)));
  return [
    { ...one, weight: weight * (1 - doubted.share) },
    { ...one, signs, weight: weight * doubted.share },
  ];
}

/** The group in which each writer's texts are left out. */
export function foldsOf(texts: readonly LabelledText[]): Map<string, number> {
  const writers = [...new Set(texts.map(({ id }) => writerOf(id)))].sort();
  return new Map(writers.map((writer, i) => [writer, i % folds]));
}

/** Precision and recall, 0 to 1, of weights on cases of writers that they were not learnt from. */
function validate(
  cases: readonly Case[],
  weightsFor: (writer: string) => Weights,
  leastScore: number,
): { precision: number; recall: number } {
  const isMarked = ({ writer, signs }: Case) => weigh([Object.fromEntries(signs)], weightsFor(writer)) >= leastScore;
  const marked = cases.filter(isMarked);
  const mentions = cases.filter(({ isMention }) => isMention).length;
  const hits = marked.filter(({ isMention }) => isMention).length;
  return { precision: marked.length === 0 ? 1 : hits / marked.length, recall: mentions === 0 ? 1 : hits / mentions };
}

/** The file of a model's weights. */
export function printWeights({ file, name }: Pick<Model, 'file' | 'name'>, weights: ReadonlyMap<string, number>): string {
  const depth = '../'.repeat(file.split('/').length - 2);
  const lines = [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([sign, weight]) => `  ${quote(sign)}: ${weight},`);
  return `import type { Weights } from '${depth}core/evidence';

/** Learnt from the labelled texts by \`npm run accuracy -- --learn\`; not to be changed by hand. */
export const ${name}: Weights = {
${lines.join('\n')}
};
`;
}

const quote = (sign: string): string => (/^[a-z]\w*$/i.test(sign) ? sign : `'${sign}'`);

/** What was learnt for one model. */
export interface Learnt {
  model: Model;
  weights: Map<string, number>;
  cases: number;
  /** On writers left out, 0 to 1. */
  precision: number;
  recall: number;
}

/**
 * Learns the weights of all models, one after the other, since each may lean on those before it, and puts them where the detectors read
 * them. A model that leans on another hears of a text what weights say that were not learnt from its writer (stacking; Wolpert 1992).
 */
export function learnAll({ dev, tables }: LessonTexts, models: readonly Model[], listen: Listen): Learnt[] {
  const foldOf = foldsOf([...dev, ...Object.values(tables).flat()]);
  const { leastScore } = strictnessSteps[defaultStrictness];
  const leftOut: { model: Model; byFold: Weights[] }[] = [];
  const learnt = models.map((model) => {
    const collect = (texts: readonly LabelledText[]) =>
      collectCases(texts, model, (text, watch) => {
        for (const { model: before, byFold } of leftOut) setWeights(before, byFold[foldOf.get(writerOf(text.id))!]!);
        listen(text, watch);
      });
    const rows = model.table ? collect(tables[model.table]) : [];
    const cases = [...collect(dev), ...rows.map((one) => ({ ...one, weight: pairWeight }))];
    const byFold = Array.from({ length: folds }, (_, fold) => {
      const others = cases.filter(({ writer }) => foldOf.get(writer) !== fold);
      return Object.fromEntries(learnWeights(others, model));
    });
    leftOut.push({ model, byFold });
    const scores = validate(cases, (writer) => byFold[foldOf.get(writer)!]!, leastScore);
    return { model, weights: learnWeights(cases, model), cases: cases.length, ...scores };
  });
  for (const { model, weights } of learnt) setWeights(model, Object.fromEntries(weights));
  return learnt;
}

/** Detectors read the very object that the model names. */
function setWeights({ weights }: Model, next: Weights): void {
  const known = weights as Record<string, number>;
  for (const sign of Object.keys(known)) delete known[sign];
  Object.assign(known, next);
}
