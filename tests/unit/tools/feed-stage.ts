import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Envelope, FeedIndex } from '../../../src/feed/feed-index';
import { openFeed } from '../../../src/feed/open-feed';
import { root } from '../../tools/ensure.mjs';
import { createKeyFile, type FeedKey } from '../../tools/feed-key';
import { main } from '../../tools/pack';

/** A publisher's desk: the worked example in `mine`, two keys, a clock, and what the commands printed. */
export interface FeedStage {
  folder: string;
  key: FeedKey;
  next: FeedKey;
  printed: string[];
  run: (...args: string[]) => Promise<number>;
  /** Publishes what lies in `mine`. */
  publish: (...more: string[]) => Promise<number>;
  /** Changes a file of the pack. */
  change: (file: string, make: (text: string) => string) => void;
  raiseVersion: (from: number) => void;
  envelope: () => Envelope;
  index: () => FeedIndex;
  /** What lies in `out`. */
  files: () => string[];
  /** The feed as a reader opens it who trusts this key. */
  open: (trusted: string) => ReturnType<typeof openFeed>;
}

/** Each publication reads all packs and tries the examples; a machine that does other work as well takes seconds for it. */
export const patientMs = 60_000;

const stageNow = new Date('2026-03-05T12:00:00Z');

/** Sets a desk up before each test and clears it afterwards; the object is the same, and its parts are new each time. */
export function stageFeed(): FeedStage {
  const stage = {} as FeedStage;
  const at = (...names: string[]) => join(stage.folder, ...names);
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: stageNow });
    stage.folder = mkdtempSync(join(tmpdir(), 'caveat-feed-'));
    cpSync(join(root, 'tests/packs/port-larkin'), at('mine'), { recursive: true });
    stage.key = await createKeyFile(at('a.key'));
    stage.next = await createKeyFile(at('b.key'));
    stage.printed = [];
    vi.spyOn(console, 'log').mockImplementation((text) => stage.printed.push(...String(text).split('\n')));
  });
  afterEach(() => {
    rmSync(stage.folder, { recursive: true });
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
  const change: FeedStage['change'] = (file, make) => writeFileSync(at('mine', file), make(readFileSync(at('mine', file), 'utf8')));
  const feed = () => readFileSync(at('out/feed.json'), 'utf8');
  return Object.assign(stage, {
    run: (...args: string[]) => {
      stage.printed.length = 0;
      return main(args, { root, startFolder: stage.folder });
    },
    publish: (...more: string[]) => stage.run('publish', 'out', '--key', 'a.key', 'mine', ...more),
    change,
    raiseVersion: (from: number) => change('pack.json', (text) => text.replace(`"version": ${from}`, `"version": ${from + 1}`)),
    envelope: () => JSON.parse(feed()) as Envelope,
    index: () => JSON.parse(stage.envelope().index) as FeedIndex,
    files: () => readdirSync(at('out'), { recursive: true, encoding: 'utf8' }).sort(),
    open: (trusted: string) => openFeed(feed(), { key: trusted, now: new Date(), caveat: '0.1.0' }),
  } satisfies Partial<FeedStage>);
}
