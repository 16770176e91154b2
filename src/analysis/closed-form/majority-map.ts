/**
 * How opinion moves when people meet in small groups, again and again, and each group goes home with what its majority
 * thought: a minority that a tie does not favour is lost, however large.
 *
 * In a large population each meeting turns the share p into the chance that a random group has a majority; for groups of
 * three 3p² - 2p³. Galam, "Minority opinion spreading in random geometry", European Physical Journal B 25:403 (2002; page
 * not checked). In even groups a tie keeps the status quo, so that a new view needs far more than half: in groups
 * of four (1 + √13)/6, about 77 percent.
 */
import { numberFrom, wholeFrom } from '../../simulation/bounds.js';
import { lastWhere } from './bisection.js';
import { majorityProbability, type Tie } from './majority-vote.js';

/** How people meet. */
export interface Meetings {
  /** How many a group has: 2 to 100. */
  readonly group: number;
  /** What an even split does; default: nothing changes. */
  readonly tie?: Tie;
}

const mostPeople = 100;
const mostRounds = 10_000;

const after = (share: number, { group, tie = 'refuses' }: Meetings): number =>
  majorityProbability(group, share, tie);

/**
 * The share in favour after each of so many meetings, the first being what it starts from.
 *
 * @throws RangeError for a share outside 0 to 1, a group outside 2 to 100, rounds outside 0 to 10,000
 * @example majorityMap(0.45, { group: 3 }, 2) // [0.45, 0.42525, 0.38871], rounded
 */
export function majorityMap(share: number, meetings: Meetings, rounds: number): readonly number[] {
  numberFrom('share', share, 0, 1);
  wholeFrom('group', meetings.group, 2, mostPeople);
  wholeFrom('rounds', rounds, 0, mostRounds);
  const shares = [share];
  for (let round = 0; round < rounds; round += 1) shares.push(after(shares[round] ?? 0, meetings));
  return shares;
}

/**
 * The share above which a view wins in the end and below which it is lost. In groups of two it is lost unless all hold it
 * (1), and wins where ties are for it unless nobody does (0).
 *
 * @throws RangeError for a group outside 2 to 100
 * @example majorityTippingShare({ group: 4 }) // 0.767592: with a tie against it, three in four are not enough
 */
export function majorityTippingShare(meetings: Meetings): number {
  wholeFrom('group', meetings.group, 2, mostPeople);
  if (meetings.group === 2) return meetings.tie === 'accepts' ? 0 : 1;
  // Near 0 and 1 the map is flat, so it loses ground just above 0 and gains just below 1.
  return lastWhere(0, 1, (share) => share === 0 || after(share, meetings) < share);
}
