/** The verdicts on a hypothesis: by level, by candidate date and by reading, each with its reasons; never pooled. */
import type { Verdict } from '../../machine/verdict.js';
import type { TestVerdict } from '../hypothesis/condition.js';
import type { LevelTest, LevelVerdict } from '../hypothesis/level-test.js';
import { itemAnchor } from './anchor.js';
import type { Cell, Column, Mark, ReportTable, Row, Text } from './document.js';
import { separated } from './grounds.js';
import { layerNames } from './options.js';
import { named, withEvents } from './register.js';
import type { Study, Tested } from './study.js';

const marks: Readonly<Record<TestVerdict, Mark>> = {
  supported: 'yes',
  'not supported': 'no',
  undecided: 'open',
};
const answers: Readonly<Record<Verdict, Mark>> = { yes: 'yes', no: 'no', unknown: 'open' };
const answerWords: Readonly<Record<Verdict, string>> = { yes: 'yes', no: 'no', unknown: 'unknown' };

/** A verdict as a cell of the column of its reading: support is always support under a reading. */
export const verdictCell = (verdict: TestVerdict = 'undecided'): Cell => ({
  text: verdict,
  mark: marks[verdict],
});

/** The columns of verdicts. */
export const underReadings = (tests: Tested['layers'][number]['tests']): readonly Column[] =>
  tests.map(({ reading }) => ({ id: reading, name: `Under ${reading}` }));

/** What a verdict is about: a candidate, or the process from where it begins. */
export const pointText = ({ treatments }: LevelTest, { treatment }: LevelVerdict): Text => {
  if (treatment === null) return 'The process, from its beginning';
  const name = treatments.find(({ id }) => id === treatment)?.name ?? treatment;
  return [{ text: name, to: itemAnchor(treatment) }, ', as an event'];
};

/** The verdicts at one level: a row for each layer and candidate, a column for each reading. */
export const verdictsTable = ({ hypothesis, layers }: Tested, at: number): ReportTable => {
  const first = layers[0]?.tests ?? [];
  const level = first[0]?.levels[at]?.level ?? '';
  return {
    kind: 'table',
    id: `verdicts-${hypothesis.id}-${level}`,
    caption: `Verdicts at the ${level} level`,
    columns: [
      { id: 'point', name: 'Supposed cause' },
      { id: 'layer', name: 'Evidence' },
      ...underReadings(first),
    ],
    rows: layers.flatMap(({ layer, tests }) => {
      const one = tests[0]?.levels[at];
      return (one?.verdicts ?? []).map(
        (verdict, i): Row => ({
          cells: [
            one === undefined ? '' : pointText(one, verdict),
            layerNames[layer],
            ...tests.map(({ levels }) => verdictCell(levels[at]?.verdicts[i]?.verdict)),
          ],
        }),
      );
    }),
  };
};

/** The answers to one condition, with the readings that give each. */
const answersTo = ({ layers }: Tested, at: number, verdict: number, condition: number) => {
  const found = new Map<string, { verdict: Verdict; because: string; readings: string[] }>();
  for (const { reading, levels } of layers[0]?.tests ?? []) {
    const one = levels[at]?.verdicts[verdict]?.conditions[condition];
    if (one === undefined) continue;
    const key = `${one.verdict} ${one.because}`;
    const known = found.get(key);
    if (known === undefined)
      found.set(key, { verdict: one.verdict, because: one.because, readings: [reading] });
    else known.readings.push(reading);
  }
  return [...found.values()];
};

/** Why: every condition of every verdict, in the layer asked for. Readings that answer alike share a row. */
export const reasonsTable = ({ register }: Study, tested: Tested, at: number): ReportTable => {
  const tests = tested.layers[0]?.tests ?? [];
  const level = tests[0]?.levels[at];
  return {
    kind: 'table',
    id: `reasons-${tested.hypothesis.id}-${level?.level ?? ''}`,
    caption: `Why: the conditions of the verdicts at the ${level?.level ?? ''} level, from ${layerNames[tested.layers[0]?.layer ?? 'both']}`,
    columns: [
      { id: 'point', name: 'Supposed cause' },
      { id: 'condition', name: 'What must be so' },
      { id: 'verdict', name: 'Is it?' },
      { id: 'because', name: 'Because' },
      { id: 'readings', name: 'Under' },
    ],
    rows: (level?.verdicts ?? []).flatMap((verdict, i) =>
      verdict.conditions.flatMap(({ says }, k) =>
        answersTo(tested, at, i, k).map(
          (answer): Row => ({
            cells: [
              level === undefined ? '' : pointText(level, verdict),
              says,
              { text: answerWords[answer.verdict], mark: answers[answer.verdict] },
              withEvents(register, answer.because),
              answer.readings.length === tests.length
                ? 'every reading'
                : answer.readings.join(', '),
            ],
          }),
        ),
      ),
    ),
  };
};

/** What became of the obstacles of one level; whether each rested on the securitized stage, reading by reading. */
export const obstaclesTable = (
  { register }: Study,
  { hypothesis, layers }: Tested,
  at: number,
): ReportTable | null => {
  const tests = layers[0]?.tests ?? [];
  const level = tests[0]?.levels[at];
  if (level === undefined || level.obstacles.length === 0) return null;
  const eventsCell = (events: readonly string[], none: string): Cell =>
    events.length === 0 ? none : separated(events.map((id) => named(register, id)));
  return {
    kind: 'table',
    id: `obstacles-${hypothesis.id}-${level.level}`,
    caption: `Obstacles at the ${level.level} level: what put them up, what took them away, and whether they rested on the securitized stage`,
    columns: [
      { id: 'obstacle', name: 'Obstacle' },
      { id: 'raised', name: 'Put up by' },
      { id: 'removed', name: 'Taken away by' },
      ...tests.map(({ reading }) => ({ id: reading, name: `Rested on it, ${reading}` })),
    ],
    rows: level.obstacles.map(
      ({ obstacle, name, raised, removed }, i): Row => ({
        cells: [
          [{ text: name, to: itemAnchor(obstacle) }],
          eventsCell(raised, 'no event'),
          eventsCell(
            removed.flatMap(({ event }) => event ?? []),
            removed.length > 0
              ? `a date alone: ${removed.map(({ when }) => when?.text ?? 'undated').join(', ')}`
              : 'no event',
          ),
          ...tests.map((test): Cell => {
            const rested = test.levels[at]?.obstacles[i]?.rested ?? 'unknown';
            return { text: answerWords[rested], mark: answers[rested] };
          }),
        ],
      }),
    ),
  };
};
