/** The numbers of a population. Unlike all others in a scenario they may be fractions. */
import * as v from 'valibot';
import { mostPeople } from './limits.js';

const between = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.minValue(least),
    v.maxValue(most),
    v.description(`a number from ${least} to ${most}`),
  );

/** A part of a whole, a degree, or a probability. */
export const share = between(0, 1);
/** How far two who meet may move: to the middle between them at most. */
export const half = between(0, 0.5);
/** How often a sign is right that is no worse than a coin. */
export const likelyRight = between(0.5, 1);
/** A mean number of ties, or a deviation. */
export const amount = v.pipe(v.number(), v.minValue(0), v.description('a number, 0 or more'));
/** How much a tie weighs. */
export const weight = v.pipe(v.number(), v.gtValue(0), v.description('a number above 0'));
/** Any number at all. */
export const anyNumber = v.pipe(v.number(), v.description('a number'));
/** How many people. */
export const people = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(mostPeople),
  v.description(`a whole number from 1 to ${mostPeople}`),
);
