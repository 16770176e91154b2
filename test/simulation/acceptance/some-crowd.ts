/** Any small crowd: mutual or directed, weighed or not, with people nobody ties and thresholds that are just met. */
import fc from 'fast-check';
import type { Tie } from '../../../src/scenario/ties.js';
import type { PlainCrowd } from './plain-contagion.js';

/** Shares of few people, which are met exactly or missed by the least; and any other. */
const someThreshold = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 8 }))
    .map(([acting, heard]) => acting / heard),
  fc.double({ min: -0.5, max: 1.5, noNaN: true }),
  fc.constantFrom(0, 1, 0.1 + 0.2, 1 - 2 ** -53),
);

const someTies = (size: number, directed: boolean, weighed: boolean) =>
  fc
    .uniqueArray(
      fc.tuple(
        fc.nat({ max: size - 1 }),
        fc.nat({ max: size - 1 }),
        fc.constantFrom(0.1, 0.2, 0.3, 1, 2.5),
      ),
      {
        maxLength: 4 * size,
        selector: ([a, b]) => (directed ? `${a} ${b}` : `${Math.min(a, b)} ${Math.max(a, b)}`),
      },
    )
    .map((ties) =>
      ties
        .filter(([a, b]) => directed || a !== b)
        .map(([a, b, weight]): Tie => (weighed ? [a, b, weight] : [a, b])),
    );

export const someCrowd = (weighed: boolean): fc.Arbitrary<PlainCrowd> =>
  fc.tuple(fc.integer({ min: 1, max: 30 }), fc.boolean()).chain(([size, directed]) =>
    fc.record({
      size: fc.constant(size),
      directed: fc.constant(directed),
      ties: someTies(size, directed, weighed),
      threshold: fc.array(someThreshold, { minLength: size, maxLength: size }),
      convinced: fc.array(
        fc.nat({ max: 4 }).map((n) => n === 0),
        { minLength: size, maxLength: size },
      ),
    }),
  );
