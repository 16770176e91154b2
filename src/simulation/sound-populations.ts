/**
 * Populations that a program passed, refused where they cannot be: what a file would be refused for, as far as the runs
 * themselves would not refuse it. Distributions and ties are looked at where they are drawn and laid, in typed arrays.
 */
import { checkPopulations } from '../scenario/check-populations.js';
import type { Population } from '../scenario/population.js';
import type { Scenario } from '../scenario/scenario.js';
import { numberFrom } from './bounds.js';

const share = (name: string, value: number | undefined): void => {
  if (value !== undefined) numberFrom(name, value, 0, 1);
};

const majorities: readonly unknown[] = ['simple', 'absolute', 'unanimous'];

/** The numbers that no draw would notice: compared with one that is none, every share is too small. */
const checkNumbers = ({ id, answer, authority = [], resonance = [] }: Population): void => {
  const named = (field: string): string => `population ${id}: ${field}`;
  for (const { actor, degree } of authority) share(named(`authority of ${actor}`), degree);
  for (const { move, degree } of resonance) share(named(`resonance of ${move}`), degree);
  if (answer.kind === 'share') {
    numberFrom(named('accepted'), answer.accepted, 0, 1);
    share(named('partly'), answer.partly);
    return;
  }
  share(named('quorum'), answer.quorum);
  if (typeof answer.majority === 'number') share(named('majority'), answer.majority);
  else if (!majorities.includes(answer.majority))
    throw new RangeError(
      `${named('majority')}: expected a share, simple, absolute or unanimous, received ${String(answer.majority)}`,
    );
};

/** What it names is there: a name that nothing has would be passed over in silence. */
const checkNames = (scenario: Scenario, population: Population): void => {
  const { id, authority = [], resonance = [], hears = [] } = population;
  const moves = new Set(
    scenario.events.flatMap(({ acts }) =>
      acts.flatMap((act) => (act.type === 'move-made' ? [act.move] : [])),
    ),
  );
  const actors = new Set(scenario.actors.map((actor) => actor.id));
  const check = (what: string, known: ReadonlySet<string>, names: readonly string[]): void => {
    const strange = names.find((name) => !known.has(name));
    if (strange !== undefined)
      throw new RangeError(
        `population ${id}: expected ${what} of the scenario, received ${strange}`,
      );
  };
  check(
    'an actor',
    actors,
    authority.map(({ actor }) => actor),
  );
  check('a move', moves, [...resonance.map(({ move }) => move), ...hears]);
};

/** Audiences are of the scenario; no two populations have the same one, or the same id. */
const checkAudiences = (scenario: Scenario, populations: readonly Population[]): void => {
  const known = scenario.audiences.map(({ id }) => id);
  const [ids, taken] = [new Set<string>(), new Set<string>()];
  for (const { id, audience } of populations) {
    if (!known.includes(audience))
      throw new RangeError(
        `population ${id}: expected an audience of the scenario (${known.join(', ')}), received ${audience}`,
      );
    if (taken.has(audience))
      throw new RangeError(`population ${id}: the audience ${audience} has a population already`);
    if (ids.has(id)) throw new RangeError(`population ${id}: another has the same id`);
    taken.add(audience);
    ids.add(id);
  }
};

/**
 * The populations, if they can be simulated in a scenario.
 *
 * @throws RangeError naming the population, and what is wrong with the first that is wrong
 */
export function soundPopulations(
  scenario: Scenario,
  populations: readonly Population[],
): readonly Population[] {
  checkAudiences(scenario, populations);
  for (const population of populations) {
    checkNumbers(population);
    checkNames(scenario, population);
    checkPopulations([{ ...population, network: { kind: 'everybody' } }], (complaint) => {
      const { expected, received } = complaint;
      throw new RangeError(
        `population ${population.id}: expected ${expected}, received ${received}`,
      );
    });
  }
  return populations;
}
