/** Several readings of one scenario as plain JSON: what `compare --format json` prints. Dates are EDTF texts. */
import type { Comparison } from '../history/compare.js';
import type { ScaleGrade } from '../history/grade.js';
import type { ReadingRow } from '../history/reading-row.js';
import type { ConditionAnswered } from '../theory/rule.js';
import { cited } from '../theory/sources.js';
import { conditionsJson, edtf, reasonJson, stageJson } from './json.js';
import { eventIds } from './sentence.js';

const saysOf = (conditions: readonly ConditionAnswered[]) =>
  conditions.map(({ says, source, metBy }) => ({
    says,
    source: cited(source),
    metBy: eventIds(metBy),
  }));

const gradeJson = ({ kind, counts, points }: ScaleGrade) => ({
  scale: kind,
  counts,
  points: points.map(({ point, verdict, date, event }) => ({
    point,
    verdict,
    date: edtf(date),
    event,
  })),
});

const rowJson = (row: ReadingRow) => ({
  reading: row.reading,
  issue: row.issue,
  arena: row.arena,
  verdict: row.verdict,
  date: edtf(row.date),
  event: row.event,
  left: edtf(row.left),
  leftAt: row.leftAt,
  leftFor: row.leftFor,
  atEnd: row.atEnd,
  satisfied: saysOf(row.satisfied),
  missing: saysOf(row.missing),
  unknown: saysOf(row.unknown),
  grade: gradeJson(row.grade),
  leavingGrade: gradeJson(row.leavingGrade),
});

/** What several readings make of one scenario. */
export const comparisonJson = (scenario: string, { rows, partings, refused }: Comparison) => ({
  scenario,
  rows: rows.map(rowJson),
  partings: partings.map(({ readings, parting }) => ({
    readings,
    event: parting?.events[0] ?? parting?.events[1] ?? null,
    issue: parting?.where?.issue ?? null,
    arena: parting?.where?.arena ?? null,
    stages: parting?.stages.map(stageJson) ?? null,
    says: parting?.says ?? 'they never part',
    conditions:
      parting?.asked.map((asked) =>
        parting.where === null
          ? []
          : asked.flatMap((judged) =>
              conditionsJson(judged, parting.where ?? { issue: '', arena: '' }),
            ),
      ) ?? [],
  })),
  refused: refused.map(({ event, refusals }) => ({ event, reasons: refusals.map(reasonJson) })),
});
