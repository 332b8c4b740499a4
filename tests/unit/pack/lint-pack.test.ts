import { describe, expect, it } from 'vitest';
import { lintExamples } from '../../../src/pack/lint-examples';
import type { LintMessage } from '../../../src/pack/lint-message';
import { lintPack, toPack } from '../../../src/pack/lint-pack';
import type { FileName } from '../../../src/pack/optional-files';
import type { PackFileName } from '../../../src/pack/schema';
import { createSpotter } from '../../../src/spot/spot';
import { factFaults, periodFaults, sourceFaults, textFaults } from './broken/fact-faults';
import type { Fault } from './broken/fault';
import { idFaults, topicFaults } from './broken/id-faults';
import { shapeFaults } from './broken/shape-faults';
import { exampleFaults, placeholderFaults, wordFaults } from './broken/word-faults';
import { otherPack, smallPack, toFiles } from './lint-small-pack';

const faults: Record<string, Fault[]> = {
  'the shape of the files': shapeFaults,
  ids: idFaults,
  topics: topicFaults,
  sources: sourceFaults,
  facts: factFaults,
  periods: periodFaults,
  texts: textFaults,
  words: wordFaults,
  'what is still to be written': placeholderFaults,
  examples: exampleFaults,
};

/** All that the lint says, the examples tried as `npm run pack -- lint` tries them. */
function lint(texts: Partial<Record<FileName, string>>): LintMessage[] {
  const files = toFiles(texts);
  const messages = lintPack(files, [otherPack]);
  if (messages.some(({ level }) => level === 'error')) return messages;
  const pack = toPack(files);
  return [...messages, ...lintExamples(files['examples.json'], { pack, spot: createSpotter([otherPack, pack]) })];
}

describe('a pack without fault', () => {
  it('gives no message, alone or beside another', () => {
    expect(lintPack(toFiles(smallPack), [])).toEqual([]);
    expect(lintPack(toFiles(smallPack), [otherPack])).toEqual([]);
  });
});

describe.each(Object.entries(faults))('a fault in %s is told', (_, list) => {
  it.each(list)('$file: $to -> $says', (fault) => {
    const broken: Partial<Record<FileName, string>> = { ...smallPack };
    if (fault.isGone) delete broken[fault.file];
    else {
      expect(smallPack[fault.file]).toContain(fault.from);
      broken[fault.file] = smallPack[fault.file].replace(fault.from, () => fault.to);
    }
    const messages = lint(broken);
    const { says, level = 'error', also = [], in: file = fault.file } = fault;
    const line = fault.isGone ? 1 : lineOf(broken[file] ?? '', fault.on ?? fault.to);
    expect(messages).toContainEqual(expect.objectContaining({ file, line, message: says, level }));
    const rest = messages.map(({ message }) => message);
    rest.splice(rest.indexOf(says), 1);
    expect(rest).toEqual(also);
  });
});

it('sixty packs and more are told their one fault in one sentence', () => {
  const alone = Object.values(faults).flatMap((list) => list.filter(({ also }) => also === undefined));
  expect(alone.length).toBeGreaterThan(60);
});

describe('a fault in the changelog is told', () => {
  const text = (en: string, es: string) => ({ en, es });
  const log = (...items: unknown[]) => JSON.stringify({ items }, null, 2);
  const first = { version: 1, date: '2026-01', changes: [text('New: A pier.', 'Nuevo: Un muelle.')] };
  const second = { version: 2, date: '2026-03-01', changes: [text('New: A quay of 1900.', 'Nuevo: Un malecón de 1900.')] };
  const versioned = { ...smallPack, 'pack.json': smallPack['pack.json'].replace('"version": 1', '"version": 2') };
  const say = (texts: Partial<Record<FileName, string>>) =>
    lint(texts).map(({ file, line, level, message }) => `${file}:${line}: ${level}: ${message}`);

  it('and none where there is none', () => {
    expect(say({ ...smallPack, 'changes.json': log(first) })).toEqual([]);
    expect(say({ ...versioned, 'changes.json': log(second, first) })).toEqual([]);
  });
  it.each([
    [
      'a version that it leaves out',
      { ...versioned, 'changes.json': log(first) },
      'pack.json:3: warning: changes.json does not tell what version 2 changed: run npm run pack -- diff --since LAST-RELEASE --write.',
    ],
    [
      'a version to come',
      { ...smallPack, 'changes.json': log(second, first) },
      'changes.json:4: error: This tells of version 2, and pack.json says 1: raise the version there, or mend this one.',
    ],
    [
      'versions upside down',
      { ...versioned, 'changes.json': log(first, second) },
      'changes.json:14: error: Version 2 stands below 1: write the newest first, each once.',
    ],
    [
      'other numbers in Spanish',
      { ...versioned, 'changes.json': log(second, first).replace('malecón de 1900', 'malecón') },
      'changes.json:9: error: The English says 1900 and the Spanish does not: write the same numbers and dates in both.',
    ],
    [
      'a change in one language',
      { ...versioned, 'changes.json': log({ ...second, changes: [{ en: 'New: A quay.' }] }) },
      'changes.json:7: error: The Spanish is missing: add "es"; what a reader sees is there in both languages.',
    ],
  ])('%s', (_, texts, says) => expect(say(texts)).toEqual([says]));
});

describe('what is no fault', () => {
  const fine: { why: string; file: PackFileName; from: string; to: string }[] = [
    { why: 'a loaded word in quotes', file: 'facts.json', from: 'The council', to: 'The “notorious” council' },
    {
      why: 'a name that is the same in both languages',
      file: 'pack.json',
      from: 'La ordenanza Harbor de Springfield',
      to: "Springfield's Harbor Ordinance",
    },
    {
      why: 'a shared name that belongs to another place too',
      file: 'words.en.json',
      from: '"harbor statute"',
      to: '"harbor statute", "lagoon act"',
    },
    { why: 'an open period followed by another', file: 'topics.json', from: '"to": "2021-06",', to: '' },
  ];
  it.each(fine)('$why', ({ file, from, to }) => {
    const changed = { ...smallPack, [file]: smallPack[file].replace(from, to) };
    expect(changed[file]).toContain(to);
    expect(lintPack(toFiles(changed), [otherPack])).toEqual([]);
  });
});

/** The line on which a text begins, counted without the lint's own reader. */
function lineOf(text: string, part: string): number {
  const at = text.indexOf(part);
  expect(at, `${part} stands in the file`).toBeGreaterThanOrEqual(0);
  return text.slice(0, at).split('\n').length;
}
