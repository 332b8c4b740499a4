import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { CaveatVersion, mostFeedPacks } from '../../src/feed/feed-index';
import { Failure } from './ensure.mjs';
import { joinDays, parseDays } from './feed-folder';
import { tellMissing } from './tell-missing';

const usage = [
  'Write npm run pack -- publish OUT --key FILE PACK-FOLDER...,',
  'or npm run pack -- publish --check OUT-or-URL --fingerprint "1a2b 3c4d ...".',
].join(' ');
const defaultDays = '30'; // a month of silence, and readers hear that something is wrong

/** What is to be published, or to be looked at; paths are absolute. */
export type PublishOptions =
  | { check: string; fingerprint: string; isOwn: boolean }
  | {
      check: undefined;
      out: string;
      keyFile: string;
      folders: string[];
      days: number;
      title: { en: string; es: string } | undefined;
      minimum: string | undefined;
      /** Whether builds have the feed as their own, and may get shipped packs from it. */
      isOwn: boolean;
    };

/** The options of `pack publish`. Throws Failure. */
export function readPublishOptions(args: readonly string[], startFolder: string): PublishOptions {
  const { values, positionals } = parseOptions(args);
  const { check, own: isOwn = false } = values;
  if (check !== undefined) {
    const stray = Object.keys(values).find((name) => !['check', 'fingerprint', 'own'].includes(name));
    if (stray !== undefined) throw new Failure(`--check only looks, and --${stray} is for publishing. ${usage}`, 2);
    // A fingerprint that was pasted without quotes comes in groups.
    return { check, fingerprint: [values.fingerprint ?? '', ...positionals].join(' '), isOwn };
  }
  const { key, title, 'title-es': titleEs, minimum } = values;
  const paths = positionals.map((path) => resolve(startFolder, path));
  // Where a single folder is named and is a pack, the feed's folder was forgotten.
  if (paths.length === 1 && existsSync(join(paths[0]!, 'pack.json'))) paths.unshift('');
  const [out, ...folders] = paths;
  if (!out || key === undefined || folders.length === 0) {
    throw tellMissing({ OUT: Boolean(out), '--key FILE': key !== undefined, 'PACK-FOLDER...': folders.length > 0 }, usage);
  }
  if ((title === undefined) !== (titleEs === undefined)) throw new Failure('--title and --title-es go together.', 2);
  if (minimum !== undefined && !v.is(CaveatVersion, minimum)) {
    throw new Failure(`--minimum "${minimum}": write a version of Caveat, as 0.1.0.`, 2);
  }
  if (folders.length > mostFeedPacks) throw new Failure(`A feed has at most ${mostFeedPacks} packs: make two feeds.`, 2);
  return {
    check,
    out,
    keyFile: resolve(startFolder, key),
    folders,
    days: parseDays(values.days ?? defaultDays),
    title: title === undefined ? undefined : { en: title, es: titleEs! },
    minimum,
    isOwn,
  };
}

function parseOptions(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: joinDays(args),
      options: {
        key: text,
        days: text,
        title: text,
        'title-es': text,
        minimum: text,
        own: { type: 'boolean' },
        check: text,
        fingerprint: text,
      },
      allowPositionals: true,
    });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new Failure(`${sentence?.replace(/\.$/, '')}. ${usage}`, 2);
  }
}
