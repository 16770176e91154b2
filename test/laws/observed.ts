/** Histories as some actor sees them, or as nobody in particular does. */
import fc from 'fast-check';
import type { Told } from '../../src/testing/told.js';

/** The same history, told for an observer. */
export const seenBy = (told: Told, observer: string | undefined): Told => ({
  ...told,
  declared: { ...told.declared, observer },
});

/** One of the actors of a told world; sometimes nobody. */
export const anObserver = fc.constantFrom('actor-1', 'actor-2', undefined);

/** A history with an observer, or without. */
export const observed = (told: fc.Arbitrary<Told>): fc.Arbitrary<Told> =>
  fc.tuple(told, anObserver).map(([one, observer]) => seenBy(one, observer));
