/** A kappa, or why there is none: the form that Cohen's and Fleiss's share. */

/**
 * kappa = (Po − Pe) / (1 − Pe): of the agreement that chance leaves to be had, the share that there is. Po is the
 * observed share of agreement, Pe the share that chance would bring about, on which the two kappas differ.
 */
export type Kappa =
  | {
      readonly defined: true;
      readonly value: number;
      /** Po and Pe. */
      readonly observed: number;
      readonly expected: number;
      readonly units: number;
    }
  | {
      readonly defined: false;
      /** No units; or one category for everything, so that chance alone agrees always. */
      readonly why: 'no-units' | 'no-variation';
      readonly units: number;
    };

/** The kappa of an observed and an expected agreement. */
export const kappaOf = (observed: number, expected: number, units: number): Kappa =>
  expected === 1
    ? { defined: false, why: 'no-variation', units }
    : { defined: true, value: (observed - expected) / (1 - expected), observed, expected, units };
