/** Nobody heeds anybody. */
import type { AcceptanceOf, AcceptanceRule } from './acceptance.js';

/**
 * No influence: what the other rules are to be compared with.
 *
 * @example independent.settle(hearing, { rule: 'independent' }).accepting // as many as the move alone convinced
 */
export const independent: AcceptanceRule<AcceptanceOf<'independent'>> = {
  id: 'independent',
  name: 'no influence',
  says: 'Whoever the move alone convinced accepts, and nobody else.',
  sources: [],
  assumes: ['Neither thresholds nor ties nor stubbornness are looked at.'],
  settle: ({ convinced }) => ({
    accepts: Uint8Array.from(convinced),
    accepting: convinced.reduce((sum, one) => sum + one, 0),
    rounds: 0,
    ended: 'settled',
  }),
};
