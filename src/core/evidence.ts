/** What speaks for or against a candidate: each sign with how strongly it is there, 0 to 1 or a small count. */
export type Evidence = Readonly<Record<string, boolean | number>>;

/** How much each sign weighs, in log-odds; `always` is what speaks without any sign. */
export type Weights = Readonly<Record<string, number>>;

/** A candidate that a detector has weighed, kept or not. */
export interface Weighed {
  /** Which weights were asked. */
  by: string;
  from: number;
  to: number;
  topic: string;
  evidence: readonly Evidence[];
}

/**
 * How likely it is, 0 to 1, that a candidate with these signs is a mention: logistic regression. The weights are learnt from the labelled
 * texts by `npm run accuracy -- --learn` (decision 21); a sign without a weight counts for nothing. The signs come in parts,
 * each sign in one: put together for each candidate they would cost more than the weighing.
 */
export function weigh(evidence: readonly Evidence[], weights: Weights): number {
  let sum = weights.always ?? 0;
  for (const part of evidence) for (const sign in part) sum += Number(part[sign]) * (weights[sign] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** A chance, 0 to 1, in log-odds, as weights are: at most `most` to either side. */
export function logOdds(chance: number, most = Number.POSITIVE_INFINITY): number {
  return Math.max(-most, Math.min(most, Math.log(chance / (1 - chance))));
}
