/** Observers: who sees an issue at which stage, where some recognise what others deny (T19). */
import type { Verdict } from '../machine/verdict.js';
import type { LayerOptions } from '../scenario/layer.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Stage } from '../theory/act.js';
import type { Reading } from '../theory/reading.js';
import { type History, replay } from './history.js';
import { holdsOf } from './projection.js';
import type { Projection } from './projection-rule.js';
import { type Span, spans } from './spans.js';
import { checkPlace, type Where } from './where.js';

/** Actors that see the same, and what they see. */
export interface Sight {
  readonly observers: readonly string[];
  readonly spans: readonly Span[];
}

/** What every declared actor sees of one place. */
export interface PerObserver {
  readonly where: Where;
  /** All declared actors, each in one group; in the order in which they are declared. */
  readonly sights: readonly Sight[];
  /** Those for whom several stages are possible at the end. */
  readonly open: readonly string[];
}

/** Which of the triggers that only some recognise an actor recognises: all that its sight depends on. */
const recognisedBy = ({ log }: History, actor: string): string =>
  log
    .flatMap(({ acts }) =>
      acts.map((act) =>
        act.type === 'clause-triggered' && Array.isArray(act.recognisedBy)
          ? Number(act.recognisedBy.includes(actor))
          : '',
      ),
    )
    .join('');

const isOpen = (seen: readonly Span[]): boolean => (seen.at(-1)?.stages.length ?? 0) > 1;

/**
 * What is seen by each declared actor, with those who see the same together; in the order in which they are declared.
 * Who recognises the same triggers sees the same, and is looked for once.
 */
const seenBy = <S>(
  scenario: Scenario,
  reading: Reading,
  nobody: History,
  options: LayerOptions,
  seen: (history: History) => S,
): readonly { readonly observers: readonly string[]; readonly seen: S }[] => {
  const known = new Map<string, S>();
  const groups = new Map<string, { observers: string[]; seen: S }>();
  for (const { id } of scenario.actors) {
    const recognised = recognisedBy(nobody, id);
    const mine =
      known.get(recognised) ?? seen(replay(scenario, reading, { ...options, observer: id }));
    known.set(recognised, mine);
    const key = JSON.stringify(mine);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { observers: [id], seen: mine });
    else group.observers.push(id);
  }
  return [...groups.values()];
};

/**
 * What each declared actor sees of a place, and who sees the same.
 *
 * A disputed trigger gives different stages to different observers (T19; theory paper 2.6). An actor that no trigger
 * names recognises none of those that only some recognise; so everything here rests on whether the scenario lists who
 * recognises, and says nothing of what an actor believes.
 *
 * @param options which evidence to take
 * @throws RangeError for a place the scenario does not have
 * @example
 * perObserver(jcpoa, platformReading, { issue: 'iran-nuclear', arena: 'unsc' }).sights.map(({ observers }) => observers);
 */
export const perObserver = (
  scenario: Scenario,
  reading: Reading,
  where: Where,
  options: LayerOptions = {},
): PerObserver => {
  const nobody = replay(scenario, reading, options);
  checkPlace(nobody, where);
  const groups = seenBy(scenario, reading, nobody, options, (history) => spans(history, where));
  const sights = groups.map(({ observers, seen }) => ({ observers, spans: seen }));
  return {
    where,
    sights,
    open: sights.flatMap((sight) => (isOpen(sight.spans) ? sight.observers : [])),
  };
};

/** What a projection says at the end to each declared actor. */
export interface HoldsPerObserver {
  readonly issue: string;
  readonly stage: Stage;
  readonly projection: Projection;
  /** All declared actors, each in one group, with the group's answer; in the order in which they are declared. */
  readonly views: readonly { readonly observers: readonly string[]; readonly verdict: Verdict }[];
}

/**
 * Whether an issue as a whole is at a stage at the end, to each declared actor: where a trigger's standing is disputed,
 * the answer differs by who looks.
 *
 * @param options which evidence to take
 * @throws RangeError as `holdsOf` does
 * @example
 * holdsPerObserver(jcpoa, platformReading, 'iran-nuclear', 'securitized', { rule: 'formal', arena: 'unsc' }).views;
 */
export const holdsPerObserver = (
  scenario: Scenario,
  reading: Reading,
  issue: string,
  stage: Stage,
  projection: Projection,
  options: LayerOptions = {},
): HoldsPerObserver => {
  const nobody = replay(scenario, reading, options);
  const holds = (history: History) => holdsOf(history, history.end, issue, stage, projection);
  holds(nobody);
  const views = seenBy(scenario, reading, nobody, options, holds);
  return {
    issue,
    stage,
    projection,
    views: views.map(({ observers, seen }) => ({ observers, verdict: seen })),
  };
};
