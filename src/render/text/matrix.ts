/** A matrix of readings and arenas, issue by issue, in lines of a hundred columns. */

import type { ReadingRow } from '../../history/reading-row.js';
import { farthest } from '../grade-words.js';
import type { Paint } from '../paint.js';
import { visible } from '../visible.js';

const columns = 100;
const gap = '  ';

type Words = (row: ReadingRow) => string;

const inBrackets = (words: string | null): string => (words === null ? '' : ` (${words})`);

/** Since when it is securitized; else how far it got. */
const entered: Words = ({ verdict, date, grade }) =>
  verdict === 'yes'
    ? `yes ${date?.text ?? 'undated'}`
    : `${verdict === 'no' ? 'no' : '?'}${inBrackets(farthest(grade))}`;

/** When it left; else, where it was securitized, how far it got on the way out. */
const left: Words = (row) => {
  if (row.verdict !== 'yes') return row.verdict === 'no' ? 'never in' : 'never surely in';
  if (row.leftAt !== null) return `left ${row.left?.text ?? 'undated'}`;
  const { counts, points } = row.leavingGrade;
  const open = points.some(({ point, verdict }) => point === counts && verdict === 'unknown');
  return `${open ? '?' : 'never left'}${inBrackets(farthest(row.leavingGrade))}`;
};

interface Column {
  readonly name: string;
  /** One for each reading. */
  readonly rows: readonly ReadingRow[];
  readonly width: number;
}

/** The columns, laid side by side as far as a line holds them. */
const blocksOf = (all: readonly Column[], first: number): readonly (readonly Column[])[] => {
  const blocks: Column[][] = [];
  let used = columns;
  for (const column of all) {
    const needed = gap.length + column.width;
    if (used + needed > columns) {
      blocks.push([]);
      used = first;
    }
    blocks.at(-1)?.push(column);
    used += needed;
  }
  return blocks;
};

const painted = ({ verdict }: ReadingRow, text: string, paint: Paint): string =>
  verdict === 'yes' ? paint.strong(text) : verdict === 'no' ? paint.faint(text) : paint.open(text);

const blockLines = (
  readings: readonly string[],
  block: readonly Column[],
  first: number,
  wordsOf: Words,
  paint: Paint,
): readonly string[] => [
  `${' '.repeat(first)}${block.map(({ name, width }) => `${gap}${name.padEnd(width)}`).join('')}`.trimEnd(),
  ...readings.map((reading, i) => {
    const cells = block.map(({ rows, width }, at) => {
      const row = rows[i];
      if (row === undefined) return '';
      const text = wordsOf(row);
      // Nothing follows the last: it needs no room.
      return `${gap}${painted(row, text, paint)}${at === block.length - 1 ? '' : ' '.repeat(width - text.length)}`;
    });
    return `    ${reading.padEnd(first - 4)}${cells.join('')}`;
  }),
];

/** The matrix: for each issue its arenas as columns and the readings as rows. */
export const matrixLines = (rows: readonly ReadingRow[], paint: Paint): readonly string[] => {
  const readings = [...new Set(rows.map(({ reading }) => reading))];
  const first = 4 + Math.max(0, ...readings.map((reading) => reading.length));
  const issues = [...new Set(rows.map(({ issue }) => issue))];
  // Where all enter by one rule, it is by their exits that they differ.
  const exits = new Set(rows.map(({ grade }) => grade.rule)).size === 1;
  const wordsOf = exits ? left : entered;
  return [
    paint.strong(
      exits
        ? 'Definitely left security, once in it? When; in brackets, how far on a scale of several points'
        : 'Ever securitized? Since when; in brackets, how far on a scale of several points',
    ),
    ...issues.flatMap((issue) => {
      const here = rows.filter((row) => row.issue === issue);
      const all = [...new Set(here.map(({ arena }) => arena))].map((arena): Column => {
        const own = here.filter((row) => row.arena === arena);
        const name = visible(arena);
        return {
          name,
          rows: own,
          width: Math.max(name.length, ...own.map((row) => wordsOf(row).length)),
        };
      });
      return [
        `  ${paint.strong(visible(issue))}`,
        ...blocksOf(all, first).flatMap((block) =>
          blockLines(readings, block, first, wordsOf, paint),
        ),
      ];
    }),
    '',
  ];
};
