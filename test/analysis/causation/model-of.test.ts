/** Models drawn from the hypothesis of the article, and what they say under either combination. */
import { describe, expect, test } from 'vitest';
import { isActualCause } from '../../../src/analysis/causation/actual-cause.js';
import { causesSideBySide } from '../../../src/analysis/causation/causes-side-by-side.js';
import { modelOf } from '../../../src/analysis/causation/model-of.js';
import { simulate } from '../../../src/analysis/causation/simulate.js';
import { Refused } from '../../../src/analysis/refused.js';
import { jcpoa } from '../../../src/cases.js';
import type { Hypothesis } from '../../../src/scenario/hypothesis.js';
import type { Scenario } from '../../../src/scenario/scenario.js';

const found = jcpoa.hypotheses?.find(({ id }) => id === 'deal-hypothesis');
if (found === undefined) throw new Error('the case has no hypothesis to draw');
const hypothesis: Hypothesis = found;
const bilateral = { level: 'bilateral', rival: 'ukraine' } as const;
const drawn = (combination: 'both-needed' | 'either-suffices') =>
  modelOf(jcpoa, hypothesis, bilateral, combination);

/** The obstacles that theory.md §6.3 says the article has removed, of those the hypothesis names at this level. */
const obstacles = ['obstacle:obs-s300', 'obstacle:obs-russian-sanctions', 'obstacle:obs-excuses'];

describe('the model of the bilateral level', () => {
  test('is the chain of the hypothesis, with the rival as a second parent of the outcome', () => {
    const { model } = drawn('both-needed');
    const parents = Object.fromEntries(
      Object.entries(model.equations).map(([name, { of }]) => [name, of]),
    );
    expect(model.context).toEqual(['treatment', 'rival:ukraine']);
    expect(parents).toEqual({
      stage: ['treatment'],
      ...Object.fromEntries(obstacles.map((name) => [name, ['stage']])),
      outcome: [...obstacles, 'rival:ukraine'],
    });
  });

  test('needs both, or has either suffice, and agrees on all else', () => {
    for (const [combination, table] of [
      ['both-needed', { '00': 0, '01': 0, '10': 0, '11': 1 }],
      ['either-suffices', { '00': 0, '01': 1, '10': 1, '11': 1 }],
    ] as const)
      for (const treatment of [0, 1] as const)
        for (const rival of [0, 1] as const) {
          const { model } = drawn(combination);
          const world = simulate(model, { treatment, 'rival:ukraine': rival });
          expect(world['outcome']).toBe(table[`${treatment}${rival}`]);
          expect(world['stage']).toBe(treatment);
          for (const name of obstacles) expect(world[name]).toBe(1 - treatment);
        }
  });

  test('says in a sentence what every variable means, and that it is assumed', () => {
    const { variables, model } = drawn('either-suffices');
    expect(variables.map(({ name }) => name)).toEqual(model.endogenous);
    for (const { says, basis, of, name } of variables) {
      expect(says).toMatch(/^.{20,}\.$/);
      expect(basis).toBe('assumed');
      expect(of).toEqual(model.equations[name]?.of ?? []);
    }
    const ids = new Set(
      [
        jcpoa.events,
        jcpoa.issues,
        jcpoa.arenas,
        jcpoa.obstacles ?? [],
        jcpoa.indicators ?? [],
        jcpoa.periods ?? [],
      ].flatMap((list) => list.map(({ id }) => id)),
    );
    for (const { about } of variables) {
      expect(about.length).toBeGreaterThan(0);
      for (const id of about) expect(ids).toContain(id);
    }
  });

  test('leaves out the arms embargo, which the article never has lifted, and says so', () => {
    const { leftOut } = drawn('both-needed');
    expect(leftOut.map(({ obstacle }) => obstacle)).toEqual(['obs-arms-embargo']);
    expect(leftOut[0]?.says).toMatch(/^Arms embargo on Iran: no event/);
  });

  test('is plain data: what is printed of it can be read again', () => {
    const one = drawn('both-needed');
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });
});

test('at the regional level no obstacle is left, and the stage leads to the outcome directly', () => {
  const { model, leftOut } = modelOf(
    jcpoa,
    hypothesis,
    { level: 'regional', rival: 'syria-and-isis' },
    'both-needed',
  );
  expect(leftOut.map(({ obstacle }) => obstacle)).toEqual(['obs-sco']);
  expect(model.equations['outcome']?.of).toEqual(['stage', 'rival:syria-and-isis']);
});

describe('what caused the rapprochement, in the two models', () => {
  const { models, says } = causesSideBySide(jcpoa, hypothesis, bilateral);
  const [both, either] = models;
  const causes = (one: typeof both) => one?.causes.causes.map(({ cause }) => cause);
  const part = (one: typeof both, name: string) => one?.parts.find((row) => row.name === name);

  test('where both are needed, the deal and Ukraine are each a cause, as is all that lies between', () => {
    expect(both?.combination).toBe('both-needed');
    expect(causes(both)).toEqual([
      { treatment: 1 },
      { 'rival:ukraine': 1 },
      { stage: 1 },
      ...obstacles.map((name) => ({ [name]: 0 })),
      { outcome: 1 },
    ]);
    for (const { alone, butFor, degree } of both?.parts ?? [])
      expect({ alone, butFor, degree }).toEqual({ alone: true, butFor: true, degree: 1 });
  });

  test('where either suffices, they are one cause together, and each has half the responsibility', () => {
    expect(either?.combination).toBe('either-suffices');
    expect(causes(either)).toEqual([
      { outcome: 1 },
      { treatment: 1, 'rival:ukraine': 1 },
      { 'rival:ukraine': 1, stage: 1 },
      ...obstacles.map((name) => ({ 'rival:ukraine': 1, [name]: 0 })),
    ]);
    for (const name of ['treatment', 'rival:ukraine'])
      expect(part(either, name)).toMatchObject({
        alone: false,
        butFor: false,
        degree: 1 / 2,
        oneIn: 2,
      });
    expect(part(either, 'treatment')?.in).toEqual([1]);
    expect(part(either, 'outcome')).toMatchObject({ alone: true, butFor: true, degree: 1 });
    const { model, effect, context } = drawn('either-suffices');
    expect(isActualCause(model, { treatment: 1 }, effect, context)).toMatchObject({
      cause: false,
      fails: 'AC2',
    });
  });

  test('what is enough differs as well: both together, or either', () => {
    expect(both?.inus.sufficient).toEqual([{ treatment: 1, 'rival:ukraine': 1 }]);
    expect(either?.inus.sufficient).toEqual([{ treatment: 1 }, { 'rival:ukraine': 1 }]);
  });

  test('every search was complete, and the answer says that it is about models', () => {
    for (const { causes: answer } of models)
      expect(answer).toMatchObject({ kind: 'found', bounded: false });
    expect(says).toMatch(/assumed.*say nothing about the world/s);
    expect(JSON.parse(JSON.stringify(models))).toEqual(models);
  });
});

describe('laws', () => {
  test('events that take away no obstacle change nothing', () => {
    const needed = (jcpoa.obstacles ?? []).flatMap(({ removed }) => removed?.events ?? []);
    const fewer: Scenario = {
      ...jcpoa,
      events: jcpoa.events.filter(({ id }) => needed.includes(id)),
    };
    expect(causesSideBySide(fewer, hypothesis, bilateral)).toEqual(
      causesSideBySide(jcpoa, hypothesis, bilateral),
    );
  });

  test('an obstacle that no event removes any more is left out', () => {
    const without: Scenario = {
      ...jcpoa,
      events: jcpoa.events.filter(({ id }) => id !== 'E38'),
    };
    const { leftOut } = modelOf(without, hypothesis, bilateral, 'both-needed');
    expect(leftOut.map(({ obstacle }) => obstacle)).toEqual(['obs-s300', 'obs-arms-embargo']);
  });

  test('a hypothesis that expects restriction is drawn the same, and worded otherwise', () => {
    const contrary: Hypothesis = { ...hypothesis, expected: '-' };
    const one = modelOf(jcpoa, contrary, bilateral, 'both-needed');
    expect(one.model).not.toEqual(drawn('both-needed').model);
    expect(one.variables.at(-1)?.says).toMatch(/^Restriction at the bilateral level/);
    expect(one.model.equations['outcome']?.table).toEqual(
      drawn('both-needed').model.equations['outcome']?.table,
    );
  });
});

describe('what is not there is refused', () => {
  const codes = (call: () => unknown): unknown => {
    try {
      return call();
    } catch (error) {
      return error instanceof Refused
        ? error.objections.map(({ code, path }) => `${path} ${code}`)
        : error;
    }
  };

  test('a level or a rival that the hypothesis does not have', () => {
    const part = { level: 'domestic', rival: 'moon' } as const;
    expect(codes(() => causesSideBySide(jcpoa, hypothesis, part))).toEqual([
      'level dangling-reference',
      'rival dangling-reference',
    ]);
  });

  test('a hypothesis about what the scenario does not have', () => {
    const elsewhere: Scenario = { ...jcpoa, issues: [], arenas: [], obstacles: [] };
    expect(codes(() => modelOf(elsewhere, hypothesis, bilateral, 'both-needed'))).toEqual([
      'hypothesis.mechanism.issue dangling-reference',
      'hypothesis.mechanism.arena dangling-reference',
      ...hypothesis.outcomes
        .filter(({ level }) => level === 'bilateral')
        .flatMap((outcome) => outcome.obstacles)
        .map(() => 'hypothesis.outcomes dangling-reference'),
    ]);
  });

  test('a combination of neither kind', () => {
    expect(
      codes(() => modelOf(jcpoa, hypothesis, bilateral, 'both needed' as 'both-needed')),
    ).toEqual(['combination unknown-combination']);
  });
});
