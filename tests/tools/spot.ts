import { once } from 'node:events';
import { loadTagger } from '../../src/core/read-sentences';
import { createSpotter } from '../../src/spot/spot';
import { Failure, say } from './ensure.mjs';
import { loadPacks } from './load-packs';
import { printAnswer, spotLines } from './spot-lines';
import { createProgress } from './spot-progress';
import type { ToolContext } from './tool';

const usage = `npm run --silent spot < texts.jsonl > mentions.jsonl

Reads JSON Lines {"id","lang"?,"title"?,"url"?,"published"?,"text"} on standard input and writes
{"id","mentions":[{"start","end","quote","subject","topic","coref"?,"reading"?,"reason"}]} for each, in order.
Offsets count UTF-16 units of "text". A line that cannot be read gives {"id","line","error"}, and the rest goes on.

Without npm's own start, and from any folder: node CAVEAT/tests/tools/run.mjs tests/tools/spot.ts`;

export async function main(args: string[], { root }: ToolContext): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  if (args.length > 0) throw new Failure(`spot takes no options, and got ${args.join(' ')}.\n\n${usage}`, 2);
  const { stdin, stdout, stderr } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of our output (head, say) has seen enough: that is a good end.
    if (error.code === 'EPIPE') process.exit(0);
    say(`The output could not be written: ${error.message}`);
    process.exit(1);
  });
  stdin.on('error', (error) => {
    say(`The input could not be read: ${error.message}`);
    process.exit(1);
  });
  if (stdin.isTTY) say('Reading JSON Lines from the keyboard, until Ctrl-D; npm run --silent spot -- --help says what they hold.');
  const spot = createSpotter(await loadPacks(root), await loadTagger());
  const progress = createProgress(stderr);
  for await (const answer of spotLines(stdin, spot)) {
    if (!stdout.write(printAnswer(answer))) await once(stdout, 'drain');
    progress.count(answer);
  }
  progress.end();
  return 0;
}
