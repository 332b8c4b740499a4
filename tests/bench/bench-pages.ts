import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchTexts } from './bench-texts';

/** Under this path Caveat reads; under the other it does not, and the same page shows what it costs by itself. */
export const readPath = '/read';
export const plainPath = '/plain';

export const pageNames = { dense: 'dense', silent: 'silent', silentPage: 'silent-page' } as const;

/** Writes the pages to be served, each once where Caveat reads and once where it does not. */
export async function writeBenchPages(folder: string, { dense, silent, silentPage }: BenchTexts): Promise<void> {
  const pages = { [pageNames.dense]: dense.text, [pageNames.silent]: silent.text, [pageNames.silentPage]: silentPage.text };
  for (const path of [readPath, plainPath]) {
    await mkdir(join(folder, path), { recursive: true });
    for (const [name, text] of Object.entries(pages)) await writeFile(join(folder, path, `${name}.html`), toHtml(text));
  }
}

/** A plain news page: head, menu, article with date, related links. No script, no picture: what is measured is Caveat. */
function toHtml(text: string): string {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => `<p>${toMarkup(paragraph)}</p>`);
  const links = ['Local', 'Sports', 'Weather', 'Food', 'Opinion'].map((name) => `<li><a href="#${name}">${name}</a></li>`).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>From the newsroom</title>
<style>body { font: 18px/1.5 Georgia, serif; margin: 0 auto; max-width: 42em } nav ul { display: flex; gap: 1em; list-style: none }</style>
</head>
<body>
<header><nav><ul>${links}</ul></nav></header>
<main><article>
<h1>From the newsroom</h1>
<p>By Ann Editor, <time datetime="2017-07-10">July 10, 2017</time></p>
${paragraphs.join('\n')}
</article></main>
<aside><h2>More stories</h2><ul>${links}</ul></aside>
<footer><p>A page of the bench.</p></footer>
</body>
</html>`;
}

function toMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
