/** One run: the people of every population are drawn, hear each move that is put to them, and answer. */
import { fingerprint } from '../scenario/fingerprint.js';
import type { Population } from '../scenario/population.js';
import type { Ties } from '../scenario/ties.js';
import { settled } from './acceptance/settled.js';
import { countedAnswer } from './counted-answer.js';
import type { Network } from './network/network.js';
import { networkOf } from './network/network-of.js';
import { type People, peopleOf } from './people.js';
import type { Question } from './question.js';
import { type Purpose, streamOf } from './random.js';
import type { RandomStream } from './random-stream.js';
import type { RunAnswer } from './run-answer.js';
import type { Specification } from './specification.js';

/** A stream's part, of a text: populations and moves keep their draws when others come or go. */
const partOf = (text: string): number => Number.parseInt(fingerprint(text).slice(0, 8), 16);

/** How strongly a question speaks to each person, and whom it convinces by itself. */
const heard = (
  people: People,
  { authority, resonance }: Question,
  stream: RandomStream,
): { readonly appeal: Float64Array; readonly convinced: Uint8Array } => {
  const { size, receptivity, trust } = people;
  const appeal = new Float64Array(size);
  const convinced = new Uint8Array(size);
  const weight = authority * resonance;
  for (let person = 0; person < size; person += 1) {
    // Both traits have a value for each person.
    const strength = (receptivity[person] as number) * (trust[person] as number) * weight;
    appeal[person] = strength;
    // One draw a person, so that the same people are convinced first where the appeal is stronger.
    if (stream.chance(strength)) convinced[person] = 1;
  }
  return { appeal, convinced };
};

/** Ties that chance has no part in: in every run they are the same. */
const givenTies: readonly Ties['kind'][] = ['everybody', 'nobody', 'ring-lattice', 'edges'];

/** Networks that are the same in all runs, by population: kept by whoever runs many runs of one specification. */
export type DrawnOnce = Map<string, Network>;

const networkFor = (
  population: Population,
  people: People,
  stream: (purpose: Purpose, of?: string, index?: number) => RandomStream,
  once: DrawnOnce,
): Network => {
  const { network: ties, size, id } = population;
  if (ties.drawn !== 'once' && !givenTies.includes(ties.kind))
    return networkOf(ties, size, people.group, stream('network'));
  const kept = once.get(id) ?? networkOf(ties, size, people.group, stream('network', '', 0));
  once.set(id, kept);
  return kept;
};

/**
 * What every population answers to every question in one run: in the order of the questions.
 *
 * The people and their network are the same for all moves of a run. A move is heard afresh: what people made of an
 * earlier one is not carried over. In both dimensions of a move the same draws are used.
 *
 * @param run which one, from 0; it need not be below `runs`
 * @param once networks that are the same in all runs: give the same map for all runs of one specification
 * @example answersIn(specification, 17)[0]?.answer // 'accepted', say
 */
export function answersIn(
  { seed, populations, questions }: Specification,
  run: number,
  once: DrawnOnce = new Map(),
): readonly RunAnswer[] {
  return populations.flatMap((population) => {
    const { id, acceptance } = population;
    const stream = (purpose: Purpose, of = '', index = run) =>
      streamOf(seed, purpose, index, partOf(of === '' ? id : `${id}\n${of}`));
    const people = peopleOf(population, stream('traits'));
    const network = networkFor(population, people, stream, once);
    return questions
      .filter((question) => question.population === id)
      .map((question) => {
        const { threshold, stubbornness, group } = people;
        const first = heard(people, question, stream('moves', question.move));
        const updates = stream('updates', question.move);
        const hearing = { network, threshold, stubbornness, ...first, stream: updates };
        const ballots = stream('ballots', question.move);
        return countedAnswer(population, settled(hearing, acceptance), group, ballots);
      });
  });
}
