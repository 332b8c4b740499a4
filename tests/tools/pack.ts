import { Failure } from './ensure.mjs';
import { bundleFolder } from './pack-bundle';
import { showCoverage } from './pack-coverage';
import { diffFolders } from './pack-diff';
import { createFeedKey } from './pack-keys';
import { checkPackLinks } from './pack-links';
import { lintFolders } from './pack-lint';
import { createPackFolder } from './pack-new';
import { publishFeed } from './pack-publish';
import { writeSchemas } from './pack-schemas';
import { signFeed } from './pack-sign';
import type { ToolContext } from './tool';

const usage = `npm run pack -- COMMAND

  new                asks a few questions and writes the folder of a new pack, assets/packs/ID or --folder FOLDER; each question
                     can be answered beforehand: --id --title --title-es --place --topics --law --law-es --database
                     --database-es --since --author
  lint [FOLDER...]   checks packs: the shipped ones, or those in the folders; exit code 1 when one has a fault
  coverage [FOLDER]  where each id of the dossier (../shared/facts) stands in the packs, or why it is left out; exit code 1 when one
                     is neither; --json; --write-ids renews the list of ids that the tests hold
  diff OLD NEW       what changed for the reader between two states of a pack, in English and Spanish; diff --since GITREF
                     [FOLDER...] compares with a commit, the shipped packs where no folder is named; --write puts it into
                     the pack's changes.json
  links [FOLDER...]  asks every source's address and archived copy, politely, whether it is still there; exit code 1 when one
                     is dead. Killed, it goes on where it was: --state FILE instead of a file in your cache folder;
                     --again asks also what was asked less than a day ago; --json; --via ORIGIN is for tests
  bundle FOLDER [FILE]
                     checks a pack and writes it as the one file that readers add in the popup, ID.caveat-pack.json
  keys FILE          makes the private key of a feed, outside every git work tree, and prints its public key and fingerprint
  publish OUT --key FILE PACK-FOLDER...
                     checks packs and writes them as a signed feed, a folder for any web host, with what to upload in which order;
                     --days 30 until it expires; --title and --title-es, else those of the last time or of the first pack;
                     --minimum 0.1.0, the least version of Caveat; --own for the feed of a build of your own, which alone may bring
                     packs that ship. OUT is the folder of the feed, made if need be. Packs that are not named leave the feed
  publish --check OUT-or-URL --fingerprint "1a2b 3c4d ..."
                     opens a feed as the extension would and says what it holds; exit code 1 when readers who add it would not
                     take it; with --own, when a build that has it as its own feed would not
  sign OUT --key FILE
                     signs the index that lies there again, with a new date (--days 30) and the same packs;
                     --rotate NEWKEYFILE hands the feed over to a new key, in a statement signed by both
  schema             writes src/pack/schemas/*.schema.json, by which an editor completes and checks a pack`;

export async function main(args: string[], { root, startFolder }: ToolContext): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined || args.includes('--help')) {
    console.log(usage);
    return command === undefined ? 2 : 0;
  }
  if (command === 'coverage') return showCoverage(rest, { root, startFolder });
  if (command === 'new') return createPackFolder(rest, { root, startFolder });
  if (command === 'diff') return diffFolders(rest, { root, startFolder });
  if (command === 'links') return checkPackLinks(rest, { root, startFolder });
  if (command === 'publish') return publishFeed(rest, { root, startFolder });
  if (command === 'sign') return signFeed(rest, { root, startFolder });
  const option = rest.find((word) => word.startsWith('-'));
  if (option !== undefined) throw new Failure(`pack ${command} takes no options, and got ${option}.\n\n${usage}`, 2);
  if (command === 'bundle') return bundleFolder(rest, { root, startFolder });
  if (command === 'keys') return createFeedKey(rest, { root, startFolder });
  if (command === 'lint') return lintFolders(rest, { root, startFolder });
  if (command === 'schema') {
    if (rest.length > 0) throw new Failure(`pack schema takes no arguments, and got ${rest.join(' ')}.\n\n${usage}`, 2);
    for (const path of await writeSchemas(root)) console.log(path);
    return 0;
  }
  throw new Failure(`There is no command "${command}".\n\n${usage}`, 2);
}
