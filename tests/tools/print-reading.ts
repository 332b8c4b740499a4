import type { CardContent, StatusView } from '../../src/cards/content';
import type { Mention } from '../../src/core/mention';
import type { PageReading } from './read-page';

const widest = 46; // characters of a column: four of them fit a wide terminal

/** Gives what Caveat marked on a page as a table for people, without a line break at its end. */
export function printReading({
  page,
  mentions,
  cardOf,
}: Omit<PageReading, 'cards'> & { cardOf: ReadonlyMap<Mention, CardContent> }): string {
  const date = page.published ? `published ${page.published}` : 'no date found';
  const head = `${page.title}\n${page.url} (${date})`;
  if (mentions.length === 0) return `${head}\nNothing marked.`;
  const rows = mentions.map((mention, index) => {
    const card = cardOf.get(mention);
    return [String(index + 1), mention.quote, card?.title ?? mention.topic, describeThen(card), describeNow(card)];
  });
  const marks = mentions.length === 1 ? '1 mark' : `${mentions.length} marks`;
  return [head, marks, '', layOut([['', 'Words', 'About', 'When published', 'Today'], ...rows])].join('\n');
}

function describeThen(card: CardContent | undefined): string {
  if (card?.comparison) return describeCount(card.comparison.nearest);
  return describeStatus(card?.then);
}

function describeNow(card: CardContent | undefined): string {
  if (card?.comparison) return describeCount(card.comparison.newest);
  return describeStatus(card?.now);
}

function describeStatus(status: StatusView | undefined): string {
  if (!status) return '–';
  return status.since ? `${status.label}, since ${status.since}` : status.label;
}

function describeCount(count: { value: number; date: string } | undefined): string {
  return count ? `${count.value.toLocaleString('en')} (${count.date})` : '–';
}

function layOut(rows: string[][]): string {
  const cells = rows.map((row) => row.map((cell) => shorten(cell.replaceAll(/\s+/g, ' '))));
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function shorten(text: string): string {
  return text.length > widest ? `${text.slice(0, widest - 1)}…` : text;
}
