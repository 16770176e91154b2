/** Laws about telling: names, idle events and prefixes do not matter; what was told is not changed by it. */
import { stepsOf, type Told } from '../told.js';
import { first, type Law, stagesAt, tracesOf } from './law.js';

/** Every string of some plain data, replaced. */
const mapped = <T>(data: T, name: (text: string) => string): T => {
  const map = (value: unknown): unknown =>
    typeof value === 'string'
      ? name(value)
      : Array.isArray(value)
        ? value.map(map)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, map(inner)]))
          : value;
  // The same shape with other strings.
  return map(data) as T;
};

const namesOf = ({ declared, events }: Told): ReadonlySet<string> => {
  const { issues, arenas, actors, audiences, referents } = declared;
  const things = [...issues, ...arenas, ...actors, ...audiences, ...referents].map(({ id }) => id);
  const made = events.flatMap(({ acts }) =>
    acts.flatMap((act) => [
      ...('move' in act ? [act.move] : []),
      ...('measure' in act && act.measure !== undefined ? [act.measure] : []),
      ...('clause' in act ? [act.clause] : []),
    ]),
  );
  return new Set([...things, ...made]);
};

/** Another name that sorts the other way round: the first letter’s and every digit’s place is turned. */
const turned = (name: string): string =>
  `ω${[...name].map((letter) => String.fromCharCode(0x3000 - letter.charCodeAt(0))).join('')}`;

const renaming: Law = {
  name: 'names mean nothing: renamed, the history has the renamed trace',
  check: (reading, told) => {
    const names = namesOf(told);
    const renamed = mapped(told, (text) => (names.has(text) ? turned(text) : text));
    const same =
      JSON.stringify(tracesOf(reading, told)) === JSON.stringify(tracesOf(reading, renamed));
    return same ? null : 'renamed, it ends otherwise';
  },
};

/** The same with the lists under these keys turned round, where they are there. */
const turnedIn = <T extends object>(thing: T, ...keys: readonly (keyof T)[]): T => {
  const turned = { ...thing };
  for (const key of keys) {
    const list = turned[key];
    // A list of the same things in another order is of the same type.
    if (Array.isArray(list)) turned[key] = [...list].reverse() as T[keyof T];
  }
  return turned;
};

const declaredOtherwise: Law = {
  name: 'the order of declarations means nothing',
  check: (reading, { declared, events }) => {
    const { arenas, actors, audiences, referents, searched } = declared;
    const turnedRound = {
      ...declared,
      arenas: [...arenas].reverse(),
      actors: [...actors].reverse().map((actor) => turnedIn(actor, 'positions', 'instructs')),
      audiences: [...audiences].reverse().map((audience) => turnedIn(audience, 'streams')),
      referents: [...referents].reverse(),
      searched: [...searched].reverse(),
    };
    const one = JSON.stringify(tracesOf(reading, { declared, events }));
    const other = JSON.stringify(tracesOf(reading, { declared: turnedRound, events }));
    return one === other ? null : 'declared in another order, it ends otherwise';
  },
};

const coded = [{ basis: 'simulated', checked: 'memory', cite: null }] as const;

const idling: Law = {
  name: 'a remark changes no fact, and a source that says the issue is securitized changes no stage',
  check: (reading, { declared, events }) => {
    const issue = declared.issues[0]?.id ?? '';
    const remark = { type: 'noted', kind: 'other', says: 'nothing', coded } as const;
    const claim = {
      type: 'stage-claimed',
      issue,
      stage: 'securitized',
      by: 'a source',
      coded,
    } as const;
    const told = events.flatMap((event) => [
      { id: `remark-${event.id}`, acts: [remark], when: event.when },
      { id: `claim-${event.id}`, acts: [claim], when: event.when },
      event,
    ]);
    const with_ = { declared, events: told };
    const moved = first(
      stepsOf(reading, with_).flatMap(({ state, before, event }, i) => {
        if (i % 3 === 0 && state.facts !== before.facts) return [`${event.id} changed a fact`];
        const same =
          JSON.stringify(stagesAt(declared, state)) === JSON.stringify(stagesAt(declared, before));
        return i % 3 === 1 && !same ? [`${event.id} changed a stage`] : [];
      }),
    );
    if (moved !== null) return moved;
    const trace = tracesOf(reading, with_).filter((_, i) => i % 3 === 2);
    const same = JSON.stringify(trace) === JSON.stringify(tracesOf(reading, { declared, events }));
    return same ? null : 'with remarks between, it ends otherwise';
  },
};

const unchanged: Law = {
  name: 'what was told is not changed by telling it, and told twice it is the same',
  check: (reading, told) => {
    const before = JSON.stringify(told);
    const one = JSON.stringify(stepsOf(reading, told));
    const two = JSON.stringify(stepsOf(reading, told));
    if (JSON.stringify(told) !== before) return 'telling it changed it';
    return one === two ? null : 'told twice, it is not the same';
  },
};

export const lawsOfTelling: readonly Law[] = [renaming, declaredOtherwise, idling, unchanged];
