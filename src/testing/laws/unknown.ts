/** Three-valued soundness: what is definite stays so, whichever way an unknown is later coded. */
import type { Act } from '../../theory/act.js';
import type { Told } from '../told.js';
import { first, type Law, tracesOf } from './law.js';

const replaced = <T>(list: readonly T[], at: number, by: T): readonly T[] =>
  list.map((one, i) => (i === at ? by : one));

/** The ways to code an unknown field of an act. */
const filled = (act: Act, told: Told): readonly Act[] => {
  switch (act.type) {
    case 'move-made':
      return [
        ...(act.existential === undefined
          ? (['explicit', 'implicit', 'none'] as const).map((existential) => ({
              ...act,
              existential,
            }))
          : []),
        ...(act.referent === undefined
          ? told.declared.referents.map(({ id }) => ({ ...act, referent: id }))
          : []),
      ];
    case 'audience-accepted':
      return act.support === undefined
        ? (['formal', 'moral'] as const).map((support) => ({ ...act, support }))
        : [];
    case 'measure-enacted':
      return act.breaks === undefined
        ? [
            { ...act, breaks: [] },
            { ...act, breaks: ['a rule'] },
          ]
        : [];
    case 'forum-changed':
      return act.complete === undefined
        ? [true, false].map((complete) => ({ ...act, complete }))
        : [];
    case 'clause-triggered':
      return act.recognisedBy === undefined
        ? ([[], 'all'] as const).map((recognisedBy) => ({ ...act, recognisedBy }))
        : [];
    default:
      return [];
  }
};

/** Every history that codes one unknown more: of an act, or whether an audience is significant. */
function* fillings(told: Told): Generator<Told> {
  const { declared, events } = told;
  for (const [i, audience] of declared.audiences.entries()) {
    if (audience.significant !== undefined) continue;
    for (const significant of [true, false])
      yield {
        events,
        declared: {
          ...declared,
          audiences: replaced(declared.audiences, i, { ...audience, significant }),
        },
      };
  }
  for (const [i, event] of events.entries())
    for (const [k, act] of event.acts.entries())
      for (const is of filled(act, told))
        yield {
          declared,
          events: replaced(events, i, { ...event, acts: replaced(event.acts, k, is) }),
        };
}

/** The histories that code every unknown one way: the first way given, and the last. */
const allFilled = (told: Told): readonly Told[] =>
  [0, -1].map((way) => ({
    declared: {
      ...told.declared,
      audiences: told.declared.audiences.map((audience) => ({
        significant: way === 0,
        ...audience,
      })),
    },
    events: told.events.map((event) => ({
      ...event,
      acts: event.acts.map((act) => {
        let now = act;
        for (let more = filled(now, told); more.length > 0; more = filled(now, told))
          now = more.at(way) ?? now;
        return now;
      }),
    })),
  }));

const soundness: Law = {
  name: 'coding an unknown either way never contradicts what was definite',
  check: (reading, told) => {
    const before = tracesOf(reading, told);
    return first(
      (function* () {
        for (const more of [...fillings(told), ...allFilled(told)])
          for (const [i, places] of tracesOf(reading, more).entries())
            for (const [k, stages] of places.entries()) {
              const possible = before[i]?.[k] ?? [];
              const other = stages.find((stage) => !possible.includes(stage));
              if (other !== undefined)
                yield `after event ${i + 1} place ${k + 1} could be ${possible.join(', ')}; coded otherwise it may be ${other}`;
            }
      })(),
    );
  },
};

export const lawsOfTheUnknown: readonly Law[] = [soundness];
