/** What holds of causes in any model. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isActualCause } from '../../../src/analysis/causation/actual-cause.js';
import { actualCauses } from '../../../src/analysis/causation/actual-causes.js';
import { butFor } from '../../../src/analysis/causation/but-for.js';
import { responsibility } from '../../../src/analysis/causation/responsibility.js';
import { simulate } from '../../../src/analysis/causation/simulate.js';
import { structuralModel } from '../../../src/analysis/causation/structural-model.js';
import { aNetWith } from './a-net.js';
import {
  asModel,
  type Net,
  type Numbers,
  named,
  partsOf,
  type Setting,
  worldOf,
} from './by-definition.js';
import { fireByEither } from './published-models.js';

const aQuestion = aNetWith(worldOf);
const posed = ({ net, effect }: { readonly net: Net; readonly effect: Setting }) => {
  const set = net.nodes.flatMap(({ parents }, i) =>
    parents.length === 0 ? [[i, net.context[i] as number] as const] : [],
  );
  return { model: asModel(net), context: named(set), effect: named(effect) };
};
/** The values that some variables have in a world. */
const within = (world: Numbers, names: readonly string[]): Numbers =>
  Object.fromEntries(names.map((name) => [name, world[name] as number]));
const holds = (world: Numbers, effect: Numbers): boolean =>
  Object.entries(effect).every(([name, value]) => world[name] === value);

test('to set variables to the values that they have changes nothing', () => {
  fc.assert(
    fc.property(aQuestion, fc.array(fc.nat(4)), (question, chosen) => {
      const { model, context } = posed(question);
      const world = simulate(model, context);
      const names = model.endogenous.filter((_, i) => chosen.includes(i));
      expect(simulate(model, context, within(world, names))).toEqual(world);
    }),
  );
});

test('a but-for cause is an actual cause, with nothing held, and wholly responsible', () => {
  let met = 0;
  fc.assert(
    fc.property(aQuestion, (question) => {
      const { model, context, effect } = posed(question);
      const world = simulate(model, context);
      for (const name of model.endogenous) {
        const cause = within(world, [name]);
        const judged = isActualCause(model, cause, effect, context);
        const alone = butFor(model, cause, effect, context);
        if (alone.butFor) {
          met += 1;
          expect(judged.cause).toBe(true);
          expect(judged.witness?.frozen).toEqual({});
          expect(holds(alone.world ?? {}, effect)).toBe(false);
        }
        const { degree } = responsibility(model, cause, effect, context);
        expect(degree === 1).toBe(alone.butFor);
        expect(degree).toBeGreaterThanOrEqual(judged.cause ? 1 / model.endogenous.length : 0);
      }
    }),
  );
  expect(met).toBeGreaterThan(50);
});

test('no cause is part of another', () => {
  fc.assert(
    fc.property(aQuestion, (question) => {
      const { model, context, effect } = posed(question);
      const names = actualCauses(model, effect, context).causes.map(({ cause }) =>
        Object.keys(cause),
      );
      for (const one of names)
        for (const other of names)
          if (one !== other) expect(one.every((name) => other.includes(name))).toBe(false);
    }),
  );
});

test('a witness can be seen again: it holds what was so, sets the cause otherwise, and the effect is gone', () => {
  fc.assert(
    fc.property(aQuestion, (question) => {
      const { model, context, effect } = posed(question);
      const world = simulate(model, context);
      for (const { cause, witness } of actualCauses(model, effect, context).causes) {
        const { instead, frozen } = witness;
        expect(frozen).toEqual(within(world, Object.keys(frozen)));
        expect(Object.keys(instead).sort()).toEqual(Object.keys(cause).sort());
        for (const name of Object.keys(cause)) expect(instead[name]).not.toBe(world[name]);
        const other = simulate(model, context, { ...instead, ...frozen });
        expect(witness.world).toEqual(other);
        expect(holds(other, effect)).toBe(false);
      }
    }),
  );
});

test('a value that could have been otherwise is a cause of itself', () => {
  fc.assert(
    fc.property(aQuestion, (question) => {
      const { model, context } = posed(question);
      const world = simulate(model, context);
      for (const name of model.endogenous) {
        const itself = within(world, [name]);
        expect(isActualCause(model, itself, itself, context).cause).toBe(true);
      }
    }),
  );
});

test('what did not happen has no causes', () => {
  fc.assert(
    fc.property(aQuestion, (question) => {
      const { model, context } = posed(question);
      const [name = ''] = model.endogenous;
      const value = simulate(model, context)[name];
      const other = model.domains[name]?.find((one) => one !== value) as number;
      expect(actualCauses(model, { [name]: other }, context)).toMatchObject({
        kind: 'none',
        effectHolds: false,
        causes: [],
        bounded: false,
      });
    }),
  );
});

test('an effect asked as a question has the causes of the same effect given as values', () => {
  fc.assert(
    fc.property(aQuestion, (question) => {
      const { model, context, effect } = posed(question);
      expect(actualCauses(model, (world) => holds(world, effect), context)).toEqual(
        actualCauses(model, effect, context),
      );
    }),
  );
});

test('a bound on size leaves out the larger causes, keeps the others, and says whether it mattered', () => {
  let mattered = 0;
  fc.assert(
    fc.property(aQuestion, fc.integer({ min: 1, max: 5 }), (question, maxSize) => {
      const { model, context, effect } = posed(question);
      const all = actualCauses(model, effect, context);
      const some = actualCauses(model, effect, context, { maxSize });
      expect(some.causes).toEqual(
        all.causes.filter(({ cause }) => Object.keys(cause).length <= maxSize),
      );
      if (some.causes.length < all.causes.length) mattered += 1;
      const untried = partsOf(model.endogenous).filter(
        (names) =>
          names.length > maxSize &&
          !some.causes.some(({ cause }) =>
            Object.keys(cause).every((name) => names.includes(name)),
          ),
      );
      expect(some.bounded).toBe(untried.length > 0);
    }),
    { numRuns: 500 },
  );
  expect(mattered).toBeGreaterThan(0);
});

test('of a fire with two causes, each enough, a search among single variables finds the fire alone', () => {
  const context = { L: 1, M: 1 } as const;
  expect(actualCauses(fireByEither, { F: 1 }, context, { maxSize: 1 })).toMatchObject({
    kind: 'found',
    causes: [{ cause: { F: 1 } }],
    maxSize: 1,
    bounded: true,
  });
});

test('what is not so is no cause, and answers for nothing', () => {
  const context = { L: 0, M: 1 } as const;
  const [effect, notSo] = [{ F: 1 }, { M: 0 }] as const;
  expect(isActualCause(fireByEither, notSo, effect, context)).toMatchObject({ fails: 'AC1' });
  expect(butFor(fireByEither, notSo, effect, context)).toEqual({
    butFor: false,
    instead: null,
    world: null,
    bothHold: false,
  });
  expect(responsibility(fireByEither, notSo, effect, context).degree).toBe(0);
  expect(responsibility(fireByEither, { M: 1 }, effect, context).degree).toBe(1);
});

test('who is part of a small cause and of a large one answers by the small one', () => {
  // It fails if both A and B are gone, or A and C and D.
  const model = structuralModel({
    roots: { A: [0, 1], B: [0, 1], C: [0, 1], D: [0, 1] },
    endogenous: {
      Y: {
        domain: [0, 1],
        of: ['A', 'B', 'C', 'D'],
        is: ({ A, B, C, D }) => (A || B) && (A || C || D),
      },
    },
  });
  const context = { A: 1, B: 1, C: 1, D: 1 } as const;
  expect(actualCauses(model, { Y: 1 }, context).causes.map(({ cause }) => cause)).toEqual([
    { Y: 1 },
    { A: 1, B: 1 },
    { A: 1, C: 1, D: 1 },
  ]);
  expect(responsibility(model, { A: 1 }, { Y: 1 }, context)).toMatchObject({ oneIn: 2 });
  expect(responsibility(model, { C: 1 }, { Y: 1 }, context)).toMatchObject({
    kind: 'found',
    degree: 1 / 3,
    oneIn: 3,
  });
});
