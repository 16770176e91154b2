/** Whether changes fit a scenario, and each other. */
import type { Scenario } from '../../scenario/scenario.js';
import { suggester } from '../../scenario/suggestion.js';
import type { Objection } from '../refused.js';
import { eventOf, type ScenarioChange } from './change.js';

/** What of an event a change speaks for: no two changes may speak for the same. */
const subjectOf = (change: ScenarioChange): string => {
  if (change.change === 'move') return `dates of ${change.event}`;
  if (change.change === 'add') return `event ${change.event.id}`;
  return change.act === undefined
    ? `event ${change.event}`
    : `act ${change.act} of ${change.event}`;
};

/** Every reason why the changes do not fit. */
export const objectionsTo = (
  scenario: Scenario,
  changes: readonly ScenarioChange[],
): readonly Objection[] => {
  const events = new Map(scenario.events.map((event) => [event.id, event]));
  const suggest = suggester();
  const leftOut = new Set(
    changes.flatMap((one) =>
      one.change === 'leave-out' && one.act === undefined ? one.event : [],
    ),
  );
  const spoken = new Set<string>();

  const ofAdded = (id: string, i: number): readonly Objection[] =>
    !events.has(id) || leftOut.has(id)
      ? []
      : [
          {
            code: 'event-exists',
            path: `[${i}].event.id`,
            expected: 'an id that no event has',
            received: id,
            hint: 'leave that event out as well, or choose another id',
          },
        ];

  const ofUnknown = (id: string, i: number): Objection => {
    const near = suggest(id, events.keys());
    return {
      code: 'unknown-event',
      path: `[${i}].event`,
      expected: `an event of the scenario ${scenario.id}`,
      received: id,
      hint: near === null ? 'see the ids of its events' : `did you mean ${near}?`,
    };
  };

  return changes.flatMap((change, i): readonly Objection[] => {
    const id = eventOf(change);
    if (change.change === 'add') return ofAdded(id, i);
    const event = events.get(id);
    if (event === undefined) return [ofUnknown(id, i)];
    if ('act' in change && change.act !== undefined && change.act >= event.acts.length)
      return [
        {
          code: 'unknown-act',
          path: `[${i}].act`,
          expected: `an act of ${id}, counted from 0 to ${event.acts.length - 1}`,
          received: String(change.act),
          hint: 'the acts are counted in the order of the file',
        },
      ];
    const subject = subjectOf(change);
    const isPart = subject !== `event ${id}`;
    const isTwice = spoken.has(subject) || (isPart && leftOut.has(id));
    spoken.add(subject);
    if (!isTwice) return [];
    return [
      {
        code: 'changed-twice',
        path: `[${i}]`,
        expected: 'one change to one thing',
        received: `another for the ${subject}`,
        hint: 'keep one of the two',
      },
    ];
  });
};
