import type * as v from 'valibot';
import { expectTypeOf, test } from 'vitest';
import type { actTypes } from '../../src/scenario/act-shape.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import type { scenarioSchema } from '../../src/scenario/shape.js';
import type { Act, ActType } from '../../src/theory/act.js';

type Shaped = v.InferOutput<typeof scenarioSchema>;

/** Everything that is read-only made writable, as valibot's own types are. */
type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
type ByType<A extends { type: string }> = { [T in A['type']]: Writable<Extract<A, { type: T }>> };

test('what has the shape is a scenario, and a scenario has the shape (held by the compiler)', () => {
  expectTypeOf<Shaped>().toExtend<Scenario>();
  expectTypeOf<Writable<Scenario>>().toExtend<Shaped>();
});

test('each act has in its shape the fields it has in its type (held by the compiler)', () => {
  expectTypeOf<(typeof actTypes)[number]>().toEqualTypeOf<ActType>();
  type ShapedAct = Shaped['events'][number]['acts'][number];
  expectTypeOf<ByType<ShapedAct>>().toEqualTypeOf<ByType<Act>>();
  type WithoutActs<S extends { events: readonly unknown[] }> = Omit<S, 'events'>;
  expectTypeOf<Writable<WithoutActs<Shaped>>>().toEqualTypeOf<Writable<WithoutActs<Scenario>>>();
});
