/**
 * Populations that a program passed, refused where they cannot be: they are read as those of a file are, every problem at
 * once. A file holds no list of more than some hundred thousand items, and a program may: then the rest is checked here,
 * and the list where it is drawn from, or laid, in typed arrays.
 */
import { checkPopulations } from '../scenario/check-populations.js';
import type { Distribution } from '../scenario/distribution.js';
import { mostItems } from '../scenario/limits.js';
import { parsePopulations } from '../scenario/parse-populations.js';
import type { Population } from '../scenario/population.js';
import { describeProblem } from '../scenario/problem.js';
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

/** Whether a list, if there is one, is longer than any in a file. */
const isLong = (list: unknown): boolean => Array.isArray(list) && list.length > mostItems;

const valuesOf = (trait: Distribution | undefined): unknown =>
  typeof trait === 'object' && trait?.kind === 'values' ? trait.values : null;

/** Whether a population holds a list that no file could hold. */
const holdsLongList = (population: Population): boolean => {
  const { network, groups } = population;
  const lists = Object.values(network ?? {});
  return [population, ...(Array.isArray(groups) ? groups : [])]
    .flatMap(({ threshold, receptivity, trust, stubbornness }) =>
      [threshold, receptivity, trust, stubbornness].map(valuesOf),
    )
    .concat(lists)
    .some(isLong);
};

const refuseUnread = (scenario: Scenario, populations: readonly Population[]): void => {
  const parsed = parsePopulations(populations, scenario);
  if (parsed.ok) return;
  const problems = parsed.problems.map((problem) => `  ${describeProblem(problem)}`);
  throw new RangeError(['populations that cannot be simulated:', ...problems].join('\n'));
};

/**
 * The populations, if they can be simulated in a scenario.
 *
 * @throws RangeError with every problem; where a list is longer than a file may hold, with the first one
 */
export function soundPopulations(
  scenario: Scenario,
  populations: readonly Population[],
): readonly Population[] {
  if (!populations.some(holdsLongList)) {
    refuseUnread(scenario, populations);
    return populations;
  }
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
