/** Observers: who sees an issue at which stage, where some recognise what others deny (T19). */
import type { LayerOptions } from '../scenario/layer.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Reading } from '../theory/reading.js';
import { type History, replay } from './history.js';
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
  const known = new Map<string, readonly Span[]>();
  const sights = new Map<string, { observers: string[]; spans: readonly Span[] }>();
  for (const { id } of scenario.actors) {
    const recognised = recognisedBy(nobody, id);
    const seen =
      known.get(recognised) ??
      spans(replay(scenario, reading, { ...options, observer: id }), where);
    known.set(recognised, seen);
    const key = JSON.stringify(seen);
    const sight = sights.get(key);
    if (sight === undefined) sights.set(key, { observers: [id], spans: seen });
    else sight.observers.push(id);
  }
  const all = [...sights.values()];
  return {
    where,
    sights: all,
    open: all.flatMap((sight) => (isOpen(sight.spans) ? sight.observers : [])),
  };
};
