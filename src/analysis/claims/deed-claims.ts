/** Claims about entering security: what must be the case, or be done, beside words and assent; and what implies what. */
import type { Act } from '../../theory/act.js';
import { articleStrict } from '../../theory/readings/article-strict.js';
import { platform } from '../../theory/readings/buzan-1998-platform.js';
import * as source from '../../theory/sources.js';
import type { Claim, Past } from './claim.js';
import { can, never, unlessItAsksForBoth, unlessItReadsMeasures } from './entry-claim.js';
import * as act from './past.js';

const aboutMeasure: (one: Act) => boolean = ({ type }) =>
  type.startsWith('measure-') || type === 'relation-changed';

/** A measure was taken before something else, and without it the issue would have stayed out. */
const measureBefore =
  (what: (one: Act) => boolean) =>
  ({ acts, securitizedBy }: Past): boolean => {
    const measure = acts.findIndex(act.takesMeasure);
    return (
      measure !== -1 &&
      measure < acts.findIndex(what) &&
      !securitizedBy(acts.filter((one) => !aboutMeasure(one)))
    );
  };

export const deedClaims: readonly Claim[] = [
  never({
    id: 'no-entry-without-resonance',
    says: 'No issue is securitized unless the claim resonates with its context.',
    source: source.balzacq2005(),
    shows: act.without(act.observesContext('resonance')),
  }),
  never({
    id: 'no-entry-without-embedding',
    says: 'No issue is securitized unless the claim is embedded in what is already thought and done.',
    source: source.stritzel2007(),
    shows: act.without(act.observesContext('embeddedness')),
  }),
  never({
    id: 'no-entry-without-window',
    says: 'No issue is securitized unless a window opens.',
    source: source.leonardKaunert2011(),
    shows: act.without(act.opensWindow),
  }),
  never({
    id: 'no-entry-without-measure',
    says: 'No issue is securitized unless a measure is taken.',
    source: source.buzan1998('26'),
    shows: act.without(act.takesMeasure),
  }),
  never({
    id: 'no-entry-without-rule-broken',
    says: 'No issue is securitized unless a measure breaks a rule.',
    source: source.article('S2¶2'),
    shows: act.without(act.breaksRule),
  }),
  never({
    id: 'no-entry-without-justification',
    says: 'No issue is securitized unless a measure is justified by the threat that was named.',
    source: source.floyd2016(),
    shows: act.without(act.justifies),
  }),
  never({
    id: 'no-entry-without-effect',
    says: 'No issue is securitized unless relations between units change.',
    source: source.buzan1998('26'),
    shows: act.without(act.changesRelations),
  }),
  can({
    id: 'entry-by-earlier-measure',
    says: 'A measure taken before anybody accepted the claim can make the securitization with it.',
    source: source.vuori2008(),
    shows: measureBefore(act.acceptsClaim()),
    saysNothing: unlessItAsksForBoth,
  }),
  can({
    id: 'entry-by-older-measure',
    says: 'A measure that is older than the claim can make the securitization with it.',
    source: source.vuori2008(),
    shows: measureBefore(act.claims),
    saysNothing: unlessItReadsMeasures,
  }),
  never({
    id: 'no-entry-without-institution',
    says: 'No issue is securitized unless an institution treats it as one of security.',
    source: source.bourbeau2011(),
    shows: act.without(act.observesInstitution),
  }),
  never({
    id: 'no-entry-without-practice',
    says: 'No issue is securitized unless a practice is observed.',
    source: source.bourbeau2011(),
    shows: act.without(act.observesPractice),
  }),
  never({
    id: 'platform-implied',
    says: 'Whatever is securitized is, or has been, securitized under the platform (R2) too.',
    source: source.buzan1998('25–26'),
    besides: platform,
    shows: ({ besides }) => !besides,
  }),
  never({
    id: 'broken-rules-implied',
    says: 'Whatever is securitized is, or has been, securitized under the article’s two conditions (R15) too.',
    source: source.article('S2¶1–2'),
    besides: articleStrict,
    shows: ({ besides }) => !besides,
  }),
];
