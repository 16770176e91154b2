/** A factorial of what-ifs, printed to be read: on which factors each place depends, and every combination. */
import type { CellStages, Factorial } from '../../analysis/counterfactual/factorial.js';
import type { Where } from '../../history/where.js';
import type { FuzzyDate } from '../../theory/date.js';
import { type Paint, unpainted } from '../paint.js';
import { stageWords } from '../sentence.js';
import { visible } from '../visible.js';
import { layerWords } from './replay.js';

const column = (cells: readonly string[]): number =>
  Math.max(...cells.map((text) => text.length)) + 2;

/** Rows of equally many texts, each column as wide as it must be. */
const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, i) => column(rows.map((row) => row[i] ?? '')));
  return rows.map((row) =>
    `      ${row.map((text, i) => text.padEnd(widths[i] ?? 0)).join('')}`.trimEnd(),
  );
};

const several = (on: readonly string[]): string =>
  on.length === 0 ? 'none of them' : on.map(visible).join(' and ');

/** On what the stage of a place depends, by the date and at the end. */
const dependsWords = (
  { atEnd, atDate }: Factorial['depends'][number],
  date: FuzzyDate | null,
): string =>
  atDate === null || atDate.join() === atEnd.join()
    ? `depends on ${several(atEnd)}`
    : `depends on ${several(atDate)} by ${date?.text ?? ''}, and on ${several(atEnd)} at the end`;

/** The stages of a place in one cell, in the order of the columns. */
const stagesWords = (stages: CellStages | undefined): readonly string[] => [
  ...(stages?.atDate ? [stageWords(stages.atDate)] : []),
  stageWords(stages?.end ?? []),
];

/** A factorial as text. @param shown which places to show; by default all */
export const factorialText = (
  { factors, date, cells, depends }: Factorial,
  paint: Paint = unpainted,
  shown: (where: Where) => boolean = () => true,
): string => {
  const [first] = cells;
  if (first === undefined) return '';
  const { reading, scenario, options } = first.history;
  const columns = [...(date === null ? [] : [`by ${date.text}`]), 'at the end'];
  const placeLines = (on: Factorial['depends'][number], place: number): readonly string[] => {
    const { where, atEnd, atDate } = on;
    const name = paint.strong(visible(`${where.issue} in ${where.arena}`));
    const depends = `  ${name} ${dependsWords(on, date)}`;
    if (atEnd.length + (atDate?.length ?? 0) === 0) {
      const always = stagesWords(first.stages[place]);
      return [`${depends}: ${always.map((stage, i) => `${stage} ${columns[i]}`).join(', ')}`];
    }
    const rows = cells.map(({ present, stages }) => [
      ...factors.map(({ id }) => (present.includes(id) ? 'yes' : 'no')),
      ...stagesWords(stages[place]),
    ]);
    return [depends, ...table([[...factors.map(({ id }) => visible(id)), ...columns], ...rows])];
  };
  return [
    paint.strong(`What if, in every combination: ${visible(scenario.title)}`),
    `Read by ${reading.id} (${reading.name}), from ${layerWords(options)}.`,
    '',
    paint.strong('The factors'),
    ...factors.map(({ id, says }) => `  ${visible(id)}: ${visible(says)}`),
    '',
    paint.strong('The stage of each place, with and without them'),
    ...depends.flatMap((on, place) => (shown(on.where) ? placeLines(on, place) : [])),
    '',
    `This is what ${reading.id} would conclude from other facts. No event that is left answers to what was left out, so it does not say what would have happened.`,
  ].join('\n');
};
