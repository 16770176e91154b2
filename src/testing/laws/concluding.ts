/** Laws about conclusions: what may be drawn from where, by what, and never without a cause. */

import { entries } from '../../machine/collection.js';
import { and } from '../../machine/verdict.js';
import { type Drawn, standingOf } from '../../theory/conclude.js';
import { placeOf } from '../../theory/place.js';
import type { Reading } from '../../theory/reading.js';
import type { ConclusionType } from '../../theory/security.js';
import { stepsOf, type Told, type ToldStep } from '../told.js';
import { first, type Law, placesIn } from './law.js';

/** Checks every conclusion drawn or kept open. */
const ofEachDrawn =
  (complaint: (drawn: Drawn, step: ToldStep) => string | null): Law['check'] =>
  (reading, told) =>
    first(
      stepsOf(reading, told).flatMap((step) =>
        step.concluded.flatMap(({ drawn }) =>
          drawn.flatMap((one) => {
            const says = complaint(one, step);
            return says === null ? [] : [`${step.event.id}: ${says}`];
          }),
        ),
      ),
    );

/** From where to where each conclusion leads. */
const allowed: Readonly<Record<ConclusionType, readonly string[]>> = {
  enters: ['outside inside', 'left inside'],
  leaves: ['inside left'],
  silenced: ['inside left'],
  decays: ['inside outside'],
  returns: ['left inside'],
  consolidates: ['left outside'],
};

const onlyListedPairs: Law = {
  name: 'security is entered, left, lost and regained only as the transition table lists',
  check: ofEachDrawn(({ type, from, to }) =>
    allowed[type].includes(`${from.status} ${to.status}`)
      ? null
      : `${type} led from ${from.status} to ${to.status}`,
  ),
};

/** A reading of practices reads no moves: it may securitize what nobody ever spoke of. The law is about the others. */
const noneWithoutAClaim: Law = {
  name: 'nothing is securitized about which no securitizing move was ever made, where the reading reads moves',
  check: (reading, told) =>
    reading.enters.reads.includes('move-made')
      ? ofEachDrawn(({ type, place }, { state }) => {
          const claimed = entries(state.facts.moves).some(
            ([, move]) =>
              move.status !== 'unmade' &&
              move.act.sign === '+' &&
              place.startsWith(`${move.act.issue}@`),
          );
          return type === 'enters' && !claimed ? `${place} was entered without a claim` : null;
        })(reading, told)
      : null,
};

/** What is wrong with an answer of a condition: an event that never was, or an unknown without words. */
const answerFaults = function* (reading: Reading, told: Told): Generator<string> {
  for (const { concluded, event: asked } of stepsOf(reading, told))
    for (const { judged } of concluded)
      for (const { says, metBy, lacks } of judged.flatMap(({ conditions }) => conditions)) {
        const other = metBy.find(({ index, event }) => told.events[index]?.id !== event);
        if (other !== undefined)
          yield `${asked.id}: the condition "${says}" rests on an event that was not told, ${other.event}`;
        if (lacks.some((lack) => lack.says.trim() === ''))
          yield `${asked.id}: the condition "${says}" is unknown and does not say what is lacking`;
      }
};

const byWhatHappened: Law = {
  name: 'a conclusion rests on events that have happened; one kept open says what is lacking',
  check: (reading, told) =>
    ofEachDrawn(({ verdict, metBy, judged, type }, { now }) => {
      if (metBy.some(({ index }) => index > now.index)) return `${type} rests on what comes later`;
      if (verdict === 'yes' && metBy.length === 0) return `${type} rests on nothing`;
      const lacks = judged.conditions.flatMap((condition) => condition.lacks);
      return verdict === 'unknown' && lacks.length === 0
        ? `${type} is open and nothing is lacking`
        : null;
    })(reading, told) ?? first(answerFaults(reading, told)),
};

const firesExactly: Law = {
  name: 'a rule holds of a witness exactly when all its conditions hold of it',
  check: (reading, told) =>
    first(
      (function* () {
        for (const { concluded, event } of stepsOf(reading, told))
          for (const { judged } of concluded)
            for (const { rule, verdict, conditions } of judged)
              if (verdict !== conditions.map((one) => one.verdict).reduce(and, 'yes'))
                yield `${event.id}: ${rule} is ${verdict} whatever its conditions`;
      })(),
    ),
};

const changesHaveACause: Law = {
  name: 'a place that an event does not touch is concluded about no further',
  check: (reading, told) =>
    first(
      (function* () {
        for (const { before, state, touches, concluded, event } of stepsOf(reading, told)) {
          for (const { issue, arena } of placesIn(told.declared)) {
            const place = placeOf(issue, arena);
            const was = standingOf(before.standings, place).branches;
            const is = standingOf(state.standings, place).branches;
            if (was === is) continue;
            if (!touches.some((touch) => touch.place === place))
              yield `${event.id} moved ${place} untouched`;
            const moved = concluded.some((one) => one.place === place && one.drawn.length > 0);
            if (!moved && JSON.stringify(was) !== JSON.stringify(is))
              yield `${event.id} moved ${place} by no conclusion`;
          }
        }
      })(),
    ),
};

const leavesWhatWasEntered: Law = {
  name: 'nothing leaves security that has not entered it',
  check: (reading, told) => {
    const entered = new Set<string>();
    return ofEachDrawn(({ place, type, to }) => {
      if (to.status === 'inside') entered.add(place);
      return to.status !== 'inside' && !entered.has(place)
        ? `${place}: ${type} before any entry`
        : null;
    })(reading, told);
  },
};

const definitelySecuritizes = (reading: Reading, told: Told): string | null =>
  first(
    (function* () {
      for (const { state, event } of stepsOf(reading, told))
        for (const { issue, arena } of placesIn(told.declared))
          if (
            standingOf(state.standings, placeOf(issue, arena)).branches.every(
              ({ status }) => status === 'inside',
            )
          )
            yield `${issue} is securitized in ${arena} after ${event.id}`;
    })(),
  );

/** Where the word itself is the deed, the rule reads nothing but moves made; the law is about the others. */
const claimsAlone: Law = {
  name: 'securitizing moves alone, however many, never definitely securitize, where the reading reads more than moves made',
  check: (reading, { declared, events }) => {
    if (reading.enters.reads.every((type) => type === 'move-made')) return null;
    const alone = events.flatMap((event) => {
      const acts = event.acts.filter((act) => act.type === 'move-made' && act.sign === '+');
      return acts.length === 0 ? [] : [{ ...event, acts }];
    });
    return definitelySecuritizes(reading, { declared, events: alone });
  },
};

const unanswered: Law = {
  name: 'a reading that asks for an audience securitizes nothing that nobody answered',
  check: (reading, { declared, events }) => {
    if (!reading.enters.hasAudience) return null;
    const silent = events.flatMap((event) => {
      const acts = event.acts.filter(({ type }) => !type.startsWith('audience-'));
      return acts.length === 0 ? [] : [{ ...event, acts }];
    });
    return definitelySecuritizes(reading, { declared, events: silent });
  },
};

const cannotLeave: Law = {
  name: 'a reading that says it cannot leave never definitely leaves by its own rule',
  check: (reading, told) =>
    reading.cannotLeave === null
      ? null
      : ofEachDrawn(({ type, verdict }) =>
          type === 'leaves' && verdict === 'yes' ? 'it left' : null,
        )(reading, told),
};

export const lawsOfConcluding: readonly Law[] = [
  onlyListedPairs,
  noneWithoutAClaim,
  byWhatHappened,
  firesExactly,
  changesHaveACause,
  leavesWhatWasEntered,
  claimsAlone,
  unanswered,
  cannotLeave,
];
