import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mostRotations, type Rotation, RotationSchema, type SignedRotation } from '../../src/feed/feed-index';
import { readShape } from '../../src/feed/read-shape';
import { Failure } from './ensure.mjs';
import { datesFor, joinDays, parseDays, readFeedFolder, writeWhole } from './feed-folder';
import { type FeedKey, readKeyFile } from './feed-key';
import { tellMissing } from './tell-missing';
import type { ToolContext } from './tool';
import { signRotation, writeFeed } from './write-feed';

const usage = 'Write npm run pack -- sign OUT --key FILE, and --rotate NEWKEYFILE when another key signs from now on.';

/** Signs the index that lies in a folder again, with a new date and, with --rotate, by a new key; 0 when it is written. */
export async function signFeed(args: readonly string[], { startFolder }: ToolContext): Promise<number> {
  const { values, positionals } = parseOptions(args);
  const [named, ...rest] = positionals;
  if (named === undefined || rest.length > 0 || values.key === undefined) {
    throw tellMissing({ OUT: named !== undefined, '--key FILE': values.key !== undefined }, usage);
  }
  const days = parseDays(values.days);
  const out = resolve(startFolder, named);
  const key = await readKeyFile(resolve(startFolder, values.key), out);
  const next = values.rotate === undefined ? undefined : await readKeyFile(resolve(startFolder, values.rotate), out);
  const last = await readFeedFolder(out, key);
  if (last === undefined) throw new Failure(`There is no feed in ${out}: npm run pack -- publish makes one.`, 2);

  const { rotations } = last.envelope;
  const all = next === undefined ? rotations : [...rotations, rotate(key, next, rotations)];
  const index = { ...last.index, sequence: last.index.sequence + 1, ...datesFor(days) };
  await writeWhole(join(out, 'feed.json'), writeFeed(index, next ?? key, all));
  console.log(
    `Sequence ${index.sequence} is signed by ${(next ?? key).fingerprint}; it expires on ${index.expires.slice(0, 10)}. Upload feed.json.`,
  );
  if (next !== undefined) {
    console.log(
      [
        `From now on sign with ${values.rotate}. Readers who trust the old key follow by themselves.`,
        `public key   ${next.publicKey}`,
        `fingerprint  ${next.fingerprint}`,
        'Tell the new fingerprint wherever the old one stands.',
      ].join('\n'),
    );
  }
  return 0;
}

function rotate(from: FeedKey, to: FeedKey, before: readonly SignedRotation[]): SignedRotation {
  const past = before.map(({ statement }): Rotation => readShape(RotationSchema, statement));
  if (from.publicKey === to.publicKey || past.some((one) => one.from === to.publicKey)) {
    throw new Failure('A rotation leads to a key that never signed this feed: npm run pack -- keys FILE makes one.', 2);
  }
  if (before.length >= mostRotations) {
    throw new Failure(`Readers follow ${mostRotations} rotations, and this feed has had them: begin a new feed at another address.`, 2);
  }
  return signRotation(from, to, new Date().toISOString().slice(0, 10));
}

function parseOptions(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = { key: text, rotate: text, days: { ...text, default: '30' } };
    return parseArgs({ args: joinDays(args), options, allowPositionals: true });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new Failure(`${sentence?.replace(/\.$/, '')}. ${usage}`, 2);
  }
}
