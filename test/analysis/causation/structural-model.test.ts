/** What a structural model is, and which are refused. */
import { describe, expect, test } from 'vitest';
import { isActualCause } from '../../../src/analysis/causation/actual-cause.js';
import { actualCauses } from '../../../src/analysis/causation/actual-causes.js';
import { butFor } from '../../../src/analysis/causation/but-for.js';
import { responsibility } from '../../../src/analysis/causation/responsibility.js';
import { simulate } from '../../../src/analysis/causation/simulate.js';
import { structuralModel } from '../../../src/analysis/causation/structural-model.js';
import { type Objection, Refused } from '../../../src/analysis/refused.js';
import { fireByEither } from './published-models.js';

const bits: readonly (0 | 1)[] = [0, 1];

/** What a call is refused for. */
const objections = (call: () => unknown): readonly Objection[] => {
  try {
    call();
  } catch (error) {
    if (error instanceof Refused) return error.objections;
    throw error;
  }
  return [];
};
const codes = (call: () => unknown): readonly string[] =>
  objections(call).map(({ code, path }) => `${path} ${code}`);

/** Names and values that the compiler would not let pass. */
type Loose = Readonly<Record<string, number | string | boolean>>;

describe('a model', () => {
  test('is plain data, frozen, with every equation worked out', () => {
    expect(JSON.parse(JSON.stringify(fireByEither))).toEqual({
      exogenous: [],
      endogenous: ['L', 'M', 'F'],
      context: ['L', 'M'],
      domains: { L: [0, 1], M: [0, 1], F: [0, 1] },
      equations: { F: { of: ['L', 'M'], says: null, table: [0, 1, 1, 1] } },
    });
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(fireByEither)).toBe(true);
  });

  test('answers whether a variable is set by the context, by its equation, or from outside', () => {
    expect(simulate(fireByEither, { L: 0, M: 1 })).toEqual({ L: 0, M: 1, F: 1 });
    expect(simulate(fireByEither, { L: 0, M: 1 }, { M: 0 })).toEqual({ L: 0, M: 0, F: 0 });
    expect(simulate(fireByEither, { L: 0, M: 0 }, { F: 1 })).toEqual({ L: 0, M: 0, F: 1 });
  });

  test('may be declared in any order', () => {
    const chain = structuralModel({
      exogenous: { u: ['x', 'y'] },
      endogenous: {
        c: { domain: ['p', 'q'], of: ['b'], is: ({ b }) => (b ? 'p' : 'q') },
        b: { domain: [true, false], of: ['a'], is: ({ a }) => a === 2 },
        a: { domain: [1, 2], of: ['u'], is: ({ u }) => (u === 'x' ? 1 : 2) },
      },
    });
    expect(chain.endogenous).toEqual(['a', 'b', 'c']);
    expect(simulate(chain, { u: 'y' })).toEqual({ u: 'y', a: 2, b: true, c: 'p' });
  });

  test('may have variables with the names of what every object has', () => {
    const odd = structuralModel<Loose, Loose, Loose>({
      roots: { constructor: bits },
      endogenous: {
        toString: {
          domain: bits,
          of: ['constructor'],
          is: (values: Loose) => values['constructor'] ?? 0,
        },
      },
    });
    expect(simulate(odd, { constructor: 1 })).toEqual({ constructor: 1, toString: 1 });
    expect(
      actualCauses(odd, (world) => world['toString'] === 1, { constructor: 1 }).causes,
    ).toHaveLength(2);
  });
});

describe('a model is refused, and told why', () => {
  test('a cycle, by its name', () => {
    const [cycle, ...others] = objections(() =>
      structuralModel({
        roots: { r: bits },
        endogenous: {
          // It hangs on the cycle and is no part of it.
          peace: { domain: bits, of: ['deal'], is: ({ deal }) => deal },
          deal: { domain: bits, of: ['trust', 'r'], is: ({ trust }) => trust },
          trade: { domain: bits, of: ['deal'], is: ({ deal }) => deal },
          trust: { domain: bits, of: ['trade'], is: ({ trade }) => trade },
        },
      }),
    );
    expect(others).toEqual([]);
    expect(cycle).toMatchObject({
      code: 'cycle',
      path: 'endogenous.trade.of',
      received: 'deal → trust → trade → deal',
    });
  });

  test('a variable that is its own parent', () => {
    const itself = { domain: bits, of: ['a'], is: ({ a }: { readonly a: number }) => a } as const;
    expect(codes(() => structuralModel({ endogenous: { a: itself } }))).toEqual([
      'endogenous.a.of cycle',
    ]);
  });

  test('a parent that is not there, or twice', () => {
    const loose = structuralModel<Loose, Loose, Loose>;
    const build = () =>
      loose({
        roots: { a: bits },
        endogenous: { b: { domain: bits, of: ['a', 'a', 'nobody'], is: () => 0 } },
      });
    expect(codes(build)).toEqual([
      'endogenous.b.of[1] repeated-variable',
      'endogenous.b.of[2] unknown-variable',
    ]);
    expect(build).toThrow(/expected a variable of the model, received "nobody"/);
  });

  test('an empty domain, a value that is none, a value twice', () => {
    const build = () =>
      structuralModel({
        exogenous: { a: [] },
        roots: { b: [0, Number.NaN], c: [1, 2, 1] },
        endogenous: { d: { domain: [], of: [], is: () => 0 as never } },
      });
    expect(codes(build)).toEqual([
      'exogenous.a empty-domain',
      'roots.b bad-value',
      'roots.c repeated-value',
      'endogenous.d.domain empty-domain',
    ]);
  });

  test('a variable declared in two parts', () => {
    const build = () =>
      structuralModel({ exogenous: { a: bits }, roots: { a: bits }, endogenous: {} });
    expect(codes(build)).toEqual(['roots.a declared-twice']);
  });

  test('an equation whose value is outside its domain, with the case in which it is', () => {
    const build = () =>
      structuralModel({
        roots: { a: bits, b: bits },
        endogenous: { sum: { domain: [0, 1], of: ['a', 'b'], is: ({ a, b }) => a + b } },
      });
    expect(objections(build)).toEqual([
      {
        code: 'outside-domain',
        path: 'endogenous.sum.is',
        expected: '0 or 1',
        received: '2 where a=1, b=1',
        hint: 'mend the equation, or add the value to the domain',
      },
    ]);
  });

  test('an equation that reads what it does not name as a parent', () => {
    const build = () =>
      structuralModel({
        roots: { a: bits, b: bits },
        endogenous: { c: { domain: bits, of: ['a'], is: ({ a, b }) => a && b } },
      });
    expect(codes(build)).toEqual(['endogenous.c.is not-a-parent']);
  });

  test('an equation of more cases than 16,384', () => {
    const roots = Object.fromEntries(Array.from({ length: 15 }, (_, i) => [`v${i}`, bits]));
    const build = () =>
      structuralModel({
        roots,
        endogenous: { y: { domain: bits, of: Object.keys(roots), is: () => 0 } },
      });
    expect(codes(build)).toEqual(['endogenous.y.of too-many-combinations']);
    expect(build).toThrow(/at most 16384 .* received 32768/);
  });
});

describe('a question is refused, and told why', () => {
  const ask = (cause: Loose, effect: Loose, context: Loose) => () =>
    isActualCause(fireByEither, cause as never, effect as never, context as never);

  test('a context that leaves something out, sets too much, or sets it wrongly', () => {
    expect(codes(ask({ L: 1 }, { F: 1 }, { L: 1 }))).toEqual(['context.M missing-variable']);
    expect(codes(ask({ L: 1 }, { F: 1 }, { L: 1, M: 1, F: 1 }))).toEqual([
      'context.F wrong-variable',
    ]);
    expect(codes(ask({ L: 1 }, { F: 1 }, { L: 2, M: 1, Q: 0 }))).toEqual([
      'context.L outside-domain',
      'context.Q unknown-variable',
    ]);
  });

  test('no cause, no effect, or one that the model does not have', () => {
    const context = { L: 1, M: 1 };
    expect(codes(ask({}, {}, context))).toEqual(['effect empty', 'cause empty']);
    expect(codes(ask({ Q: 1 }, { F: 'yes' }, context))).toEqual([
      'effect.F outside-domain',
      'cause.Q unknown-variable',
    ]);
  });

  test('an exogenous variable is no cause, no effect and no intervention', () => {
    const model = structuralModel({
      exogenous: { u: bits },
      endogenous: { v: { domain: bits, of: ['u'], is: ({ u }) => u } },
    });
    const context = { u: 1 } as const;
    expect(codes(() => isActualCause(model, { u: 1 }, { v: 1 }, context))).toEqual([
      'cause.u wrong-variable',
    ]);
    expect(codes(() => actualCauses(model, { u: 1 }, context))).toEqual([
      'effect.u wrong-variable',
    ]);
    expect(codes(() => simulate(model, context, { u: 0 }))).toEqual([
      'interventions.u wrong-variable',
    ]);
    expect(actualCauses(model, { v: 1 }, context).causes.map(({ cause }) => cause)).toEqual([
      { v: 1 },
    ]);
  });

  test('the but-for test and responsibility are asked of one variable at a time', () => {
    const two = { L: 1, M: 1 } as const;
    expect(codes(() => butFor(fireByEither, two, { F: 1 }, two))).toEqual(['cause one-variable']);
    expect(codes(() => responsibility(fireByEither, two, { F: 1 }, two))).toEqual([
      'of one-variable',
    ]);
  });

  test('a bound on size that is none', () => {
    for (const maxSize of [0, 1.5, Number.NaN])
      expect(
        codes(() => actualCauses(fireByEither, { F: 1 }, { L: 1, M: 1 }, { maxSize })),
      ).toEqual(['options.maxSize bad-size']);
  });
});

describe('the search is bounded, and says so', () => {
  /** So many roots, and one variable that is 1 if the first is. */
  const wide = (roots: number, domain: readonly number[]) => {
    const names = Array.from({ length: roots }, (_, i) => `v${i}`);
    const model = structuralModel<
      Loose,
      Readonly<Record<string, number>>,
      Readonly<Record<string, number>>
    >({
      roots: Object.fromEntries(names.map((name) => [name, domain])),
      endogenous: { y: { domain, of: ['v0'], is: ({ v0 }) => Number(v0) } },
    });
    return { model, context: Object.fromEntries(names.map((name) => [name, 1])) };
  };

  test('fourteen variables of two values are searched, fifteen are refused', () => {
    const fourteen = wide(13, bits);
    expect(
      actualCauses(fourteen.model, { y: 1 }, fourteen.context, { maxSize: 1 }).causes,
    ).toHaveLength(2);
    const fifteen = wide(14, bits);
    const search = () => actualCauses(fifteen.model, { y: 1 }, fifteen.context, { maxSize: 1 });
    expect(codes(search)).toEqual(['model.endogenous too-many-variables']);
    expect(search).toThrow(/at most 14 variables, roots among them, received 15/);
    expect(codes(() => isActualCause(fifteen.model, { v0: 1 }, { y: 1 }, fifteen.context))).toEqual(
      ['model.endogenous too-many-variables'],
    );
  });

  test('fewer variables of many values are refused by the number of worlds', () => {
    const { model, context } = wide(13, [0, 1, 2]);
    // 4 to the power of 14.
    expect(() => actualCauses(model, { y: 1 }, context)).toThrow(
      /at most 4782969 worlds to try, received 268435456/,
    );
  });

  test('the but-for test needs no search, and takes larger models', () => {
    const { model, context } = wide(30, bits);
    expect(butFor(model, { v0: 1 }, { y: 1 }, context).butFor).toBe(true);
    expect(butFor(model, { v1: 1 }, { y: 1 }, context).butFor).toBe(false);
  });
});
