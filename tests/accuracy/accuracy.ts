import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTagger } from '../../src/core/read-sentences';
import type { Pack } from '../../src/pack/schema';
import { createSpotter, type Spotter } from '../../src/spot/spot';
import { Failure } from '../tools/ensure.mjs';
import { loadPacks } from '../tools/load-packs';
import type { ToolContext } from '../tools/tool';
import { measureTiers, printAblation } from './ablation';
import { addCase } from './add-case';
import { spotFlat } from './flat-list';
import type { LabelledText } from './label';
import { printWeights } from './learn';
import { learnFromTexts } from './learn-from-texts';
import { LabelError } from './parse-label';
import { printSummary } from './print-summary';
import { readTexts } from './read-texts';
import { addText, createScore, type Score } from './score';
import { spotText } from './spot-text';
import { summarize } from './summarize';

const sets = ['dev', 'test', 'fresh'] as const;
type SetName = (typeof sets)[number];

const usage = `npm run accuracy                        precision, recall and F1 on the labelled texts, beside a flat word list
npm run accuracy -- --json               the same as one JSON object
npm run accuracy -- --only SET           one set alone: ${sets.join(', ')}
npm run accuracy -- --faults dev         also each miss, false mark and wrong reading, with its words
npm run accuracy -- --ablation           what the language library decides, tier by tier (takes --only and --json, too)
npm run accuracy -- --learn              learns the weights of evidence anew from the set dev and the tables' texts, and writes
                                         them to src
npm run accuracy -- --add FILE           adds a missed text, with its mentions as [[quote|label]], to the set dev, and says
                                         what is found in it now; - or no FILE reads standard input`;

const whySecret =
  'What a spotter misses in "test" and "fresh" is never shown: as soon as somebody mends it there, their numbers say nothing of texts nobody has seen. There is --faults dev.';

/** `npm run accuracy`: how well the spotter does on labelled texts, beside a flat word list. */
export async function main(args: readonly string[], { root, startFolder }: ToolContext): Promise<number> {
  const options = parseOptions(args);
  if (options.help) {
    console.log(usage);
    return 0;
  }
  if (options.learn) return learn(root);
  const packs = await loadPacks(root);
  if (options.add !== undefined) {
    const spot = createSpotter(packs, await loadTagger());
    return add(options.add, { packs, spot, startFolder, folder: folderOf(root, 'dev') });
  }
  const texts = new Map<SetName, LabelledText[]>();
  for (const set of sets)
    if ((options.only ?? set) === set && existsSync(folderOf(root, set))) texts.set(set, readTexts(folderOf(root, set)));
  if (options.ablation) {
    const ablation = measureTiers(packs, texts, root);
    console.log(options.json ? JSON.stringify(ablation, null, 2) : printAblation(ablation));
    return 0;
  }
  const spot = createSpotter(packs, await loadTagger());
  const summaries = [];
  for (const [set, own] of texts) {
    const ours = createScore();
    const flat = createScore();
    for (const text of own) {
      addText(ours, text, spotText(spot, text));
      addText(flat, text, spotFlat(text.text));
    }
    const summary = summarize(set, ours, flat);
    summaries.push({ ...summary, ...(options.faults === set && { faults: ours.faults }) });
    if (options.json) continue;
    console.log(`${printSummary(summary)}\n`);
    if (options.faults === set) printFaults(ours);
  }
  if (options.json) console.log(JSON.stringify({ sets: summaries }, null, 2));
  return 0;
}

function folderOf(root: string, set: SetName): string {
  return join(root, 'tests/texts', set);
}

interface Options {
  help: boolean;
  json: boolean;
  ablation: boolean;
  learn: boolean;
  only?: SetName;
  faults?: SetName;
  add?: string;
}

function parseOptions(args: readonly string[]): Options {
  let values: { help?: boolean; json?: boolean; ablation?: boolean; learn?: boolean; only?: string; faults?: string; add?: string };
  try {
    ({ values } = parseArgs({
      args: args.at(-1) === '--add' ? [...args, '-'] : [...args],
      options: {
        help: { type: 'boolean' },
        json: { type: 'boolean' },
        ablation: { type: 'boolean' },
        learn: { type: 'boolean' },
        only: { type: 'string' },
        faults: { type: 'string' },
        add: { type: 'string' },
      },
    }));
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`, 2);
  }
  const setOf = (name: string): SetName => {
    const set = sets.find((one) => one === name);
    if (set === undefined) throw new Failure(`There is no set "${name}"; there are ${sets.join(', ')}.`, 2);
    return set;
  };
  const { help = false, json = false, ablation = false, learn = false, add: file } = values;
  const faults = values.faults === undefined ? undefined : setOf(values.faults);
  if (faults !== undefined && faults !== 'dev') throw new Failure(whySecret, 2);
  const only = values.only === undefined ? faults : setOf(values.only);
  return { help, json, ablation, learn, ...(only && { only }), ...(faults && { faults }), ...(file !== undefined && { add: file }) };
}

/** Learns all weights from the labelled texts and writes them to their files. */
async function learn(root: string): Promise<number> {
  for (const { model, weights, cases, precision, recall } of await learnFromTexts(root)) {
    writeFileSync(join(root, model.file), printWeights(model, weights));
    const percent = (share: number) => (100 * share).toFixed(1);
    console.log(
      `${model.by}: ${weights.size} signs from ${cases} candidates; on writers left out precision ${percent(precision)}, recall ${percent(recall)} of the candidates; ${model.file}`,
    );
  }
  return 0;
}

function printFaults({ faults }: Score): void {
  for (const { kind, id, subject, what, context } of faults) console.log(`${kind.padEnd(5)} ${id} ${subject}: ${what}\n      ${context}`);
}

/** Adds a text as a case, and says what is found in it now. */
function add(
  name: string,
  { packs, spot, startFolder, folder }: { packs: readonly Pack[]; spot: Spotter; startFolder: string; folder: string },
): number {
  const path = name === '-' ? 0 : resolve(startFolder, name);
  const topics = new Set(packs.flatMap((pack) => pack.topics.map(({ id }) => id)));
  let text: LabelledText;
  try {
    text = addCase(readFileSync(path, 'utf8'), { file: name === '-' ? 'standard input' : name, folder, topics });
  } catch (error) {
    if (error instanceof LabelError) throw new Failure(`${error.message}\nNothing was added.`, 2);
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Failure(`There is no file ${name}.`, 2);
    throw error;
  }
  const score = createScore();
  const { hits, misses, falseMarks } = addText(score, text, spotText(spot, text));
  console.log(
    `${text.id} is added to tests/texts/dev/cases.txt (${text.language}, ${text.labels.length} labels).\nThe spotter now: ${hits.length} hit, ${misses.length} missed, ${falseMarks.length} falsely marked.`,
  );
  for (const { label, mention } of hits) console.log(`hit   ${text.id} ${label.topic}: ${mention.quote} <${mention.reason.rule}>`);
  printFaults(score);
  return 0;
}
