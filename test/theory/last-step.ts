/** What the last event of a story does, told in a small world under R2: for the tests of taking events. */
import { stepsOf } from '../../src/testing/told.js';
import { reading, story, type Uncoded, world } from '../laws/story.js';

export type Told = readonly Uncoded[] | Uncoded;
export const lastOf = (...events: readonly Told[]) => {
  const step = stepsOf(reading('R2/D2'), story(world, ...events)).at(-1);
  if (step === undefined) throw new Error('a story has events');
  return step;
};
export const refusalOf = (...events: readonly Told[]) =>
  lastOf(...events).refusals.map(({ code, path, act }) => `${code} ${path} ${act}`);
