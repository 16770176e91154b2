/** The blocks of a report as HTML. */
import {
  type Block,
  cellWords,
  type List,
  type Paragraph,
  type ReportTable,
} from '../../analysis/report/document.js';
import type { Picture } from '../../analysis/report/picture.js';
import { describedSvg } from '../described-svg.js';
import { cellHtml, textHtml } from './html-inline.js';
import { htmlText } from './html-text.js';

/** Pictures by id, each an SVG that a chart of this report was drawn as. They are put in as they are. */
export type Drawings = Readonly<Record<string, string>>;

const paragraph = ({ text, by }: Paragraph): string => {
  const words = textHtml(text);
  if (by === 'coder') return `<p class="coder"><strong>Coder’s note.</strong> ${words}</p>`;
  return by === 'method' ? `<p class="method">${words}</p>` : `<p>${words}</p>`;
};

const list = ({ items }: List): string =>
  [
    '<ul>',
    ...items.map(({ text, mark }) => {
      const sign = mark === undefined ? '' : ` class="mark ${mark}"`;
      return `<li${sign}>${textHtml(text)}</li>`;
    }),
    '</ul>',
  ].join('\n');

/** A row. Where its first cell says the same as that of the row above, it says so more quietly. */
const row = (
  { columns, rows }: ReportTable,
  { anchor, cells }: ReportTable['rows'][number],
  at: number,
): string => {
  const above = rows[at - 1]?.cells[0];
  const again =
    above !== undefined && cells[0] !== undefined && cellWords(above) === cellWords(cells[0]);
  const id = anchor === undefined ? '' : ` id="${htmlText(anchor)}"`;
  const all = cells.map((cell, i) => {
    const { html, mark } = cellHtml(cell);
    const classes = [
      ...(columns[i]?.numeric === true ? ['number'] : []),
      ...(mark === null ? [] : ['mark', mark]),
      ...(i === 0 && cellWords(cell).length > 24 ? ['long'] : []),
      ...(i === 0 && again ? ['again'] : []),
    ];
    const look = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
    return i === 0 ? `<th scope="row"${look}>${html}</th>` : `<td${look}>${html}</td>`;
  });
  return `<tr${id}>${all.join('')}</tr>`;
};

/** A table in a region of its own, which scrolls where the page is narrow and can be scrolled with the keys. */
const table = (shown: ReportTable): string => {
  const id = htmlText(shown.id);
  return [
    `<div class="scroll" role="region" tabindex="0" aria-labelledby="caption:${id}">`,
    `<table id="table:${id}">`,
    `<caption id="caption:${id}"><span>${htmlText(shown.caption)}</span></caption>`,
    '<thead>',
    `<tr>${shown.columns.map(({ name, numeric }) => `<th scope="col"${numeric === true ? ' class="number"' : ''}>${htmlText(name)}</th>`).join('')}</tr>`,
    '</thead>',
    '<tbody>',
    ...shown.rows.map((one, at) => row(shown, one, at)),
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n');
};

const picture = (shown: Picture, drawings: Drawings): string => {
  const drawing = drawings[shown.id];
  const svg = drawing === undefined ? null : describedSvg(shown, drawing);
  const there = `<a href="#table:${htmlText(shown.table)}">The same in a table</a>`;
  if (svg === null) return `<p class="method">No picture is drawn here. ${there}</p>`;
  const id = htmlText(shown.id);
  return [
    '<figure>',
    `<div class="scroll" role="region" tabindex="0" aria-labelledby="figure:${id}">`,
    svg,
    '</div>',
    `<figcaption id="figure:${id}"><strong>${htmlText(shown.title)}.</strong> ${htmlText(shown.describes)} ${there}</figcaption>`,
    '</figure>',
  ].join('\n');
};

/** A block as HTML. A picture that is not among the report's is left out. */
export const blockHtml = (
  block: Block,
  pictures: readonly Picture[],
  drawings: Drawings,
): string => {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block);
    case 'list':
      return list(block);
    case 'table':
      return table(block);
    case 'heading':
      return `<h3 id="${htmlText(block.anchor)}">${htmlText(block.text)}</h3>`;
    case 'picture': {
      const found = pictures.find(({ id }) => id === block.picture);
      return found === undefined ? '' : picture(found, drawings);
    }
  }
};
