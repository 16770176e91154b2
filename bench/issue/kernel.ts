/** The issue machine on the kernel: step by step with every decision on record, or the end state alone. */
import { type Collection, empty, entries, get, set } from '../../src/machine/collection.js';
import { advance, type Step, step } from '../../src/machine/step.js';
import { inPlace, type Write } from '../../src/machine/write.js';
import {
  audienceIds,
  type Ending,
  type Event,
  isAboutAudience,
  issueIds,
  type Named,
  named,
} from './event.js';
import { type Audience, audience, type Issue, issue } from './table.js';

interface State {
  readonly issues: Collection<Issue>;
  readonly audiences: Collection<Audience>;
}

const all = <V extends Named>(ids: readonly string[], leaf: V): Collection<V> =>
  ids.reduce((so, id) => set(so, id, { ...leaf, ...named(id) }), empty<V>());

const start: State = {
  issues: all(issueIds, issue.start),
  audiences: all(audienceIds, audience.start),
};

/** The decision on the last event: on record, and so really made. */
export const record: { last: Step<Issue | Audience, Event> | null } = { last: null };

/** Takes the events one by one; every state on the way is a whole state of its own. */
export const stepThrough = (events: readonly Event[], how: Write): State => {
  let state = start;
  const context = { trust: (id: string) => get(state.audiences, id)?.trust ?? 0 };
  for (const event of events) {
    if (isAboutAudience(event)) {
      const leaf = get(state.audiences, event.audience) ?? audience.start;
      const answer = step(audience, leaf, event, context, how);
      record.last = answer;
      if (answer.outcome === 'taken')
        state = { ...state, audiences: set(state.audiences, event.audience, answer.to) };
    } else {
      const leaf = get(state.issues, event.issue) ?? issue.start;
      const answer = step(issue, leaf, event, context, how);
      record.last = answer;
      if (answer.outcome === 'taken')
        state = { ...state, issues: set(state.issues, event.issue, answer.to) };
    }
  }
  return state;
};

export const endingOf = ({ issues, audiences }: State): Ending => ({
  issues: Object.fromEntries(
    entries(issues).map(([id, { status, claims, measures }]) => [id, [status, claims, measures]]),
  ),
  audiences: Object.fromEntries(entries(audiences).map(([id, { trust }]) => [id, trust])),
});

/** Leaves that nobody else holds, and so may be written on. */
interface Private {
  readonly issues: Map<string, Issue>;
  readonly audiences: Map<string, Audience>;
}

const privately = <V extends Named>(ids: readonly string[], leaf: V): Map<string, V> =>
  new Map(ids.map((id) => [id, { ...leaf, ...named(id) }]));

/** Goes to the end state alone, on private leaves. */
export const advanceThrough = (events: readonly Event[]): Private => {
  const issues = privately(issueIds, issue.start);
  const audiences = privately(audienceIds, audience.start);
  const context = { trust: (id: string) => audiences.get(id)?.trust ?? 0 };
  for (const event of events) {
    if (isAboutAudience(event)) {
      const leaf = audiences.get(event.audience);
      if (leaf !== undefined) advance(audience, leaf, event, context, inPlace);
    } else {
      const leaf = issues.get(event.issue);
      if (leaf !== undefined) advance(issue, leaf, event, context, inPlace);
    }
  }
  return { issues, audiences };
};

export const privateEndingOf = ({ issues, audiences }: Private): Ending => ({
  issues: Object.fromEntries(
    [...issues].map(([id, { status, claims, measures }]) => [id, [status, claims, measures]]),
  ),
  audiences: Object.fromEntries([...audiences].map(([id, { trust }]) => [id, trust])),
});
