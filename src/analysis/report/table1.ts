/** The part on the article's Table 1: its seven components as marked, and what each mode makes of them. */
import { type History, replay } from '../../history/history.js';
import { table1In } from '../../history/table1.js';
import type { Where } from '../../history/where.js';
import type { Grade } from '../../theory/act.js';
import { componentNames, table1Modes } from '../../theory/table1.js';
import { dateWords } from './days.js';
import type { Block, Cell, Mark, Part, ReportTable, Row } from './document.js';
import { separated } from './grounds.js';
import type { ReportOptions } from './options.js';
import { named, placeLinks, placesOf, type Register } from './register.js';
import { placeName } from './stage-words.js';
import type { Study } from './study.js';

const gradeMarks: Readonly<Record<Grade | 'unknown', Mark>> = {
  full: 'yes',
  partial: 'partial',
  none: 'no',
  unknown: 'open',
};

const componentsTable = (register: Register, history: History, where: Where): ReportTable => {
  const { steps } = table1In(history, 'unordered', where);
  const marks = history.log
    .slice(0, history.length)
    .flatMap(({ id, acts }) =>
      acts.flatMap((act) =>
        act.type === 'component-marked' &&
        act.arenas.includes(where.arena) &&
        act.issue === where.issue
          ? [{ event: id, act }]
          : [],
      ),
    );
  const rows = steps.flatMap(({ step, components }) =>
    components.map(({ id, grade, date }): Row => {
      const mine = marks.filter(({ act }) => act.component === id);
      const bases = [...new Set(mine.flatMap(({ act }) => act.coded.map(({ basis }) => basis)))];
      const events = [...new Set(mine.map(({ event }) => event))];
      return {
        cells: [
          id,
          step,
          componentNames[id],
          {
            text: grade === 'unknown' ? 'not coded' : `${grade}, ${dateWords(date)}`,
            mark: gradeMarks[grade],
          },
          bases.join(', ') || '–',
          events.length === 0 ? '–' : separated(events.map((event) => named(register, event))),
        ],
      };
    }),
  );
  return {
    kind: 'table',
    id: 'table1-components',
    caption: `The components of Table 1, as marked in: ${placeName(register.scenario, where)}`,
    columns: [
      { id: 'component', name: 'Component' },
      { id: 'step', name: 'Step', numeric: true },
      { id: 'what', name: 'What it is' },
      { id: 'grade', name: 'How far, and when' },
      { id: 'basis', name: 'Basis' },
      { id: 'events', name: 'Marked by' },
    ],
    rows,
  };
};

/** The codings to judge: as coded, and with each second coding that marks components. */
const codingsToJudge = ({ scenario }: Register) => {
  const alternatives = scenario.events.flatMap(({ acts }) =>
    acts.flatMap((act) =>
      act.type === 'component-marked' && act.alternative !== undefined ? [act.alternative] : [],
    ),
  );
  return [...new Set(alternatives)];
};

const modesTable = (
  register: Register,
  history: History,
  where: Where,
  options: ReportOptions,
): ReportTable => {
  const { scenario } = register;
  const judged = [
    { coding: 'as coded', history },
    ...codingsToJudge(register).map((name) => ({
      coding: `with the second coding ${name}`,
      history: replay(scenario, history.reading, {
        ...options,
        alternatives: [...(options.alternatives ?? []), name],
      }),
    })),
  ];
  const rows = judged.flatMap(({ coding, history: one }) =>
    table1Modes.map((mode): Row => {
      const { complete, firstViolation } = table1In(one, mode, where);
      const verdict: Cell = complete
        ? { text: 'complete', mark: 'yes' }
        : { text: 'not complete', mark: 'no' };
      const why =
        firstViolation === null
          ? 'no edge is certainly violated'
          : `${firstViolation.edge}: ${firstViolation.says}`;
      return { cells: [mode, coding, verdict, why] };
    }),
  );
  return {
    kind: 'table',
    id: 'table1-modes',
    caption: 'Table 1 in its four modes',
    columns: [
      { id: 'mode', name: 'Mode' },
      { id: 'coding', name: 'Coding' },
      { id: 'verdict', name: 'Verdict' },
      { id: 'why', name: 'First violated edge' },
    ],
    rows,
  };
};

/** The tables of the article that are about desecuritization in steps carry marks; a scenario without any says so. */
export const table1Part = ({ register, replayed, options }: Study): Part => {
  const history = replayed[0]?.histories[0];
  const where = history === undefined ? null : table1In(history, 'strict').where;
  const title = 'Table 1: desecuritization in steps';
  if (history === undefined || where === null)
    return {
      id: 'table1',
      title,
      blocks: [{ kind: 'paragraph', text: 'This scenario marks no component of Table 1.' }],
    };
  const places = placesOf((register.scenario.tables ?? []).flatMap(({ coded }) => coded));
  const at: Block[] =
    places.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: ['The tables of the article stand in ', ...separated(placeLinks(places)), '.'],
          },
        ];
  return {
    id: 'table1',
    title,
    blocks: [
      {
        kind: 'paragraph',
        by: 'method',
        text: 'The table of the article has three steps of 3 + 2 + 2 components and dates none of them. So the marks are taken as facts, and four modes judge them: strict (a step opens only when all before it is fulfilled), attempt-complete (when all before it is made), initiation-order (the steps only begin in order), unordered (all seven are there).',
      },
      ...at,
      componentsTable(register, history, where),
      modesTable(register, history, where, options),
    ],
  };
};
