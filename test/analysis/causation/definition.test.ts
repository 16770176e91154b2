/** On random models the library agrees with the definition, worked out by an oracle that shares nothing with it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isActualCause } from '../../../src/analysis/causation/actual-cause.js';
import { actualCauses } from '../../../src/analysis/causation/actual-causes.js';
import { butFor } from '../../../src/analysis/causation/but-for.js';
import { responsibility } from '../../../src/analysis/causation/responsibility.js';
import { simulate } from '../../../src/analysis/causation/simulate.js';
import { aNetWith } from './a-net.js';
import {
  asModel,
  causesOf,
  failing,
  type Holds,
  type Net,
  type Numbers,
  named,
  type Setting,
  witnessSizes,
  worldOf,
} from './by-definition.js';

const aQuestion = aNetWith(worldOf);
const roots = ({ nodes, context }: Net): Numbers =>
  named(
    nodes.flatMap(({ parents }, i) => (parents.length === 0 ? [[i, context[i] as number]] : [])),
  );
const holdsOf =
  (effect: Setting): Holds =>
  (world) =>
    [...effect].every(([i, value]) => world[i] === value);
const sorted = (list: readonly object[]): readonly string[] =>
  list.map((one) => JSON.stringify(Object.entries(one).sort())).sort();

/** A question as the library is asked it. */
const posed = ({ net, effect }: { readonly net: Net; readonly effect: Setting }) => ({
  model: asModel(net),
  context: roots(net),
  of: named(effect),
  actual: worldOf(net),
  holds: holdsOf(effect),
});

test('a simulation is the world that the equations give, whatever is intervened on', () => {
  fc.assert(
    fc.property(aQuestion, ({ net, effect }) => {
      const { model, context } = posed({ net, effect });
      expect(simulate(model, context)).toEqual(named(worldOf(net).entries()));
      const set = new Map([...effect].map(([i]) => [i, 0]));
      expect(simulate(model, context, named(set))).toEqual(named(worldOf(net, set).entries()));
    }),
  );
});

test('the causes found are those of the definition, with witnesses as small', () => {
  fc.assert(
    fc.property(aQuestion, (question) => {
      const { model, context, of, actual, holds } = posed(question);
      const found = actualCauses(model, of, context);
      const expected = causesOf(question.net, holds);
      expect(found.bounded).toBe(false);
      expect(found.kind).toBe(expected.length > 0 ? 'found' : 'none');
      expect(sorted(found.causes.map(({ cause }) => cause))).toEqual(
        sorted(expected.map((x) => named(x.map((i) => [i, actual[i] as number])))),
      );
      for (const x of expected) {
        const name = sorted([named(x.map((i) => [i, actual[i] as number]))])[0];
        const one = found.causes.find(({ cause }) => sorted([cause])[0] === name);
        expect(Object.keys(one?.witness.frozen ?? {}).length).toBe(
          Math.min(...witnessSizes(question.net, x, holds)),
        );
      }
    }),
    { numRuns: 300 },
  );
});

test('any values at all are judged as the definition judges them, and fail by the same condition', () => {
  const aCandidate = aQuestion.chain(({ net, effect }) =>
    fc
      .subarray([...net.nodes.keys()], { minLength: 1 })
      .chain((x) =>
        fc.tuple(...x.map((i) => fc.tuple(fc.constant(i), fc.nat((net.nodes[i]?.size ?? 1) - 1)))),
      )
      .chain((wild) => {
        const actual = worldOf(net).flatMap((value, i) =>
          wild.some(([j]) => i === j) ? [[i, value] as const] : [],
        );
        // As they are in fact, mostly: otherwise nearly all would fail by AC1.
        return fc.oneof({ weight: 4, arbitrary: fc.constant(actual) }, fc.constant(wild));
      })
      .chain((values) =>
        // Now and then the effect is one that does not hold.
        fc.constantFrom(0, 0, 0, 0, 1).map((off) => ({
          net,
          effect: new Map(
            [...effect].map(([i, value]) => [i, (value + off) % (net.nodes[i]?.size ?? 1)]),
          ),
          cause: new Map(values),
        })),
      ),
  );
  const seen = new Set<string | null>();
  fc.assert(
    fc.property(aCandidate, ({ net, effect, cause }) => {
      const { model, context, of, holds } = posed({ net, effect });
      const { cause: is, fails, witness } = isActualCause(model, named(cause), of, context);
      const expected = failing(net, cause, holds);
      seen.add(expected);
      expect(fails).toBe(expected);
      expect(is).toBe(expected === null);
      expect(witness === null).toBe(expected === 'AC1' || expected === 'AC2');
    }),
    { numRuns: 400 },
  );
  // The candidates were of every kind.
  expect([...seen].sort()).toEqual(['AC1', 'AC2', 'AC3', null]);
});

test('the but-for test and the degree of responsibility are those of the definition', () => {
  fc.assert(
    fc.property(aQuestion, (question) => {
      const { model, context, of, actual, holds } = posed(question);
      const causes = causesOf(question.net, holds);
      for (const [i, value] of actual.entries()) {
        const cause = named([[i, value]]);
        const otherwise = Array.from({ length: question.net.nodes[i]?.size ?? 0 }, (_, v) =>
          holds(worldOf(question.net, new Map([[i, v]]))),
        );
        expect(butFor(model, cause, of, context).butFor).toBe(otherwise.includes(false));
        const sizes = causes
          .filter((x) => x.includes(i))
          .map((x) => x.length + Math.min(...witnessSizes(question.net, x, holds)));
        const { degree, oneIn } = responsibility(model, cause, of, context);
        expect(oneIn).toBe(sizes.length > 0 ? Math.min(...sizes) : null);
        expect(degree).toBe(sizes.length > 0 ? 1 / Math.min(...sizes) : 0);
      }
    }),
  );
});
