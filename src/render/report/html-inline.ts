/** Texts and cells of a report as HTML. */
import type { Cell, Run, Text } from '../../analysis/report/document.js';
import { htmlText } from './html-text.js';

/** Dates are not broken over two lines. */
const wordsHtml = (text: string): string =>
  htmlText(text).replace(
    /(?<![\w-])\d{4}(?:-\d{2}){1,2}(?![\w-])/g,
    '<span class="date">$&</span>',
  );

const runHtml = (run: Run): string => {
  if (typeof run === 'string') return wordsHtml(run);
  if ('grounds' in run) return ` <span class="grounds">[${textHtml(run.grounds)}]</span>`;
  if ('mark' in run) return `<span class="mark ${run.mark}">${htmlText(run.text)}</span>`;
  if ('url' in run)
    return `<a href="${htmlText(run.url)}" rel="noreferrer">${htmlText(run.text)}</a>`;
  return `<a href="#${htmlText(run.to)}"${run.text.length < 20 ? ' class="short"' : ''}>${htmlText(run.text)}</a>`;
};

/** A text with its links. */
export const textHtml = (text: Text): string =>
  typeof text === 'string' ? wordsHtml(text) : text.map(runHtml).join('');

const markedParts = (cell: Cell) =>
  typeof cell === 'object' && 'mark' in cell
    ? { text: cell.text, mark: cell.mark }
    : { text: typeof cell === 'number' ? String(cell) : cell, mark: null };

/** A cell: what it holds, and its mark as a class that the style turns into a sign. */
export const cellHtml = (cell: Cell): { readonly html: string; readonly mark: string | null } => {
  const { text, mark } = markedParts(cell);
  return { html: textHtml(text), mark };
};
