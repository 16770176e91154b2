/** How claims about entering security are written, and of which readings they say nothing. */
import type { Reading } from '../../theory/reading.js';
import type { Claim } from './claim.js';

type Written = Omit<Claim, 'turn' | 'kind'>;
export const never = (claim: Written): Claim => ({ ...claim, kind: 'never', turn: 'entry' });
export const can = (claim: Written): Claim => ({ ...claim, kind: 'can', turn: 'entry' });

const reads =
  (type: string) =>
  (reading: Reading): boolean =>
    reading.enters.reads.some((one) => one === type);
const readsMeasures = reads('measure-enacted');
const readsAnswers = reads('audience-accepted');

export const unlessItReadsClaims = (reading: Reading): string | null =>
  reads('move-made')(reading) ? null : `${reading.enters.id} asks for no claim`;
export const unlessItHasAudiences = (reading: Reading): string | null =>
  reading.enters.hasAudience ? null : `${reading.enters.id} asks no audience`;
export const unlessItReadsMeasures = (reading: Reading): string | null =>
  readsMeasures(reading) ? null : `${reading.enters.id} asks for no measure`;
export const unlessItAsksForBoth = (reading: Reading): string | null =>
  readsMeasures(reading) && readsAnswers(reading)
    ? null
    : `${reading.enters.id} does not ask for both a measure and an acceptance`;
