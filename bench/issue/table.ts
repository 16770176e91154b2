/** The issue machine as tables of the kernel. Their source is this benchmark: they claim nothing about the world. */
import { type Condition, machine, type Rules, type Source } from '../../src/machine/machine.js';
import { verdict } from '../../src/machine/verdict.js';
import { type AudienceEvent, enough, type IssueEvent, type Named, type Stage } from './event.js';

interface Kept extends Named {
  readonly claims: number;
  readonly measures: number;
}

export type Issue = { readonly [S in Stage]: { readonly status: S } & Kept }[Stage];
export type Audience = { readonly status: 'seated'; readonly trust: number } & Named;

/** What a condition may look at beside the issue: who trusts how much. */
export interface Context {
  readonly trust: (audience: string) => number;
}

const source: Source = {
  key: 'bench',
  author: 'securitization-theory',
  year: '2026',
  title: 'The benchmark’s own machine',
  checked: 'read',
};

const aClaimStands: Condition<Kept, IssueEvent, Context> = {
  says: 'a claim has been made',
  source,
  holds: ({ claims }) => verdict(claims > 0),
};

const theAudienceTrusts: Condition<unknown, { readonly audience: string }, Context> = {
  says: 'the audience trusts the claimant',
  source,
  holds: (_, { audience }, { trust }) => verdict(trust(audience) >= enough),
};

const aMeasureIsInForce: Condition<Kept, IssueEvent, Context> = {
  says: 'a measure is in force',
  source,
  holds: ({ measures }) => verdict(measures > 0),
};

const noMeasureIsInForce: Condition<Kept, IssueEvent, Context> = {
  says: 'no measure is in force',
  source,
  holds: ({ measures }) => verdict(measures === 0),
};

const claim = {
  change: (issue: { claims: number }) => {
    issue.claims += 1;
  },
  source,
};

const issueRules = {
  nonpoliticized: { raised: [{ to: 'politicized', source }] },
  politicized: {
    claimed: [{ to: 'politicized', ...claim }],
    accepted: [{ to: 'securitized', needs: [aClaimStands, theAudienceTrusts], source }],
  },
  securitized: {
    claimed: [{ to: 'securitized', ...claim }],
    enacted: [
      {
        to: 'securitized',
        change: (issue) => {
          issue.measures += 1;
        },
        source,
      },
    ],
    ended: [
      {
        to: 'securitized',
        needs: [aMeasureIsInForce],
        change: (issue) => {
          issue.measures -= 1;
        },
        source,
      },
    ],
    released: [{ to: 'desecuritized', needs: [noMeasureIsInForce, theAudienceTrusts], source }],
  },
  desecuritized: { raised: [{ to: 'politicized', source }] },
} satisfies Rules<Issue, IssueEvent, Context>;

export const issue = machine<Issue, IssueEvent, Context>()(
  'issue',
  { status: 'nonpoliticized', name: '', arena: '', claims: 0, measures: 0 },
  issueRules,
);

const audienceRules = {
  seated: {
    won: [
      {
        to: 'seated',
        change: (audience) => {
          audience.trust += 1;
        },
        source,
      },
    ],
    lost: [
      {
        to: 'seated',
        change: (audience) => {
          audience.trust -= 1;
        },
        source,
      },
    ],
  },
} satisfies Rules<Audience, AudienceEvent, Context>;

export const audience = machine<Audience, AudienceEvent, Context>()(
  'audience',
  { status: 'seated', name: '', arena: '', trust: 0 },
  audienceRules,
);
