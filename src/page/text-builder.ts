import type { PageText, TextBlock } from '../core/page-text';
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

/** Puts the page's text together from text nodes, as a browser shows it: white space collapsed, blocks apart. */
export class TextBuilder {
  readonly runs: TextRun[] = [];
  readonly blocks: PageText['blocks'] = [];
  /** The text of each block that is done. */
  readonly #texts: string[] = [];
  #open = '';
  #openStart = 0;
  #openRuns = 0;
  #part: TextBlock['part'] = 'body';
  /** White space seen in the open block and not yet written: it counts only when text follows. */
  #gap: { kind: '' | ' ' | '\n'; node?: Text; offset: number } = { kind: '', offset: 0 };

  /** The text of all blocks that are done. */
  get text(): string {
    return this.#texts.join(blockBreak);
  }

  get isFull(): boolean {
    return this.#length >= textLimit;
  }

  get #length(): number {
    return this.#openStart + this.#open.length;
  }

  /** Ends the open block, if anything is to be seen in it, and begins one of this part. */
  breakBlock(part: TextBlock['part']): void {
    if (this.#open !== '' && /[^\s\u00AD\u200B]/.test(this.#open)) {
      this.blocks.push({ start: this.#openStart, end: this.#length, part: this.#part });
      this.#texts.push(this.#open);
      this.#openStart = this.#length + blockBreak.length;
      this.#openRuns = this.runs.length;
    } else {
      this.runs.length = this.#openRuns;
    }
    this.#open = '';
    this.#part = part;
    this.#gap = { kind: '', offset: 0 };
  }

  /** A `<br>`: a new line, or a new block when it is the second in a row, as old pages part their paragraphs. */
  breakLine(): void {
    if (this.#gap.kind === '\n') this.breakBlock(this.#part);
    else this.#gap = { kind: '\n', offset: 0 };
  }

  /** Adds a text node's characters; `keepsBreaks`: its line breaks are shown as such. */
  add(node: Text, keepsBreaks: boolean): void {
    const { data } = node;
    let from = 0;
    // Of many texts the first look is the last: all their spaces stand singly between words.
    oddSpace.lastIndex = 0;
    for (let found = oddSpace.exec(data); found !== null; found = oddSpace.exec(data)) {
      const { 0: space, index } = found;
      this.#addWords(node, from, index);
      from = index + space.length;
      if (keepsBreaks && space.includes('\n')) this.breakLine();
      else if (this.#gap.kind === '') this.#gap = { kind: ' ', node, offset: index };
    }
    this.#addWords(node, from, data.length);
  }

  /** Something in the line that is not read, such as inline code: no mention may reach over it. */
  addObject(): void {
    if (this.isFull) return;
    this.#writeGap();
    this.#open += '\uFFFC';
  }

  #addWords(node: Text, from: number, to: number): void {
    if (from === to || this.isFull) return;
    this.#writeGap();
    this.#append(node, from, node.data.slice(from, Math.min(to, from + textLimit - this.#length)));
  }

  #writeGap(): void {
    const { kind, node, offset } = this.#gap;
    this.#gap = { kind: '', offset: 0 };
    if (kind === '' || this.#open === '') return;
    if (node !== undefined && node.data[offset] === ' ') this.#append(node, offset, ' ');
    else this.#open += kind;
  }

  /** Adds characters that stand in a node just so; one run with those before where they follow on. */
  #append(node: Text, offset: number, characters: string): void {
    const last = this.runs.at(-1);
    if (last?.node === node && last.offset + last.length === offset && last.start + last.length === this.#length) {
      last.length += characters.length;
    } else {
      this.runs.push({ start: this.#length, length: characters.length, node, offset });
    }
    this.#open += characters;
  }
}
