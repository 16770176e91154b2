/** The condition that several readings share: that a measure breaks free of rules otherwise binding. */
import { type Answered, coded, no } from '../answered.js';
import type { KnownMeasure } from '../measure.js';

/** Whether an enacted measure names a rule it breaks: `[]` is no, not coded is unknown (X07). */
export const breaksARule = (measure: KnownMeasure, id: string): Answered => {
  if (measure.enacted === null) return no;
  const { act, at } = measure.enacted;
  const broken = act.breaks === undefined ? undefined : act.breaks.length > 0;
  return coded(broken, at, id, `whether ${id} breaks a rule`);
};
