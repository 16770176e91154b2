/** How simulated answers are written into a scenario. */
import { expect, test } from 'vitest';
import { jcpoa } from '../../src/cases.js';
import { replay } from '../../src/history/history.js';
import { serialise } from '../../src/scenario/canonical.js';
import { eventsIn } from '../../src/scenario/layer.js';
import { parseScenario } from '../../src/scenario/parse.js';
import { questionsOf } from '../../src/simulation/question.js';
import type { AnswerKind } from '../../src/simulation/run-answer.js';
import { writtenScenario } from '../../src/simulation/written-scenario.js';
import { platformReading } from '../../src/theory/reading.js';
import { answered, island, islanders, members, populations } from './island.js';

const writtenWith = (scenario: typeof island, answer: AnswerKind, by = populations) => {
  const questions = questionsOf(scenario, by);
  return writtenScenario(
    scenario,
    by,
    questions,
    questions.map(() => ({ answer })),
  );
};

const idsOf = ({ events }: typeof island) => events.map(({ id }) => id);

test('an answer that nobody coded stands in an event of its own, just after its move and dated alike', () => {
  const written = writtenWith(island, 'accepted');
  expect(idsOf(written).slice(0, 4)).toEqual([
    'raised',
    'claimed',
    'claim-members-answers',
    'claim-islanders-answers',
  ]);
  const [, claimed, own] = written.events;
  expect(own?.dates).toEqual(claimed?.dates);
  expect(own?.after).toEqual(['claimed']);
});

test('a coded answer gives its place to the simulated one, and its support stays as it was found', () => {
  for (const answer of ['accepted', 'rejected'] as const) {
    const written = writtenWith(answered, answer);
    const { acts } = written.events.find(({ id }) => id === 'accepted') ?? { acts: [] };
    expect(acts).toMatchObject([
      { type: 'noted', says: 'how members answered claim is coded; this run has another answer' },
      { type: `audience-${answer}`, support: 'formal', coded: [{ basis: 'simulated' }] },
    ]);
    expect(acts).toHaveLength(2);
  }
});

test('what was taken back stays where it was given, and is only a note where it was not', () => {
  const typesIn = (answer: AnswerKind) =>
    writtenWith(answered, answer)
      .events.find(({ id }) => id === 'taken-back')
      ?.acts.map(({ type }) => type);
  expect(typesIn('accepted')).toEqual(['audience-retracted']);
  expect(typesIn('partly-accepted')).toEqual(['audience-retracted']);
  expect(typesIn('rejected')).toEqual(['noted']);
  expect(typesIn('abstained')).toEqual(['noted']);
});

test('a vote is formal support with its tally, a share moral support without', () => {
  const questions = questionsOf(island, populations);
  const written = writtenScenario(
    island,
    populations,
    questions,
    questions.map(() => ({ answer: 'accepted', votes: { for: 9, against: 4, abstain: 2 } })),
  );
  const [vote] =
    written.events.find(({ id }) => id === 'claim-members-answers')?.acts.slice(1) ?? [];
  expect(vote).toMatchObject({ support: 'formal', tally: { for: 9, against: 4, abstain: 2 } });
  const share = writtenWith(island, 'accepted', [islanders]);
  const [voice] =
    share.events.find(({ id }) => id === 'claim-islanders-answers')?.acts.slice(1) ?? [];
  expect(voice).toMatchObject({ support: 'moral' });
  expect(voice).not.toHaveProperty('tally');
});

test('whatever is answered, the events are the same, the scenario is sound, and none is refused', () => {
  for (const scenario of [island, answered]) {
    const ids = new Set(
      (['accepted', 'partly-accepted', 'abstained', 'rejected'] as const).map((answer) => {
        const written = writtenWith(scenario, answer);
        const parsed = parseScenario(serialise(written));
        expect(parsed.ok, JSON.stringify(parsed)).toBe(true);
        expect(replay(written, platformReading).outcomes.includes(0)).toBe(false);
        return idsOf(written).join();
      }),
    );
    expect(ids.size).toBe(1);
  }
});

test('the simulation says that it knows the answers of its audiences to the moves they hear, and no others', () => {
  const written = writtenWith(island, 'rejected', [members]);
  expect(written.searched).toMatchObject([
    {
      arena: 'assembly',
      audiences: ['members'],
      moves: ['claim', 'second-claim', 'all-clear'],
      basis: 'simulated',
    },
  ]);
  const one = writtenWith(island, 'rejected', [{ ...members, hears: ['claim'] }]);
  expect(one.searched).toMatchObject([{ audiences: ['members'], moves: ['claim'] }]);
});

test('an answer is in the layers in which its move is, and in no others', () => {
  const written = writtenWith(island, 'accepted');
  const ids = (layer: 'article' | 'record') => eventsIn(written, { layer }).map(({ id }) => id);
  expect(ids('record')).toContain('claim-members-answers');
  expect(ids('article')).toEqual([]);
  const council = { ...members, audience: 'security-council' };
  const jcpoaWritten = writtenWith(jcpoa, 'rejected', [council]);
  for (const layer of ['article', 'record', 'both'] as const) {
    const before = eventsIn(jcpoa, { layer }).map(({ id }) => id);
    const after = eventsIn(jcpoaWritten, { layer }).map(({ id }) => id);
    expect(after.filter((id) => !id.endsWith('-answers'))).toEqual(before);
  }
});

test('an id that the scenario has already is not given again', () => {
  const [raised] = island.events;
  const taken = { ...raised, id: 'claim-members-answers' } as (typeof island.events)[number];
  const written = writtenWith({ ...island, events: [...island.events, taken] }, 'accepted');
  expect(idsOf(written)).toContain('claim-members-answers-2');
  expect(new Set(idsOf(written)).size).toBe(written.events.length);
});

test('as many answers are needed as there are questions', () => {
  const questions = questionsOf(island, populations);
  expect(() => writtenScenario(island, populations, questions, [])).toThrow(
    `expected ${questions.length} answers, received 0`,
  );
});
