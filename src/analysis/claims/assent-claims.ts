/** Claims about entering security: who must assent, to what, and how. */
import * as source from '../../theory/sources.js';
import { doubt } from './acts-in.js';
import type { Claim, Past } from './claim.js';
import { can, never, unlessItHasAudiences } from './entry-claim.js';
import * as act from './past.js';

const always = (): boolean => true;

/** The issue would have stayed out had an audience doubted the evidence right after the claim. */
const aDoubtWouldMatter = ({ acts, securitizedBy }: Past): boolean => {
  const claimed = acts.findIndex(act.claims) + 1;
  return (
    claimed > 0 &&
    !acts.some(act.doubts) &&
    !securitizedBy([...acts.slice(0, claimed), doubt, ...acts.slice(claimed)])
  );
};

export const assentClaims: readonly Claim[] = [
  never({
    id: 'no-entry-without-acceptance',
    says: 'No issue is securitized unless some audience accepts the claim.',
    source: source.buzan1998('25'),
    shows: act.without(act.acceptsClaim()),
  }),
  never({
    id: 'no-entry-without-acceptance-as-threat',
    says: 'No issue is securitized unless some audience accepts that there is a threat.',
    source: source.roe2008(),
    shows: act.without(act.acceptsClaim({ dimension: 'identification' })),
  }),
  never({
    id: 'no-entry-without-acceptance-of-measures',
    says: 'No issue is securitized unless some audience accepts measures.',
    source: source.roe2008(),
    shows: act.without(act.acceptsClaim({ dimension: 'measures' })),
  }),
  never({
    id: 'no-entry-without-formal-assent',
    says: 'No issue is securitized unless some audience assents to measures formally.',
    source: source.balzacq2005(),
    shows: act.without(act.acceptsClaim({ dimension: 'measures', support: 'formal' })),
  }),
  can({
    id: 'entry-by-onlookers',
    says: 'The assent of mere onlookers can be all the assent that a securitization has.',
    source: source.leonardKaunert2011(),
    shows: (past) =>
      past.acts.some(act.acceptsClaim()) &&
      act.without(act.acceptsClaim({ by: act.byParliament }))(past) &&
      act.without(act.acceptsInPart)(past),
    saysNothing: unlessItHasAudiences,
  }),
  never({
    id: 'no-entry-without-significance',
    says: 'No issue is securitized unless a significant audience assents.',
    source: source.buzan1998('25'),
    lacking: { significant: false },
    shows: always,
    saysNothing: unlessItHasAudiences,
  }),
  never({
    id: 'no-entry-without-authority-of-audience',
    says: 'No issue is securitized unless an audience assents that can authorise measures.',
    source: source.salter2008(),
    lacking: { canAuthorise: false },
    shows: always,
    saysNothing: unlessItHasAudiences,
  }),
  never({
    id: 'no-entry-without-causal-link',
    says: 'No issue is securitized unless an audience assents that has a causal link to it.',
    source: source.balzacq2011(),
    lacking: { causalLink: false },
    shows: always,
    saysNothing: unlessItHasAudiences,
  }),
  can({
    id: 'doubt-keeps-out',
    says: 'A doubt about the evidence can keep an issue out that would have been securitized without it.',
    source: source.mcInnesRushton2013(),
    shows: aDoubtWouldMatter,
  }),
];
