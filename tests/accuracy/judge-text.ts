import type { Mention } from '../../src/core/mention';
import { conditions, type Label } from './label';

/** What is right and wrong about the mentions of one text. */
export interface Verdict {
  hits: { label: Label; mention: Mention }[];
  misses: Label[];
  falseMarks: Mention[];
}

const overlaps = (label: Label, mention: Mention) => label.start < mention.end && mention.start < label.end;

/** The same subject; for exemptions the general word and the conditions are two. */
const isSameKind = (label: Label, mention: Mention) =>
  label.subject === mention.subject && (label.subject !== 'exemption' || conditions.has(label.topic) === conditions.has(mention.topic));

/**
 * Compares mentions with what a careful reader labelled. A mention hits a label when they overlap and are of the same kind; a
 * second one on the same label is no false mark. Optional labels count neither way, nor does a database named inside a condition.
 */
export function judgeText(labels: readonly Label[], mentions: readonly Mention[]): Verdict {
  const verdict: Verdict = { hits: [], misses: [], falseMarks: [] };
  const used = new Set<Mention>();
  for (const label of labels) {
    const touching = mentions.filter((mention) => overlaps(label, mention));
    if (label.isOptional) {
      for (const mention of touching) used.add(mention);
      continue;
    }
    const candidates = touching.filter((mention) => isSameKind(label, mention));
    const mention =
      candidates.find((one) => one.topic === label.topic && !used.has(one)) ?? candidates.find((one) => !used.has(one)) ?? candidates[0];
    if (mention) verdict.hits.push({ label, mention });
    else verdict.misses.push(label);
    for (const one of candidates) used.add(one);
  }
  verdict.falseMarks = mentions.filter(
    (mention) =>
      !used.has(mention) &&
      !(mention.subject === 'database' && labels.some((label) => label.subject === 'exemption' && overlaps(label, mention))),
  );
  return verdict;
}
