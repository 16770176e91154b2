/** Who takes part, all on one audience; nobody is let in who does other work than the plain objects. */
import type { Contestant } from '../measure.js';
import { type Audience, audienceOf } from './audience.js';
import { courseOf, expectSameWork, type Played, updatesIn } from './course.js';
import { inC, type Way } from './in-c.js';
import { plainObjects } from './plain-objects.js';

/** Makes ready for an audience, outside the clock; what comes back plays every draw of it from its seeds. */
export type Contender = (audience: Audience) => () => readonly Played[];

export interface Contest {
  /** Somebody whose work is compared once, before the clock runs. */
  readonly quick: (name: string, contender: Contender) => Contestant;
  /** Somebody whose one run takes seconds: a sample is one run, and the work of each is compared. */
  readonly slow: (name: string, contender: Contender) => Contestant;
  /** The contestants in C, or `null` where there is no compiler. */
  readonly inC: () => Readonly<Record<Way, Contestant>> | null;
}

export const contestOf = (size: number, draws: number): Contest => {
  const audience = audienceOf(size, draws);
  const expected = plainObjects(audience)().map(courseOf);
  const events = updatesIn(size, expected);
  const checked = (name: string, played: readonly Played[]): readonly Played[] => {
    expectSameWork(name, played.map(courseOf), expected);
    return played;
  };
  return {
    quick: (name, contender) => {
      const run = contender(audience);
      checked(name, run());
      return { run, events };
    },
    slow: (name, contender) => {
      const run = contender(audience);
      // Comparing takes a millisecond, beside seconds.
      return { run: () => checked(name, run()), events, times: 1 };
    },
    inC: () => inC(audience, expected),
  };
};
