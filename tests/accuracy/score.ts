import type { Mention } from '../../src/core/mention';
import { compareReadings, readingParts } from './compare-readings';
import { judgeText, type Verdict } from './judge-text';
import { conditions, type Label, type LabelledText } from './label';

/** Hits, false marks and misses of one kind. */
export class Tally {
  hits = 0;
  falseMarks = 0;
  misses = 0;
  get precision(): number {
    return this.hits + this.falseMarks === 0 ? 1 : this.hits / (this.hits + this.falseMarks);
  }
  get recall(): number {
    return this.hits + this.misses === 0 ? 1 : this.hits / (this.hits + this.misses);
  }
  get f1(): number {
    return this.precision + this.recall === 0 ? 0 : (2 * this.precision * this.recall) / (this.precision + this.recall);
  }
  /** Adds another tally, as often as its text counts. */
  add(other: Tally, times = 1): void {
    this.hits += times * other.hits;
    this.falseMarks += times * other.falseMarks;
    this.misses += times * other.misses;
  }
}

/** How often a part of what was found is right. */
export class Share {
  right = 0;
  all = 0;
  add(isRight: boolean): void {
    this.all += 1;
    if (isRight) this.right += 1;
  }
}

export interface Fault {
  id: string;
  kind: 'miss' | 'false' | 'wrong';
  subject: string;
  what: string;
  context: string;
}

/** Everything counted over a set of texts. A row such as "law" is there three times: "law", "law en", "law es". */
export interface Score {
  tallies: Map<string, Tally>;
  shares: Map<string, Share>;
  /** The tallies of each text, in order, for intervals over texts. */
  perText: Map<string, Tally>[];
  faults: Fault[];
  texts: number;
  textsWithFalseMark: number;
  /** Texts without any label. */
  negatives: number;
  negativesWithMark: number;
}

export function createScore(): Score {
  return {
    tallies: new Map(),
    shares: new Map(),
    perText: [],
    faults: [],
    texts: 0,
    textsWithFalseMark: 0,
    negatives: 0,
    negativesWithMark: 0,
  };
}

/** Counts one text, and gives what was right and wrong about it. */
export function addText(score: Score, text: LabelledText, mentions: readonly Mention[]): Verdict {
  const verdict = judgeText(text.labels, mentions);
  const own = new Map<string, Tally>();
  const count = (one: { subject: string; topic: string }, isReference: boolean, what: 'hits' | 'misses' | 'falseMarks') => {
    for (const row of rowsOf(one.subject, one.topic, isReference))
      for (const name of [row, `${row} ${text.language}`]) getOr(own, name, () => new Tally())[what] += 1;
  };
  for (const { label, mention } of verdict.hits) {
    count(label, label.isReference, 'hits');
    addDetails(score, text, label, mention);
  }
  for (const label of verdict.misses) {
    count(label, label.isReference, 'misses');
    addFault(score, text, label, { kind: 'miss', subject: label.topic, what: text.text.slice(label.start, label.end) });
  }
  for (const mention of verdict.falseMarks) {
    count(mention, mention.coref === true, 'falseMarks');
    addFault(score, text, mention, { kind: 'false', subject: mention.topic, what: `${mention.quote} <${mention.reason.rule}>` });
  }
  for (const [row, tally] of own) getOr(score.tallies, row, () => new Tally()).add(tally);
  score.perText.push(own);
  score.texts += 1;
  const isNegative = text.labels.length === 0;
  if (isNegative) score.negatives += 1;
  if (verdict.falseMarks.length > 0) score.textsWithFalseMark += 1;
  if (isNegative && verdict.falseMarks.length > 0) score.negativesWithMark += 1;
  return verdict;
}

/** The rows a label or mention counts in. */
function rowsOf(subject: string, topic: string, isReference: boolean): string[] {
  const rows = ['all', subject];
  if (isReference) rows.push('references', `${subject} references`);
  else if (subject === 'law' || subject === 'database') rows.push(`${subject} names`);
  if (subject === 'exemption') rows.push(conditions.has(topic) ? 'conditions' : 'exemption words');
  if (conditions.has(topic)) rows.push(topic);
  return rows;
}

/** Whether what was found is also the right database, condition, number. */
function addDetails(score: Score, text: LabelledText, label: Label, hit: Mention): void {
  const share = (name: string, isRight: boolean) => {
    for (const row of [name, `${name} ${text.language}`]) getOr(score.shares, row, () => new Share()).add(isRight);
  };
  const fault = (what: string) => addFault(score, text, label, { kind: 'wrong', subject: label.topic, what });
  const isRightTopic = label.topic === hit.topic;
  if (label.subject === 'database') {
    share('right database', isRightTopic);
    if (!isRightTopic) fault(`${label.topic} read as ${hit.topic} <${hit.reason.rule}: ${hit.reason.cues.join(' / ')}>`);
  }
  if (conditions.has(label.topic)) {
    share('right condition', isRightTopic);
    if (!isRightTopic) fault(`${label.topic} read as ${hit.topic}`);
  }
  if (!label.reading || !hit.reading) return;
  const want = label.reading;
  const got = hit.reading;
  const isRight = compareReadings(want, got);
  for (const part of readingParts) share(`figure ${part}`, isRight[part]);
  const wrong = readingParts.filter((part) => !isRight[part]);
  share('figure all', wrong.length === 0);
  const told = wrong.map((part) => `${part}: ${JSON.stringify(want[part])} read as ${JSON.stringify(got[part])}`);
  if (wrong.length > 0) fault(`figure ${told.join('; ')}`);
}

function addFault(
  score: Score,
  { id, text }: LabelledText,
  { start, end }: { start: number; end: number },
  fault: Omit<Fault, 'id' | 'context'>,
): void {
  const context = `${text.slice(Math.max(0, start - 70), start)}«${text.slice(start, end)}»${text.slice(end, end + 60)}`;
  score.faults.push({ id, ...fault, context: context.replace(/\s+/g, ' ') });
}

function getOr<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = create();
    map.set(key, value);
  }
  return value;
}
