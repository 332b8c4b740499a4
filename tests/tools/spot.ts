import { once } from 'node:events';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { tagWithCompromise } from '../../src/core/read-sentences';
import { type Strictness, strictnesses } from '../../src/core/strictness';
import { createSpotter } from '../../src/spot/spot';
import { Failure } from './ensure.mjs';
import { loadPacks } from './load-packs';
import { spotLine } from './spot-lines';
import type { ToolContext } from './tool';

const usage = `npm run --silent spot -- [--strictness sure|balanced|likely] < texts.jsonl > mentions.jsonl

Reads JSON Lines {"id","lang"?,"title"?,"url"?,"published"?,"text"} on standard input and writes
{"id","mentions":[{"start","end","quote","subject","topic","coref"?,"reading"?,"reason"}]} for each, in order.
Offsets count UTF-16 units of "text". A line that cannot be read gives {"id","line","error"}, and the rest goes on.
--strictness: mark sure finds only, balanced (the default), or everything likely.`;

const progressIntervalMs = 200; // often enough to look alive, rare enough to cost nothing

export async function main(args: string[], { root }: ToolContext): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const strictness = readStrictness(args);
  const { stdin, stdout } = process;
  // The reader of our output (head, say) has seen enough: that is a good end.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const spot = createSpotter(await loadPacks(join(root, 'assets/packs')), tagWithCompromise);
  const progress = createProgress();
  for await (const { json, line } of readLines(stdin)) {
    const answer = spotLine(json, line, spot, { strictness });
    if (!stdout.write(`${JSON.stringify(answer)}\n`)) await once(stdout, 'drain');
    progress.count('mentions' in answer ? answer.mentions.length : 0);
  }
  progress.end();
  return 0;
}

/** Undefined when nothing is said; throws for any other option. */
function readStrictness(args: string[]): Strictness | undefined {
  if (args.length === 0) return undefined;
  const words = args.flatMap((arg) => arg.split('='));
  const strictness = strictnesses.find((one) => one === words[1]);
  if (words[0] !== '--strictness' || words.length !== 2 || strictness === undefined)
    throw new Failure(`spot does not know ${args.join(' ')}.\n\n${usage}`, 2);
  return strictness;
}

/** Gives the lines that hold something, one at a time. Splits at \n alone: node:readline also splits at U+2028, which JSON allows in a text. */
async function* readLines(input: AsyncIterable<Buffer>): AsyncGenerator<{ json: string; line: number }> {
  const decoder = new StringDecoder('utf8');
  let line = 0;
  let pending: string[] = [];
  for await (const chunk of input) {
    const pieces = decoder.write(chunk).split('\n');
    pending.push(pieces[0] ?? '');
    for (const piece of pieces.slice(1)) {
      line += 1;
      const json = clean(pending.join(''));
      pending = [piece];
      if (json) yield { json, line };
    }
  }
  const json = clean(pending.join('') + decoder.end());
  if (json) yield { json, line: line + 1 };
}

function clean(json: string): string {
  return json.replace(/^\uFEFF/, '').trim();
}

/** Tells a person at a terminal how far it is; says nothing into a file or a pipe. */
function createProgress(): { count: (mentions: number) => void; end: () => void } {
  const { stderr } = process;
  let texts = 0;
  let mentions = 0;
  let shownMs = 0;
  const show = () => stderr.write(`\r${texts.toLocaleString('en')} texts read, ${mentions.toLocaleString('en')} mentions`);
  return {
    count: (found) => {
      texts += 1;
      mentions += found;
      if (!stderr.isTTY || Date.now() - shownMs < progressIntervalMs) return;
      shownMs = Date.now();
      show();
    },
    end: () => {
      if (!stderr.isTTY) return;
      show();
      stderr.write('\n');
    },
  };
}
