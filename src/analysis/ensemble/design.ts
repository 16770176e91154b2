/**
 * Which values of the parameters are to be tried: a list of points, one a run of the model (or of an ensemble). The
 * runs can be made anywhere; their results are handed back in the order of the points.
 */
import { show } from '../../scenario/show.js';
import type { Objection } from '../refused.js';
import type { Factor } from './factor.js';

/** What every design has. */
export interface Design {
  readonly factors: readonly Factor[];
  /** One value a factor, in the order of the factors. */
  readonly points: readonly (readonly number[])[];
}

/** Different designs of one seed share no draws: the parts of the streams for the purpose `design`. */
export const designParts = { sobol: 1, morris: 2 } as const;

/** What is wrong with a whole number that is asked for. */
export const countObjections = (
  path: string,
  value: number,
  least: number,
  most: number,
  hint: string,
): readonly Objection[] =>
  Number.isInteger(value) && value >= least && value <= most
    ? []
    : [
        {
          code: `bad-${path}`,
          path,
          expected: `a whole number from ${least} to ${most}`,
          received: show(value),
          hint,
        },
      ];

/** What is wrong with the seed of a design. */
export const seedObjections = (seed: number): readonly Objection[] =>
  countObjections('seed', seed, 0, Number.MAX_SAFE_INTEGER, 'any such number will do');

/** What is wrong with results: one finite number a point is wanted. */
export function resultObjections(points: number, results: ArrayLike<number>): readonly Objection[] {
  if (results.length !== points)
    return [
      {
        code: 'wrong-length',
        path: 'results',
        expected: `${points} numbers, one a point`,
        received: `${results.length}`,
        hint: 'hand back the result of every point, in the order of the points',
      },
    ];
  return Array.from(results).flatMap((result, index): readonly Objection[] =>
    Number.isFinite(result)
      ? []
      : [
          {
            code: 'bad-result',
            path: `results[${index}]`,
            expected: 'a finite number',
            received: show(result),
            hint: 'every run of a design must have a result',
          },
        ],
  );
}
