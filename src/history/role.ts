/** The roles that actors play in a place, projected from what happened and what the reading concluded. */
import { step } from '../machine/step.js';
import { actor, type Role, type RoleEvent } from '../theory/actor.js';
import { placeOf } from '../theory/place.js';
import { answeredNo, audiencesIn } from '../theory/rejection.js';
import { moveIn } from '../theory/situation.js';
import type { History } from './history.js';
import { type HistoryStep, stagesIn, steps } from './step.js';
import type { Where } from './where.js';
import { checkPlace } from './where.js';

type Played = readonly [actor: string, event: RoleEvent];

const isInside = (one: HistoryStep, where: Where): boolean => {
  const stages = stagesIn(one.state, where);
  return stages.length === 1 && stages[0] === 'securitized';
};

const ofActs = (
  history: History,
  one: HistoryStep,
  where: Where,
  place: string,
): readonly Played[] =>
  one.touches.flatMap(({ act, place: touched }): readonly Played[] => {
    if (touched !== place) return [];
    switch (act.type) {
      case 'move-made':
        return [[act.actor, { type: 'claims', sign: act.sign }]];
      case 'measure-enacted':
        return act.agent === undefined
          ? []
          : [[act.agent, { type: 'enacts', licensed: isInside(one, where) }]];
      case 'move-withdrawn':
      case 'move-lapsed':
      case 'move-superseded':
      case 'audience-rejected': {
        const move = moveIn(one.state.facts, act.move);
        if (move.status === 'unmade' || move.act.sign === '-') return [];
        const audiences = audiencesIn(move.act, history.world, where.arena);
        const lost =
          act.type !== 'audience-rejected' || answeredNo(one.state.facts, act.move, audiences);
        return lost ? [[move.act.actor, { type: 'is-defeated' }]] : [];
      }
      default:
        return [];
    }
  });

const ofConclusions = (
  one: HistoryStep,
  place: string,
  cast: ReadonlyMap<string, Role>,
): readonly Played[] =>
  one.concluded.flatMap(({ place: concluded, drawn }) =>
    drawn.flatMap(({ type, verdict, judged }): readonly Played[] => {
      if (concluded !== place || verdict !== 'yes') return [];
      if (type === 'leaves' || type === 'silenced' || type === 'decays')
        return [...cast.keys()].map((id) => [id, { type: 'retires' }]);
      if (type !== 'enters') return [];
      const move = moveIn(one.state.facts, judged.witness);
      if (move.status !== 'unmade') return [[move.act.actor, { type: 'is-authorised' }]];
      // The witness is a measure: whoever claims here is authorised by it, and whoever took it is covered.
      return [...cast]
        .filter(([, { status }]) => status === 'claimant' || status === 'overreaching')
        .map(([id]) => [id, { type: 'is-authorised' }]);
    }),
  );

/**
 * Who plays which role in a place after an event (by default the last). Actors that did nothing here are bystanders,
 * and are not listed.
 *
 * @throws RangeError for a place the scenario does not have
 */
export const rolesIn = (
  history: History,
  where: Where,
  upTo = history.length - 1,
): ReadonlyMap<string, Role> => {
  checkPlace(history, where);
  const place = placeOf(where.issue, where.arena);
  const cast = new Map<string, Role>();
  const play = (played: readonly Played[]) => {
    for (const [id, event] of played)
      cast.set(id, step(actor, cast.get(id) ?? actor.start, event, null).to);
  };
  for (const one of steps(history)) {
    if (one.index > upTo) break;
    play(ofActs(history, one, where, place));
    play(ofConclusions(one, place, cast));
  }
  return cast;
};
