/** The cause and a rival, there or not, in every combination: what each reading would conclude. */
import type { Where } from '../../history/where.js';
import type { Hypothesis } from '../../scenario/scenario.js';
import type { Reading } from '../../theory/reading.js';
import { factorial } from '../counterfactual/factorial.js';
import { datingOf, outcomeEvents } from '../hypothesis/dating.js';
import { attempt } from './attempt.js';
import { dayText } from './days.js';
import type { Block, Cell, ReportTable, Row, Run, Text } from './document.js';
import { type Pair, pairsOf } from './pairs.js';
import { placeName, stageCell } from './stage-words.js';
import type { Study } from './study.js';

/** The places that a hypothesis speaks of: where the stage is said to change, and where its outcomes stand. */
export const placesAsked = ({ mechanism, outcomes }: Hypothesis): readonly Where[] => {
  const arenas = [mechanism.arena, ...outcomes.map(({ arena }) => arena)];
  return [...new Set(arenas)].map((arena) => ({ issue: mechanism.issue, arena }));
};

/** The day after the last candidate date and the last dated outcome: what the hypothesis speaks of is over then. */
const dayAfter = ({ scenario }: Study, hypothesis: Hypothesis): string | null => {
  const { resolved } = datingOf(scenario);
  const events = [
    ...hypothesis.treatments.map(({ event }) => event),
    ...hypothesis.outcomes.flatMap((outcome) => outcomeEvents(scenario, outcome)),
  ];
  const days = events.flatMap((id) => resolved.get(id)?.when?.latest ?? []);
  const last = Math.max(...days.filter(Number.isFinite));
  return Number.isFinite(last) ? dayText(last + 1) : null;
};

interface Combined {
  readonly where: Where;
  readonly reading: string;
  /** Both there, only the cause, only the rival, neither. */
  readonly cells: readonly Cell[];
  readonly depends: string;
}

const dependsWords = (atDate: readonly string[] | null, atEnd: readonly string[]): string => {
  const words = (on: readonly string[]): string => (on.length === 0 ? 'neither' : on.join(' and '));
  return atDate === null
    ? words(atEnd)
    : `${words(atDate)}${words(atDate) === words(atEnd) ? '' : `; at the end on ${words(atEnd)}`}`;
};

const combinedBy = (
  { scenario, options }: Study,
  hypothesis: Hypothesis,
  { cause, rival }: Pair,
  reading: Reading,
  date: string | null,
): readonly Combined[] => {
  const factors = [
    { id: 'the supposed cause', says: 'the supposed cause', changes: cause.changes },
    { id: 'the rival', says: 'the rival', changes: rival.changes },
  ];
  const found = factorial(scenario, reading, factors, {
    ...options,
    ...(date === null ? {} : { date }),
  });
  return placesAsked(hypothesis).flatMap((where): readonly Combined[] => {
    const isHere = (one: { readonly where: Where }) =>
      one.where.issue === where.issue && one.where.arena === where.arena;
    const depends = found.depends.find(isHere);
    if (depends === undefined) return [];
    return [
      {
        where,
        reading: reading.id,
        cells: found.cells.map(({ stages }) => {
          const here = stages.find(isHere);
          return stageCell(here?.atDate ?? here?.end ?? []);
        }),
        depends: dependsWords(depends.atDate, depends.atEnd),
      },
    ];
  });
};

/** Pairs that come to the same, and what they come to. */
interface Alike {
  readonly pairs: Pair[];
  readonly rows: readonly Combined[];
}

const alike = (study: Study, hypothesis: Hypothesis, date: string | null): readonly Alike[] => {
  const found = new Map<string, Alike>();
  for (const pair of pairsOf(study, hypothesis)) {
    const attempted = attempt(() =>
      study.readings.flatMap((reading) => combinedBy(study, hypothesis, pair, reading, date)),
    );
    if (!attempted.ok) continue;
    const rows = placesAsked(hypothesis).flatMap(({ arena }) =>
      attempted.value.filter(({ where }) => where.arena === arena),
    );
    const known = found.get(JSON.stringify(rows));
    if (known === undefined) found.set(JSON.stringify(rows), { pairs: [pair], rows });
    else known.pairs.push(pair);
  }
  return [...found.values()];
};

const pairRuns = (pairs: readonly Pair[]): readonly Run[] =>
  pairs.flatMap(({ cause, rival }, i): readonly Run[] => [
    ...(i === 0 ? [] : ['; ']),
    cause.name,
    ' and ',
    rival.name,
  ]);

const tableOf = (
  { scenario }: Study,
  hypothesis: Hypothesis,
  groups: readonly Alike[],
  date: string | null,
): ReportTable => ({
  kind: 'table',
  id: `two-by-two-${hypothesis.id}`,
  caption: `The supposed cause and its rivals, there or left out: the stage ${date === null ? 'at the end' : `on ${date}`}`,
  columns: [
    { id: 'place', name: 'Issue and arena' },
    { id: 'reading', name: 'Reading' },
    ...(groups.length === 1 ? [] : [{ id: 'pairs', name: 'Supposed cause and rival' }]),
    { id: 'both', name: 'Both there' },
    { id: 'cause', name: 'Only the supposed cause' },
    { id: 'rival', name: 'Only the rival' },
    { id: 'neither', name: 'Neither' },
    { id: 'depends', name: 'It depends on' },
  ],
  rows: groups.flatMap(({ pairs, rows }) =>
    rows.map(({ where, reading, cells, depends }): Row => {
      const names = groups.length === 1 ? [] : [pairRuns(pairs)];
      return { cells: [placeName(scenario, where), reading, ...names, ...cells, depends] };
    }),
  ),
});

/** The table, with a line on what is paired in it; or a line that nothing can be. */
export const twoByTwoBlocks = (study: Study, hypothesis: Hypothesis): readonly Block[] => {
  const date = dayAfter(study, hypothesis);
  const groups = alike(study, hypothesis, date);
  const [only] = groups;
  if (only === undefined)
    return [
      {
        kind: 'paragraph',
        text: 'No rival of this hypothesis is an event that could be left out.',
      },
    ];
  const beside: Text =
    groups.length > 1
      ? 'What comes to the same shares rows.'
      : ['It comes to the same for: ', ...pairRuns(only.pairs), '.'];
  return [{ kind: 'paragraph', text: beside }, tableOf(study, hypothesis, groups, date)];
};
