/**
 * Which parameters matter at all, from few runs: elementary effects (Morris 1991, Technometrics 33(2):161–174).
 *
 * An elementary effect is by how much a result changes when one factor is moved, divided by how far it moved as a share
 * of its range; so it is in units of the result, for a move over the whole range. Of the effects of a factor, one a
 * trajectory, are told the mean (mu), the mean of the absolute effects (mu*, which effects of different sign cannot
 * cancel; Campolongo, Cariboni & Saltelli 2007, Environmental Modelling & Software 22(10):1509–1518), and the standard
 * deviation (sigma: 0 where the factor acts by itself and in proportion; large where it acts in curves or together with
 * others). The interval of mu* comes from drawing the trajectories with replacement (percentile interval).
 *
 * This is a sieve: it puts the factors in an order, it does not share out the variance as Sobol' indices do. With ten
 * trajectories the interval is rough and holds mu* less often than it says.
 */
import { generator, streamOf } from '../../simulation/random.js';
import { type ResampleOptions, resamplingOf } from '../agreement/bootstrap.js';
import { refuseIf } from '../refused.js';
import { mean, std } from '../statistics.js';
import { resultObjections } from './design.js';
import { type Estimate, estimateOf } from './estimate.js';
import type { MorrisDesign } from './morris-design.js';

/** What is told of one factor's elementary effects, in units of the result over the factor's whole range. */
export interface FactorEffects {
  readonly factor: string;
  readonly mu: number;
  readonly muStar: Estimate;
  /** Divided by one less than the number of trajectories. */
  readonly sigma: number;
}

/** The effects of all factors, in the order of the design. */
export interface MorrisEffects {
  readonly effects: readonly FactorEffects[];
  readonly resampling: {
    readonly method: 'trajectories with replacement, percentile interval';
    readonly generator: string;
    readonly seed: number;
    readonly resamples: number;
    readonly level: number;
  };
}

/** For each factor, its elementary effect in each trajectory. */
function elementaryEffects(
  { factors, levels, moves }: Pick<MorrisDesign, 'factors' | 'levels' | 'moves'>,
  results: ArrayLike<number>,
): readonly (readonly number[])[] {
  const width = factors.length + 1;
  const effects = factors.map((): number[] => []);
  for (const [trajectory, steps] of moves.entries())
    for (const [step, { factor, up }] of steps.entries()) {
      const at = trajectory * width + step;
      const [before, after] = [results[at] ?? 0, results[at + 1] ?? 0];
      const rise = up ? after - before : before - after;
      // A move is levels / 2 of levels - 1 steps of the grid.
      effects[factor]?.push((rise * 2 * (levels - 1)) / levels);
    }
  return effects;
}

/**
 * The elementary effects of each factor on a result over a design. See the head of this file for what they say.
 *
 * @param results one finite number a point of the design, in its order
 * @throws Refused for results that are not one a point, and for a seed, a number of resamples or a level that is none
 * @example
 * const design = morrisDesign([{ name: 'trust', from: 0, to: 1 }], { trajectories: 10, seed: 1 });
 * const { effects } = morrisEffects(design, design.points.map(([trust = 0]) => 3 * trust));
 */
export function morrisEffects(
  design: Pick<MorrisDesign, 'factors' | 'levels' | 'moves'>,
  results: ArrayLike<number>,
  options: ResampleOptions = {},
): MorrisEffects {
  const { seed, resamples, level } = resamplingOf('morrisEffects', options);
  const trajectories = design.moves.length;
  refuseIf('morrisEffects', resultObjections(trajectories * (design.factors.length + 1), results));
  const signed = elementaryEffects(design, results);
  const absolute = signed.map((effects) => effects.map(Math.abs));
  const resampled = design.factors.map((): number[] => []);
  for (let index = 0; index < resamples; index += 1) {
    const stream = streamOf(seed, 'resampling', index);
    const drawn = design.moves.map(() => stream.below(trajectories));
    for (const [factor, effects] of absolute.entries())
      resampled[factor]?.push(mean(drawn.map((trajectory) => effects[trajectory] ?? 0)));
  }
  const effects = design.factors.map(({ name: factor }, at): FactorEffects => {
    const [own, sizes] = [signed[at] ?? [], absolute[at] ?? []];
    const muStar = estimateOf(mean(sizes), resampled[at] ?? [], level);
    return { factor, mu: mean(own), muStar, sigma: std(own) };
  });
  const method = 'trajectories with replacement, percentile interval';
  return { effects, resampling: { method, generator, seed, resamples, level } };
}
