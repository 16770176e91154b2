/** How many minds become one answer. Expected answers are counted by hand. */
import { describe, expect, test } from 'vitest';
import type { AnswerRule, VoteRule } from '../../src/scenario/answer-rule.js';
import type { Population } from '../../src/scenario/population.js';
import { countedAnswer } from '../../src/simulation/counted-answer.js';
import { streamOf } from '../../src/simulation/random.js';
import { members } from './island.js';

/** The answer of so many people of whom the first `accepting` accept; the last `vetoing` may veto. */
const answerOf = (
  answer: AnswerRule,
  size: number,
  accepting: number,
  { vetoing = 0, seed = 1 } = {},
) => {
  const groups = [
    { id: 'others', size: size - vetoing },
    { id: 'permanent', size: vetoing },
  ];
  const population: Population = { ...members, size, answer, groups };
  const accepts = Uint8Array.from({ length: size }, (_, person) => (person < accepting ? 1 : 0));
  const group = Int32Array.from({ length: size }, (_, person) => (person < size - vetoing ? 0 : 1));
  const settled = { accepts, accepting, rounds: 3, ended: 'settled' } as const;
  return countedAnswer(population, settled, group, streamOf(seed, 'ballots', 0));
};

const vote = (more: Partial<VoteRule> = {}): VoteRule => ({
  kind: 'vote',
  majority: 'simple',
  ...more,
});

describe('by share', () => {
  const rule = { kind: 'share', accepted: 0.6, partly: 0.3 } as const;

  test('a share just reached is enough, and one person less is not', () => {
    expect(answerOf(rule, 10, 6).answer).toBe('accepted');
    expect(answerOf(rule, 10, 5).answer).toBe('partly-accepted');
    expect(answerOf(rule, 10, 3).answer).toBe('partly-accepted');
    expect(answerOf(rule, 10, 2).answer).toBe('rejected');
  });

  test('shares that no number holds exactly are reached exactly: 0.6 of 5, 0.7 of 10, 0.1 of 30', () => {
    for (const [accepted, size, least] of [
      [0.6, 5, 3],
      [0.7, 10, 7],
      [0.1, 30, 3],
      [0.29, 100, 29],
    ] as const) {
      expect(answerOf({ kind: 'share', accepted }, size, least).answer).toBe('accepted');
      expect(answerOf({ kind: 'share', accepted }, size, least - 1).answer).toBe('rejected');
    }
  });

  test('there are no votes, and without a lower share nothing is accepted in part', () => {
    expect(answerOf({ kind: 'share', accepted: 0.6 }, 10, 5)).toEqual({
      answer: 'rejected',
      votes: null,
      accepting: 5,
      rounds: 3,
      ended: 'settled',
    });
  });
});

describe('by vote', () => {
  test('a simple majority has more for than against: a tie is none', () => {
    expect(answerOf(vote(), 15, 8)).toMatchObject({
      answer: 'accepted',
      votes: { for: 8, against: 7, abstain: 0 },
    });
    expect(answerOf(vote(), 14, 7).answer).toBe('rejected');
  });

  test('an absolute majority is of all people, unanimity has nobody against and somebody for', () => {
    expect(answerOf(vote({ majority: 'absolute' }), 14, 8).answer).toBe('accepted');
    expect(answerOf(vote({ majority: 'absolute' }), 14, 7).answer).toBe('rejected');
    expect(answerOf(vote({ majority: 'unanimous' }), 5, 5).answer).toBe('accepted');
    expect(answerOf(vote({ majority: 'unanimous' }), 5, 4).answer).toBe('rejected');
  });

  test('nine of fifteen is three fifths, and a vote against of one who may veto defeats it', () => {
    const council = vote({ majority: 0.6, veto: ['permanent'] });
    expect(answerOf(council, 15, 9).answer).toBe('accepted');
    expect(answerOf(council, 15, 8).answer).toBe('rejected');
    expect(answerOf(council, 15, 14, { vetoing: 5 }).answer).toBe('rejected');
    expect(answerOf(council, 15, 15, { vetoing: 5 }).answer).toBe('accepted');
    // The same vote without the veto.
    expect(answerOf(vote({ majority: 0.6 }), 15, 14, { vetoing: 5 }).answer).toBe('accepted');
  });

  test('who abstains votes neither way, and below the quorum the audience took no side', () => {
    const nobodyVotes = vote({ abstains: 1, quorum: 0.5 });
    expect(answerOf(nobodyVotes, 10, 10)).toMatchObject({
      answer: 'abstained',
      votes: { for: 0, against: 0, abstain: 10 },
    });
    // Of no votes at all there is no majority either.
    expect(answerOf(vote({ abstains: 1 }), 10, 10).answer).toBe('rejected');
    expect(answerOf(vote({ abstains: 1, majority: 0 }), 10, 10).answer).toBe('rejected');
    expect(answerOf(vote({ abstains: 1, majority: 'unanimous' }), 10, 10).answer).toBe('rejected');
  });

  test('a quorum just reached is enough', () => {
    const half = vote({ abstains: { kind: 'values', values: [1, 1, 0, 0] }, quorum: 0.5 });
    expect(answerOf(half, 4, 4)).toMatchObject({
      answer: 'accepted',
      votes: { for: 2, against: 0, abstain: 2 },
    });
    const more = { ...half, quorum: 0.51 };
    expect(answerOf(more, 4, 4).answer).toBe('abstained');
  });

  test('people abstain as often as they are said to', () => {
    const { votes } = answerOf(vote({ abstains: 0.25 }), 10_000, 10_000);
    const standardError = Math.sqrt(10_000 * 0.25 * 0.75);
    expect(Math.abs((votes?.abstain ?? 0) - 2500) / standardError).toBeLessThan(4);
    expect((votes?.for ?? 0) + (votes?.abstain ?? 0)).toBe(10_000);
  });
});
