/**
 * The points from which elementary effects are found (Morris 1991, Technometrics 33(2):161–174).
 *
 * Each factor takes only so many `levels`, evenly spaced. A trajectory begins at a random point of that grid and then
 * moves one factor after another, in random order, each once, by levels / 2 steps of the grid: up where it began in the
 * lower half, down where it began in the upper one. So every level of a factor is as likely, and two neighbouring points
 * differ in one factor. Trajectories are drawn as they come; that they be spread as far as possible (Campolongo,
 * Cariboni & Saltelli 2007) is not asked, and so they are independent.
 */
import { show } from '../../scenario/show.js';
import { streamOf } from '../../simulation/random.js';
import { type Objection, refuseIf } from '../refused.js';
import { countObjections, type Design, designParts, seedObjections } from './design.js';
import { type Factor, factorObjections, valueAt } from './factor.js';

/** How large a sample, and which. The same give the same points, digit for digit. */
export interface MorrisOptions {
  /** How many trajectories; the design has `trajectories` × (factors + 1) points. */
  readonly trajectories: number;
  /** How many values a factor takes, an even number; default 4. */
  readonly levels?: number;
  readonly seed: number;
}

/** From one point of a trajectory to the next: which factor moves (its place among the factors), and whether up. */
export interface Move {
  readonly factor: number;
  readonly up: boolean;
}

/** One trajectory after another. */
export interface MorrisDesign extends Design, Required<MorrisOptions> {
  readonly kind: 'morris';
  /** The moves of each trajectory. */
  readonly moves: readonly (readonly Move[])[];
}

const levelObjections = (levels: number): readonly Objection[] =>
  levels % 2 === 0 && levels >= 2 && levels <= 1000
    ? []
    : [
        {
          code: 'bad-levels',
          path: 'levels',
          expected: 'an even number from 2 to 1000',
          received: show(levels),
          hint: 'four are usual',
        },
      ];

/** What is drawn for a trajectory: its moves, and the level at which each factor begins. */
function drawTrajectory(factors: number, levels: number, seed: number, index: number) {
  const stream = streamOf(seed, 'design', index, designParts.morris);
  const start: number[] = [];
  const moves: Move[] = [];
  for (let factor = 0; factor < factors; factor += 1) {
    const level = stream.below(levels);
    start.push(level);
    // Put in at a random place, so that every order is as likely (Fisher & Yates).
    const place = stream.below(factor + 1);
    const displaced = moves[place];
    if (displaced !== undefined) moves.push(displaced);
    moves[place] = { factor, up: level < levels / 2 };
  }
  return { start, moves };
}

/**
 * Draws a design for elementary effects. Run the model at every point, then ask {@link morrisEffects}.
 *
 * @throws Refused for factors without a name or a range of their own, a number of trajectories that is no whole number
 *   from 2 to 1,000,000, levels that are no even number from 2 to 1000, and a seed that is none
 * @example morrisDesign([{ name: 'trust', from: 0, to: 1 }], { trajectories: 10, seed: 1 }).points.length // => 20
 */
export function morrisDesign(
  factors: readonly Factor[],
  { trajectories, levels = 4, seed }: MorrisOptions,
): MorrisDesign {
  refuseIf('morrisDesign', [
    ...factorObjections(factors),
    ...countObjections('trajectories', trajectories, 2, 1_000_000, 'ten is a beginning'),
    ...levelObjections(levels),
    ...seedObjections(seed),
  ]);
  const points: (readonly number[])[] = [];
  const moves: (readonly Move[])[] = [];
  for (let index = 0; index < trajectories; index += 1) {
    const drawn = drawTrajectory(factors.length, levels, seed, index);
    const at = [...drawn.start];
    const point = () =>
      factors.map((factor, place) => valueAt(factor, (at[place] ?? 0) / (levels - 1)));
    points.push(point());
    for (const { factor, up } of drawn.moves) {
      at[factor] = (at[factor] ?? 0) + (up ? levels / 2 : -levels / 2);
      points.push(point());
    }
    moves.push(drawn.moves);
  }
  return { kind: 'morris', factors, trajectories, levels, seed, points, moves };
}
