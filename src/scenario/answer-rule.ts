/** How the people who accept become one answer of their audience: data, as it stands in a file. */
import type { BoundedDistribution } from './distribution.js';

/**
 * Moral support, by how many accept: `accepted` where at least that share of the people does, `partly-accepted` where
 * at least `partly` does, else `rejected`. Shares are of all people of the population, from 0 to 1; `partly` is at most
 * `accepted`, and without it nothing is partly accepted.
 *
 * @example const opinion: ShareRule = { kind: 'share', accepted: 0.5, partly: 0.3 };
 */
export interface ShareRule {
  readonly kind: 'share';
  readonly accepted: number;
  readonly partly?: number;
}

/**
 * Formal support, by a vote: those who accept vote for, the others against, and some abstain.
 *
 * - `majority`: `simple`, more votes for than against; `absolute`, votes for of more than half of all people;
 *   `unanimous`, no vote against and at least one for; or a number, at least that share of the votes cast for or
 *   against, and at least one vote for.
 * - `quorum`: the least share of all people who must vote for or against; below it the audience abstained. Without it, 0.
 * - `abstains`: how likely each person is to abstain, from 0 to 1. Without it, nobody does.
 * - `veto`: the ids of groups of which each member, by a vote against, defeats the move.
 *
 * @example const council: VoteRule = { kind: 'vote', majority: 0.6, veto: ['permanent-members'] };
 */
export interface VoteRule {
  readonly kind: 'vote';
  readonly majority: 'simple' | 'absolute' | 'unanimous' | number;
  readonly quorum?: number;
  readonly abstains?: BoundedDistribution;
  readonly veto?: readonly string[];
}

/** How an audience's answer comes of its people's: moral support by share, or formal support by vote. */
export type AnswerRule = ShareRule | VoteRule;
