/** Asking a rule: the place, the branch and the moment it is asked about, put together. */
import { partsOf } from './place.js';
import type { Asked } from './rule.js';
import type { Security } from './security.js';
import { placeIn, type Situation } from './situation.js';
import type { Moment, World } from './world.js';

/** What a rule is asked about one branch of one place. */
export const askedIn = (
  world: World,
  facts: Situation,
  place: string,
  { since, founders }: Security,
  now: Moment,
): Asked => ({
  world,
  facts,
  ...partsOf(place),
  place: placeIn(facts, place),
  since,
  founders,
  now,
});
