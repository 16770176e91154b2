/** The condition that several readings share: that a move names a threat. It need not be one to survival. */
import { type Answered, unknown, yes } from '../answered.js';
import type { MadeMove } from '../move.js';

/** Whether a move names a threat, or speaks of survival; if neither is coded, it may yet have named one. */
export const namesAThreat = ({ act, at }: MadeMove): Answered =>
  act.threat !== undefined || act.existential === 'explicit' || act.existential === 'implicit'
    ? yes(at)
    : unknown(act.move, `what threat ${act.move} names`);
