/** What the oracle and the library say of the same history, put in the same words. */
import { stagesIn } from '../../src/history/step.js';
import { stepsOf, type Told } from '../../src/testing/told.js';
import type { Reading } from '../../src/theory/reading.js';
import type { Declarations } from '../../src/theory/world.js';
import { type EnteringId, judge, type LeavingId, type World } from '../oracle/oracle.js';

/** The declarations in the oracle's words. */
export const oracleWorld = (declared: Declarations): World => ({
  issues: declared.issues,
  arenas: declared.arenas.map(({ id }) => id),
  actors: declared.actors,
  audiences: declared.audiences,
  referents: declared.referents.map(({ id }) => id),
  searched: declared.searched.map(({ arena, acts, audiences, moves, from, to }) => ({
    arena,
    acts,
    ...(audiences === undefined ? {} : { audiences }),
    ...(moves === undefined ? {} : { moves }),
    from: from?.earliest ?? null,
    to: to?.latest ?? null,
  })),
  observer: declared.observer,
});

export interface Judgement {
  readonly event: string;
  readonly outcome: 'taken' | 'refused';
  /** How many acts were refused; `null` where two contradict each other: the contract does not say which of them is. */
  readonly refusedActs: number | null;
  /** The possible stages of every place. */
  readonly stages: Readonly<Record<string, readonly string[]>>;
}

/** Both judgements of a history, first the library's, to be held against each other. */
export const bothOn = (told: Told, reading: Reading): readonly [Judgement[], Judgement[]] => {
  const contradicts = new Set<string>();
  const byLibrary = stepsOf(reading, told).map(({ event, outcome, state, refusals }): Judgement => {
    if (refusals.some(({ code }) => code === 'contradiction')) contradicts.add(event.id);
    const refused = new Set(refusals.map(({ path }) => path.split('.')[0]));
    return {
      event: event.id,
      outcome,
      refusedActs: contradicts.has(event.id) ? null : refused.size,
      stages: Object.fromEntries(
        told.declared.issues.flatMap(({ id, arenas }) =>
          arenas.map((arena) => [`${id}@${arena}`, stagesIn(state, { issue: id, arena })]),
        ),
      ),
    };
  });
  const { enters, leaves } = reading;
  // The rules at hand are the ones the oracle knows; it throws for no other.
  const ids = [enters.id as EnteringId, leaves.id as LeavingId] as const;
  const byOracle = judge(oracleWorld(told.declared), told.events, ...ids).steps.map(
    ({ event, outcome, refusedActs, stages }): Judgement => ({
      event,
      outcome,
      refusedActs: contradicts.has(event) ? null : refusedActs,
      stages,
    }),
  );
  return [byLibrary, byOracle];
};
