import type { Interval } from './intervals';
import type { Measured, Summary } from './summarize';

const nameWidth = 27;

/** A set's scores as text, at most 120 characters wide. */
export function printSummary({ set, texts, pagesWithFalseMark, negatives, rows, languages, shares }: Summary): string {
  const lines = [
    `${set}: ${texts} texts, ${negatives.texts} of them without any mention`,
    `pages with a false mark:  ${pagesWithFalseMark.count} of ${texts} (${between(pagesWithFalseMark.share)} %); flat list ${pagesWithFalseMark.flat}`,
    `without any mention:      ${negatives.withFalseMark} of ${negatives.texts} (${between(negatives.share)} %); flat list ${negatives.flat}`,
    '',
    `${'in %, with 95 % intervals'.padEnd(nameWidth)}    n  ${['precision', 'recall', 'F1'].map((head) => head.padEnd(17)).join('')}  flat  F1 less flat`,
    ...rows.map(
      ({ row, n, precision, recall, f1, flat, gain }) =>
        `${row.padEnd(nameWidth)}${String(n).padStart(5)}  ${[precision, recall, f1].map(wide).join('')}${percent(flat.f1.value).padStart(6)}  ${signed(gain)}`,
    ),
  ];
  if (shares.length > 0) {
    lines.push('', `${'of what was found, right'.padEnd(nameWidth)}    n  share`);
    lines.push(...shares.map(({ row, n, right }) => `${row.padEnd(nameWidth)}${String(n).padStart(5)}  ${wide(right).trimEnd()}`));
  }
  if (languages.length > 0) {
    const heads = ['English', 'Spanish'].map((head) => `${head.padEnd(8)}n precis. recall    F1`).join('  |  ');
    lines.push('', `${''.padEnd(nameWidth)}${heads}  |  F1, es less en`);
    for (const { row, en, es, difference } of languages)
      lines.push(`${row.padEnd(nameWidth)}${brief(en)}  |  ${brief(es)}  |  ${signed(difference)}`);
    for (const { row, en, es } of shares)
      if (en.n > 0 && es.n > 0)
        lines.push(
          `${row.padEnd(nameWidth)}${briefShare(en)}  |  ${briefShare(es)}  |  ${sign(es.right.value - en.right.value)}  (share right)`,
        );
  }
  return lines.join('\n');
}

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(5);
}

function between({ low, high }: Interval): string {
  return `${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)}`;
}

function wide(interval: Interval): string {
  return `${percent(interval.value)} ${between(interval)}`.padEnd(17);
}

function sign(value: number): string {
  const points = (100 * value).toFixed(1);
  return `${points.startsWith('-') ? points.replace('-', '−') : `+${points}`}`.padStart(6);
}

function signed(interval: Interval): string {
  return `${sign(interval.value)} ${sign(interval.low).trim()} to ${sign(interval.high).trim()}`;
}

function brief({ n, precision, recall, f1 }: Measured): string {
  return `${String(n).padStart(9)} ${percent(precision.value).padStart(7)} ${percent(recall.value).padStart(6)} ${percent(f1.value)}`;
}

function briefShare({ n, right }: { n: number; right: Interval }): string {
  return `${String(n).padStart(9)} ${percent(right.value).padStart(7)} ${''.padStart(12)}`;
}
