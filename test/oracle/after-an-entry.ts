/** What a rule for leaving makes of what comes after an entry under R2. */
import type { LeavingId } from './leaving.js';
import { accepts, history, stagesAfter, threat, world } from './sample.js';
import type { AnyAct, World } from './world.js';

/** A claim that the Council accepts: in security by R2. */
export const entered: AnyAct[] = [threat('m'), accepts('council', 'm')];
export const inside = ['securitized'];
export const gone = ['desecuritized'];
export const stillOrLeft = ['securitized', 'desecuritized'];

/** The stages after an entry under R2 and what came then. */
export function under(rule: LeavingId, inWorld: World = world) {
  return (...events: (AnyAct | AnyAct[])[]) =>
    stagesAfter(history(entered, ...events), 'R2', rule, inWorld);
}
