/** One measured number; `unit` is printed beside it. */
export interface Figure {
  /** The column it stands in. */
  name: string;
  value: number;
  unit: string;
}

export interface Row {
  name: string;
  figures: Figure[];
}

/** A group of rows that were measured together, with a note on how. Rows of the same kind have figures of the same names. */
export interface Table {
  title: string;
  note: string;
  rows: Row[];
}

/** Prints tables as plain text: a column for each name of a figure, a unit in each cell, nothing where nothing was measured. */
export function formatTables(tables: readonly Table[]): string {
  return tables.map(formatTable).join('\n\n');
}

function formatTable({ title, note, rows }: Table): string {
  const columns = [...new Set(rows.flatMap(({ figures }) => figures.map(({ name }) => name)))];
  const cells = rows.map(({ name, figures }) => [name, ...columns.map((column) => formatCell(figures.find((one) => one.name === column)))]);
  const all = [['', ...columns], ...cells];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column]!, column))
      .join('   ')
      .trimEnd(),
  );
  return [note === '' ? `== ${title}` : `== ${title}. ${note}`, ...lines].join('\n');
}

/** Names stand at the left, numbers at the right. */
function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function formatCell(figure: Figure | undefined): string {
  return figure === undefined ? '' : `${formatValue(figure.value)} ${figure.unit}`;
}

/** Three digits that count: 0.0231, 4.72, 133, 3,510. */
function formatValue(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  if (Math.abs(value) < 0.01) return value.toFixed(4);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3);
}
