/** What was told: a world, and what happened in it, event by event. The input of every law. */
import { type Advanced, advanced, initial, type State } from '../history/state.js';
import type { Scenario, Searched } from '../scenario/scenario.js';
import type { Act, ActType } from '../theory/act.js';
import type { FuzzyDate } from '../theory/date.js';
import type { Reading } from '../theory/reading.js';
import {
  type Declarations,
  type Moment,
  type SearchedPeriod,
  type World,
  worldOf,
} from '../theory/world.js';

/** Acts that happened together, and when; `null`: undated. */
export interface ToldEvent {
  readonly id: string;
  readonly acts: readonly Act[];
  readonly when: FuzzyDate | null;
}

export interface Told {
  readonly declared: Declarations;
  readonly events: readonly ToldEvent[];
}

/** One event and what it did: the state before it, and everything the library says of it. */
export interface ToldStep extends Advanced {
  readonly event: ToldEvent;
  readonly before: State;
  readonly now: Moment;
}

const worlds = new WeakMap<Declarations, World>();

/** The world of some declarations; made once for each. */
export const worldIn = (declared: Declarations): World => {
  const known = worlds.get(declared);
  if (known !== undefined) return known;
  const world = worldOf(declared);
  worlds.set(declared, world);
  return world;
};

/** Every step of what was told, under a reading. */
export const stepsOf = (reading: Reading, { declared, events }: Told): readonly ToldStep[] => {
  const world = worldIn(declared);
  let state = initial;
  return events.map((event, index) => {
    const now = { index, event: event.id, when: event.when };
    const before = state;
    const next = advanced(world, reading, before, event.acts, now);
    state = next.state;
    return { ...next, event, before, now };
  });
};

const searchedFrom = ({ arena, acts, audiences, moves, from, to }: SearchedPeriod): Searched => ({
  arena,
  // Searches are declared with the names of act types; the theory room asks only whether one is among them.
  acts: acts as readonly ActType[],
  ...(audiences === undefined ? {} : { audiences }),
  ...(moves === undefined ? {} : { moves }),
  ...(from === null ? {} : { from: from.text }),
  ...(to === null ? {} : { to: to.text }),
  basis: 'simulated',
});

/** A file names only moves that are made; a search for the answers to others finds nothing. */
const ofMovesMade = (events: Told['events']) => {
  const made = new Set(
    events.flatMap(({ acts }) =>
      acts.flatMap((act) => (act.type === 'move-made' ? [act.move] : [])),
    ),
  );
  return (search: Searched): readonly Searched[] => {
    if (search.moves === undefined) return [search];
    const moves = search.moves.filter((move) => made.has(move));
    return moves.length === 0 ? [] : [{ ...search, moves }];
  };
};

/**
 * What was told, as a scenario: for laws about replays, cursors and files.
 *
 * Replays order events by their dates, so tell them in an order that their dates do not contradict.
 */
export const scenarioOf = ({ declared, events }: Told): Scenario => {
  const named = <T extends { readonly id: string }>(things: readonly T[]) =>
    things.map((thing) => ({ ...thing, name: thing.id }));
  const coding = { basis: 'simulated', checked: 'memory', cite: null } as const;
  return {
    format: 1,
    id: 'told',
    title: 'What was told',
    issues: named(declared.issues),
    arenas: named(declared.arenas),
    actors: named(declared.actors),
    audiences: named(declared.audiences),
    referents: named(declared.referents),
    sources: [],
    searched: declared.searched.map(searchedFrom).flatMap(ofMovesMade(events)),
    events: events.map(({ id, acts, when }) => ({
      id,
      title: id,
      dates: when === null ? [] : [{ start: when.text, ...coding }],
      acts,
    })),
  };
};
