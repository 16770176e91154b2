/** A report as Markdown, for those who write on from it. Its links lead to anchors within the page. */
import type { Block, Cell, Mark, ReportTable, Run, Text } from '../../analysis/report/document.js';
import type { Picture } from '../../analysis/report/picture.js';
import type { Report } from '../../analysis/report/report.js';
import { htmlText } from './html-text.js';
import { markdownAddress, markdownLine, markdownText } from './markdown-text.js';

/** Marks that the words beside them do not say; a stage's name is its own sign. */
const signs: Readonly<Partial<Record<Mark, string>>> = {
  yes: '✓',
  no: '✗',
  open: '?',
  partial: '~',
};

const anchored = (anchor: string): string => `<a id="${htmlText(anchor)}"></a>`;

const strong = (words: string): string => ['**', words, '**'].join('');

const marked = (words: string, mark: Mark | undefined): string => {
  const sign = mark === undefined ? undefined : signs[mark];
  return sign === undefined ? words : `${sign === '~' ? '\\~' : sign} ${words}`;
};

const runText = (run: Run): string => {
  if (typeof run === 'string') return markdownText(run);
  if ('grounds' in run) return ` \\[${textOf(run.grounds)}\\]`;
  if ('mark' in run) return markdownText(run.text);
  const address = 'url' in run ? markdownAddress(run.url) : `#${markdownAddress(run.to)}`;
  return `[${markdownText(run.text)}](${address})`;
};

const textOf = (text: Text): string =>
  typeof text === 'string' ? markdownText(text) : text.map(runText).join('');

const cellText = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object' && 'mark' in cell) return marked(textOf(cell.text), cell.mark);
  return textOf(cell);
};

const tableText = ({ id, caption, columns, rows }: ReportTable): string =>
  [
    `${anchored(`table:${id}`)}${strong(markdownText(caption))}`,
    '',
    `| ${columns.map(({ name }) => markdownText(name)).join(' | ')} |`,
    `| ${columns.map(({ numeric }) => (numeric === true ? '---:' : '---')).join(' | ')} |`,
    ...rows.map(({ anchor, cells }) => {
      const [first = '', ...rest] = cells.map(cellText);
      const target = anchor === undefined ? '' : anchored(anchor);
      return `| ${[`${target}${first}`, ...rest].join(' | ')} |`;
    }),
  ].join('\n');

const blockText = (block: Block, pictures: readonly Picture[]): string => {
  switch (block.kind) {
    case 'paragraph': {
      const words = markdownLine(textOf(block.text));
      if (block.by === 'coder') return `> ${strong('Coder’s note.')} ${words}`;
      return block.by === 'method' ? `_${words}_` : words;
    }
    case 'list':
      return block.items
        .map(({ text, mark }) => `- ${marked(markdownLine(textOf(text)), mark)}`)
        .join('\n');
    case 'heading':
      return `### ${anchored(block.anchor)}${markdownText(block.text)}`;
    case 'table':
      return tableText(block);
    case 'picture': {
      const found = pictures.find(({ id }) => id === block.picture);
      if (found === undefined) return '';
      return `_Picture, on the page: ${markdownText(found.title)}._ ${markdownText(found.describes)} [The same in a table](#table:${markdownAddress(found.table)})`;
    }
  }
};

/**
 * The report as Markdown. It computes nothing: every word and cell is the report's. Pictures are on the page only; here
 * a line leads to the table that holds the same.
 *
 * @example
 * reportMarkdown(reportOf(jcpoa)).split('\n')[0]; // '# Iran\'s nuclear programme …'
 */
export const reportMarkdown = ({ title, subtitle, parts, pictures }: Report): string =>
  `${[
    `# ${markdownText(title)}`,
    'A report by securitization-theory',
    markdownLine(markdownText(subtitle)),
    ...parts.flatMap(({ id, title: name, blocks }, i) => [
      `## ${anchored(id)}${i + 1} ${markdownText(name)}`,
      ...blocks.map((block) => blockText(block, pictures)).filter((text) => text !== ''),
    ]),
  ].join('\n\n')}\n`;
