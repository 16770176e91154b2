/** The test of a hypothesis, as text. */
import type { TestVerdict } from '../../analysis/hypothesis/condition.js';
import type { LevelTest, LevelVerdict } from '../../analysis/hypothesis/level-test.js';
import type { Score } from '../../analysis/hypothesis/scores.js';
import type { HypothesisTest } from '../../analysis/hypothesis/test-hypothesis.js';
import type { Hypothesis, Scenario } from '../../scenario/scenario.js';
import { type Paint, unpainted } from '../paint.js';
import { stageWords } from '../sentence.js';
import { visible } from '../visible.js';
import { fitsBest, steadySince } from './predictor.js';
import { layerWords } from './replay.js';

const verdictWords = (verdict: TestVerdict, reading: string): string =>
  verdict === 'supported' ? `supported under ${reading}` : verdict;

const mark = { yes: '✓', no: '✗', unknown: '?' } as const;

const verdictLines = (
  { treatment, verdict, conditions }: LevelVerdict,
  { treatments }: LevelTest,
  reading: string,
  paint: Paint,
): readonly string[] => {
  const found = treatments.find(({ id }) => id === treatment);
  const name =
    treatment === null
      ? 'From where the process begins'
      : `${found?.name ?? treatment} (${found?.date?.text ?? 'undated'})`;
  const colour = { supported: paint.good, 'not supported': paint.bad, undecided: paint.open };
  const colours = { yes: paint.good, no: paint.bad, unknown: paint.open };
  return [
    `    ${visible(name)}: ${colour[verdict](verdictWords(verdict, reading))}`,
    ...conditions.map(
      (one) =>
        `      ${colours[one.verdict](mark[one.verdict])} ${visible(one.says)}: ${visible(one.because)}`,
    ),
  ];
};

const counts = ({ before, undecided, after }: LevelTest['treatments'][number]['article']): string =>
  [before, undecided, after].map((count) => String(count).padStart(2)).join(' /');

const levelLines = (
  level: LevelTest,
  { events }: Scenario,
  reading: string,
  paint: Paint,
): readonly string[] => [
  '',
  paint.strong(`${level.level}, asked in the arena ${visible(level.where.arena)}`),
  '  Outcomes before / undecided / after each date',
  `    ${'treatment'.padEnd(40)} ${'date'.padEnd(12)} ${'article'.padEnd(12)} best dates`,
  ...level.treatments.map(
    (one) =>
      `    ${visible(one.name).slice(0, 40).padEnd(40)} ${(one.date?.text ?? 'undated').padEnd(12)} ${counts(one.article).padEnd(12)} ${counts(one.resolved)}`,
  ),
  '  Stage of the issue there after each outcome',
  ...level.outcomes.map(
    ({ event, when, stages }) =>
      `    ${(when?.text ?? 'undated').padEnd(22)} ${(stages.length === 0 ? 'not in this layer' : stageWords(stages)).padEnd(15)} ${visible(events.find(({ id }) => id === event)?.title ?? '')} (${event})`,
  ),
  '  As an event: the treatment is one date, and effects come after it',
  ...level.verdicts
    .filter((one) => one.as === 'event')
    .flatMap((one) => verdictLines(one, level, reading, paint)),
  ...(level.verdicts.some((one) => one.as === 'process')
    ? ['  As a process: the treatment is the end of it, and no cause of its early signs']
    : []),
  ...level.verdicts
    .filter((one) => one.as === 'process')
    .flatMap((one) => verdictLines(one, level, reading, paint)),
];

const scoreLine = ({ id, treatment, dates, hits, misses, undecided, none }: Score): string =>
  `    ${id.padEnd(10)} ${(treatment ?? '–').padEnd(20)} ${dates.padEnd(9)} ${[hits, misses, undecided, none].map((count) => String(count).padStart(9)).join(' ')}`;

/** The verdicts of a level, without their reasons. */
const glance = (
  { level, verdicts, treatments }: LevelTest,
  reading: string,
  paint: Paint,
): readonly string[] => [
  paint.strong(level),
  ...verdicts.map(({ treatment, verdict }) => {
    const found = treatments.find(({ id }) => id === treatment);
    const name =
      treatment === null ? 'as a process, from its beginning' : `${found?.name ?? treatment}`;
    return `  ${visible(name).slice(0, 42).padEnd(42)} ${verdictWords(verdict, reading)}`;
  }),
];

const predictorLines = (
  hypothesis: Hypothesis,
  test: HypothesisTest,
  paint: Paint,
): readonly string[] =>
  test.predictors.length === 0
    ? []
    : [
        '',
        paint.strong('Rival predictors, scored on the same events'),
        ...hypothesis.predictors.map(({ id, says }) => `  ${id}: ${visible(says)}`),
        `    ${'predictor'.padEnd(10)} ${'treatment'.padEnd(20)} ${'dates'.padEnd(9)}      hits    misses undecided      none`,
        ...test.predictors.map(scoreLine),
        ...fitsBest(test).map((line) => `  ${visible(line)}`),
        ...steadySince(test).map((line) => `  ${visible(line)}`),
        '  This is a device for teaching, not an inference: the events are few, and their coding is one coder’s.',
      ];

/** The whole test: level by level, then the predictors. Nothing is pooled over levels. */
export const hypothesisText = (
  scenario: Scenario,
  hypothesis: Hypothesis,
  test: HypothesisTest,
  paint: Paint = unpainted,
): string =>
  [
    paint.strong(visible(hypothesis.says)),
    `Tested under ${test.reading}, from ${layerWords(test.options)}. What follows holds for this coding and this reading; it says nothing of what caused what.`,
    '',
    ...test.levels.flatMap((level) => glance(level, test.reading, paint)),
    ...test.levels.flatMap((level) => levelLines(level, scenario, test.reading, paint)),
    ...predictorLines(hypothesis, test, paint),
  ].join('\n');
