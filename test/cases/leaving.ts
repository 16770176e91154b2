/** What the rules for leaving make of a small case, after an entry by the platform (R2) or by another rule. */
import { leavingGradeIn } from '../../src/history/grade.js';
import type { History, ReplayOptions } from '../../src/history/history.js';
import { spans } from '../../src/history/spans.js';
import { type HistoryStep, steps } from '../../src/history/step.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { standingOf } from '../../src/theory/conclude.js';
import { type Mode, modeOf } from '../../src/theory/mode.js';
import { placeOf } from '../../src/theory/place.js';
import { placeIn } from '../../src/theory/situation.js';
import { read, whereIn } from './verdicts.js';

const stepOf = (history: History, event: string): HistoryStep => {
  for (const step of steps(history)) if (step.event.id === event) return step;
  throw new Error(`no event ${event}`);
};

/** Has the issue left security in an arena? `no`, `unknown`, or the date on which it certainly first had. */
export const leftIn = (
  scenario: Scenario,
  reading: string,
  arena: string,
  options: ReplayOptions = {},
): string => {
  const all = spans(read(scenario, reading, options), whereIn(scenario, arena));
  const left = all.filter(({ stages }) => stages.includes('desecuritized'));
  const certain = left.find(({ stages }) => stages.length === 1);
  if (certain !== undefined) return certain.from?.text ?? 'undated';
  return left.length > 0 ? 'unknown' : 'no';
};

/** Of each point of the scale for leaving: `no`, `unknown`, or the date on which it was reached. */
export const leavingPointsIn = (
  scenario: Scenario,
  reading: string,
  arena: string,
  options: ReplayOptions = {},
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    leavingGradeIn(read(scenario, reading, options), whereIn(scenario, arena)).points.map(
      ({ point, verdict, date }) => [
        point,
        verdict === 'yes' ? (date?.text ?? 'undated') : verdict,
      ],
    ),
  );

/** Every stretch in an arena: its possible stages, and since when. */
export const courseIn = (scenario: Scenario, reading: string, arena: string): readonly string[] =>
  spans(read(scenario, reading, {}), whereIn(scenario, arena)).map(({ stages, from }) =>
    `${stages.join('/')} ${from?.text ?? ''}`.trim(),
  );

/** The labels that an event has in an arena, by their transitions. */
export const labelsAt = (
  scenario: Scenario,
  reading: string,
  event: string,
  arena: string,
): readonly string[] => {
  const { issue } = whereIn(scenario, arena);
  return stepOf(read(scenario, reading, {}), event)
    .labels.filter(({ place }) => place === placeOf(issue, arena))
    .map(({ id }) => id);
};

/** How the securitization of an arena is kept up after an event, in each branch. */
export const modesAfter = (
  scenario: Scenario,
  reading: string,
  event: string,
  arena: string,
): readonly (Mode | null)[] => {
  const { issue } = whereIn(scenario, arena);
  const place = placeOf(issue, arena);
  const { state } = stepOf(read(scenario, reading, {}), event);
  return standingOf(state.standings, place).branches.map((branch) =>
    modeOf(state.facts, placeIn(state.facts, place), branch),
  );
};
