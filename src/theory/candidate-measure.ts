/** Candidates for measures: taken, changed, ended; on whose word, and on what grounds. */
import { entries } from '../machine/collection.js';
import type { ActOf } from './act.js';
import { coded, given, type Ids } from './candidate-move.js';
import { noThreat, otherGrounds } from './reference.js';

export const opening = <T extends 'measure-requested' | 'measure-authorised'>(type: T) =>
  function* ({ measures, places }: Ids) {
    for (const measure of measures)
      for (const [issue, arena] of places) yield { type, measure, issue, arena, coded };
  };

/** Measures, justified or not; and those that the actor who made the move takes on its ground. */
export function* enacted({
  facts,
  measures,
  moves,
  places,
}: Ids): Generator<ActOf<'measure-enacted'>> {
  const type = 'measure-enacted';
  for (const measure of measures)
    for (const [issue, arena] of places) {
      for (const breaks of [['a rule'], [], undefined])
        for (const justifiedBy of [...moves.slice(0, -1), undefined])
          yield {
            type,
            measure,
            issue,
            arena,
            ...given('breaks', breaks),
            ...given('justifiedBy', justifiedBy),
            coded,
          };
      for (const [justifiedBy, move] of entries(facts.moves)) {
        if (move.status === 'unmade' || move.act.sign !== '+') continue;
        const agent = move.act.actor;
        const breaks = ['a rule'];
        yield { type, measure, issue, arena, agent, breaks, justifiedBy, coded };
      }
    }
}

export const changing = <T extends 'measure-suspended' | 'measure-resumed' | 'measure-routinised'>(
  type: T,
) =>
  function* ({ measures }: Ids) {
    for (const measure of measures) yield { type, measure, coded };
  };

export function* terminated({ measures, moves }: Ids): Generator<ActOf<'measure-terminated'>> {
  for (const measure of measures)
    for (const because of [undefined, ...moves.slice(0, -1), otherGrounds])
      yield { type: 'measure-terminated', measure, ...given('because', because), coded };
}

export function* justified({
  measures,
  moves,
  actors,
}: Ids): Generator<ActOf<'measure-justified'>> {
  for (const by of actors.slice(0, 1))
    for (const measure of measures)
      for (const ground of [...moves, noThreat])
        yield { type: 'measure-justified', measure, by, ground, coded };
}
