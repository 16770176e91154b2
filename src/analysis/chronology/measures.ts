/** Measures and the moves that they are said to rest on. */
import type { LayeredEvent } from '../../scenario/layer.js';
import type { Act, ActOf, ActType } from '../../theory/act.js';
import { indexed } from './indexed.js';

/** An act, and the id of the event it belongs to. */
export interface Placed<A> {
  readonly act: A;
  readonly event: string;
}

const isOf =
  <T extends ActType>(type: T) =>
  (act: Act): act is ActOf<T> =>
    act.type === type;

/** The acts of one type, with their events. */
export const actsOf = <T extends ActType>(
  events: readonly LayeredEvent[],
  type: T,
): readonly Placed<ActOf<T>>[] =>
  events.flatMap(({ id, acts }) => acts.filter(isOf(type)).map((act) => ({ act, event: id })));

/** Where each move is made. */
export const movesIn = (events: readonly LayeredEvent[]) =>
  indexed(actsOf(events, 'move-made'), ({ act }) => act.move);

/** Where each measure is enacted. */
export const enactmentsIn = (events: readonly LayeredEvent[]) =>
  indexed(actsOf(events, 'measure-enacted'), ({ act }) => act.measure);

/** A move that somebody says a measure rests on. */
export interface Ground {
  readonly measure: string;
  /** A move, or `no threat`. */
  readonly move: string;
  /** The event in which it is said. */
  readonly event: string;
}

/** What is said to justify measures: at their enactment, and in justifications apart. */
export const groundsIn = (events: readonly LayeredEvent[]): readonly Ground[] => [
  ...actsOf(events, 'measure-enacted').flatMap(({ act: { measure, justifiedBy }, event }) =>
    justifiedBy === undefined ? [] : [{ measure, move: justifiedBy, event }],
  ),
  ...actsOf(events, 'measure-justified').map(({ act: { measure, ground }, event }) => ({
    measure,
    move: ground,
    event,
  })),
];

/** Each pair of a measure and a move it is said to rest on, once; `no threat` is left out. */
export const restingOn = (
  events: readonly LayeredEvent[],
): readonly { readonly measure: string; readonly move: string }[] => {
  const pairs = new Map(
    groundsIn(events)
      .filter(({ move }) => move !== 'no threat')
      .map(({ measure, move }) => [`${measure} ${move}`, { measure, move }]),
  );
  return [...pairs.values()];
};
