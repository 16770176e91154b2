import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, type Chain, each } from '../../src/machine/chain.js';
import { type Collection, empty, entries, get, set } from '../../src/machine/collection.js';
import { runs } from '../laws/runs.js';

// Two pairs of ids with one 32-bit FNV-1a hash each, found by search with an independent implementation.
const sameHash = ['costarring', 'liquid'] as const;

const anId = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.constantFrom('__proto__', 'constructor', '', ...sameHash),
  fc.string({ unit: 'binary', maxLength: 2 }),
);

test('a collection holds what a Map holds, sorted by code unit', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anId, fc.nat())), (writes) => {
      let collection: Collection<number> = empty();
      const map = new Map<string, number>();
      for (const [id, value] of writes) {
        collection = set(collection, id, value);
        map.set(id, value);
        expect(get(collection, id)).toBe(value);
      }
      expect(collection.size).toBe(map.size);
      const sorted = [...map].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(entries(collection)).toEqual(sorted);
      expect(get(collection, 'never put')).toBeUndefined();
    }),
    runs(500),
  );
});

test('writing to a collection leaves the old one as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anId, fc.nat()), { minLength: 1 }), fc.nat(), (writes, at) => {
      const all = [empty<number>()];
      for (const [id, value] of writes) all.push(set(all.at(-1) ?? empty(), id, value));
      const then = at % all.length;
      const replayed = writes
        .slice(0, then)
        .reduce((so, [id, value]) => set(so, id, value), empty<number>());
      expect(entries(all[then] ?? empty())).toEqual(entries(replayed));
    }),
    runs(200),
  );
});

test('ids with one hash are kept apart', () => {
  const [a, b] = sameHash;
  const both = set(set(empty<number>(), a, 1), b, 2);
  expect([get(both, a), get(both, b), both.size]).toEqual([1, 2, 2]);
  expect(get(set(both, a, 3), b)).toBe(2);
  expect(set(both, a, 3).size).toBe(2);
});

test('thousands of entries are all found again', () => {
  let many: Collection<number> = empty();
  for (let i = 0; i < 5000; i += 1) many = set(many, `id-${i}`, i);
  expect(many.size).toBe(5000);
  for (let i = 0; i < 5000; i += 1) expect(get(many, `id-${i}`)).toBe(i);
});

test('a chain gives the newest first, and adding to one does not lengthen the other', () => {
  const one: Chain<number> = add(add(null, 1), 2);
  const two = add(one, 3);
  expect([...each(one)]).toEqual([2, 1]);
  expect([...each(two)]).toEqual([3, 2, 1]);
  expect([...each(null)]).toEqual([]);
});
