/** Given ties, read back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tie } from '../../../src/scenario/ties.js';
import { fromEdges } from '../../../src/simulation/network/from-edges.js';
import { expectMutual, expectSound, heardByPerson, waysOf } from './ties-of.js';

/** Different ties among a few people, in any order; directed ones may lead to oneself. */
const someTies = (directed: boolean) =>
  fc.integer({ min: directed ? 1 : 2, max: 12 }).chain((size) => {
    const person = fc.nat(size - 1);
    const tie = fc.tuple(person, person).filter(([one, other]) => directed || one !== other);
    const selector = ([one, other]: readonly [number, number]) =>
      directed ? `${one}-${other}` : `${Math.min(one, other)}-${Math.max(one, other)}`;
    return fc.tuple(fc.constant(size), fc.uniqueArray(tie, { selector, maxLength: 40 }));
  });

describe('mutual ties', () => {
  test('are heard in both directions, and no others', () => {
    fc.assert(
      fc.property(someTies(false), ([size, edges]) => {
        const network = fromEdges(size, edges);
        expectMutual(network);
        const ways = edges.flatMap(([one, other]) => [`${one}-${other}`, `${other}-${one}`]);
        expect([...waysOf(network)].sort()).toEqual(ways.sort());
      }),
    );
  });

  test('stand in rows that begin where the one before ends', () => {
    // A path of three, and one alone.
    const network = fromEdges(4, [
      [1, 2],
      [0, 1],
    ]);
    expect([...network.offsets]).toEqual([0, 1, 3, 4, 4]);
    expect([...network.hears]).toEqual([1, 0, 2, 1]);
    expect(network.weights).toBeNull();
  });

  test('weigh the same both ways, and 1 where no weight is given', () => {
    const network = fromEdges(3, [
      [2, 0, 2.5],
      [1, 2],
    ]);
    expect([...network.hears]).toEqual([2, 2, 0, 1]);
    expect([...(network.weights ?? [])]).toEqual([2.5, 1, 2.5, 1]);
  });
});

describe('directed ties', () => {
  test('are heard by the first of the two, and no others', () => {
    fc.assert(
      fc.property(someTies(true), ([size, edges]) => {
        const network = fromEdges(size, edges, true);
        expectSound(network);
        const ways = edges.map(([one, other]) => `${one}-${other}`);
        expect([...waysOf(network)].sort()).toEqual(ways.sort());
      }),
    );
  });

  test('may lead to oneself: a matrix of weights, row by row (DeGroot 1974)', () => {
    // The matrix of Jackson's course example: (1/3, 1/3, 1/3), (1/2, 1/2, 0), (0, 1/4, 3/4).
    const third = 1 / 3;
    const edges: readonly Tie[] = [
      [2, 2, 0.75],
      [0, 0, third],
      [0, 2, third],
      [0, 1, third],
      [1, 1, 0.5],
      [1, 0, 0.5],
      [2, 1, 0.25],
    ];
    const network = fromEdges(3, edges, true);
    expect(heardByPerson(network, 0)).toEqual([0, 1, 2]);
    expect(heardByPerson(network, 1)).toEqual([0, 1]);
    expect(heardByPerson(network, 2)).toEqual([1, 2]);
    expect([...(network.weights ?? [])]).toEqual([third, third, third, 0.5, 0.5, 0.25, 0.75]);
    expect([...network.heardOffsets]).toEqual([0, 2, 5, 7]);
    expect([...network.heardBy]).toEqual([0, 1, 0, 1, 2, 0, 2]);
  });
});

describe('refused, and the tie is named:', () => {
  test.each<[string, number, readonly Tie[], boolean, string]>([
    [
      'somebody who is not among the people',
      3,
      [
        [0, 1],
        [3, 1],
      ],
      false,
      'edges[1][0]: expected a person, a whole number from 0 to 2, received 3',
    ],
    [
      'half a person',
      3,
      [[0, 0.5]],
      true,
      'edges[0][1]: expected a person, a whole number from 0 to 2, received 0.5',
    ],
    [
      'a mutual tie to oneself',
      3,
      [[1, 1]],
      false,
      'edges[0]: expected two people, received 1 twice; a tie to oneself must be directed',
    ],
    [
      'a mutual tie twice, the other way round',
      3,
      [
        [0, 1],
        [2, 1],
        [1, 0],
      ],
      false,
      'edges: expected each tie once, received the one between 0 and 1 more than once',
    ],
    [
      'a directed tie twice',
      3,
      [
        [2, 1],
        [2, 1],
      ],
      true,
      'edges: expected each tie once, received the one from 2 to 1 more than once',
    ],
    [
      'a weight of 0',
      3,
      [[0, 1, 0]],
      false,
      'edges[0][2]: expected a finite number above 0, received 0',
    ],
    [
      'an endless weight',
      3,
      [
        [0, 2],
        [0, 1, Number.POSITIVE_INFINITY],
      ],
      true,
      'edges[1][2]: expected a finite number above 0, received Infinity',
    ],
  ])('%s', (_, size, edges, directed, message) => {
    expect(() => fromEdges(size, edges, directed)).toThrow(new RangeError(message));
  });
});
