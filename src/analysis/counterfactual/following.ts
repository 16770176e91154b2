/** What the remaining events follow: through those that are gone, so that leaving one out undoes no order. */
import { pathText, within } from '../../scenario/path.js';
import { presentBefore } from '../../scenario/predecessors.js';
import type { ScenarioEvent } from '../../scenario/scenario.js';
import { type Draft, eventPath } from './draft.js';
import type { Fallen } from './fallen.js';

/** The events of a draft, those that are gone among them, each with what it now follows; and which names fell so. */
export const following = ({
  scenario: { events },
  cut,
  brought,
}: Draft): { readonly events: readonly ScenarioEvent[]; readonly fell: readonly Fallen[] } => {
  const isGone = events.map((_, i) => cut.has(eventPath(i)));
  const present = new Set(events.flatMap(({ id }, i) => (isGone[i] ? [] : id)));
  const before = presentBefore(events, (id) => present.has(id));
  const fell: Fallen[] = [];
  const now = events.map((event, i): ScenarioEvent => {
    const { after, ...rest } = event;
    const path = within(eventPath(i), 'after');
    if (after === undefined || isGone[i] || brought.has(path)) return event;
    const remaining = before(event);
    const instead = remaining.length === 0 ? 'nothing' : remaining.join(', ');
    after.forEach((named, k) => {
      if (present.has(named)) return;
      const says = `${event.id} no longer follows ${named}; it follows ${instead}`;
      fell.push({ what: 'mention', of: event.id, path: pathText(within(path, k)), named, says });
    });
    return remaining.length === 0 ? rest : { ...rest, after: remaining };
  });
  return { events: now, fell };
};
