/** Issues as a whole at the end of a history: securitized or desecuritized, under a projection, and since when. */
import type { Stage } from '../theory/act.js';
import type { History } from './history.js';
import { type ProjectedSpan, projectedSpans } from './projection.js';
import type { Projection } from './projection-rule.js';
import { type HistoryStep, steps } from './step.js';

/** What a projection says of one issue at the end of a history. */
export interface IssueView {
  readonly reading: string;
  readonly issue: string;
  /** The last stretch of each: what is so at the end, and since when. */
  readonly securitized: ProjectedSpan;
  readonly desecuritized: ProjectedSpan;
}

/** The arenas that a projection names. */
export const arenasNamed = (projection: Projection): readonly string[] =>
  projection.rule === 'formal'
    ? [projection.arena]
    : projection.rule === 'weighted'
      ? Object.keys(projection.weights)
      : [];

/**
 * What a projection says at the end of each issue that is contested in every arena it names; of the others it says
 * nothing.
 *
 * @throws RangeError as `holdsOf` does
 */
export const issueViews = (
  history: History,
  projection: Projection,
  told: readonly HistoryStep[] = [...steps(history)],
): readonly IssueView[] => {
  const named = arenasNamed(projection);
  return history.scenario.issues.flatMap(({ id: issue, arenas }): readonly IssueView[] => {
    if (!named.every((arena) => arenas.includes(arena))) return [];
    const last = (stage: Stage): ProjectedSpan =>
      projectedSpans(history, issue, stage, projection, told).at(-1) ?? {
        verdict: 'unknown',
        from: null,
        begun: null,
      };
    return [
      {
        reading: history.reading.id,
        issue,
        securitized: last('securitized'),
        desecuritized: last('desecuritized'),
      },
    ];
  });
};
