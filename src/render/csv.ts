/** Tables as CSV (RFC 4180), safe to open in a spreadsheet: no text of a scenario is taken for a formula there. */
import { visible } from './visible.js';

/** A cell: words, a number, or nothing. */
export type CsvCell = string | number | null;

/**
 * What a spreadsheet may take for a formula: a sign that begins one, in either width, also behind spaces, quotes or signs
 * that do not show.
 */
const formula = /^[\s"'\p{C}]*[=+\-@＝＋－＠]/u;

const cellText = (cell: CsvCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = visible(formula.test(cell) ? `'${cell}` : cell);
  return /[",;\s]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A table as CSV. Rows end in CR LF. Words that a spreadsheet might take for a formula get an apostrophe before them, and
 * signs that do not show are written out, as `\u{9}`.
 *
 * @param head the names of the columns
 */
export const csvText = (head: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  [head, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
