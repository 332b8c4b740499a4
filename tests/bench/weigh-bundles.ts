import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Row, Table } from './figures';
import { sizesOf } from './measure-loading';

/** What each entrypoint makes a browser read, with all that it imports at once; then what is fetched only on demand, and the packs. */
export function weighBundles(folder: string, browser: string): Table {
  const entries = ['content-scripts/reader.js', 'content-scripts/annotate.js', 'background.js', 'popup.html'];
  const seen = new Set<string>();
  const rows: Row[] = entries.map((entry) => {
    const files = [...collectFiles(folder, entry)];
    for (const file of files) seen.add(file);
    return weigh(folder, files.length > 1 ? `${entry} and the ${files.length - 1} files that it loads` : entry, files);
  });
  const all = listFiles(folder);
  const code = all.filter((file) => /\.(?:js|css)$/.test(file) && !seen.has(file));
  if (code.length > 0) rows.push(weigh(folder, `code on demand (${code.join(', ')})`, code));
  rows.push(
    weigh(
      folder,
      'packs',
      all.filter((file) => file.startsWith('packs/')),
    ),
  );
  rows.push(weigh(folder, 'the whole extension', all));
  return { title: `Sizes, ${browser}`, note: 'Of a build made for this run, as it ships; kB of 1,000 bytes, gzip at level 9.', rows };
}

function weigh(folder: string, name: string, files: readonly string[]): Row {
  const contents = files.map((file) => readFileSync(join(folder, file)));
  const sizes = contents.map(sizesOf);
  const sum = (index: number) => sizes.reduce((total, own) => total + own[index]!.value, 0);
  return {
    name,
    figures: [
      { name: 'raw', value: sum(0), unit: 'kB' },
      { name: 'gzip', value: sum(1), unit: 'kB' },
    ],
  };
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
