import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Row } from './figures';
import { sizesOf } from './measure-loading';

/** Rows for the table of sizes: what each entrypoint makes a browser read, with all that it imports at once, and what else ships. */
export function weighBundles(folder: string, browser: string): Row[] {
  const seen = new Set<string>();
  const weigh = (name: string, files: readonly string[]): Row => {
    const sizes = files.map((file) => sizesOf(readFileSync(join(folder, file))));
    const sum = (kind: string) => sizes.flat().reduce((total, { name: own, value }) => total + (own === kind ? value : 0), 0);
    return { name, figures: ['raw', 'gzip'].map((kind) => ({ name: `${browser} ${kind}`, value: sum(kind), unit: 'kB' })) };
  };
  const rows = ['reader.js', 'annotate.js', 'background.js', 'popup.html'].map((entry) => {
    const files = [...collectFiles(folder, entry)];
    for (const file of files) seen.add(file);
    return weigh(files.length > 1 ? `${entry} and what it loads` : entry, files);
  });
  const all = listFiles(folder);
  const onDemand = all.filter((file) => /\.(?:js|css)$/.test(file) && !seen.has(file));
  if (onDemand.length > 0) rows.push(weigh('code on demand', onDemand));
  const packs = all.filter((file) => file.startsWith('packs/'));
  return [...rows, weigh('packs', packs), weigh('the whole extension', all)];
}

/** A file and what it loads by itself: scripts and styles of a page, static imports of a script. */
function collectFiles(folder: string, entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  const text = readFileSync(join(folder, entry), 'utf8');
  const links = entry.endsWith('.html')
    ? [...text.matchAll(/(?:src|href)="(?<path>[^"#:]+\.(?:js|css))"/g)]
    : [...text.matchAll(/(?:\bfrom|\bimport)\s*["'](?<path>\.{1,2}\/[^"']+\.js)["']/g)];
  for (const { groups } of links) {
    const path = groups!.path!;
    const file = path.startsWith('/') ? path.slice(1) : relative(folder, join(folder, dirname(entry), path));
    collectFiles(folder, file, found);
  }
  return found;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}
