import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tagWithCompromise } from '../../src/core/read-sentences';
import { createSpotter } from '../../src/spot/spot';
import { loadPacks } from '../tools/load-packs';
import { spotFlat } from './flat-list';
import { readTexts } from './read-texts';
import { addText, createScore, type Score } from './score';

const sets = ['dev', 'test', 'fresh'] as const;
const rows = [
  'all',
  'all en',
  'all es',
  'law',
  'law names',
  'law references',
  'exemption words',
  'conditions',
  'exemption-gang-database',
  'exemption-pending-felony',
  'exemption-felony-conviction',
  'exemption-criminal-warrant',
  'database',
  'database references',
  'references',
  'figure',
];
const shares = [
  'right database',
  'right condition',
  'figure value',
  'figure bound',
  'figure unit',
  'figure status',
  'figure place',
  'figure all',
];

/** `npm run accuracy`: scores on the labelled texts beside a flat word list. `--faults dev` prints each fault of a set. */
export async function main(args: readonly string[], { root }: { root: string }): Promise<number> {
  const packs = await loadPacks(join(root, 'assets/packs'));
  const spot = createSpotter(packs, tagWithCompromise);
  const faultsOf = args[args.indexOf('--faults') + 1];
  for (const set of sets) {
    const folder = join(root, 'tests/texts', set);
    if (!existsSync(folder) || (args.includes('--only') && !args.includes(set))) continue;
    const texts = readTexts(folder);
    const ours = createScore();
    const flat = createScore();
    for (const text of texts) {
      addText(
        ours,
        text,
        spot({ text: text.text, language: text.language, title: text.title, ...(text.published && { published: text.published }) }),
      );
      addText(flat, text, spotFlat(text.text));
    }
    print(set, ours, flat);
    if (args.includes('--faults') && faultsOf === set)
      for (const fault of ours.faults)
        console.log(`${fault.kind.padEnd(5)} ${fault.id} ${fault.subject}: ${fault.what}\n      ${fault.context}`);
  }
  return 0;
}

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(6);
}

function print(set: string, ours: Score, flat: Score): void {
  console.log(
    `\n${set}: ${ours.texts} texts, ${ours.negatives} without any mention; false marks on ${ours.negativesWithMark} of them (flat list: ${flat.negativesWithMark})`,
  );
  console.log(`${''.padEnd(30)}precision recall     F1      n |  flat list: precision recall     F1`);
  for (const row of rows) {
    const own = ours.tallies.get(row);
    const other = flat.tallies.get(row);
    if (!own && !other) continue;
    const n = own ? own.hits + own.misses : 0;
    console.log(
      `${row.padEnd(30)}   ${own ? `${percent(own.precision)} ${percent(own.recall)} ${percent(own.f1)}` : '     –      –      –'} ${String(n).padStart(6)} |              ${other ? `${percent(other.precision)} ${percent(other.recall)} ${percent(other.f1)}` : ''}`,
    );
  }
  for (const row of shares) {
    const own = ours.shares.get(row);
    if (own) console.log(`${row.padEnd(30)}   ${percent(own.value)}               ${String(own.all).padStart(6)}`);
  }
}
