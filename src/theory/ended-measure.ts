/** The witness of a rule about undoing: a measure whose end came since the last conclusion. */
import { each } from '../machine/chain.js';
import type { KnownMeasure } from './measure.js';
import type { Asked, WitnessKind } from './rule.js';
import { measureIn } from './situation.js';
import type { Moment } from './world.js';

/** A measure once ended: when, and what its end was justified by. */
export interface EndedMeasure {
  readonly id: string;
  readonly ended: Moment;
  readonly because: KnownMeasure['endedBecause'];
}

const endedIn = (id: string, { facts, since }: Asked): EndedMeasure | null => {
  const measure = measureIn(facts, id);
  if (measure.status === 'absent' || measure.ended === null || measure.ended.index <= since)
    return null;
  return { id, ended: measure.ended, because: measure.endedBecause };
};

const endedHere = (asked: Asked): readonly string[] =>
  [...each(asked.place.measures)].filter((id) => endedIn(id, asked) !== null);

/** A measure ended here since the last conclusion. An act that touches no measure touches all of them. */
export const aMeasureEnded: WitnessKind<EndedMeasure> = {
  kind: 'a measure ended',
  touched: ({ measures }, asked) => (measures.length > 0 ? measures : endedHere(asked)),
  here: endedHere,
  find: endedIn,
  // Desecuritizing moves count too: the rule asks for one made since the last conclusion.
  brings: ({ act }) =>
    act.type === 'measure-terminated' || (act.type === 'move-made' && act.sign === '-'),
};
