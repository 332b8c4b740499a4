import { resolve } from 'node:path';
import { Failure } from './ensure.mjs';
import { createKeyFile } from './feed-key';
import type { ToolContext } from './tool';

/** Makes the key of a feed in a file of its own, outside every repository; 0 when it is written. */
export async function createFeedKey(args: readonly string[], { startFolder }: ToolContext): Promise<number> {
  const [named, ...rest] = args;
  if (named === undefined || rest.length > 0)
    throw new Failure('Write npm run pack -- keys FILE: the file to write, which lies outside every git work tree.', 2);
  const path = resolve(startFolder, named);
  const { publicKey, fingerprint } = await createKeyFile(path);
  console.log(
    [
      `${path} is written. Whoever has it can publish in your name: keep it to yourself, with a copy in a second safe place.`,
      `public key   ${publicKey}`,
      `fingerprint  ${fingerprint}`,
      'Readers add your feed by its address and this fingerprint.',
    ].join('\n'),
  );
  return 0;
}
