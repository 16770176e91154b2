/**
 * The normal distribution with mean 0 and deviation 1: how dense it is, and what share lies below a point.
 *
 * Near the middle by the Taylor series of Marsaglia, "Evaluating the normal distribution", Journal of Statistical
 * Software 11:4 (2004); in the tail by Laplace's continued fraction (from memory), where the series would lose the small
 * share in rounding. Basic operations only.
 */
import { exponential } from './exponential.js';

/** One divided by the square root of 2π. */
const peak = 0.3989422804014327;
/** From here on out the continued fraction is taken; so many steps of it are more than enough there. */
const tail = 2;
const steps = 100;

/** The density at a point. */
export const normalDensity = (point: number): number => peak * exponential(-(point * point) / 2);

/** The share above a point far out on the right. */
function shareAbove(point: number): number {
  let fraction = point;
  for (let step = steps; step > 0; step -= 1) fraction = point + step / fraction;
  return normalDensity(point) / fraction;
}

/** The share between 0 and a point near it; negative for a negative one. */
function shareFromMiddle(point: number): number {
  let term = point;
  let sum = point;
  let before = 0;
  for (let odd = 3; sum !== before; odd += 2) {
    before = sum;
    term *= (point * point) / odd;
    sum += term;
  }
  return sum * normalDensity(point);
}

/**
 * The share of a normal distribution that lies below a point, in deviations from the mean.
 *
 * @example normalShareBelow(0) // 0.5
 */
export function normalShareBelow(point: number): number {
  if (point <= -tail) return shareAbove(-point);
  if (point >= tail) return 1 - shareAbove(point);
  return 0.5 + shareFromMiddle(point);
}
