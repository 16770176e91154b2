/** A population stands for one audience, and adds up. That what it names is declared, the references say. */
import type { TellOf } from './check.js';
import { checkBounds, checkDistribution } from './check-distribution.js';
import { checkTies } from './check-ties.js';
import type { Population, PopulationGroup } from './population.js';
import { oneOf, show } from './show.js';

/** @param isGroup Whether some population has a group of this id; where none has, the references have told. */
export function checkPopulations(
  populations: readonly Population[],
  tell: TellOf,
  isGroup: (id: string) => boolean = () => true,
): void {
  const seen = new Map<string, string>();
  for (const population of populations) {
    const { audience, id } = population;
    const first = seen.get(audience);
    if (first === undefined) seen.set(audience, id);
    else {
      const expected = 'an audience that no other population stands for';
      const received = `${show(audience)}, for which ${show(first)} stands`;
      const hint = 'put its people into one population, as groups';
      tell({ code: 'audience-twice', expected, received, hint }, population, 'audience');
    }
    checkGroups(population, tell);
    checkTraits(population, population.size, tell);
    for (const group of population.groups ?? []) checkTraits(group, group.size, tell);
    checkListed(population, tell);
    checkNamedOnce(population.authority, ({ actor }) => actor, tell);
    checkNamedOnce(
      population.resonance,
      ({ move, dimension = 'both' }) => `${move} ${dimension}`,
      tell,
    );
    checkTies(population, tell);
    checkMeetings(population, tell);
    checkAnswer(population, tell, isGroup);
  }
}

function checkGroups({ groups, size }: Population, tell: TellOf): void {
  if (!groups) return;
  const sum = groups.reduce((total, group) => total + group.size, 0);
  if (sum === size) return;
  const expected = `groups of ${size} people in all`;
  const hint = 'every person is in one group';
  tell({ code: 'people-miscounted', expected, received: `${sum}`, hint }, groups);
}

const traits = ['threshold', 'receptivity', 'trust', 'stubbornness'] as const;

function checkTraits(
  of: Pick<PopulationGroup, (typeof traits)[number]>,
  people: number,
  tell: TellOf,
): void {
  for (const trait of traits) checkDistribution(of[trait], people, tell);
}

/** Values listed for all the people leave none to be said of a group. */
function checkListed(population: Population, tell: TellOf): void {
  for (const trait of traits) {
    const whole = population[trait];
    const own = (population.groups ?? []).find((group) => group[trait] !== undefined);
    if (typeof whole !== 'object' || whole.kind !== 'values' || !own) continue;
    const expected = `no list for all, since ${show(own.id)} has a "${trait}" of its own`;
    const hint = 'list the values of each group in the group';
    tell({ code: 'people-miscounted', expected, received: show(whole.values), hint }, whole);
  }
}

function checkNamedOnce<T>(list: readonly T[] = [], nameOf: (item: T) => string, tell: TellOf) {
  const seen = new Set<string>();
  list.forEach((item, index) => {
    const name = nameOf(item);
    if (seen.has(name)) {
      const complaint = { expected: 'each once', received: `${show(name)} again` };
      tell({ code: 'repeated-item', ...complaint, hint: 'keep one of the two' }, list, index);
    }
    seen.add(name);
  });
}

/** Chance groups in which people meet are no larger than the population. */
function checkMeetings({ acceptance, size }: Population, tell: TellOf): void {
  if (acceptance.rule !== 'majority-rule' || acceptance.group <= size) return;
  const complaint = { expected: `a group of at most ${size}`, received: show(acceptance.group) };
  const hint = 'people meet in groups of the population';
  tell({ code: 'people-miscounted', ...complaint, hint }, acceptance, 'group');
}

function checkAnswer(
  { answer, groups = [], size }: Population,
  tell: TellOf,
  isGroup: (id: string) => boolean,
): void {
  if (answer.kind === 'share') {
    checkBounds(answer, ['partly', 'accepted'], tell);
    return;
  }
  checkDistribution(answer.abstains, size, tell);
  const own = groups.map(({ id }) => id);
  const { veto = [] } = answer;
  veto.forEach((group, index) => {
    if (own.includes(group) || !isGroup(group)) return;
    const expected = own.length === 0 ? 'no veto: there are no groups' : `one of ${oneOf(own)}`;
    const hint = 'name groups of this population';
    tell({ code: 'group-of-another', expected, received: show(group), hint }, veto, index);
  });
}
