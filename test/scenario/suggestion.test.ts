import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, suggester } from '../../src/scenario/suggestion.js';

/** The distance by its definition, without a table. */
function naive(from: string, to: string): number {
  if (from === '' || to === '') return from.length + to.length;
  const changed = naive(from.slice(1), to.slice(1)) + (from[0] === to[0] ? 0 : 1);
  const least = Math.min(changed, naive(from.slice(1), to) + 1, naive(from, to.slice(1)) + 1);
  const isSwap = from.length > 1 && from[0] === to[1] && from[1] === to[0];
  return isSwap ? Math.min(least, naive(from.slice(2), to.slice(2)) + 1) : least;
}

test('the distance of two words is the least number of steps from one to the other', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(words, words, (from, to) => {
      expect(editDistance(from, to)).toBe(naive(from, to));
      expect(editDistance(to, from)).toBe(editDistance(from, to));
    }),
  );
});

test('the nearest word is suggested, and none if all are far', () => {
  expect(suggester()('sgin', ['sign', 'actor', 'issue'])).toBe('sign');
  expect(suggester()('zzzz', ['sign', 'actor', 'issue'])).toBeNull();
  expect(suggester()('E1', ['E10', 'E2'])).toBe('E10');
});

test('suggestions end after two hundred, so that a file of nothing but mistakes stays cheap', () => {
  const suggest = suggester();
  const found = Array.from({ length: 300 }, () => suggest('sgin', ['sign']));
  expect(found.filter((word) => word === 'sign')).toHaveLength(200);
});
