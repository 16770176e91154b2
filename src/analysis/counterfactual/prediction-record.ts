/** The record of a prediction: what the events after its condition show between the two actors that it is about. */
import { eventsIn, type LayerOptions } from '../../scenario/layer.js';
import type { Claim, Scenario } from '../../scenario/scenario.js';
import { sides } from '../../scenario/sides.js';
import type { Sign } from '../../theory/act.js';
import type { FuzzyDate } from '../../theory/date.js';

/** One coded change of relations between the two. */
export interface RelationSeen {
  readonly event: string;
  readonly date: FuzzyDate | null;
  readonly sign: Sign | '0';
  readonly kind: string;
}

/** What was predicted, and what the scenario has of it. */
export interface PredictionRecord {
  readonly claim: Claim;
  /** The event that the prediction waits for, and its date in this layer. */
  readonly after: { readonly event: string; readonly date: FuzzyDate | null };
  readonly between: readonly [string, string];
  readonly expected: Sign;
  /** Changes certainly later than that event: of the expected sign, of the other, and of neither. */
  readonly agree: readonly RelationSeen[];
  readonly disagree: readonly RelationSeen[];
  readonly neither: readonly RelationSeen[];
  /** Changes of which it is undecided whether they are later: undated, or dated too coarsely. */
  readonly undecided: readonly RelationSeen[];
}

const predicting = (
  scenario: Scenario,
  id: string,
): readonly [Claim, NonNullable<Claim['predicts']>] => {
  const claim = scenario.claims?.find((one) => one.id === id);
  if (claim?.predicts !== undefined) return [claim, claim.predicts];
  const known = (scenario.claims ?? []).flatMap((one) => (one.predicts ? one.id : []));
  const there = known.length === 0 ? 'there are none' : `there are ${known.join(', ')}`;
  throw new RangeError(`no claim ${id} that says what it predicts; ${there}`);
};

/**
 * Holds a prediction against the events coded after the one it waits for.
 *
 * It counts the changes of relations between the two actors, either way round, in the layer asked for. It weighs
 * nothing: one treaty is one change, and so is one delivery. That ties grew or shrank after an event does not say that
 * they did so because of it, or would not have otherwise.
 *
 * @throws RangeError for a claim that predicts nothing, or whose event the layer does not have
 * @example
 * predictionRecord(jcpoa, 'P-breakdown', { layer: 'record' }).disagree.map(({ event }) => event);
 */
export const predictionRecord = (
  scenario: Scenario,
  claimId: string,
  options: LayerOptions = {},
): PredictionRecord => {
  const [claim, { after, between, sign }] = predicting(scenario, claimId);
  const events = eventsIn(scenario, options);
  const condition = events.find(({ id }) => id === after);
  if (condition === undefined)
    throw new RangeError(`the event ${after} of ${claimId} is not in this layer; try both`);
  const later = condition.when === null ? null : sides(events, condition.when);
  const seen = (ids: ReadonlySet<string>): readonly RelationSeen[] =>
    events
      .filter(({ id }) => ids.has(id))
      .flatMap(({ id, when, acts }) =>
        acts.flatMap((act) =>
          act.type === 'relation-changed' && between.includes(act.from) && between.includes(act.to)
            ? [{ event: id, date: when, sign: act.sign, kind: act.kind }]
            : [],
        ),
      );
  const certain = seen(new Set(later?.after ?? []));
  const open = later?.undecided ?? events.map(({ id }) => id);
  return {
    claim,
    after: { event: after, date: condition.when },
    between,
    expected: sign,
    agree: certain.filter((one) => one.sign === sign),
    disagree: certain.filter((one) => one.sign !== sign && one.sign !== '0'),
    neither: certain.filter((one) => one.sign === '0'),
    undecided: seen(new Set(open.filter((id) => id !== after))),
  };
};
