/** A trace: the steps of one machine over many events, in order. */
import type { Leaf, Machine, Received } from './machine.js';
import { type Step, step } from './step.js';

/** Runs a machine over events, keeping every step, refused ones too. */
export const trace = <S extends Leaf, E extends Received, W>(
  machine: Machine<S, E, W, object>,
  events: readonly NoInfer<E>[],
  world: NoInfer<W>,
  from: NoInfer<S> = machine.start,
): readonly Step<S, E>[] => {
  let state = from;
  return events.map((event) => {
    const next = step(machine, state, event, world);
    state = next.to;
    return next;
  });
};
