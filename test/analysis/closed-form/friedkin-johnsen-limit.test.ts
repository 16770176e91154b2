/** Where opinions settle among stubborn people. */
import { expect, test } from 'vitest';
import { friedkinJohnsenLimit } from '../../../src/analysis/closed-form/friedkin-johnsen-limit.js';
import { holds } from '../../validation/holds.js';
import { friedkinJohnsenByHand, friedkinJohnsenCheck } from '../../validation/stubborn-opinions.js';

holds(friedkinJohnsenCheck);
holds(friedkinJohnsenByHand);

const half = [0.5, 0.5];

test('who is wholly stubborn keeps the first opinion, and leads one who is not at all', () => {
  expect(friedkinJohnsenLimit([half, half], [1, 0], [3, 8]).opinions).toEqual([3, 3]);
});

test('people whom nobody stubborn reaches are refused: averaging decides there', () => {
  const apart = [
    [1, 0],
    [0, 1],
  ];
  expect(() => friedkinJohnsenLimit(apart, [0.5, 0], [0, 1])).toThrow(
    /received nobody for person 1; .*degrootConsensus/,
  );
});

test('what is no stubbornness and no opinion is refused', () => {
  expect(() => friedkinJohnsenLimit([half, half], [1.5, 0], [0, 1])).toThrow(
    /stubbornness of person 0: expected a number from 0 to 1, received 1\.5/,
  );
  expect(() => friedkinJohnsenLimit([half, half], [1], [0, 1])).toThrow(/stubbornness: expected 2/);
  expect(() => friedkinJohnsenLimit([half, half], [1, 0], [0, Number.NaN])).toThrow(
    /start: expected 2 finite numbers/,
  );
});
