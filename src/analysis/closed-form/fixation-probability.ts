/**
 * How likely a single newcomer is to take over a population, one birth and one death at a time.
 *
 * A newcomer with fitness r among N - 1 others of fitness 1 takes over with a chance of (1 - 1/r) / (1 - r^-N), and 1/N
 * if it is no fitter. Moran, "Random processes in genetics", Mathematical Proceedings of the Cambridge Philosophical
 * Society 54:60 (1958; page not checked).
 */
import { numberBetween, wholeFrom } from '../../simulation/bounds.js';

/**
 * The chance that the newcomer takes over.
 *
 * @param size of the population: 1 to 1,000,000
 * @param fitness of the newcomer, where the others have 1: above 0, below 1000
 * @throws RangeError for numbers outside
 * @example fixationProbability(10, 2) // 0.500489
 */
export function fixationProbability(size: number, fitness: number): number {
  wholeFrom('size', size, 1, 1_000_000);
  numberBetween('fitness', fitness, 0, 1000);
  // (1 - 1/r) / (1 - r^-N) is one divided by 1 + 1/r + ... + r^-(N-1); the sum loses no digits near r = 1.
  let term = 1;
  let sum = 0;
  for (let at = 0; at < size && term > 0; at += 1) {
    sum += term;
    term /= fitness;
  }
  return 1 / sum;
}
