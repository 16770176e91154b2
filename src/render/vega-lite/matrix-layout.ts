/** How a matrix is laid out: its panels, the words in its cells, and the heights that they take. */
import { linesOf, signsIn } from './lines.js';
import type { MatrixPicture } from './matrix-picture.js';

/** In pixels. */
export const cellWidth = 90;
export const lineHeight = 12;
/** So many columns lie side by side; the rest begin again below. */
const widest = 13;

type Place = MatrixPicture['places'][number];
type Cell = MatrixPicture['cells'][number];

/** The places in panels: an issue stays in one piece where it fits. */
export const panelsOf = (places: readonly Place[]): readonly (readonly number[])[] => {
  const runs: number[][] = [];
  for (const [i, { issue }] of places.entries()) {
    const run = runs.at(-1);
    if (run !== undefined && run.length < widest && places[run[0] ?? -1]?.issue === issue)
      run.push(i);
    else runs.push([i]);
  }
  const panels: number[][] = [];
  for (const run of runs) {
    const panel = panels.at(-1);
    if (panel !== undefined && panel.length + run.length <= widest) panel.push(...run);
    else panels.push([...run]);
  }
  return panels;
};

/** A date that has no room in a line is broken behind the stroke of its interval. */
const dated = (word: string, date: string): readonly string[] =>
  word.length + date.length < 15
    ? [`${word} ${date}`]
    : linesOf(`${word} ${date.replace('/', '/ ')}`, 15);

/** What stands in a cell, line by line. */
export const wordsOf = ({ verdict, since, left, point }: Cell): readonly string[] => [
  ...(since === null ? [verdict] : dated(verdict, since)),
  ...(left === null ? [] : dated('left', left)),
  ...(point === null ? [] : linesOf(point, signsIn(cellWidth - 6, 10))),
];

/** Where each issue's columns begin and end in a panel, and its name in lines. */
const issuesIn = (places: readonly Place[], panel: readonly number[]) => {
  const found: { issue: string; from: number; to: number }[] = [];
  for (const [at, place] of panel.entries()) {
    const issue = places[place]?.issue ?? '';
    const last = found.at(-1);
    if (last?.issue === issue) last.to = at + 1;
    else found.push({ issue, from: at, to: at + 1 });
  }
  return found.map(({ issue, from, to }) => ({
    lines: linesOf(issue, signsIn((to - from) * cellWidth - 6, 13), 3),
    left: from * cellWidth + 2,
    right: to * cellWidth - 2,
  }));
};

/** The heights of a panel: its two rows of names, and each reading's row, by the most lines in one of them. */
export const heightsOf = (
  { readings, places, cells }: MatrixPicture,
  panel: readonly number[],
): {
  readonly issues: ReturnType<typeof issuesIn>;
  readonly arenas: readonly (readonly string[])[];
  readonly line: number;
  /** The top of each reading's row, and the bottom of the last. */
  readonly tops: readonly number[];
} => {
  const issues = issuesIn(places, panel);
  const arenas = panel.map((place) =>
    linesOf(places[place]?.arena ?? '', signsIn(cellWidth - 4, 11), 5),
  );
  const most = (all: readonly (readonly string[])[]) =>
    all.reduce((longest, { length }) => Math.max(longest, length), 1);
  const line = most(issues.map(({ lines }) => lines)) * 15 + 4;
  const tops = [line + 8 + most(arenas) * 13 + 6];
  for (const [i] of readings.entries()) {
    const here = cells.filter((cell) => cell.reading === i && panel.includes(cell.place));
    tops.push((tops.at(-1) ?? 0) + Math.max(24, most(here.map(wordsOf)) * lineHeight + 8));
  }
  return { issues, arenas, line, tops };
};
