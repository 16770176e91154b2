/** The issue machine as a reducer that somebody wrote by hand, with spreads. */
import {
  audienceIds,
  type Ending,
  type Event,
  enough,
  issueIds,
  type Named,
  named,
  type Stage,
} from './event.js';

export interface Issue extends Named {
  readonly stage: Stage;
  readonly claims: number;
  readonly measures: number;
}

export interface Audience extends Named {
  readonly trust: number;
}

export interface State {
  readonly issues: Readonly<Record<string, Issue>>;
  readonly audiences: Readonly<Record<string, Audience>>;
}

export const start: State = {
  issues: Object.fromEntries(
    issueIds.map((id) => [id, { stage: 'nonpoliticized', ...named(id), claims: 0, measures: 0 }]),
  ),
  audiences: Object.fromEntries(audienceIds.map((id) => [id, { ...named(id), trust: 0 }])),
};

const reduceIssue = (state: State, event: Exclude<Event, { type: 'won' | 'lost' }>): State => {
  const { issues, audiences } = state;
  const issue = issues[event.issue];
  if (issue === undefined) return state;
  switch (event.type) {
    case 'raised':
      if (issue.stage !== 'nonpoliticized' && issue.stage !== 'desecuritized') return state;
      return { ...state, issues: { ...issues, [event.issue]: { ...issue, stage: 'politicized' } } };
    case 'claimed':
      if (issue.stage !== 'politicized' && issue.stage !== 'securitized') return state;
      return {
        ...state,
        issues: { ...issues, [event.issue]: { ...issue, claims: issue.claims + 1 } },
      };
    case 'accepted': {
      const trust = audiences[event.audience]?.trust ?? 0;
      if (issue.stage !== 'politicized' || issue.claims === 0 || trust < enough) return state;
      return { ...state, issues: { ...issues, [event.issue]: { ...issue, stage: 'securitized' } } };
    }
    case 'enacted':
      if (issue.stage !== 'securitized') return state;
      return {
        ...state,
        issues: { ...issues, [event.issue]: { ...issue, measures: issue.measures + 1 } },
      };
    case 'ended':
      if (issue.stage !== 'securitized' || issue.measures === 0) return state;
      return {
        ...state,
        issues: { ...issues, [event.issue]: { ...issue, measures: issue.measures - 1 } },
      };
    case 'released': {
      const trust = audiences[event.audience]?.trust ?? 0;
      if (issue.stage !== 'securitized' || issue.measures > 0 || trust < enough) return state;
      return {
        ...state,
        issues: { ...issues, [event.issue]: { ...issue, stage: 'desecuritized' } },
      };
    }
  }
};

export const reduce = (state: State, event: Event): State => {
  if (event.type !== 'won' && event.type !== 'lost') return reduceIssue(state, event);
  const audience = state.audiences[event.audience];
  if (audience === undefined) return state;
  const trust = audience.trust + (event.type === 'won' ? 1 : -1);
  return {
    ...state,
    audiences: { ...state.audiences, [event.audience]: { ...audience, trust } },
  };
};

export const endingOf = ({ issues, audiences }: State): Ending => ({
  issues: Object.fromEntries(
    Object.entries(issues).map(([id, { stage, claims, measures }]) => [
      id,
      [stage, claims, measures],
    ]),
  ),
  audiences: Object.fromEntries(Object.entries(audiences).map(([id, { trust }]) => [id, trust])),
});
