import type { Mention } from '../../src/core/mention';
import type { Label, LabelledText } from './read-texts';

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
}

/** How often a part of what was found is right. */
export class Share {
  right = 0;
  all = 0;
  add(isRight: boolean): void {
    this.all += 1;
    if (isRight) this.right += 1;
  }
  get value(): number {
    return this.all === 0 ? 1 : this.right / this.all;
  }
}

export interface Fault {
  id: string;
  kind: 'miss' | 'false' | 'wrong';
  subject: string;
  what: string;
  context: string;
}

/** Everything counted over a set of texts. */
export interface Score {
  tallies: Map<string, Tally>;
  shares: Map<string, Share>;
  faults: Fault[];
  /** Texts without any label. */
  negatives: number;
  negativesWithMark: number;
  texts: number;
}

export function createScore(): Score {
  return { tallies: new Map(), shares: new Map(), faults: [], negatives: 0, negativesWithMark: 0, texts: 0 };
}

function tally(score: Score, name: string): Tally {
  let found = score.tallies.get(name);
  if (!found) {
    found = new Tally();
    score.tallies.set(name, found);
  }
  return found;
}

function share(score: Score, name: string): Share {
  let found = score.shares.get(name);
  if (!found) {
    found = new Share();
    score.shares.set(name, found);
  }
  return found;
}

const conditions = new Set([
  'exemption-gang-database',
  'exemption-pending-felony',
  'exemption-felony-conviction',
  'exemption-criminal-warrant',
]);

/** The rows a label or mention counts in. */
function rowsOf(subject: string, topic: string, isReference: boolean, language: string): string[] {
  const rows = ['all', `all ${language}`, subject];
  if (isReference) rows.push('references', `${subject} references`);
  else if (subject === 'law') rows.push('law names');
  if (subject === 'exemption') rows.push(conditions.has(topic) ? 'conditions' : 'exemption words', topic);
  return rows;
}

/**
 * Counts one text. A mention hits a label when they overlap and their subject is the same (for exemptions the general word and the
 * conditions apart); optional labels count neither way; a database inside a condition is no false mark.
 */
export function addText(score: Score, text: LabelledText, mentions: readonly Mention[]): void {
  score.texts += 1;
  const isNegative = text.labels.length === 0;
  if (isNegative) score.negatives += 1;
  const overlaps = (label: Label, mention: Mention) => label.start < mention.end && mention.start < label.end;
  const isSame = (label: Label, mention: Mention) =>
    label.subject === mention.subject && (label.subject !== 'exemption' || conditions.has(label.topic) === conditions.has(mention.topic));
  const used = new Set<Mention>();
  for (const label of text.labels) {
    const candidates = mentions.filter((mention) => overlaps(label, mention) && isSame(label, mention));
    const hit =
      candidates.find((mention) => mention.topic === label.topic && !used.has(mention)) ??
      candidates.find((mention) => !used.has(mention)) ??
      candidates[0];
    if (label.isOptional) {
      for (const mention of mentions) if (overlaps(label, mention)) used.add(mention);
      continue;
    }
    const rows = rowsOf(label.subject, label.topic, label.isReference, text.language);
    if (!hit) {
      for (const row of rows) tally(score, row).misses += 1;
      score.faults.push({
        id: text.id,
        kind: 'miss',
        subject: label.topic,
        what: text.text.slice(label.start, label.end),
        context: around(text.text, label.start, label.end),
      });
      continue;
    }
    used.add(hit);
    for (const other of candidates) if (overlaps(label, other)) used.add(other);
    for (const row of rows) tally(score, row).hits += 1;
    addDetails(score, text, label, hit);
  }
  let hasFalse = false;
  for (const mention of mentions) {
    if (used.has(mention)) continue;
    if (mention.subject === 'database' && text.labels.some((label) => overlaps(label, mention) && label.subject === 'exemption')) continue;
    if (
      mention.subject === 'exemption' &&
      mention.topic === 'exemption-gang-database' &&
      text.labels.some((label) => overlaps(label, mention) && label.isOptional)
    )
      continue;
    hasFalse = true;
    for (const row of rowsOf(mention.subject, mention.topic, mention.coref === true, text.language)) tally(score, row).falseMarks += 1;
    score.faults.push({
      id: text.id,
      kind: 'false',
      subject: mention.topic,
      what: `${mention.quote} <${mention.reason.rule}>`,
      context: around(text.text, mention.start, mention.end),
    });
  }
  if (isNegative && hasFalse) score.negativesWithMark += 1;
}

function addDetails(score: Score, text: LabelledText, label: Label, hit: Mention): void {
  const fault = (what: string) =>
    score.faults.push({ id: text.id, kind: 'wrong', subject: label.topic, what, context: around(text.text, label.start, label.end) });
  if (label.subject === 'database') {
    const isRight = label.topic === hit.topic;
    share(score, 'right database').add(isRight);
    if (!isRight) fault(`${label.topic} read as ${hit.topic} <${hit.reason.rule}: ${hit.reason.cues.join(' / ')}>`);
  }
  if (label.subject === 'exemption' && conditions.has(label.topic)) {
    share(score, 'right condition').add(label.topic === hit.topic);
    if (label.topic !== hit.topic) fault(`${label.topic} read as ${hit.topic}`);
  }
  if (!label.reading || !hit.reading) return;
  const want = label.reading;
  const got = hit.reading;
  const isClose = (a: number | null | undefined, b: number | null | undefined) =>
    a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 0.006 * Math.max(Math.abs(a), Math.abs(b)));
  const parts = {
    value: isClose(want.value, got.value) && isClose(want.max ?? null, got.max ?? null),
    bound: want.bound === got.bound,
    unit: want.unit === got.unit,
    status: want.status === got.status,
    place: plain(want.place) === plain(got.place),
  };
  for (const [name, isRight] of Object.entries(parts)) share(score, `figure ${name}`).add(isRight);
  const isAll = Object.values(parts).every(Boolean);
  share(score, 'figure all').add(isAll);
  const wrong = Object.entries(parts)
    .filter(([, isRight]) => !isRight)
    .map(([name]) => name);
  if (!isAll)
    fault(
      `figure ${wrong.map((name) => `${name}: ${JSON.stringify(want[name as keyof typeof want])} read as ${JSON.stringify(got[name as keyof typeof got])}`).join('; ')}`,
    );
}

const otherNames: Record<string, string> = {
  filadelfia: 'philadelphia',
  'nueva orleans': 'new orleans',
  'nueva york': 'new york city',
  'new york': 'new york city',
  'estados unidos': 'united states',
  pensilvania: 'pennsylvania',
};

/** The same place under its English and Spanish name. */
function plain(place: string | null): string | null {
  if (place === null) return null;
  const name = place
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/, .*$/, '')
    .replace(/^city of /, '')
    .replace(/^condado (?:de )?(.*)$/, '$1 county')
    .trim();
  return otherNames[name] ?? name;
}

function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 70), start)}«${text.slice(start, end)}»${text.slice(end, end + 60)}`.replace(/\s+/g, ' ');
}
