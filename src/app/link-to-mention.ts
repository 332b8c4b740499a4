import type { Mention } from '../core/mention';
import type { PageText } from '../core/page-text';

const contextWords = 4; // enough to tell two places of a news story apart

/** The page's address with a text fragment that leads to the mention, with words before and after where they help. */
export function linkToMention(document: Document, page: PageText, { start, end, quote }: Mention): string {
  const address = document.location.href.split('#')[0] as string;
  const isOnly = page.text.indexOf(quote) === start && page.text.indexOf(quote, end) < 0;
  if (isOnly) return `${address}#:~:text=${encode(quote)}`;
  const prefix = lastWords(page.text.slice(Math.max(0, start - 120), start));
  const suffix = firstWords(page.text.slice(end, end + 120));
  return `${address}#:~:text=${prefix ? `${encode(prefix)}-,` : ''}${encode(quote)}${suffix ? `,-${encode(suffix)}` : ''}`;
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\s+/g, ' ')).replaceAll('-', '%2D');
}

/** Within the block: a fragment's context may not reach over one. */
function lastWords(text: string): string {
  return (text.split(/\n/).at(-1) ?? '').trim().split(/\s+/).slice(-contextWords).join(' ');
}

function firstWords(text: string): string {
  return (text.split(/\n/)[0] ?? '').trim().split(/\s+/).slice(0, contextWords).join(' ');
}
