import { type Weights, weigh } from '../../src/core/evidence';
import type { Watch } from '../../src/spot/spot';
import { fitLogistic, type Row } from './fit-logistic';
import type { LabelledText } from './label';
import type { Model } from './models';

/** A candidate in a labelled text: who wrote the text is told by the first part of its id. */
export interface Case extends Row {
  writer: string;
}

/** How far weights are held to nothing: of 0.5, 1 and 3 the one that did best on writers left out. */
const ridge = 0.5;

/** Below so little in log-odds a sign is not worth its place. */
const leastWeight = 0.25;

/** So many groups of writers are left out in turn. */
const folds = 6;

/** The candidates of texts by the model that decides about them. `spotAll` looks through one text and tells `watch` what it weighed. */
export function collectCases(
  texts: readonly LabelledText[],
  models: readonly Model[],
  spotAll: (text: LabelledText, watch: Watch) => void,
): Map<string, Case[]> {
  const cases = new Map<string, Case[]>(models.map(({ by }) => [by, []]));
  const byName = new Map(models.map((model) => [model.by, model]));
  for (const text of texts)
    spotAll(text, ({ by, start, end, topic, evidence }) => {
      const model = byName.get(by);
      if (!model) return;
      const beside = text.labels.filter((label) => label.start < end && start < label.end);
      const isMention = beside.some((label) => !label.isOptional && model.isMeant(label, topic));
      // What a label leaves open teaches nothing.
      if (!isMention && beside.some((label) => label.isOptional && model.isMeant(label, topic))) return;
      const signs = new Map(Object.entries(evidence).flatMap(([sign, value]) => (Number(value) === 0 ? [] : [[sign, Number(value)]])));
      cases.get(by)!.push({ writer: writerOf(text.id), signs, isMention });
    });
  return cases;
}

/** "f14-c-27" is of the writer "f14-c". */
const writerOf = (id: string): string => id.replace(/-?\d+$/, '');

/** The weights for one model's cases, to two places behind the point, by name: learnt once more when signs that say little were dropped. */
export function learnWeights(cases: readonly Row[]): Map<string, number> {
  const first = fitLogistic(cases, ridge);
  const isKept = (sign: string) => Math.abs(first.get(sign) ?? 0) >= leastWeight;
  const kept = cases.map((one) => ({ ...one, signs: new Map([...one.signs].filter(([sign]) => isKept(sign))) }));
  return new Map([...fitLogistic(kept, ridge)].map(([sign, weight]) => [sign, Math.round(weight * 100) / 100]));
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
  const isMarked = ({ writer, signs }: Case) => weigh(Object.fromEntries(signs), weightsFor(writer)) >= leastScore;
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

/** Learnt from tests/texts/dev by \`npm run accuracy -- --learn\`; not to be changed by hand. */
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
export function learnAll(
  texts: readonly LabelledText[],
  models: readonly Model[],
  spotAll: (text: LabelledText, watch: Watch) => void,
  leastScore: number,
): Learnt[] {
  const foldOf = foldsOf(texts);
  const leftOut: { model: Model; byFold: Weights[] }[] = [];
  const learnt = models.map((model) => {
    const listen = (text: LabelledText, watch: Watch) => {
      for (const { model: before, byFold } of leftOut) setWeights(before, byFold[foldOf.get(writerOf(text.id))!]!);
      spotAll(text, watch);
    };
    const cases = collectCases(texts, [model], listen).get(model.by)!;
    const byFold = Array.from({ length: folds }, (_, fold) =>
      Object.fromEntries(learnWeights(cases.filter(({ writer }) => foldOf.get(writer) !== fold))),
    );
    leftOut.push({ model, byFold });
    const scores = validate(cases, (writer) => byFold[foldOf.get(writer)!]!, leastScore);
    return { model, weights: learnWeights(cases), cases: cases.length, ...scores };
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
