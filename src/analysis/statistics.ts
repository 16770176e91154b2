/**
 * The few functions of mathjs that the analysis uses, built for plain numbers and nothing else.
 *
 * All of the analysis that needs mathjs takes it from here, so that the rest of mathjs stays out. Logarithms and
 * powers may differ in the last digit from engine to engine: what passes through them is for display, and is printed
 * to stated digits.
 */
import {
  create,
  type FactoryFunctionMap,
  log10Dependencies,
  meanDependencies,
  quantileSeqDependencies,
  sqrtDependencies,
  stdDependencies,
  sumDependencies,
} from 'mathjs/number';

const built = create({
  log10Dependencies,
  meanDependencies,
  quantileSeqDependencies,
  sqrtDependencies,
  stdDependencies,
  sumDependencies,
  // mathjs says of each that it may be undefined; the version is pinned, and these are there.
} as FactoryFunctionMap);

/** Of one list of numbers, one number. */
type OfList = (numbers: readonly number[]) => number;

// mathjs declares its functions for every type of number it has, or as `any`; built for plain numbers, they are these.
const { log10, mean, quantileSeq, sqrt, std, sum } = built as unknown as {
  readonly log10: (number: number) => number;
  readonly mean: OfList;
  /**
   * The quantile by linear interpolation between the two nearest (R's type 7), of numbers in ascending order. Of others
   * mathjs would find it with random pivots, and hold numbers that are nearly equal for the same: two calls may differ.
   */
  readonly quantileSeq: (ascending: readonly number[], probability: number, sorted: true) => number;
  /** Of no negative number: of those it gives `NaN`. */
  readonly sqrt: (number: number) => number;
  /** The standard deviation of a sample: divided by one less than the count. */
  readonly std: OfList;
  readonly sum: OfList;
};

export { log10, mean, quantileSeq, sqrt, std, sum };
