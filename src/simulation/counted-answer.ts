/** How an audience's answer comes of its people's: by the share that accepts, or by a vote. */
import type { ShareRule, VoteRule } from '../scenario/answer-rule.js';
import type { Population } from '../scenario/population.js';
import type { Settled } from './acceptance/acceptance.js';
import { drawn } from './distribution.js';
import type { RandomStream } from './random-stream.js';
import type { AnswerKind, RunAnswer } from './run-answer.js';

type Counted = Pick<RunAnswer, 'answer' | 'votes'>;
type Votes = NonNullable<RunAnswer['votes']>;

const byShare = (rule: ShareRule, accepting: number, size: number): Counted => {
  const share = accepting / size;
  const answer =
    share >= rule.accepted
      ? 'accepted'
      : rule.partly !== undefined && share >= rule.partly
        ? 'partly-accepted'
        : 'rejected';
  return { answer, votes: null };
};

const carried = (majority: VoteRule['majority'], votes: Votes, size: number): boolean => {
  switch (majority) {
    case 'simple':
      return votes.for > votes.against;
    case 'absolute':
      return 2 * votes.for > size;
    case 'unanimous':
      return votes.for > 0 && votes.against === 0;
    default:
      return votes.for > 0 && votes.for / (votes.for + votes.against) >= majority;
  }
};

/** Everybody votes as they think, but for those who abstain. One draw a person, whatever comes of it. */
const byVote = (
  rule: VoteRule,
  accepts: Uint8Array,
  population: Population,
  group: Int32Array | null,
  stream: RandomStream,
): Counted => {
  const { size } = population;
  const vetoing = new Set(rule.veto ?? []);
  const mayVeto = (population.groups ?? []).map(({ id }) => vetoing.has(id));
  const abstains = drawn(rule.abstains ?? 0, size, stream);
  const votes = { for: 0, against: 0, abstain: 0 };
  let vetoed = false;
  for (let person = 0; person < size; person += 1) {
    if (stream.chance(abstains[person] ?? 0)) votes.abstain += 1;
    else if (accepts[person] === 1) votes.for += 1;
    else {
      votes.against += 1;
      vetoed ||= mayVeto[group?.[person] ?? -1] === true;
    }
  }
  const answer: AnswerKind =
    (votes.for + votes.against) / size < (rule.quorum ?? 0)
      ? 'abstained'
      : !vetoed && carried(rule.majority, votes, size)
        ? 'accepted'
        : 'rejected';
  return { answer, votes };
};

/**
 * The answer of an audience whose people have made up their minds.
 *
 * @param stream who abstains from a vote is drawn from it
 */
export function countedAnswer(
  population: Population,
  settled: Settled,
  group: Int32Array | null,
  stream: RandomStream,
): RunAnswer {
  const { accepting, rounds, ended } = settled;
  const rule = population.answer;
  const counted =
    rule.kind === 'share'
      ? byShare(rule, accepting, population.size)
      : byVote(rule, settled.accepts, population, group, stream);
  return { ...counted, accepting, rounds, ended };
}
