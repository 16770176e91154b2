/** Where opinions settle among people who hold on to their first one. */
import { friedkinJohnsenLimit } from '../../src/analysis/closed-form/friedkin-johnsen-limit.js';
import type { Check } from './check.js';
import { near } from './measure.js';

const weights = [
  [0.22, 0.12, 0.36, 0.3],
  [0.147, 0.215, 0.344, 0.294],
  [0, 0, 1, 0],
  [0.09, 0.178, 0.446, 0.286],
];
const stubbornness = [0.22, 0.215, 1, 0.286];
const start = [25, 25, 75, 85];

/** The rule itself, round after round. Shares nothing with the closed form. */
function heard(rounds: number): readonly number[] {
  let opinions: readonly number[] = start;
  for (let round = 0; round < rounds; round += 1) {
    const before = opinions;
    opinions = before.map((_, i) => {
      const others = before.reduce((sum, x, j) => sum + (weights[i]?.[j] ?? 0) * x, 0);
      const held = stubbornness[i] ?? 0;
      return (1 - held) * others + held * (start[i] ?? 0);
    });
  }
  return opinions;
}

export const friedkinJohnsenCheck: Check = {
  number: '8',
  what: 'Stubborn people settle where Friedkin and Johnsen say',
  source:
    'Friedkin & Johnsen 1990 and 1999; the example as in Parsegov, Proskurnikov, Tempo & Friedkin, arXiv:1505.04920 (pages not checked)',
  rule: 'x = (I - ΛW)⁻¹(I - Λ)x₀ with W = [[.220, .120, .360, .300], [.147, .215, .344, .294], [0, 0, 1, 0], [.090, .178, .446, .286]], Λ = I - diag W, x₀ = (25, 25, 75, 85)',
  origin:
    'the source, which prints whole numbers; six digits and V from an independent program; the rule run for 200 rounds',
  tolerance: 'whole numbers as printed, six digits, 10⁻⁹ against the rule run',
  measures: () => {
    const { opinions, influence } = friedkinJohnsenLimit(weights, stubbornness, start);
    const sums = influence.map((row) => row.reduce((sum, entry) => sum + entry, 0));
    return [
      near('x as published', [60, 60, 75, 75], opinions, 0.5, 0),
      near('x', [60.020849, 59.983966, 75, 74.986205], opinions, 5e-7),
      near('x of the rule after 200 rounds', heard(200), opinions, 1e-9, 9),
      near('V, first row', [0.279398, 0.045019, 0.551413, 0.12417], influence[0] ?? [], 5e-7),
      near('V, sums of the rows', [1, 1, 1, 1], sums, 1e-12, 12),
    ];
  },
};

export const friedkinJohnsenByHand: Check = {
  number: '8b',
  what: 'Two stubborn people settle where the equations solved by hand say',
  source: 'Friedkin & Johnsen 1990 (page not checked)',
  rule: 'W all 1/2, Λ = diag(.5, .8), x₀ = (0, 1)',
  origin: 'solved by hand',
  tolerance: 'to 10⁻¹²',
  measures: () => {
    const half = [0.5, 0.5];
    const { opinions, influence } = friedkinJohnsenLimit([half, half], [0.5, 0.2], [0, 1]);
    return [
      near('V, first row', [6 / 7, 1 / 7], influence[0] ?? [], 1e-12, 12),
      near('V, second row', [4 / 7, 3 / 7], influence[1] ?? [], 1e-12, 12),
      near('x', [1 / 7, 3 / 7], opinions, 1e-12, 12),
    ];
  },
};
