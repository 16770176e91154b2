/** The numbers of a population. Unlike all others in a scenario they may be fractions. */
import * as v from 'valibot';
import { mostPeople, mostRounds } from './limits.js';

/** A part of a whole, a degree, or a probability. */
export const share = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(1),
  v.description('a number from 0 to 1'),
);
/** How often a sign is right that is better than a coin. */
export const likelyRight = v.pipe(
  v.number(),
  v.gtValue(0.5),
  v.maxValue(1),
  v.description('a number above 0.5, and at most 1'),
);
/** A mean number of ties, or a deviation. */
export const amount = v.pipe(v.number(), v.minValue(0), v.description('a number, 0 or more'));
/** How much a tie weighs. */
export const weight = v.pipe(v.number(), v.gtValue(0), v.description('a number above 0'));
/** Any number at all. */
export const anyNumber = v.pipe(v.number(), v.description('a number'));
const wholeFrom1 = (most: number) =>
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(most),
    v.description(`a whole number from 1 to ${most}`),
  );

/** How many people. */
export const people = wholeFrom1(mostPeople);
/** How often something is done: as long as a run may take. */
export const rounds = wholeFrom1(mostRounds);
