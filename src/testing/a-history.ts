/**
 * Histories. A *state-aware* one is told from a choice tape: each number picks among the acts that the situation would
 * take, so that every event is legal and the history gets somewhere; the tape shrinks to a shortest one. A *free* one
 * is any acts at all, most of them refused. Faults hide from either; use both ({@link anyHistory}).
 */
import fc from 'fast-check';
import { advanced, initial, type State } from '../history/state.js';
import type { Act } from '../theory/act.js';
import { fromDayNumber } from '../theory/calendar.js';
import { candidateActs, candidateTypes } from '../theory/candidate.js';
import { type FuzzyDate, parseDate } from '../theory/date.js';
import type { Reading } from '../theory/reading.js';
import { take } from '../theory/take.js';
import type { Declarations, Moment } from '../theory/world.js';
import { aWorld } from './a-world.js';
import { anAct } from './an-act.js';
import { type Goal, goals, prefixTo } from './prefix.js';
import { type Told, type ToldEvent, worldIn } from './told.js';

/** Takes digits off a number, so that one number on the tape makes several choices. */
const chooser = (number: number) => (n: number) => {
  const digit = number % n;
  number = Math.floor(number / n);
  return digit;
};

const two = (n: number) => String(n).padStart(2, '0');

/** A day as some source would give it: exactly, by month, by year, or not at all. */
const written = (day: number, precision: number): FuzzyDate | null => {
  if (precision === 3) return null;
  const { year, month, day: date } = fromDayNumber(day);
  const text = [String(year), two(month), two(date)].slice(0, 3 - precision).join('-');
  return parseDate(text);
};

/** 1 January 2015, where told histories begin. Days never go back, so dates never contradict the telling. */
const firstDay = 16436;

interface Teller {
  readonly declared: Declarations;
  readonly reading: Reading;
  state: State;
  day: number;
  readonly events: ToldEvent[];
}

const momentFor = (teller: Teller, when: FuzzyDate | null): Moment => ({
  index: teller.events.length,
  event: `event-${teller.events.length + 1}`,
  when,
});

const tell = (teller: Teller, acts: readonly Act[], now: Moment): void => {
  teller.state = advanced(worldIn(teller.declared), teller.reading, teller.state, acts, now).state;
  teller.events.push({ id: now.event, acts, when: now.when });
};

/** An act of a type that the choice begins with, which the situation takes together with those before it. */
const legalAct = (
  teller: Teller,
  before: readonly Act[],
  now: Moment,
  pick: (n: number) => number,
): Act | null => {
  const world = worldIn(teller.declared);
  const { facts } = teller.state;
  const first = pick(candidateTypes.length);
  for (let i = 0; i < candidateTypes.length; i += 1) {
    const type = candidateTypes[(first + i) % candidateTypes.length];
    if (type === undefined) continue;
    const candidates = [...candidateActs(world, facts, [type])];
    const start = candidates.length === 0 ? 0 : pick(candidates.length);
    for (let k = 0; k < candidates.length; k += 1) {
      const act = candidates[(start + k) % candidates.length];
      if (act !== undefined && take(world, facts, [...before, act], now).outcome === 'taken')
        return act;
    }
  }
  return null;
};

const told = (
  declared: Declarations,
  reading: Reading,
  goal: Goal,
  tape: readonly number[],
): readonly ToldEvent[] => {
  const teller: Teller = { declared, reading, state: initial, day: firstDay, events: [] };
  for (const act of prefixTo(declared, reading, goal)) tell(teller, [act], momentFor(teller, null));
  for (const number of tape) {
    const pick = chooser(number);
    const together = pick(8) === 7 ? 2 : 1;
    teller.day += pick(4) * 20;
    const now = momentFor(teller, written(teller.day, 3 - pick(4)));
    const acts: Act[] = [];
    for (let i = 0; i < together; i += 1) {
      const act = legalAct(teller, acts, now, pick);
      if (act !== null) acts.push(act);
    }
    if (acts.length > 0) tell(teller, acts, now);
  }
  return teller.events;
};

const aTape = (maxLength: number) =>
  fc.array(fc.nat({ max: 0xffff_ffff_ffff }), { maxLength, size: 'max' });
const aGoal = fc.constantFrom<Goal>(...goals);

/**
 * A state-aware history in a world, told for a reading: perhaps first the shortest way into security, out of it or in
 * again, then legal acts off a choice tape.
 *
 * @param most how many events at most come off the tape
 */
export const aHistory = (
  declared: Declarations,
  reading: Reading,
  most = 12,
): fc.Arbitrary<readonly ToldEvent[]> =>
  fc.tuple(aGoal, aTape(most)).map(([goal, tape]) => told(declared, reading, goal, tape));

/** A free history in a world: any acts, most of them refused. */
export const aFreeHistory = (
  declared: Declarations,
  most = 12,
): fc.Arbitrary<readonly ToldEvent[]> => {
  const act = anAct(declared);
  const acts = fc.oneof(
    { weight: 6, arbitrary: act.map((one) => [one]) },
    { weight: 2, arbitrary: fc.tuple(act, act) },
    // Said twice at once: what two such acts say of one thing is a contradiction.
    { weight: 1, arbitrary: act.map((one) => [one, one]) },
  );
  const when = fc
    .tuple(fc.nat({ max: 400 }), fc.nat({ max: 3 }))
    .map(([after, precision]) => written(firstDay + after, precision));
  return fc
    .array(fc.record({ acts, when }), { maxLength: most, size: 'max' })
    .map((events) => events.map((event, i) => ({ id: `event-${i + 1}`, ...event })));
};

/**
 * A state-aware history in some world: one arbitrary, so that the world shrinks along.
 *
 * @param most how many events at most come off the tape
 */
export const aTold = (reading: Reading, most = 12): fc.Arbitrary<Told> =>
  fc
    .tuple(aWorld(), aGoal, aTape(most))
    .map(([declared, goal, tape]) => ({ declared, events: told(declared, reading, goal, tape) }));

/** A free history in some world. */
export const aFreeTold = (most = 12): fc.Arbitrary<Told> =>
  aWorld().chain((declared) =>
    aFreeHistory(declared, most).map((events) => ({ declared, events })),
  );

/** Any history in any small world: half of them state-aware, half of them free. */
export const anyHistory = (reading: Reading, most = 12): fc.Arbitrary<Told> =>
  fc.oneof(aTold(reading, most), aFreeTold(most));
