/** Minimal sufficient conditions, and INUS conditions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inus, inusIn } from '../../../src/analysis/causation/inus.js';
import { primeImplicants } from '../../../src/analysis/causation/prime-implicants.js';
import type { Values } from '../../../src/analysis/causation/value.js';
import { Refused } from '../../../src/analysis/refused.js';
import { fireByBoth, fireByEither, replayBothNeeded, rocks } from './published-models.js';

const inusNames = ({ rows }: ReturnType<typeof inus>): readonly string[] =>
  rows.filter((row) => row.inus).map(({ name, value }) => `${name}=${value}`);

describe('a house burns (after Mackie 1965; page not checked)', () => {
  // A short circuit, with something inflammable near and no sprinkler; or a petrol bomb thrown by night; or lightning.
  const fire = inus([
    { circuit: 1, inflammable: 1, sprinkler: 0 },
    { bomb: 1, night: 1 },
    { lightning: 1 },
  ]);

  test('the short circuit is an INUS condition, and so is everything that it needs, absences too', () => {
    expect(inusNames(fire)).toEqual([
      'bomb=1',
      'night=1',
      'circuit=1',
      'inflammable=1',
      'sprinkler=0',
    ]);
    expect(fire.kind).toBe('found');
  });

  test('lightning is enough by itself, so it is none', () => {
    expect(fire.rows.find(({ name }) => name === 'lightning')).toEqual({
      name: 'lightning',
      value: 1,
      in: [0],
      sufficient: true,
      necessary: false,
      inus: false,
    });
  });

  test('what every way needs is necessary, and so is none', () => {
    const withOxygen = inus([
      { oxygen: 1, circuit: 1 },
      { oxygen: 1, bomb: 1 },
    ]);
    expect(inusNames(withOxygen)).toEqual(['circuit=1', 'bomb=1']);
    expect(withOxygen.rows.find(({ name }) => name === 'oxygen')?.necessary).toBe(true);
  });

  test('a condition written down and not needed is no part of anything', () => {
    // With or without the moon; and whoever has a bomb by night needs no circuit.
    const redundant = inus([
      { circuit: 1, moon: 1 },
      { circuit: 1, moon: 0 },
      { bomb: 1, night: 1, circuit: 0 },
      { bomb: 1, night: 1, circuit: 1, moon: 1 },
    ]);
    expect(redundant.sufficient).toEqual([{ circuit: 1 }, { bomb: 1, night: 1 }]);
  });
});

describe('the minimal sufficient settings of a model', () => {
  test('lightning or a match; lightning with a match', () => {
    expect(inusIn(fireByEither, { F: 1 }).sufficient).toEqual([{ L: 1 }, { M: 1 }]);
    expect(inusIn(fireByBoth, { F: 1 }).sufficient).toEqual([{ L: 1, M: 1 }]);
    expect(inusIn(fireByBoth, { F: 1 })).toMatchObject({ kind: 'none' });
  });

  test('either throw is enough to shatter the bottle: sufficiency does not see who hit it', () => {
    expect(inusIn(rocks, { BS: 1 }).sufficient).toEqual([{ ST: 1 }, { BT: 1 }]);
  });

  test('the deal and Ukraine are enough together, in a model where both are needed', () => {
    expect(inusIn(replayBothNeeded, { C: 1 }).sufficient).toEqual([{ J: 1, U: 1 }]);
  });
});

describe('prime implicants', () => {
  test('what always holds needs nothing, what never holds has no condition', () => {
    const domains = { a: [0, 1], b: [0, 1] };
    expect(primeImplicants(domains, () => true)).toEqual([{}]);
    expect(primeImplicants(domains, () => false)).toEqual([]);
  });

  test('they are the minimal sufficient conjunctions, by trying every one', () => {
    const aFunction = fc
      .array(fc.integer({ min: 2, max: 3 }), { minLength: 1, maxLength: 4 })
      .chain((sizes) => {
        const worlds = sizes.reduce((product, size) => product * size, 1);
        return fc.record({
          sizes: fc.constant(sizes),
          table: fc.array(fc.boolean(), { minLength: worlds, maxLength: worlds }),
        });
      });
    fc.assert(
      fc.property(aFunction, ({ sizes, table }) => {
        const names = sizes.map((_, i) => `v${i}`);
        const domains = Object.fromEntries(
          sizes.map((size, i) => [`v${i}`, Array.from({ length: size }, (_, value) => value)]),
        );
        const holds = (values: Values): boolean =>
          table[names.reduce((row, name, i) => row * (sizes[i] ?? 1) + Number(values[name]), 0)] ===
          true;
        /** The worlds that agree with a conjunction. */
        const completions = (part: Values): readonly Values[] =>
          names.reduce<readonly Values[]>(
            (all, name) =>
              all.flatMap((one) =>
                (Object.hasOwn(part, name) ? [part[name] as number] : (domains[name] ?? [])).map(
                  (value) => Object.assign({ [name]: value }, one),
                ),
              ),
            [{}],
          );
        const conjunctions = names.reduce<readonly Values[]>(
          (all, name) =>
            all.flatMap((one) => [
              one,
              ...(domains[name] ?? []).map((value) => Object.assign({ [name]: value }, one)),
            ]),
          [{}],
        );
        const enough = conjunctions.filter((part) => completions(part).every(holds));
        const minimal = enough.filter(
          (part) =>
            !enough.some(
              (other) =>
                Object.keys(other).length < Object.keys(part).length &&
                Object.entries(other).every(([name, value]) => part[name] === value),
            ),
        );
        const text = (list: readonly object[]): readonly string[] =>
          list.map((one) => JSON.stringify(Object.entries(one).sort())).sort();
        expect(text(primeImplicants(domains, holds))).toEqual(text(minimal));
      }),
    );
  });

  test('fourteen variables of two values are looked at, and no more', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`v${i}`, [0, 1]]));
    expect(() => primeImplicants(many(15), () => true)).toThrow(
      /at most 4782969 conjunctions, received 14348907/,
    );
  });
});

test('a formula with a value that nobody declared is refused', () => {
  const codes = (call: () => unknown): unknown => {
    try {
      return call();
    } catch (error) {
      return error instanceof Refused
        ? error.objections.map(({ code, path }) => [path, code])
        : error;
    }
  };
  expect(codes(() => inus([{ a: 1 }, { b: 2 }]))).toEqual([['dnf[1].b', 'outside-domain']]);
  expect(codes(() => inus([{ a: 1, b: 2 }], { a: [0, 1] }))).toEqual([
    ['dnf[0].b', 'unknown-variable'],
  ]);
  expect(inus([{ a: true, b: 2 }], { a: [true, false], b: [1, 2, 3] }).sufficient).toEqual([
    { a: true, b: 2 },
  ]);
  expect(inus([{ a: true }, { a: false, b: true }]).sufficient).toEqual([{ a: true }, { b: true }]);
});
