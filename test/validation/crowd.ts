/** A crowd with normal thresholds: few, and then nearly all. */
import { crowdEquilibrium } from '../../src/analysis/closed-form/crowd-equilibrium.js';
import { normalShareBelow } from '../../src/analysis/closed-form/normal-distribution.js';
import { tippingDeviation } from '../../src/analysis/closed-form/tipping-deviation.js';
import type { Check } from './check.js';
import { near } from './measure.js';

const mean = 0.25;

/** Round after round from nobody on, as the paper does it. */
function settled(deviation: number): number {
  let share = 0;
  for (let round = 0; round < 100_000; round += 1) {
    const next = normalShareBelow((share - mean) / deviation);
    if (next === share) break;
    share = next;
  }
  return share;
}

const published = [
  [0.1, 0.0077],
  [0.12, 0.04021],
  [0.122, 0.05479],
  [0.1225, 1],
] as const;

export const crowdCheck: Check = {
  number: '2',
  what: 'A crowd with normal thresholds tips where Granovetter says',
  source: 'Granovetter 1978, American Journal of Sociology 83:1420',
  rule: 'thresholds are normal with mean .25 of the crowd and deviation σ; r becomes Φ((r - .25)/σ), from r = 0; the smallest fixed point',
  origin:
    'an independent program; the rule run round after round; the tangency F(r) = r, F′(r) = 1',
  tolerance: 'to 10⁻⁵; to 10⁻⁹ against the rule run; σ and r of the jump to six digits',
  measures: () => {
    const { deviation, share } = tippingDeviation(mean);
    return [
      ...published.flatMap(([sigma, r]) => {
        const found = crowdEquilibrium({ mean, deviation: sigma });
        return [
          near(`σ = ${sigma}`, r, found, 1e-5, 5),
          near(`σ = ${sigma}, the rule run`, settled(sigma), found, 1e-9, 9),
        ];
      }),
      near('σ of the jump', 0.122221, deviation, 5e-7),
      near('r of the jump', 0.062003, share, 5e-7),
    ];
  },
};
