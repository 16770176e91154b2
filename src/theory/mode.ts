/** The mode of a securitization: how it is kept up. A projection of the measures and of how the issue entered. */
import { each } from '../machine/chain.js';
import type { Place } from './place.js';
import type { Security } from './security.js';
import { measureIn, type Situation } from './situation.js';

/**
 * `exceptional`: by fresh claims and measures. `institutionalized`: a measure has become routine (T12).
 * `deescalating`: measures are suspended and none is in force, though the acceptance stands (T13). `automatic`: it
 * returned by a clause, without new assent (T19).
 */
export type Mode = 'exceptional' | 'institutionalized' | 'deescalating' | 'automatic';

/** The mode of a branch, or `null` where it is not inside security. Nothing is institutionalized outside (X14). */
export const modeOf = (facts: Situation, place: Place, branch: Security): Mode | null => {
  if (branch.status !== 'inside') return null;
  const measures = [...each(place.measures)].map((id) => measureIn(facts, id));
  const inForce = measures.filter(({ status }) => status === 'enacted');
  if (inForce.length === 0 && measures.some(({ status }) => status === 'suspended'))
    return 'deescalating';
  if (inForce.some((measure) => measure.status !== 'absent' && measure.routine))
    return 'institutionalized';
  return branch.entry === 'automatic' ? 'automatic' : 'exceptional';
};
