/** Ensembles: runs that can be repeated alone, degenerate people, and what the readings make of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases, iraq } from '../../src/cases.js';
import { replay } from '../../src/history/history.js';
import { rowsOf } from '../../src/history/reading-row.js';
import { placesOf } from '../../src/history/step.js';
import type { Population } from '../../src/scenario/population.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { answersIn } from '../../src/simulation/answers.js';
import { isAnswer, questionsOf } from '../../src/simulation/question.js';
import { simulate, simulatedTally, simulateRun } from '../../src/simulation/simulate.js';
import { specificationOf } from '../../src/simulation/specification.js';
import { emptyTally, merged, tallyOfRun } from '../../src/simulation/tally.js';
import { platformReading, type Reading, readings } from '../../src/theory/reading.js';
import { island, islanders, members, populations } from './island.js';

const options = { runs: 200, seed: 7, populations };

test('a run is the same alone and in an ensemble, however many runs there are', () => {
  const few = specificationOf(island, options);
  const many = specificationOf(island, { ...options, runs: 5000 });
  for (const run of [0, 1, 63, 64, 199]) expect(answersIn(many, run)).toEqual(answersIn(few, run));
  const { scenario, answers } = simulateRun(island, options, 17);
  expect(answers.map(({ answer }) => answer)).toEqual(answersIn(few, 17));
  expect(replay(scenario, platformReading).length).toBe(scenario.events.length);
});

test('what one population answers does not depend on which others are simulated', () => {
  const both = specificationOf(island, options);
  const one = specificationOf(island, { ...options, populations: [islanders] });
  const own = answersIn(both, 5).filter((_, i) => both.questions[i]?.audience === 'islanders');
  expect(answersIn(one, 5)).toEqual(own);
});

test('a tally does not depend on the order or the grouping in which runs are added', () => {
  const specification = specificationOf(island, { ...options, runs: 40 });
  const sizes = specification.questions.map(({ audience }) => (audience === 'members' ? 15 : 60));
  const single = Array.from({ length: 40 }, (_, run) =>
    tallyOfRun(run, sizes, answersIn(specification, run)),
  );
  const inOrder = simulatedTally(specification);
  fc.assert(
    fc.property(fc.shuffledSubarray(single, { minLength: 40 }), fc.nat(40), (shuffled, cut) => {
      const all = (tallies: typeof single) => tallies.reduce(merged, emptyTally(sizes.length));
      expect(merged(all(shuffled.slice(0, cut)), all(shuffled.slice(cut)))).toEqual(inOrder);
    }),
  );
});

describe('degenerate ensembles', () => {
  const with_ = (traits: Partial<Population>) =>
    populations.map((population): Population => ({ ...population, threshold: 2, ...traits }));
  const shares = (traits: Partial<Population>) =>
    simulate(island, platformReading, { ...options, runs: 20, populations: with_(traits) });

  test('nobody open to it, nobody accepts; everybody open to it, everybody does', () => {
    for (const { answers, meanShare } of shares({ receptivity: 0 }).questions) {
      expect(answers.rejected.runs).toBe(20);
      expect(meanShare).toBe(0);
    }
    for (const { answers, meanShare } of shares({ receptivity: 1 }).questions) {
      expect(answers.accepted.runs).toBe(20);
      expect(meanShare).toBe(1);
    }
  });

  test('one person is an audience, and the one convinced decides', () => {
    const alone = with_({ size: 1, receptivity: 0.5, network: { kind: 'nobody' } });
    const { questions } = simulate(island, platformReading, { ...options, populations: alone });
    for (const { answers, meanShare } of questions) {
      expect(answers.accepted.runs + answers.rejected.runs).toBe(200);
      expect(answers.accepted.runs / 200).toBe(meanShare);
      // 4 standard errors of a fair coin thrown 200 times.
      expect(Math.abs(answers.accepted.runs - 100)).toBeLessThan(4 * Math.sqrt(50));
    }
  });

  test('people without ties are convinced by the move alone', () => {
    const apart = with_({ receptivity: 0.4, threshold: 0.5, network: { kind: 'nobody' } });
    const { questions } = simulate(island, platformReading, {
      ...options,
      populations: apart.map((one) => ({ ...one, acceptance: { rule: 'fractional-threshold' } })),
    });
    for (const { size, meanShare } of questions) {
      const standardError = Math.sqrt((0.4 * 0.6) / (200 * size));
      expect(Math.abs((meanShare ?? 0) - 0.4) / standardError).toBeLessThan(4);
    }
  });

  test('of no runs nothing is known; of one, one stage', () => {
    const none = simulate(island, platformReading, { ...options, runs: 0 });
    expect(none.patterns).toEqual([]);
    expect(none.places[0]?.securitized).toEqual({
      runs: 0,
      interval: { low: 0, high: 1 },
      never: 0,
      undecided: 0,
    });
    expect(none.questions[0]?.meanShare).toBeNull();
    const one = simulate(island, platformReading, { ...options, runs: 1 });
    for (const { overTime } of one.places)
      for (const counts of overTime)
        expect(Object.values(counts).reduce((sum, runs) => sum + runs, 0)).toBe(1);
  });
});

/** People who answer as the coder found them to: all of them convinced, or none, move by move. */
const asCoded = (scenario: Scenario): readonly Population[] =>
  scenario.audiences.flatMap(({ id }): readonly Population[] => {
    const answers = scenario.events.flatMap(({ acts }) =>
      acts.flatMap((act) => (isAnswer(act) && act.audience === id ? [act] : [])),
    );
    const moves = [...new Set(answers.map(({ move }) => move))];
    // One hearing, one answer: where the coder found several unlike ones, or half a one, people cannot be all alike.
    const alike = moves.filter((move) => {
      const types = new Set(answers.filter((one) => one.move === move).map(({ type }) => type));
      return types.size === 1 && (types.has('audience-accepted') || types.has('audience-rejected'));
    });
    if (alike.length === 0) return [];
    return [
      {
        id: `people-of-${id}`,
        audience: id,
        size: 3,
        threshold: 2,
        receptivity: 1,
        resonance: alike.map((move) => {
          const accepted = answers.some(
            (one) => one.move === move && one.type === 'audience-accepted',
          );
          return { move, degree: accepted ? 1 : 0 };
        }),
        hears: alike,
        network: { kind: 'nobody' },
        acceptance: { rule: 'independent' },
        answer: { kind: 'share', accepted: 0.5 },
      },
    ];
  });

describe.each(cases.map((one) => [one.id, one] as const))(
  'people who are all as coded, in %s',
  (_, scenario) => {
    const people = asCoded(scenario);
    const run = simulateRun(scenario, { runs: 1, seed: 3, populations: people }, 0).scenario;
    const rowsUnder = (of: Scenario, reading: Reading) => {
      const history = replay(of, reading);
      return rowsOf(history, placesOf(history));
    };

    test('give the replay of the case under every reading, once its answers are known to be all', () => {
      expect(questionsOf(scenario, people).length).toBeGreaterThan(0);
      // A simulation knows every answer to the moves it puts; of the case, only what its coder searched is known.
      const known = { ...scenario, searched: run.searched };
      for (const reading of readings)
        expect(rowsUnder(run, reading), reading.id).toEqual(rowsUnder(known, reading));
    });

    test('give every definite verdict of the case as it is, under every reading', () => {
      for (const reading of readings) {
        const simulated = rowsUnder(run, reading);
        for (const [i, row] of rowsUnder(scenario, reading).entries())
          if (row.verdict !== 'unknown') {
            const { verdict, event } = simulated[i] ?? {};
            expect({ verdict, event }, `${reading.id} ${row.issue} ${row.arena}`).toEqual({
              verdict: row.verdict,
              event: row.event,
            });
          }
      }
    });
  },
);

test('in an ensemble each run is at one stage after each event, or undecided', () => {
  for (const reading of readings) {
    const { places, runs } = simulate(island, reading, { ...options, runs: 60 });
    for (const { overTime, securitized, times } of places) {
      for (const counts of overTime)
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(runs);
      const entered = times.reduce((sum, one) => sum + one.runs, 0);
      expect(entered).toBe(securitized.runs);
      expect(entered + securitized.never + securitized.undecided).toBe(runs);
    }
  }
});

test('every run that never is securitized lacks something, and every undecided one leaves something open', () => {
  for (const reading of readings)
    for (const scenario of [island, iraq]) {
      const asked = scenario === island ? populations : asCoded(iraq);
      const { places } = simulate(scenario, reading, { runs: 5, seed: 7, populations: asked });
      for (const { issue, arena, securitized, missing, open } of places) {
        const place = `${reading.id} ${issue} ${arena}`;
        const of = (conditions: typeof missing) =>
          Math.max(0, ...conditions.map((condition) => condition.runs));
        const sum = (conditions: typeof missing) =>
          conditions.reduce((total, condition) => total + condition.runs, 0);
        // Every run names at least one, and none names one twice.
        expect(sum(missing), place).toBeGreaterThanOrEqual(securitized.never);
        expect(of(missing), place).toBeLessThanOrEqual(securitized.never);
        expect(sum(open), place).toBeGreaterThanOrEqual(securitized.undecided);
        expect(of(open), place).toBeLessThanOrEqual(securitized.undecided);
      }
    }
});

test('the shares of an ensemble are those of its runs replayed one by one', () => {
  const runs = 40;
  const ensemble = simulate(island, platformReading, { ...options, runs });
  const place = { issue: 'blight', arena: 'assembly' };
  const rows = Array.from({ length: runs }, (_, run) => {
    const { scenario } = simulateRun(island, options, run);
    return rowsOf(replay(scenario, platformReading), [place])[0];
  });
  const found = ensemble.places.find(({ arena }) => arena === 'assembly');
  expect(found?.securitized.runs).toBe(rows.filter((row) => row?.verdict === 'yes').length);
  expect(found?.securitized.never).toBe(rows.filter((row) => row?.verdict === 'no').length);
  // Both happen, so that the counts could differ.
  expect(found?.securitized.runs).toBeGreaterThan(0);
  expect(found?.securitized.never).toBeGreaterThan(0);
});

test('where the wording of the claim is unknown, acceptance leaves runs undecided', () => {
  const events = island.events.map((event) => ({
    ...event,
    acts: event.acts.map((act) => {
      if (act.type !== 'move-made') return act;
      const { existential: _, ...unknown } = act;
      return unknown;
    }),
  }));
  const everybody = { ...members, receptivity: 1 };
  const { places } = simulate({ ...island, events }, platformReading, {
    runs: 10,
    seed: 1,
    populations: [everybody],
  });
  expect(places[0]?.securitized).toMatchObject({ runs: 0, never: 0, undecided: 10 });
  const [first] = places[0]?.open ?? [];
  expect(first?.runs, JSON.stringify(places[0]?.open)).toBe(10);
});
