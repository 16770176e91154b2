/** Several readings of one scenario as a table: one row for each reading and place. */

import type { Comparison } from '../history/compare.js';
import type { ConditionAnswered } from '../theory/rule.js';
import { csvText } from './csv.js';
import { pointWords } from './grade-words.js';

const head = [
  'scenario',
  'reading',
  'issue',
  'arena',
  'verdict',
  'date',
  'event',
  'left',
  'left at',
  'scale',
  'points',
  'leaving scale',
  'leaving points',
  'satisfied',
  'missing',
  'unknown',
];

const saysOf = (conditions: readonly ConditionAnswered[]): string =>
  conditions.map(({ says }) => says).join('; ');

/**
 * What several readings make of one scenario, as CSV: a row for each reading and place. Dates are EDTF texts; `points`
 * lists the points of the scale that were or may have been reached, where it knows more than yes and no.
 *
 * @param scenario the id of the scenario
 */
export const comparisonCsv = (scenario: string, { rows }: Comparison): string =>
  csvText(
    head,
    rows.map((row) => [
      scenario,
      row.reading,
      row.issue,
      row.arena,
      row.verdict,
      row.date?.text ?? null,
      row.event,
      row.left?.text ?? null,
      row.leftAt,
      row.grade.kind,
      pointWords(row.grade).join('; '),
      row.leavingGrade.kind,
      pointWords(row.leavingGrade).join('; '),
      saysOf(row.satisfied),
      saysOf(row.missing),
      saysOf(row.unknown),
    ]),
  );
