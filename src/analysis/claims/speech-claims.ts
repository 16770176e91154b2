/** Claims about entering security: what must be said, and by whom. */
import * as source from '../../theory/sources.js';
import type { Claim } from './claim.js';
import { can, never, unlessItReadsClaims } from './entry-claim.js';
import * as act from './past.js';
import { stranger } from './universe.js';

export const speechClaims: readonly Claim[] = [
  never({
    id: 'no-entry-without-claim',
    says: 'No issue is securitized unless somebody presents it as a threat.',
    source: source.buzan1998('25'),
    shows: act.without(act.claims),
  }),
  can({
    id: 'entry-by-claim-alone',
    says: 'A claim alone can securitize an issue.',
    source: source.waever1995(),
    shows: ({ acts }) => acts.every(act.claims),
  }),
  never({
    id: 'no-entry-without-survival',
    says: 'No issue is securitized unless the threat is presented as one to survival.',
    source: source.buzan1998('21–22'),
    shows: act.without(act.claimsSo(({ existential }) => existential !== 'none')),
  }),
  never({
    id: 'no-entry-without-referent',
    says: 'No issue is securitized unless it is named what is to survive.',
    source: source.buzan1998('36'),
    shows: act.without(act.claimsSo(({ referent }) => referent !== undefined)),
  }),
  never({
    id: 'no-entry-without-urgency',
    says: 'No issue is securitized unless a point of no return is spoken of.',
    source: source.waever1995(),
    shows: act.without(act.claimsSo(({ urgency }) => urgency === true)),
  }),
  never({
    id: 'no-entry-without-way-out',
    says: 'No issue is securitized unless a way out is named.',
    source: source.waever1995(),
    shows: act.without(act.claimsSo(({ wayOut }) => wayOut === true)),
  }),
  never({
    id: 'no-entry-without-position',
    says: 'No issue is securitized by the claim of somebody without authority and without social capital.',
    source: source.balzacq2005(),
    shows: ({ acts }) => acts.some(act.claimsSo(({ actor }) => actor === stranger)),
    saysNothing: unlessItReadsClaims,
  }),
  can({
    id: 'entry-by-agenda',
    says: 'A claim that asks only for a place on the agenda can securitize an issue with nothing more than being seen as a threat.',
    source: source.vuori2008(),
    shows: (past) =>
      past.acts.some(act.claimsSo(({ strand }) => strand === 'agenda')) &&
      act.without(act.anythingButSeeing)(past),
    saysNothing: unlessItReadsClaims,
  }),
  can({
    id: 'entry-though-withdrawn',
    says: 'A claim that was withdrawn can securitize an issue afterwards.',
    source: source.floyd2016(),
    shows: act.claimIsWithdrawn,
    saysNothing: unlessItReadsClaims,
    speaksOf: act.withdraws,
  }),
];
