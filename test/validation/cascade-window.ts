/** Between which degrees one person can set off a large cascade. */
import { cascadeWindow } from '../../src/analysis/closed-form/cascade-window.js';
import type { Check } from './check.js';
import { type Measure, near, same } from './measure.js';

const published = [
  [0.18, 5, 1.0207, 5.7647],
  [0.15, 6, 1.0037, 7.4771],
  [0.21, 4, 1.1141, 3.8631],
  [0.25, 4, 1.1141, 3.8631],
] as const;

/** Σ k(k-1)·p_k over k up to K, term by term as the paper writes it; Math.exp is another exponential than ours. */
function reach(vulnerable: number, mean: number): number {
  let likely = Math.exp(-mean);
  let sum = 0;
  for (let ties = 0; ties <= vulnerable; ties += 1) {
    sum += ties * (ties - 1) * likely;
    likely *= mean / (ties + 1);
  }
  return sum;
}

const measured = ([threshold, vulnerable, from, to]: (typeof published)[number]): Measure[] => {
  const window = cascadeWindow(threshold);
  if (window === null) return [same(`φ = ${threshold}`, 'a window', 'none')];
  return [
    same(`φ = ${threshold}: ties of the vulnerable, at most`, vulnerable, window.vulnerable),
    near(`φ = ${threshold}: window`, [from, to], [window.from, window.to], 5e-5, 4),
    near(
      `φ = ${threshold}: Σ k(k-1)·p_k - z at both ends`,
      [0, 0],
      [window.from, window.to].map((z) => reach(vulnerable, z) - z),
      1e-6,
    ),
  ];
};

export const cascadeWindowCheck: Check = {
  number: '4',
  what: 'One person can set off a large cascade between the degrees that Watts names',
  source: 'Watts 2002, PNAS 99:5766',
  rule: 'random network with Poisson degrees, one threshold φ for all; vulnerable with k ties if 1/k ≥ φ; Σ k(k-1)·p_k over vulnerable k equals z at both ends of the window',
  origin: 'an independent program, four digits; the sum of the paper',
  tolerance: 'four digits; the sum to 10⁻⁶',
  measures: () => published.flatMap(measured),
};
