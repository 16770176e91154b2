/** Claims about how issues leave security, judged after the smallest entry. */
import type { Reading } from '../../theory/reading.js';
import { clauseIn } from '../../theory/situation.js';
import * as source from '../../theory/sources.js';
import { emergencyMeasure } from './acts-in.js';
import { agreedClause, anotherMeasure, changeOfMind, triggeredClause } from './acts-out.js';
import type { Claim, Past } from './claim.js';
import * as act from './past.js';
import { clause } from './small-act.js';

type Written = Omit<Claim, 'turn' | 'kind'>;
const never = (claim: Written): Claim => ({ ...claim, kind: 'never', turn: 'exit' });
const can = (claim: Written): Claim => ({ ...claim, kind: 'can', turn: 'exit' });

const unlessItHasFounders = (reading: Reading): string | null =>
  reading.enters.hasAudience ? null : `${reading.enters.id} enters without an audience`;

const always = (): boolean => true;
const clauseStands = ({ facts }: Past): boolean => clauseIn(facts, clause).status === 'agreed';
const foundersSilent = ({ since, founders }: Past): boolean =>
  !since.some(act.acceptsAllClear({ by: (audience) => founders.includes(audience) }));

/** The claims, in the order in which they are listed. */
export const leavingClaims: readonly Claim[] = [
  never({
    id: 'no-exit-without-all-clear',
    says: 'No issue leaves security unless somebody presents it as a threat no longer.',
    source: source.hansen2012(),
    shows: act.sinceWithout(act.denies),
  }),
  can({
    id: 'exit-by-words',
    says: 'An all-clear alone can take an issue out of security.',
    source: source.hansen2012(),
    shows: ({ since }) => since.every(act.denies),
  }),
  never({
    id: 'no-exit-without-acceptance',
    says: 'No issue leaves security unless some audience accepts the all-clear.',
    source: source.hansen2012(),
    shows: act.sinceWithout(act.acceptsAllClear()),
  }),
  never({
    id: 'no-exit-without-founders',
    says: 'No issue leaves security unless some audience that founded its securitization accepts the all-clear.',
    source: source.mcInnesRushton2013(),
    shows: foundersSilent,
    saysNothing: unlessItHasFounders,
  }),
  never({
    id: 'no-exit-without-formal-assent',
    says: 'No issue leaves security unless some audience assents formally.',
    source: source.balzacq2005(),
    shows: act.sinceWithout(act.acceptsAllClear({ support: 'formal' })),
  }),
  never({
    id: 'no-exit-without-bargaining',
    says: 'No issue leaves security unless it is bargained over.',
    source: source.buzan1998('4'),
    shows: act.sinceWithout(act.bargains),
  }),
  never({
    id: 'no-exit-without-measure-ended',
    says: 'No issue leaves security unless a measure ends.',
    source: source.ours(),
    shows: act.sinceWithout(act.endsMeasure),
  }),
  never({
    id: 'no-exit-in-emergency',
    says: 'No issue leaves security while a measure that breaks a rule is in force.',
    source: source.ours(),
    given: [emergencyMeasure, anotherMeasure],
    shows: act.emergencyInForce,
  }),
  never({
    id: 'no-exit-without-end-of-threat',
    says: 'No issue leaves security unless the end of a measure is justified by the end of the threat.',
    source: source.floyd2016(),
    shows: act.sinceWithout(act.endsForAllClear),
  }),
  never({
    id: 'no-exit-under-clause',
    says: 'No issue leaves security while a clause stands by which it can return.',
    source: source.ours(),
    given: [agreedClause],
    shows: clauseStands,
  }),
  never({
    id: 'no-exit-without-forum',
    says: 'No issue leaves security unless the file passes to another forum.',
    source: source.article('S2¶8, Table 1'),
    shows: act.sinceWithout(act.changesForum),
  }),
  never({
    id: 'no-exit-without-table',
    says: 'No issue leaves security unless steps of the article’s Table 1 are made.',
    source: source.article('S2¶8, Table 1'),
    shows: act.sinceWithout(act.marksTable),
  }),
  can({
    id: 'exit-by-source',
    says: 'The word of a source can be all it takes to leave security.',
    source: source.article('S2¶6'),
    shows: ({ since }) => since.every(act.claimsStage),
  }),
  {
    id: 'return-without-assent',
    says: 'An issue that left security can be back when a clause agreed before is triggered.',
    source: source.resolution2231(),
    kind: 'can',
    turn: 'return',
    given: [agreedClause],
    speaksOf: (one) => one === triggeredClause,
    shows: always,
  },
  {
    id: 'decay-by-change-of-mind',
    says: 'An audience that takes its acceptance back can take the issue out of security.',
    source: source.ours(),
    kind: 'can',
    turn: 'decay',
    speaksOf: (one) => changeOfMind.includes(one),
    shows: always,
  },
];
