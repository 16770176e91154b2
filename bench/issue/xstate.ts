/** The issue machine in xstate 5, by `setup` and the pure `transition`: a snapshot for each issue and each audience. */
import { assign, initialTransition, type SnapshotFrom, setup, transition } from 'xstate';
import {
  audienceIds,
  type Ending,
  type Event,
  enough,
  isAboutAudience,
  issueIds,
  type Named,
  named,
  type Stage,
} from './event.js';

/** An event about an issue, and what its guards look at beside the issue. */
interface Put {
  readonly type: Exclude<Event['type'], 'won' | 'lost'>;
  readonly trust: number;
}

const issue = setup({
  // xstate takes its types from values that are never read.
  types: {
    context: {} as Named & { claims: number; measures: number },
    events: {} as Put,
    input: {} as Named,
  },
  guards: {
    aClaimIsTrusted: ({ context, event }) => context.claims > 0 && event.trust >= enough,
    aMeasureIsInForce: ({ context }) => context.measures > 0,
    theEndIsTrusted: ({ context, event }) => context.measures === 0 && event.trust >= enough,
  },
  actions: {
    claim: assign({ claims: ({ context }) => context.claims + 1 }),
    enact: assign({ measures: ({ context }) => context.measures + 1 }),
    end: assign({ measures: ({ context }) => context.measures - 1 }),
  },
}).createMachine({
  context: ({ input }) => ({ ...input, claims: 0, measures: 0 }),
  initial: 'nonpoliticized',
  states: {
    nonpoliticized: { on: { raised: { target: 'politicized' } } },
    politicized: {
      on: {
        claimed: { actions: 'claim' },
        accepted: { target: 'securitized', guard: 'aClaimIsTrusted' },
      },
    },
    securitized: {
      on: {
        claimed: { actions: 'claim' },
        enacted: { actions: 'enact' },
        ended: { guard: 'aMeasureIsInForce', actions: 'end' },
        released: { target: 'desecuritized', guard: 'theEndIsTrusted' },
      },
    },
    desecuritized: { on: { raised: { target: 'politicized' } } },
  },
});

const audience = setup({
  types: {
    context: {} as Named & { trust: number },
    events: {} as { type: 'won' } | { type: 'lost' },
    input: {} as Named,
  },
}).createMachine({
  context: ({ input }) => ({ ...input, trust: 0 }),
  on: {
    won: { actions: assign({ trust: ({ context }) => context.trust + 1 }) },
    lost: { actions: assign({ trust: ({ context }) => context.trust - 1 }) },
  },
});

interface State {
  readonly issues: Readonly<Record<string, SnapshotFrom<typeof issue>>>;
  readonly audiences: Readonly<Record<string, SnapshotFrom<typeof audience>>>;
}

const start: State = {
  issues: Object.fromEntries(issueIds.map((id) => [id, initialTransition(issue, named(id))[0]])),
  audiences: Object.fromEntries(
    audienceIds.map((id) => [id, initialTransition(audience, named(id))[0]]),
  ),
};

/** Takes the events one by one; every state on the way is a whole state of its own. */
export const transitionThrough = (events: readonly Event[]): State => {
  let state = start;
  for (const event of events) {
    if (isAboutAudience(event)) {
      const before = state.audiences[event.audience];
      if (before === undefined) continue;
      const [after] = transition(audience, before, { type: event.type });
      if (after !== before)
        state = { ...state, audiences: { ...state.audiences, [event.audience]: after } };
    } else {
      const before = state.issues[event.issue];
      if (before === undefined) continue;
      const asks = 'audience' in event ? state.audiences[event.audience] : undefined;
      const put = { type: event.type, trust: asks?.context.trust ?? 0 };
      const [after] = transition(issue, before, put);
      if (after !== before) state = { ...state, issues: { ...state.issues, [event.issue]: after } };
    }
  }
  return state;
};

export const endingOf = ({ issues, audiences }: State): Ending => ({
  issues: Object.fromEntries(
    Object.entries(issues).map(([id, { value, context }]) => [
      id,
      // The machine's states are the stages, and it has no state within a state.
      [value as Stage, context.claims, context.measures],
    ]),
  ),
  audiences: Object.fromEntries(
    Object.entries(audiences).map(([id, { context }]) => [id, context.trust]),
  ),
});
