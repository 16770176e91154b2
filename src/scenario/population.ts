/**
 * The people of an audience, as far as a simulation needs them: how many, what they are like, who hears whom, how they
 * come to accept, and how their answer is counted. Data, as it stands in a file; which people there are is drawn in
 * each run.
 */
import type { Coding, Dimension } from '../theory/act.js';
import type { Acceptance } from './acceptance.js';
import type { AnswerRule } from './answer-rule.js';
import type { BoundedDistribution, Distribution } from './distribution.js';
import type { Ties } from './ties.js';

/** Some of the people, with traits of their own; a trait left out is as in the whole population. */
export interface PopulationGroup {
  readonly id: string;
  /** How many people. */
  readonly size: number;
  readonly threshold?: Distribution;
  readonly receptivity?: BoundedDistribution;
  readonly trust?: BoundedDistribution;
  readonly stubbornness?: BoundedDistribution;
}

/** How much weight an actor's word has with the population, from 0 to 1. */
export interface Authority {
  readonly actor: string;
  readonly degree: number;
}

/** How well a move fits what the population thinks, from 0 to 1; in one dimension, or in both. */
export interface Resonance {
  readonly move: string;
  readonly degree: number;
  readonly dimension?: Dimension;
}

/**
 * The people who stand for one audience.
 *
 * A person is convinced by a move alone with the probability receptivity × trust × authority × resonance; what comes of
 * hearing others is for the `acceptance` rule.
 *
 * @example
 * const public_: Population = {
 *   id: 'the-public', audience: 'us-public', size: 1000,
 *   threshold: { kind: 'uniform', from: 0, to: 1 }, receptivity: 0.2,
 *   network: { kind: 'small-world', neighbours: 5, rewired: 0.1 },
 *   acceptance: { rule: 'fractional-threshold' }, answer: { kind: 'share', accepted: 0.5 },
 * };
 */
export interface Population {
  readonly id: string;
  /** The audience it stands for; an audience has at most one. */
  readonly audience: string;
  /** How many people. */
  readonly size: number;
  /** All the people, group by group in this order; the sizes sum to `size`. */
  readonly groups?: readonly PopulationGroup[];
  /** The share of those heard who must accept before a person does; below 0 at once, above 1 never. */
  readonly threshold: Distribution;
  /** How open a person is to the claim, from 0 to 1. */
  readonly receptivity: BoundedDistribution;
  /** How far a person trusts those who speak, from 0 to 1. Absent: 1. */
  readonly trust?: BoundedDistribution;
  /** How far a person keeps to an opinion against others', from 0 to 1. Absent: 0. */
  readonly stubbornness?: BoundedDistribution;
  /** An actor not named has 1. */
  readonly authority?: readonly Authority[];
  /** A move not named has 1. */
  readonly resonance?: readonly Resonance[];
  /** The moves that are simulated; `[]`: none. Absent: all that are put to the audience. */
  readonly hears?: readonly string[];
  readonly network: Ties;
  readonly acceptance: Acceptance;
  readonly answer: AnswerRule;
  readonly coded?: readonly Coding[];
  readonly note?: string;
}
