/** One candidate: its signs by name, and whether it is a mention. */
export interface Row {
  signs: ReadonlyMap<string, number>;
  isMention: boolean;
  /** How much it counts; 1 when nothing is said. */
  weight?: number;
}

/** Logistic regression needs few steps by Newton's method; more mean that it does not settle. */
const mostSteps = 50;
const smallStep = 1e-7;

/** The weight without any sign is hardly held back. */
const freeRidge = 1e-3;

/**
 * The weights, in log-odds, by which signs tell mentions from other candidates: logistic regression held back by a ridge (a normal prior
 * of variance 1/ridge on each weight), found by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani, Friedman,
 * The Elements of Statistical Learning, 4.4.1). `always` is the weight without any sign. Throws when it does not settle.
 */
export function fitLogistic(rows: readonly Row[], ridge: number): Map<string, number> {
  const names = [...new Set(rows.flatMap(({ signs }) => [...signs.keys()]))].sort();
  const places = new Map(names.map((name, i) => [name, i]));
  const size = names.length + 1;
  const points = rows.map(({ signs, isMention, weight = 1 }) => {
    const at = [...signs].map(([name, value]) => [places.get(name)!, value] as const);
    return { at: [...at, [names.length, 1] as const], target: isMention ? 1 : 0, weight };
  });
  const held = Float64Array.from({ length: size }, (_, i) => (i < names.length ? ridge : freeRidge));
  const weights = new Float64Array(size);
  for (let step = 0; step < mostSteps; step += 1) {
    const slope = weights.map((weight, i) => weight * held[i]!);
    const bend = Array.from({ length: size }, (_, i) => {
      const row = new Float64Array(size);
      row[i] = held[i]!;
      return row;
    });
    for (const { at, target, weight } of points) {
      const chance = 1 / (1 + Math.exp(-at.reduce((sum, [i, value]) => sum + weights[i]! * value, 0)));
      const spread = weight * chance * (1 - chance);
      for (const [i, value] of at) {
        slope[i]! += weight * (chance - target) * value;
        for (const [j, other] of at) bend[i]![j]! += spread * value * other;
      }
    }
    const move = solve(bend, slope);
    let widest = 0;
    for (let i = 0; i < size; i += 1) {
      weights[i]! -= move[i]!;
      widest = Math.max(widest, Math.abs(move[i]!));
    }
    if (widest < smallStep) return new Map([...names, 'always'].map((name, i) => [name, weights[i]!]));
  }
  throw new Error(`logistic regression did not settle in ${mostSteps} steps`);
}

/** Solves a symmetric positive definite system by Cholesky's factors; overwrites the matrix. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i]![j]!;
      for (let k = 0; k < j; k += 1) sum -= matrix[i]![k]! * matrix[j]![k]!;
      matrix[i]![j] = i === j ? Math.sqrt(sum) : sum / matrix[j]![j]!;
    }
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) x[i]! -= matrix[i]![k]! * x[k]!;
    x[i]! /= matrix[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) x[i]! -= matrix[k]![i]! * x[k]!;
    x[i]! /= matrix[i]![i]!;
  }
  return x;
}
