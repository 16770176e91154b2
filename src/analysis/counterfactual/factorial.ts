/**
 * A factorial of what-ifs: every combination of some factors being there or not, and what the reading makes of each. For
 * two factors, the two-by-two table.
 *
 * It shows on which factors the *conclusions of the reading* depend, given everything else as coded. It is no experiment:
 * no event that is left answers to what was left out.
 */
import { cursor, stateAt, toDate } from '../../history/cursor.js';
import type { History, ReplayOptions } from '../../history/history.js';
import { placesOf, stagesIn } from '../../history/step.js';
import type { Where } from '../../history/where.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Stage } from '../../theory/act.js';
import { type FuzzyDate, parseDate } from '../../theory/date.js';
import type { Reading } from '../../theory/reading.js';
import { type Objection, refuseIf } from '../refused.js';
import type { ScenarioChange } from './change.js';
import { type Counterfactual, counterfactual } from './counterfactual.js';
import { replayChanged } from './what-if.js';

/** Something that was there or was not; `changes` make the scenario without it. */
export interface Factor {
  readonly id: string;
  readonly says: string;
  readonly changes: readonly ScenarioChange[];
}

/** The stages of one place in one cell. */
export interface CellStages {
  readonly where: Where;
  readonly end: readonly Stage[];
  /** At the date asked for, before anything that need not have happened by then; `null` where none was. */
  readonly atDate: readonly Stage[] | null;
}

/** One combination. */
export interface FactorialCell {
  /** The ids of the factors that are there, and of those that are not. */
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly changed: Counterfactual;
  readonly history: History;
  readonly stages: readonly CellStages[];
}

/** Every combination, and on which factors each place depends. */
export interface Factorial {
  readonly factors: readonly Factor[];
  readonly date: FuzzyDate | null;
  /** The first has every factor, the last none; the factor named first changes slowest. */
  readonly cells: readonly FactorialCell[];
  /** For each place the factors of which some combination of the others makes a difference to its stage. */
  readonly depends: readonly {
    readonly where: Where;
    readonly atEnd: readonly string[];
    readonly atDate: readonly string[] | null;
  }[];
}

export interface FactorialOptions extends ReplayOptions {
  /** Stages are given at this date too, in EDTF: those after the last event that certainly happened before it. */
  readonly date?: string;
}

/** The most factors: 64 replays. */
export const mostFactors = 6;

const objectionsTo = (
  factors: readonly Factor[],
  date: string | undefined,
  read: FuzzyDate | null,
): readonly Objection[] => [
  ...(factors.length > mostFactors
    ? [
        {
          code: 'too-many',
          path: 'factors',
          expected: `at most ${mostFactors} factors, which give ${1 << mostFactors} replays`,
          received: String(factors.length),
          hint: 'put those together that belong together',
        },
      ]
    : []),
  ...factors.flatMap(({ id }, i) =>
    factors.findIndex((other) => other.id === id) === i
      ? []
      : [
          {
            code: 'duplicate-id',
            path: `factors[${i}].id`,
            expected: 'an id of its own',
            received: id,
            hint: 'choose another',
          },
        ],
  ),
  ...(date !== undefined && read === null
    ? [
        {
          code: 'not-a-date',
          path: 'options.date',
          expected: 'an EDTF date such as 2015-07-14',
          received: date,
          hint: 'write the year, the month and the day as you know them',
        },
      ]
    : []),
];

const stagesOf = (history: History, date: FuzzyDate | null): readonly CellStages[] => {
  const then = date === null ? null : stateAt(toDate(cursor(history), date));
  return placesOf(history).map((where) => ({
    where,
    end: stagesIn(history.end, where),
    atDate: then === null ? null : stagesIn(then, where),
  }));
};

/** Whether a place differs between some two cells that differ in nothing but this factor. */
const isDecidedBy = (
  cells: readonly FactorialCell[],
  bit: number,
  stages: (cell: FactorialCell) => readonly Stage[],
): boolean =>
  cells.some((cell, i) => {
    const other = cells[i ^ bit];
    return other !== undefined && stages(cell).join() !== stages(other).join();
  });

/**
 * Every combination of factors: the stages of each place at the end, and at a date.
 *
 * @throws Refused for more than six factors, two of one id, or a date that is none; and as `counterfactual` does, where
 *   two factors change the same thing
 * @example
 * factorial(jcpoa, platformReading, [deal, ukraine], { date: '2017' }).cells.length; // 4
 */
export const factorial = (
  scenario: Scenario,
  reading: Reading,
  factors: readonly Factor[],
  { date: asked, ...options }: FactorialOptions = {},
): Factorial => {
  const date = asked === undefined ? null : parseDate(asked);
  refuseIf('factorial', objectionsTo(factors, asked, date));
  const last = factors.length - 1;
  const cells = Array.from({ length: 1 << factors.length }, (_, number): FactorialCell => {
    const isAbsent = (i: number) => (number & (1 << (last - i))) !== 0;
    const absent = factors.filter((_factor, i) => isAbsent(i));
    const changed = counterfactual(
      scenario,
      absent.flatMap(({ changes }) => changes),
    );
    const history = replayChanged(changed, reading, options);
    return {
      present: factors.flatMap(({ id }, i) => (isAbsent(i) ? [] : id)),
      absent: absent.map(({ id }) => id),
      changed,
      history,
      stages: stagesOf(history, date),
    };
  });
  const deciding = (stages: (cell: FactorialCell) => readonly Stage[]): readonly string[] =>
    factors.flatMap(({ id }, i) => (isDecidedBy(cells, 1 << (last - i), stages) ? id : []));
  return {
    factors,
    date,
    cells,
    depends: placesOf({ scenario }).map((where, place) => ({
      where,
      atEnd: deciding((cell) => cell.stages[place]?.end ?? []),
      atDate: date === null ? null : deciding((cell) => cell.stages[place]?.atDate ?? []),
    })),
  };
};
