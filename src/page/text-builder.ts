import type { PageText, TextBlock } from '../core/page-text';
import { areBreaksKept, isTextUnseen } from './shown';
import type { TextRun } from './text-map';

/**
 * The most text that is read of one page: some 65,000 words, ten times the longest magazine story. Beyond it lie
 * whole books and endless feeds; reading and spotting them would be felt in the page.
 */
export const textLimit = 400_000;

/** What stands between two blocks in the page's text. */
const blockBreak = '\n\n';

/** White space that is not shown as it stands. */
const oddSpace = /[ \t\n\r\f]{2,}|[\t\n\r\f]|^ | $/g;

const notBlank = /[^ \t\n\r\f]/;

/** Puts the page's text together from text nodes, as a browser shows it: white space collapsed, blocks apart. */
export interface TextBuilder {
  readonly runs: TextRun[];
  readonly blocks: PageText['blocks'];
  /** The text of all blocks that are done. */
  getText(): string;
  isFull(): boolean;
  /** Ends the open block, if anything is to be seen in it, and begins one of this part. */
  breakBlock(part: TextBlock['part']): void;
  /** A `<br>`: a new line, or a new block when it is the second in a row, as old pages part their paragraphs. */
  breakLine(): void;
  /** Adds a text node's characters, if `style`, its element's, shows them; `flow` is that of the block they flow in. Styles are asked only where they matter. */
  add(node: Text, style: CSSStyleDeclaration | undefined, flow: CSSStyleDeclaration | undefined): void;
  /** Something in the line that is not read, such as inline code: no mention may reach over it. */
  addObject(): void;
}

/** Begins a text; nothing is in it yet. */
export function createTextBuilder(): TextBuilder {
  const runs: TextRun[] = [];
  const blocks: PageText['blocks'] = [];
  /** The text of each block that is done. */
  const texts: string[] = [];
  let open = '';
  let openStart = 0;
  let openRuns = 0;
  let openPart: TextBlock['part'] = 'body';
  /** White space seen in the open block and not yet written: it counts only when text follows. */
  let gap: '' | ' ' | '\n' = '';
  let gapNode: Text | undefined;
  let gapOffset = 0;

  const isFull = (): boolean => openStart + open.length >= textLimit;

  function breakBlock(part: TextBlock['part']): void {
    if (open !== '' && /[^\s\u00AD\u200B]/.test(open)) {
      const end = openStart + open.length;
      blocks.push({ start: openStart, end, part: openPart });
      texts.push(open);
      openStart = end + blockBreak.length;
      openRuns = runs.length;
    } else {
      runs.length = openRuns;
    }
    open = '';
    openPart = part;
    gap = '';
  }

  function breakLine(): void {
    if (gap === '\n') breakBlock(openPart);
    else [gap, gapNode] = ['\n', undefined];
  }

  function add(node: Text, style: CSSStyleDeclaration | undefined, flow: CSSStyleDeclaration | undefined): void {
    const { data } = node;
    // What parts two blocks in the source: nothing comes of it.
    if (open === '' && !notBlank.test(data)) return;
    if (isFull() || isTextUnseen(style)) return;
    let keepsBreaks: boolean | undefined;
    let from = 0;
    // Of many texts the first look is the last: all their spaces stand singly between words.
    oddSpace.lastIndex = 0;
    for (let found = oddSpace.exec(data); found !== null; found = oddSpace.exec(data)) {
      const { 0: space, index } = found;
      addWords(node, data, from, index);
      from = index + space.length;
      if (space.includes('\n')) keepsBreaks ??= areBreaksKept(flow);
      if (keepsBreaks && space.includes('\n')) breakLine();
      else if (gap === '') [gap, gapNode, gapOffset] = [' ', node, index];
    }
    addWords(node, data, from, data.length);
  }

  function addWords(node: Text, data: string, from: number, to: number): void {
    if (from === to || isFull()) return;
    writeGap();
    const most = from + textLimit - openStart - open.length;
    append(node, from, from === 0 && to === data.length && to <= most ? data : data.slice(from, Math.min(to, most)));
  }

  function writeGap(): void {
    if (gap === '') return;
    const kind = gap;
    gap = '';
    if (open === '') return;
    if (gapNode !== undefined && gapNode.data[gapOffset] === ' ') append(gapNode, gapOffset, ' ');
    else open += kind;
  }

  /** Adds characters that stand in a node just so; one run with those before where they follow on. */
  function append(node: Text, offset: number, characters: string): void {
    const last = runs.at(-1);
    const start = openStart + open.length;
    if (last !== undefined && last.node === node && last.offset + last.length === offset && last.start + last.length === start) {
      last.length += characters.length;
    } else {
      runs.push({ start, length: characters.length, node, offset });
    }
    open += characters;
  }

  return {
    runs,
    blocks,
    getText: () => texts.join(blockBreak),
    isFull,
    breakBlock,
    breakLine,
    add,
    addObject() {
      if (isFull()) return;
      writeGap();
      open += '\uFFFC';
    },
  };
}
