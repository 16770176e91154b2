/**
 * The contest in flocc: an agent a person, whose rule returns what it becomes, so that all change at once. Those whom an
 * agent hears are its data; flocc's own network keeps a matrix of all pairs.
 */
import { Agent, Environment } from 'flocc';
import type { Audience } from './audience.js';
import type { Played } from './course.js';

interface World {
  readonly environment: Environment;
  readonly people: readonly Agent[];
  /** How many were won in the round that runs. */
  won: number;
}

const rule =
  (world: World) =>
  (person: Agent): { readonly acts: boolean } | undefined => {
    if (person.get('acts')) return undefined;
    const hears: readonly Agent[] = person.get('hears');
    let acting = 0;
    for (const other of hears) if (other.get('acts')) acting += 1;
    if (hears.length === 0 || acting < person.get('threshold') * hears.length) return undefined;
    world.won += 1;
    return { acts: true };
  };

const worldOf = ({ network }: Audience, threshold: Float64Array): World => {
  const environment = new Environment();
  const people = Array.from(threshold, (own) => new Agent({ acts: false, threshold: own }));
  const world: World = { environment, people, won: 0 };
  const tick = rule(world);
  for (const [i, person] of people.entries()) {
    const heard = network.hears.subarray(network.offsets[i], network.offsets[i + 1]);
    person.set(
      'hears',
      Array.from(heard, (other) => people[other]),
    );
    person.set('tick', tick);
    environment.addAgent(person);
  }
  return world;
};

const play = (world: World, seeds: Uint8Array): Played => {
  const { environment, people } = world;
  let acting = 0;
  for (const [i, person] of people.entries()) {
    person.set('acts', seeds[i] === 1);
    acting += seeds[i] ?? 0;
  }
  const trace = [acting];
  for (;;) {
    world.won = 0;
    environment.tick();
    if (world.won === 0) break;
    acting += world.won;
    trace.push(acting);
  }
  const acts = people.map((person) => Number(person.get('acts')));
  return { acts, rounds: trace.length - 1, trace };
};

export const flocc = (audience: Audience): (() => readonly Played[]) => {
  const worlds = audience.draws.map(({ threshold }) => worldOf(audience, threshold));
  return () => audience.draws.map(({ seeds }, draw) => play(worlds[draw] as World, seeds)); // one a draw
};
