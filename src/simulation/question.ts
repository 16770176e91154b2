/**
 * What a population is asked: to go along with one move, in one dimension.
 *
 * Asked are the moves that were put to its audience by name, or that the coder found it to answer, where the audience
 * sits in an arena of the issue; in the dimensions in which it was coded to answer the move, and where it never was, in
 * both.
 */
import { eventsIn, type LayeredEvent, type LayerOptions } from '../scenario/layer.js';
import type { Population } from '../scenario/population.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Act, Answer, Dimension, MoveMade } from '../theory/act.js';

/** One question to one population, and how its answer is put into the scenario. */
export interface Question {
  readonly population: string;
  readonly audience: string;
  readonly move: string;
  readonly dimension: Dimension;
  /** Who made the move. */
  readonly actor: string;
  /** How much weight the actor's word has with the population, from 0 to 1. */
  readonly authority: number;
  /** How well the move fits what the population thinks, from 0 to 1. */
  readonly resonance: number;
  /** The event of the move. */
  readonly made: string;
  /** The events in which the coder found an answer; none: it answers in an event of its own, just after the move. */
  readonly at: readonly string[];
}

const dimensions: readonly Dimension[] = ['identification', 'measures'];

interface Made {
  readonly event: string;
  readonly act: MoveMade;
}

/** Whether an act answers a move, and does not only take an answer back. */
export const isAnswer = (act: Act): act is Exclude<Answer, { type: 'audience-retracted' }> =>
  act.type === 'audience-accepted' ||
  act.type === 'audience-partly-accepted' ||
  act.type === 'audience-abstained' ||
  act.type === 'audience-rejected';

/** Where the coder found this audience to answer this move, by dimension. */
const answersOf = (
  events: readonly LayeredEvent[],
  audience: string,
  move: string,
): ReadonlyMap<Dimension, readonly string[]> => {
  const found = new Map<Dimension, string[]>();
  for (const { id, acts } of events)
    for (const act of acts) {
      if (!isAnswer(act) || act.audience !== audience || act.move !== move) continue;
      const events = found.get(act.dimension);
      if (events === undefined) found.set(act.dimension, [id]);
      else if (!events.includes(id)) events.push(id);
    }
  return found;
};

const resonanceOf = (population: Population, move: string, dimension: Dimension): number => {
  const named = (population.resonance ?? []).filter((one) => one.move === move);
  const own = named.find((one) => one.dimension === dimension);
  return (own ?? named.find((one) => one.dimension === undefined))?.degree ?? 1;
};

const authorityOf = (population: Population, actor: string): number =>
  population.authority?.find((one) => one.actor === actor)?.degree ?? 1;

/** Whether the population hears the move: it may name those that it does. */
const hears = ({ hears: named }: Population, move: string): boolean =>
  named === undefined || named.includes(move);

const questionsTo = (
  scenario: Scenario,
  events: readonly LayeredEvent[],
  moves: readonly Made[],
  population: Population,
): readonly Question[] => {
  const { id, audience } = population;
  const arena = scenario.audiences.find((one) => one.id === audience)?.arena;
  return moves.flatMap(({ event, act }) => {
    const { move, actor, addressees, issue } = act;
    const arenas = scenario.issues.find((one) => one.id === issue)?.arenas;
    if (!hears(population, move) || arena === undefined || !arenas?.includes(arena)) return [];
    const answers = answersOf(events, audience, move);
    if (answers.size === 0 && addressees?.includes(audience) !== true) return [];
    return dimensions
      .filter((dimension) => answers.size === 0 || answers.has(dimension))
      .map((dimension) => ({
        population: id,
        audience,
        move,
        dimension,
        actor,
        authority: authorityOf(population, actor),
        resonance: resonanceOf(population, move, dimension),
        made: event,
        at: answers.get(dimension) ?? [],
      }));
  });
};

/**
 * Every question to some populations: population by population, move by move in declared order, identification before
 * measures.
 *
 * @example questionsOf(scenario, scenario.populations ?? []).map(({ move }) => move)
 */
export function questionsOf(
  scenario: Scenario,
  populations: readonly Population[],
  options: LayerOptions = {},
): readonly Question[] {
  const events = eventsIn(scenario, options);
  const moves = events.flatMap(({ id, acts }) =>
    acts.flatMap((act) => (act.type === 'move-made' ? [{ event: id, act }] : [])),
  );
  return populations.flatMap((population) => questionsTo(scenario, events, moves, population));
}
