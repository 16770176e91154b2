/** The same events dated twice: at the precision of the article, and by the best dates that the scenario has. */
import { eventsIn, type LayeredEvent } from '../../scenario/layer.js';
import type { Hypothesis, Scenario, Treatment } from '../../scenario/scenario.js';
import type { FuzzyDate } from '../../theory/date.js';

/** Which dates are used: those of the article alone, or article and record together. */
export type Dates = 'article' | 'resolved';

/** The events of a scenario by id, as the article alone dates them and as all that is known does. */
export type Dating = { readonly [D in Dates]: ReadonlyMap<string, LayeredEvent> };

export const datingOf = (scenario: Scenario): Dating => {
  const byId = (events: readonly LayeredEvent[]) => new Map(events.map((one) => [one.id, one]));
  return {
    article: byId(eventsIn(scenario, { layer: 'article' })),
    resolved: byId(eventsIn(scenario, { layer: 'both' })),
  };
};

/** The date of a treatment: the best that is known, whichever dates its outcomes are given. `null`: none is. */
export const dateOfTreatment = (dating: Dating, { event }: Treatment): FuzzyDate | null =>
  dating.resolved.get(event)?.when ?? null;

/** The ids of the events by which an outcome is to be seen, each once, in the order of the indicators. */
export const outcomeEvents = (
  scenario: Scenario,
  { indicators }: Hypothesis['outcomes'][number],
): readonly string[] => {
  const chosen = indicators.flatMap(
    (id) => (scenario.indicators ?? []).find((one) => one.id === id)?.events ?? [],
  );
  return [...new Set(chosen)];
};
