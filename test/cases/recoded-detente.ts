/** The case of East–West détente, coded otherwise in one respect. */
import { detente } from '../../src/cases.js';
import type { Scenario } from '../../src/scenario/scenario.js';

/** The case with a move's fields set otherwise. */
export const recoded = (move: string, fields: object, scenario = detente): Scenario => ({
  ...scenario,
  events: scenario.events.map((event) => ({
    ...event,
    acts: event.acts.map((act) =>
      act.type === 'move-made' && act.move === move ? { ...act, ...fields } : act,
    ),
  })),
});

/** The case with the leadership of 1989 authorised to speak security, as that of 1961 was. */
export const authorised: Scenario = {
  ...detente,
  actors: detente.actors.map((one) =>
    one.id === 'gdr-leadership-1989'
      ? { ...one, positions: [{ arena: 'east-berlin', authority: true, capital: 3 }] }
      : one,
  ),
};

/** The case with one audience more that is significant. */
export const significant = (audience: string): Scenario => ({
  ...detente,
  audiences: detente.audiences.map((one) =>
    one.id === audience ? { ...one, significant: true } : one,
  ),
});
