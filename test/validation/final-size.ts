/** How many are ever reached by something of which each tires. */
import {
  diesOutProbability,
  finalSize,
} from '../../src/analysis/closed-form/final-size-equation.js';
import { everReached } from '../../src/simulation/baseline/final-size.js';
import { streamOf } from '../../src/simulation/random.js';
import { type Check, partOf } from './check.js';
import { errorOfShare, meanOf, near, sampled, within } from './measure.js';

const source =
  'Kermack & McKendrick 1927, Proceedings of the Royal Society A 115:700 (page not checked)';

export const finalSizeCheck: Check = {
  number: '16',
  what: 'As many are reached in the end as the final size equation says',
  source,
  rule: 'r = 1 - e^(-R·r)',
  origin: 'the equation, by an independent program, six digits',
  tolerance: 'six digits',
  measures: () => [
    near('R = 1.5', 0.582812, finalSize(1.5), 5e-7),
    near('R = 2', 0.796812, finalSize(2), 5e-7),
    near('R = 3', 0.94048, finalSize(3), 5e-7),
    near('R = 2: dies out', 0.5, diesOutProbability(2), 1e-12),
  ],
};

const [size, reproduction, runs] = [1000, 2, 4000];
/** More than this many reached is a large outbreak; between it and the few who die out nearly nothing ends. */
const large = 200;

const around = (middle: number, by: number) => [middle - by, middle + by] as const;

/** How likely each final size is, step by step: the chain of who has it, exactly, without a draw. */
function likelySizes(): readonly number[] {
  let active: readonly number[] = [0, 1];
  const ends = [0];
  for (let reached = 1; reached <= size; reached += 1) {
    const odds = (reproduction * (size - reached)) / (size - 1);
    const next = Array.from({ length: reached + 2 }, () => 0);
    let falling = 0;
    for (let now = reached; now > 0; now -= 1) {
      const here = (active[now] ?? 0) + falling;
      next[now + 1] = here * (odds / (1 + odds));
      falling = here / (1 + odds);
    }
    ends.push(falling);
    active = next;
  }
  return ends;
}

/** How likely a large outbreak is, and the mean and the variance of its size, as a share of all. */
function exactly(): { chance: number; mean: number; variance: number } {
  const sizes = likelySizes().map((chance, reached) => ({ chance, share: reached / size }));
  const those = sizes.filter(({ share }) => share * size > large);
  const sum = (of: (share: number) => number): number =>
    those.reduce((before, { chance, share }) => before + chance * of(share), 0);
  const chance = sum(() => 1);
  const mean = sum((share) => share) / chance;
  return { chance, mean, variance: sum((share) => (share - mean) * (share - mean)) / chance };
}

export const finalSizeSimulated: Check = {
  number: '16, simulated',
  what: 'A simulated outbreak reaches as many as it should',
  source,
  rule: `everybody meets everybody, N = ${size}, R = ${reproduction}, one has it at first; a large outbreak reaches more than ${large}`,
  origin:
    'check 16, for a large population (allowed: ±.0035 and ±.032, which hold the bias of a population of 1000); the distribution for N = 1000, worked out step by step without a draw',
  runs: `${runs} outbreaks`,
  tolerance: 'as said against the equation; 4 standard errors against the distribution',
  measures: (seed) => {
    const stream = streamOf(seed, 'models', 0, partOf(finalSizeSimulated));
    const reached = Array.from({ length: runs }, () => everReached({ size, reproduction }, stream));
    const outbreaks = reached.filter((people) => people > large).map((people) => people / size);
    const share = outbreaks.length / runs;
    const { mean } = meanOf(outbreaks);
    const exact = exactly();
    return [
      within('share reached by a large outbreak, the equation', around(0.796812, 0.0035), mean, 5),
      within('share of runs that die out, 1/R', around(0.5, 0.032), 1 - share, 5),
      sampled(
        'share reached by a large outbreak, N = 1000',
        exact.mean,
        mean,
        Math.sqrt(exact.variance / outbreaks.length),
      ),
      sampled(
        'share of runs with a large outbreak, N = 1000',
        exact.chance,
        share,
        errorOfShare(exact.chance, runs),
      ),
    ];
  },
};
